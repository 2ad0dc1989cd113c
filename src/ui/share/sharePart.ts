import type { BriefingFigure } from "../../export/briefingFigure.ts";
import type { DrawnFigure } from "./drawnFigure.ts";
import type { Outcome } from "./figureActs.ts";

/** What a part of the dialog gets: the figure, and somewhere to say how it went. */
export interface SharePart {
  readonly figure: BriefingFigure;
  readonly drawn: DrawnFigure;
  /** Runs what was asked and says how it ended. */
  readonly run: (work: () => Promise<Outcome>) => void;
}
