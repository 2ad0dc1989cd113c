import type { Cell, Slice } from "../view/slice.ts";
import type { Locale } from "../model/locale.ts";
import type { RowOwner } from "./rowLabel.ts";
import { chartWords, placeName } from "./wording.ts";

/** Reports that state none of these figures: 未载明. */
export function silentReports(cells: readonly Cell[], slice: Slice): readonly RowOwner[] {
  const stated = new Set(cells.map((cell) => `${cell.jurisdiction} ${cell.period}`));
  return slice.reports.filter((report) => !stated.has(`${report.jurisdiction} ${report.period}`));
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
