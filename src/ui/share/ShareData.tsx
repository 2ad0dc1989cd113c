import { useMemo } from "react";
import type { ExportFormat } from "../../export/exportFormats.ts";
import { figureStem } from "../../export/pictureName.ts";
import { useAtlas } from "../atlas.ts";
import { exportSlice, type ExportedSlice } from "../datasets/exportSlice.ts";
import { useDatasets } from "../explore/useDatasets.ts";
import { today } from "./briefingOf.ts";
import { saveOrHold } from "./figureActs.ts";
import type { SharePart } from "./sharePart.ts";
import { useShareMessages } from "./useShareMessages.ts";

const ROWS_SHOWN = 5;

/** The numbers as a file; the same as the page's own export, and in it what figure they are of. */
export function ShareData({ figure, drawn, run }: SharePart) {
  const { data } = useShareMessages();
  const atlas = useAtlas();
  const { nameOf } = useDatasets();
  const made = useMemo(() => {
    const filters = [figure.title, figure.scope, ...figure.notes, figure.numberLine].filter((part) => part !== "");
    const asked = { slice: drawn.slice, title: figureStem(figure, today()), filters: filters.join(" · "), nameOf };
    const make = (format: ExportFormat): ExportedSlice | undefined => exportSlice(atlas, { ...asked, format });
    return { csv: make("csv"), make };
  }, [atlas, figure, drawn, nameOf]);
  if (!made.csv) return <p>{data.nothing}</p>;
  const save = (format: ExportFormat): void =>
    run(async () => {
      const file = made.make(format)?.file;
      if (!file) return { said: data.nothing };
      return saveOrHold(new Blob([file.bytes], { type: file.type }), file.name, figure);
    });
  const lines = new TextDecoder().decode(made.csv.file.bytes).split("\r\n");
  return (
    <>
      <p className="small">{data.text(made.csv.rows)}</p>
      <div className="share-buttons">
        <button type="button" className="plain-button main-button" onClick={() => save("xlsx")}>
          {data.xlsx}
        </button>
        <button type="button" className="plain-button" onClick={() => save("csv")}>
          {data.csv}
        </button>
      </div>
      <section className="share-preview">
        <h3>{data.first(Math.min(ROWS_SHOWN, made.csv.rows))}</h3>
        <pre tabIndex={0} aria-label={data.first(Math.min(ROWS_SHOWN, made.csv.rows))}>
          {lines.slice(0, ROWS_SHOWN + 1).join("\n")}
        </pre>
      </section>
    </>
  );
}
