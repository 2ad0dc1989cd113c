import { useMemo, useState } from "react";
import { useAtlas } from "../atlas.ts";
import { ActOutcome } from "./ActOutcome.tsx";
import { briefingOf } from "./briefingOf.ts";
import type { DrawnFigure } from "./drawnFigure.ts";
import type { Outcome } from "./figureActs.ts";
import { ModalDialog } from "./ModalDialog.tsx";
import { ShareData } from "./ShareData.tsx";
import { ShareEmbed, ShareLink } from "./ShareLink.tsx";
import { SharePicture } from "./SharePicture.tsx";
import { ShareSlides } from "./ShareSlides.tsx";
import type { SharePart } from "./sharePart.ts";
import { useShareMessages } from "./useShareMessages.ts";

const TABS = ["link", "embed", "picture", "data", "slides"] as const;
type Tab = (typeof TABS)[number];

function useOutcome() {
  const words = useShareMessages();
  const [outcome, setOutcome] = useState<Outcome>({ said: "" });
  const run = (work: () => Promise<Outcome>): void => {
    setOutcome({ said: words.working });
    work().then(setOutcome, (error: unknown) => {
      console.warn("figure not taken along", error);
      setOutcome({ said: words.failed });
    });
  };
  return { outcome, run, forget: () => setOutcome({ said: "" }) };
}

function Tabs({ tab, choose }: { readonly tab: Tab; readonly choose: (tab: Tab) => void }) {
  const words = useShareMessages();
  return (
    <fieldset className="share-tabs">
      <legend className="visually-hidden">{words.tabsLabel}</legend>
      {TABS.map((one) => (
        <label key={one} className={one === tab ? "chosen" : ""}>
          <input type="radio" name="share-tab" checked={one === tab} onChange={() => choose(one)} />
          <span>{words.tabs[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Part({ tab, ...part }: SharePart & { readonly tab: Tab }) {
  if (tab === "link") return <ShareLink {...part} />;
  if (tab === "embed") return <ShareEmbed {...part} />;
  if (tab === "picture") return <SharePicture {...part} />;
  if (tab === "data") return <ShareData {...part} />;
  return <ShareSlides {...part} />;
}

/** Everything that can be taken along of one figure, each with what it will look like. */
export function ShareDialog({ drawn, onClose }: { readonly drawn: DrawnFigure; readonly onClose: () => void }) {
  const words = useShareMessages();
  const atlas = useAtlas();
  const [tab, setTab] = useState<Tab>("link");
  const { outcome, run, forget } = useOutcome();
  const figure = useMemo(() => briefingOf(atlas, drawn), [atlas, drawn]);
  const choose = (next: Tab): void => {
    forget();
    setTab(next);
  };
  return (
    <ModalDialog title={words.title} onClose={onClose}>
      <p className="soft small">
        {figure.title} · {figure.scope}
      </p>
      <Tabs tab={tab} choose={choose} />
      <p role="status" className="small">
        {outcome.said}
      </p>
      <ActOutcome outcome={outcome} onClose={forget} />
      <Part tab={tab} figure={figure} drawn={drawn} run={run} />
    </ModalDialog>
  );
}
