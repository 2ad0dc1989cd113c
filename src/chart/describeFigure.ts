import type { ChartMessages } from "../i18n/zh-CN/chart.ts";
import type { ChartKind, View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { fitOf } from "./fittingKinds.ts";
import type { RowOwner } from "./rowLabel.ts";
import { ownerText, placesWithoutReport, silentReports } from "./silentRows.ts";
import { chartWords, shortName } from "./wording.ts";

/** More names than these are no longer heard out. */
const LONGEST_LIST = 12;

/** The figure in words: what is shown, how many reports state it, who does not, and what is not exact. */
export function describeFigure(view: View, slice: Slice): string {
  const words = chartWords(view.locale);
  const { describe } = words;
  const stated = slice.reports.length - silentReports(slice.cells, slice).length;
  const missing = silentReports(slice.cells, slice);
  const uncollected = placesWithoutReport(slice);
  const drawn = slice.cells.filter((cell) => cell.role !== "part");
  const having = (test: (cell: Cell) => boolean) => drawn.filter(test).length;
  return words.paragraph([
    whatIsShown(view, slice, words),
    describe.stated(stated, slice.reports.length),
    missing.length > 0 ? describe.missing(names(missing, view, slice)) : "",
    uncollected.length > 0 ? describe.notCollected(names(uncollected, view, slice)) : "",
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
    view.override ? words.shownAnyway : "",
  ]);
}

function whatIsShown(view: View, slice: Slice, { describe, list }: ChartMessages): string {
  const all = slice.indicators.map((one) => shortName(one, view.locale));
  const indicators = all.length > LONGEST_LIST ? [...all.slice(0, LONGEST_LIST), describe.more(all.length)] : all;
  return describe[shownKind(view, slice)](list(indicators));
}

type Described = Exclude<ChartKind, "scatter" | "distribution" | "table">;

/** What stands there in the end: a kind that does not fit, or has no picture yet, is a table. */
function shownKind(view: View, slice: Slice): Described {
  const { chart } = view;
  if (chart === "scatter" || chart === "distribution" || chart === "table") return "matrix";
  return fitOf(view, slice).fits ? chart : "matrix";
}

function said(count: number, text: (count: number) => string): string {
  return count === 0 ? "" : text(count);
}

function names(owners: readonly RowOwner[], view: View, slice: Slice): readonly string[] {
  const all = owners.map((owner) => ownerText(owner, slice, view.locale));
  return all.length > LONGEST_LIST
    ? [...all.slice(0, LONGEST_LIST), chartWords(view.locale).describe.more(all.length)]
    : all;
}
