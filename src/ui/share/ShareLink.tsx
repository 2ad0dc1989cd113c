import { useId } from "react";
import { embedFormOf, embedLines } from "../../export/liveCode.ts";
import { useAtlas } from "../atlas.ts";
import { siteAddress } from "./briefingOf.ts";
import { FigureFrame } from "./FigureFrame.tsx";
import { copyClip } from "./figureActs.ts";
import type { SharePart } from "./sharePart.ts";
import { useShareMessages } from "./useShareMessages.ts";

interface FieldProps extends Pick<SharePart, "run"> {
  readonly label: string;
  readonly text: string;
  readonly done: string;
  readonly rows: number;
}

function CopyField({ label, text, done, rows, run }: FieldProps) {
  const words = useShareMessages();
  const id = useId();
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} value={text} onFocus={(event) => event.currentTarget.select()} />
      <button type="button" className="plain-button" onClick={() => run(() => copyClip({ text }, done, words.byHand))}>
        {words.copy}
      </button>
    </div>
  );
}

/** Why there is neither link nor embed code; nothing where there is. */
function NoLink({ figure }: Pick<SharePart, "figure">) {
  const { link } = useShareMessages();
  return <p className="notice">{figure.isInternal ? link.internal : link.own}</p>;
}

function mayLink({ link, isInternal }: SharePart["figure"]): boolean {
  return link !== "" && !isInternal;
}

export function ShareLink({ figure, run }: SharePart) {
  const { link, copied } = useShareMessages();
  if (!mayLink(figure)) return <NoLink figure={figure} />;
  return (
    <>
      <CopyField label={link.label} text={figure.link} done={copied.link} rows={3} run={run} />
      <p className="small soft">{link.text}</p>
      <section className="share-preview">
        <h3>{link.preview}</h3>
        <p>
          <strong>{figure.title}</strong>
        </p>
        <p className="small soft">{figure.scope}</p>
        <p className="small">{figure.sentences[0]}</p>
        <p className="small soft">{figure.numberLine}</p>
      </section>
    </>
  );
}

export function ShareEmbed({ figure, run }: SharePart) {
  const { embed, copied } = useShareMessages();
  const { version } = useAtlas().seed;
  if (!mayLink(figure)) return <NoLink figure={figure} />;
  const form = embedFormOf(figure);
  const code = embedLines(figure, siteAddress(), version.hash);
  return (
    <>
      <p className="small">{embed[form]}</p>
      {form === "live" && <p className="small soft">{embed.publish}</p>}
      <CopyField label={embed.label} text={code} done={copied.code} rows={5} run={run} />
      <p className="small soft">
        {embed.pinned(version.hash)} {embed.noFrames}
      </p>
      <section className="share-preview">
        <h3>{embed.preview}</h3>
        <div inert>
          <FigureFrame figure={figure} isPlain={false} />
        </div>
      </section>
    </>
  );
}
