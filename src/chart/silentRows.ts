import type { Cell, Slice } from "../view/slice.ts";
import type { RowOwner } from "./rowLabel.ts";

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
