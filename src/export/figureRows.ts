import { tooltipLines } from "../chart/tooltip.ts";
import { valueText } from "../i18n/format.ts";
import { placeName, statementName } from "../readout/naming.ts";
import type { Cell } from "../view/slice.ts";
import type { BriefingFigure, BriefingSource } from "./briefingFigure.ts";

/** A report's sentence around one number, in three runs. */
export interface Quote {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** A number of a figure in words, with the sentence that says so: what every table, slide note and appendix is made of. */
export interface FigureRow {
  readonly cell: string;
  readonly place: string;
  readonly period: number;
  /** 化解率, 行政处罚: what the report counts. */
  readonly name: string;
  /** As the report writes it, with its unit. */
  readonly value: string;
  /** How it is known: base, interval, flags, dataset; may be empty. */
  readonly facts: readonly string[];
  /** Absent where the reader's own table or a public page without a quote states it. */
  readonly quote: Quote | undefined;
  readonly source: BriefingSource | undefined;
  /** Of a fact from a public page without a document; "" otherwise. */
  readonly sourceUrl: string;
}

/** Every number of the figure, in the order of the answer. */
export function figureRows(figure: BriefingFigure): readonly FigureRow[] {
  const sources = new Map(figure.sources.map((source) => [source.document, source]));
  return figure.slice.cells.map((cell) => rowOf(cell, figure, sources));
}

/** The first two lines of a tooltip name place, year and value, which stand in fields of their own here. */
const NAMED_LINES = 2;

function rowOf(cell: Cell, { slice, view }: BriefingFigure, sources: ReadonlyMap<string, BriefingSource>): FigureRow {
  const { locale } = view;
  return {
    cell: cell.id,
    place: placeName(cell.jurisdiction, slice),
    period: cell.period,
    name: statementName(cell, locale, slice),
    value: valueText(cell, locale),
    facts: tooltipLines(cell, slice, locale).slice(NAMED_LINES),
    quote: quoteOf(cell),
    source: cell.evidence && sources.get(cell.evidence.document),
    sourceUrl: cell.sourceUrl ?? "",
  };
}

function quoteOf({ evidence }: Cell): Quote | undefined {
  if (!evidence) return undefined;
  const { quote, number, text } = evidence;
  const [start, end] = [number.start - quote.start, number.end - quote.start];
  return { before: text.slice(0, start), number: text.slice(start, end), after: text.slice(end) };
}
