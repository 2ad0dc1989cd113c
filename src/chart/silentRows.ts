import type { IndicatorKey } from "../model/codebook.ts";
import type { Locale } from "../model/locale.ts";
import type { Cell, Report, Slice } from "../view/slice.ts";
import type { RowOwner } from "./rowLabel.ts";
import { shortList } from "./shortList.ts";
import { chartWords, placeName } from "./wording.ts";

/** Why a place has no figure, apart from a stated none, which is one: 未读出, 未载明, 不适用, 缺分母, 未收录. */
export const EMPTIES = ["unread", "notStated", "notApplicable", "noDenominator", "notCollected"] as const;
export type Empty = (typeof EMPTIES)[number];

/** A row without a figure, and why. */
export interface SilentRow {
  readonly owner: RowOwner;
  readonly empty: Empty;
}

/** Those without any of these cells: reports in the order of the answer, then places without a report. */
export function silentRows(cells: readonly Cell[], slice: Slice): readonly SilentRow[] {
  const stated = new Set(cells.map((cell) => `${cell.jurisdiction} ${cell.period}`));
  const indicators = slice.indicators.map(({ id }) => id);
  const reports = slice.reports
    .filter((report) => !stated.has(`${report.jurisdiction} ${report.period}`))
    .map((report): SilentRow => ({ owner: report, empty: emptyOf(report, indicators) }));
  return [...reports, ...placesWithoutReport(slice).map((owner): SilentRow => ({ owner, empty: "notCollected" }))];
}

/** Not applicable only where none of the indicators asked for applies; 缺分母 where all others lack a denominator. */
export function emptyOf(
  { notApplicable = [], withoutDenominator = [], unread = [] }: Report,
  indicators: readonly IndicatorKey[],
): Empty {
  if (unread.some(({ indicator }) => indicators.includes(indicator))) return "unread";
  const left = indicators.filter((id) => !notApplicable.includes(id));
  if (indicators.length === 0) return "notStated";
  if (left.length === 0) return "notApplicable";
  return left.every((id) => withoutDenominator.includes(id)) ? "noDenominator" : "notStated";
}

/** Reports that state none of these figures though they could: 未载明. */
export function silentReports(cells: readonly Cell[], slice: Slice): readonly RowOwner[] {
  return silentRows(cells, slice).flatMap(({ owner, empty }) => (empty === "notStated" ? [owner] : []));
}

/** Places asked for that have no report in the period: 未收录, which is another thing than 未载明. */
export function placesWithoutReport(slice: Slice): readonly RowOwner[] {
  const reported = new Set(slice.reports.map((report) => report.jurisdiction));
  return slice.places.filter((place) => !reported.has(place.id)).map((place) => ({ jurisdiction: place.id }));
}

/** 土湾街道（2024）, or the place alone where there is no report. */
export function ownerText({ jurisdiction, period }: RowOwner, slice: Slice, locale: Locale): string {
  const place = placeName(jurisdiction, slice, locale);
  return period === undefined ? place : chartWords(locale).placeYear(place, period);
}

/** More rows without a figure than these hide the rows with one: they are given in a sentence. */
export const MOST_SILENT = 20;

/** More names than these are no longer read. */
const LONGEST_LIST = 12;

/** Names, the first of them where they are many. */
export function ownerList(owners: readonly RowOwner[], slice: Slice, locale: Locale): readonly string[] {
  return shortList(
    owners.map((owner) => ownerText(owner, slice, locale)),
    LONGEST_LIST,
    locale,
  );
}

/** A sentence for each kind of empty among the rows: the names, or how many they are. */
export function silentSentences(rows: readonly SilentRow[], slice: Slice, locale: Locale): readonly string[] {
  return silentKinds(rows, slice, locale).map(({ text }) => text);
}

/** The same with the kind of each, for its mark. */
export function silentKinds(
  rows: readonly SilentRow[],
  slice: Slice,
  locale: Locale,
): readonly { readonly empty: Empty; readonly text: string }[] {
  const words = chartWords(locale);
  return EMPTIES.flatMap((empty) => {
    const owners = rows.filter((row) => row.empty === empty).map(({ owner }) => owner);
    if (owners.length === 0) return [];
    if (owners.length > LONGEST_LIST) return [{ empty, text: words.empty.count[empty](owners.length) }];
    return [{ empty, text: words.empty.list[empty](owners.map((owner) => ownerText(owner, slice, locale))) }];
  });
}
