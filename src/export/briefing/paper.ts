import { fitOf } from "../../chart/fittingKinds.ts";
import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { Locale } from "../../model/locale.ts";
import type { BriefingFigure } from "../briefingFigure.ts";
import { paperAppendix, type AppendixContext, type PaperSource } from "./paperAppendix.ts";
import { paperTables, type PaperTables } from "./paperTable.ts";

/** A figure that was put into the pack. */
export interface PackedFigure {
  readonly figure: BriefingFigure;
  /** In the reader's own words; "" for none. */
  readonly caption: string;
}

export interface PaperChoices extends AppendixContext {
  readonly locale: Locale;
  /** "" for none: then the usual one stands there. */
  readonly title: string;
  readonly subtitle: string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A figure as it stands on paper. */
export interface PaperFigure {
  /** 图1 */
  readonly label: string;
  readonly caption: string;
  readonly figure: BriefingFigure;
  /** Otherwise the table is the figure. */
  readonly isDrawn: boolean;
  readonly tables: PaperTables;
  /** Notes and coverage in one line; may be "". */
  readonly notes: string;
}

/** What a pack says, whatever it is written as. */
export interface Paper {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly made: string;
  /** Any figure of it is marked 内部使用. */
  readonly isInternal: boolean;
  readonly figures: readonly PaperFigure[];
  readonly appendix: readonly PaperSource[];
}

/** Pure: the same figures and choices give the same paper. */
export function paperOf(packed: readonly PackedFigure[], choices: PaperChoices): Paper {
  const { locale, title, subtitle, today } = choices;
  const words = exportedMessages(locale);
  const figures = packed.map((one, index) => paperFigure(one, words.paper.figure(index + 1)));
  return {
    locale,
    title: title.trim() || words.paper.untitled,
    subtitle: subtitle.trim(),
    made: words.paper.made(today),
    isInternal: packed.some(({ figure }) => figure.isInternal),
    figures,
    appendix: paperAppendix(figures, choices),
  };
}

function paperFigure({ figure, caption }: PackedFigure, label: string): PaperFigure {
  const { view, slice, notes, coverage } = figure;
  const lines = [...notes, coverage].filter((line) => line !== "");
  return {
    label,
    caption: caption.trim(),
    figure,
    isDrawn: view.chart !== "matrix" && view.chart !== "table" && fitOf(view, slice).fits,
    tables: paperTables(figure),
    notes: lines.join(exportedMessages(view.locale).noteSeparator),
  };
}
