import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { BriefingFigure } from "../../export/briefingFigure.ts";
import { ChartFigure } from "../components/ChartFigure.tsx";
import { ValueTable } from "../components/ValueTable.tsx";

/** In pixels; the style sheet scales a picture to its column. */
const WIDTHS = { wide: 780, narrow: 358 } as const;

/** The figure and what must stand with it, without a page around it. The source line always stays. */
export function FigureFrame({ figure, isPlain }: { readonly figure: BriefingFigure; readonly isPlain: boolean }) {
  const { view, slice, id, notes, coverage } = figure;
  const words = exportedMessages(view.locale);
  return (
    <div className="figure-frame">
      {figure.isInternal && <p className="internal-mark">{words.internal}</p>}
      {!isPlain && (
        <>
          <h1>{figure.title}</h1>
          <p className="small soft">{figure.scope}</p>
        </>
      )}
      {view.chart === "matrix" ? (
        <ValueTable view={view} slice={slice} />
      ) : (
        <ChartFigure id={`frame-${id}`} view={view} slice={slice} widths={WIDTHS} />
      )}
      <p className="small soft">{[...notes, coverage].filter((note) => note !== "").join(words.noteSeparator)}</p>
      <p className="small">{figure.sourceLine}</p>
      <p className="small soft">{figure.numberLine}</p>
    </div>
  );
}
