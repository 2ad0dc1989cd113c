import type { Rich } from "../i18n/rich.ts";
import { comparableSets, compare } from "../model/comparability.ts";
import { isRate } from "../model/comparabilityRules.ts";
import type { ChartKind } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import { figureChips, type Chip } from "./chips.ts";
import { coverageLine } from "./coverageLine.ts";
import { changeSentences, countLines, funnelSentences, middleSentences, pairSentence } from "./figureSentences.ts";
import { rateSentences, ratesOf } from "./rates.ts";
import { headlinesOf, reportCount } from "./select.ts";
import { statementsByReport } from "./specialSentences.ts";

/** Everything in words that stands with a figure of the reader's own choice. */
export interface FigureReadout {
  /** Three at most; none where nothing can be said. */
  readonly sentences: readonly Rich[];
  readonly chips: readonly Chip[];
  /** Something in the figure is kept from one scale with the rest, and the reader may ask for it all the same. */
  readonly isSetApart: boolean;
  /** An order by value would be a fair ranking. */
  readonly mayRank: boolean;
  readonly stated: number;
  readonly reports: number;
  readonly coverage: string;
}

const MOST_SENTENCES = 3;

/**
 * By rule over any answer to exactly its view. A sentence that would compare what the guard keeps apart is left out.
 * `around` also holds the counts that shares are made of, so that each number in a sum leads to its own sentence.
 */
export function figureReadout(slice: Slice, around: Slice = slice): FigureReadout {
  return {
    sentences: sentencesOf(slice, around)
      .filter((sentence) => sentence.length > 0)
      .slice(0, MOST_SENTENCES),
    chips: figureChips(slice),
    isSetApart: isSetApart(slice),
    mayRank: mayRank(slice),
    stated: reportCount(slice.cells.filter((cell) => cell.stated === "stated")),
    reports: slice.reports.length,
    coverage: coverageLine(slice),
  };
}

function sentencesOf(slice: Slice, around: Slice): readonly Rich[] {
  if (slice.cells.length === 0) return [];
  const own = OF_KIND[slice.view.chart]?.(slice) ?? [];
  return [...own, ...general(slice, around)];
}

/** What a kind of figure shows that the others do not. */
const OF_KIND: Readonly<Partial<Record<ChartKind, (slice: Slice) => readonly Rich[]>>> = {
  trend: changeSentences,
  funnel: funnelSentences,
  distribution: middleSentences,
  scatter: (slice) => [pairSentence(slice)],
};

function general(slice: Slice, around: Slice): readonly Rich[] {
  const shared = [
    ...(slice.cells.some(isRate) ? rateSentences({ ...around, view: slice.view }) : []),
    ...countLines(slice),
  ].filter((sentence) => sentence.length > 0);
  return shared.length > 0 ? shared : [statementsByReport(slice)];
}

/** Kinds that put figures on one scale; the others only list what was stated. */
const ON_ONE_SCALE: ReadonlySet<ChartKind> = new Set(["ranking", "trend", "distribution", "scatter", "funnel"]);

function isSetApart(slice: Slice): boolean {
  if (!ON_ONE_SCALE.has(slice.view.chart)) return false;
  const { lead, apart } = ratesOf(slice);
  if (lead.length > 0) return apart.length > 0;
  return slice.indicators.some(({ id }) => {
    const counts = headlinesOf(slice, id).filter((cell) => !isRate(cell));
    return comparableSets(counts).length > 1;
  });
}

/** Whether an order by value would be a fair ranking. */
export function mayRank(slice: Slice): boolean {
  const { lead, apart } = ratesOf(slice);
  const isShared = lead.length > 1 && apart.length === 0;
  return isShared && slice.indicators.length === 1 && !compare(lead).withheld.includes("rank");
}
