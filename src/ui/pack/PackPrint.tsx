import { useEffect, useMemo, useState } from "react";
import type { Paper } from "../../export/briefing/paper.ts";
import { useAtlas } from "../atlas.ts";
import { PackPaper } from "./PackPaper.tsx";
import { packedFigures, packPaper } from "./packPaper.ts";
import type { Pack } from "./packStore.ts";
import type { PackFigures } from "./usePackFigures.ts";
import { usePackMessages } from "./usePackMessages.ts";

function usePaper(pack: Pack, figures: PackFigures): Paper | undefined {
  const atlas = useAtlas();
  const [paper, setPaper] = useState<Paper>();
  const isLoading = pack.items.some(({ query }) => figures.answerTo(query).state === "loading");
  const packed = useMemo(() => (isLoading ? undefined : packedFigures(pack, figures)), [isLoading, pack, figures]);
  const ids = packed?.map(({ figure, caption }) => `${figure.id} ${caption}`).join("\n");
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    if (!packed || asked === ids) return;
    setAsked(ids);
    packPaper(atlas, pack, packed).then(setPaper, (error: unknown) => console.error("paper not made", error));
  }, [atlas, pack, packed, asked, ids]);
  return paper;
}

/** The pack as pages of A4, as they will be printed. */
export function PackPrint({ pack, figures }: { readonly pack: Pack; readonly figures: PackFigures }) {
  const words = usePackMessages();
  const paper = usePaper(pack, figures);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset["paper"] = "on";
    return () => {
      delete root.dataset["paper"];
    };
  }, []);
  return (
    <>
      <div className="paper-tools">
        <a className="plain-button" href="#/pack">
          {words.back}
        </a>
        <button type="button" className="plain-button primary" disabled={!paper} onClick={() => window.print()}>
          {words.printNow}
        </button>
        <span className="small soft">{words.printHint}</span>
      </div>
      {paper ? (
        <PackPaper paper={paper} />
      ) : (
        <p role="status" className="soft">
          {words.loading}
        </p>
      )}
    </>
  );
}
