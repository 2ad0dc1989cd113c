import type { Slice } from "./slice.ts";
import type { View } from "./view.ts";

/** The part of an answer that answers a narrower view: the same reports, fewer indicators in the order the view asks. */
export function narrowSlice(slice: Slice, view: View): Slice {
  const rank = new Map<string, number>(view.indicators.map((id, index) => [id, index]));
  const places = new Map(
    slice.reports.map(({ jurisdiction, period, dataset }, index) => [`${jurisdiction} ${period} ${dataset}`, index]),
  );
  const reportOf = ({ jurisdiction, period, dataset }: Slice["cells"][number]): number =>
    places.get(`${jurisdiction} ${period} ${dataset}`) ?? places.get(`${jurisdiction} ${period} undefined`) ?? 0;
  const order = (cell: Slice["cells"][number]): number =>
    reportOf(cell) * view.indicators.length + (rank.get(cell.indicator) ?? 0);
  return {
    ...slice,
    view,
    indicators: view.indicators.flatMap((id) => slice.indicators.filter((one) => one.id === id)),
    // Sorting is stable: within a report and indicator the order of the text stays.
    cells: slice.cells.filter((cell) => rank.has(cell.indicator)).sort((one, other) => order(one) - order(other)),
  };
}
