import type { ChartMessages } from "../i18n/zh-CN/chart.ts";
import type { ChartKind, View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { sourceCounts } from "./dataSource.ts";
import { fitOf } from "./fittingKinds.ts";
import { plainText } from "../i18n/rich.ts";
import { funnelFindings } from "./funnelFindings.ts";
import { rateGroups } from "./rateGroups.ts";
import { isCompact } from "./rankedCells.ts";
import { shortList } from "./shortList.ts";
import { silentRows, silentSentences } from "./silentRows.ts";
import { chartWords, shortName } from "./wording.ts";

/** More names than these are no longer heard out. */
const LONGEST_LIST = 12;

/** The figure in words: what is shown, how many reports state it, who does not, and what is not exact. */
export function describeFigure(view: View, slice: Slice): string {
  const words = chartWords(view.locale);
  const { describe } = words;
  const silent = silentRows(slice.cells, slice);
  const told = reportsOf(slice.cells);
  const onlyComputed = told.size - reportsOf(slice.cells.filter((cell) => cell.stated === "stated")).size;
  const stated = slice.reports.length - silent.filter(({ owner }) => owner.period !== undefined).length - onlyComputed;
  const drawn = slice.cells.filter((cell) => cell.role !== "part");
  const having = (test: (cell: Cell) => boolean) => drawn.filter(test).length;
  return words.paragraph([
    whatIsShown(view, slice, words),
    describe.stated(stated, slice.reports.length),
    ...silentSentences(silent, slice, view.locale),
    said(
      having((cell) => cell.qualifier === "at_least"),
      describe.floors,
    ),
    said(
      having((cell) => cell.qualifier === "about"),
      describe.abouts,
    ),
    said(
      having((cell) => cell.stated === "computed"),
      describe.computed,
    ),
    ...sourceCounts(drawn, slice, view.locale),
    ...(shownKind(view, slice) === "funnel" ? funnelFindings(view, slice).sentences.map(plainText) : []),
    view.override ? words.shownAnyway : "",
  ]);
}

/** What we compute is not stated by the report. */
function reportsOf(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.map(({ jurisdiction, period }) => `${jurisdiction} ${period}`));
}

function whatIsShown(view: View, slice: Slice, { describe, list }: ChartMessages): string {
  const all = slice.indicators.map((one) => shortName(one, view.locale));
  const indicators = shortList(all, LONGEST_LIST, view.locale);
  return describe[shownKind(view, slice)](list(indicators));
}

type Described = Exclude<ChartKind, "table"> | "sorted";

/** What stands there in the end: a kind that does not fit is a table, and too many rows are points. */
function shownKind(view: View, slice: Slice): Described {
  const { chart } = view;
  if (chart === "table" || !fitOf(view, slice).fits) return "matrix";
  if (chart !== "ranking") return chart;
  return isCompact(slice) ? "distribution" : view.sort === "value" && isSorted(view, slice) ? "sorted" : "ranking";
}

function isSorted(view: View, slice: Slice): boolean {
  return rateGroups(view, slice).some(({ rows }) => rows.some(({ rank }) => rank !== undefined));
}

function said(count: number, text: (count: number) => string): string {
  return count === 0 ? "" : text(count);
}
