import type { Locale } from "../model/locale.ts";
import type { Period } from "../model/period.ts";
import type { Cell, Place, Report, Slice, SliceIndicator } from "../view/slice.ts";

/** What a figure asks of its answer again and again; built once an answer, so that thousands of places stay quick. */
export interface SliceLookup {
  readonly placeOf: (id: string) => Place | undefined;
  /** Whether another place of the answer bears the same name. */
  readonly isSharedName: (place: Place, locale: Locale) => boolean;
  readonly indicatorOf: (cell: Pick<Cell, "indicator">) => SliceIndicator | undefined;
  readonly reportOf: (jurisdiction: string, period: Period) => Report | undefined;
  readonly cellsOfReport: (jurisdiction: string, period: Period) => readonly Cell[];
  /** Ids of the datasets that the figures are from, each once, sorted. */
  readonly datasets: readonly string[];
}

const LOOKUPS = new WeakMap<Slice, SliceLookup>();

export function lookup(slice: Slice): SliceLookup {
  const known = LOOKUPS.get(slice) ?? build(slice);
  LOOKUPS.set(slice, known);
  return known;
}

function build(slice: Slice): SliceLookup {
  const places = new Map(slice.places.map((place) => [place.id, place]));
  const indicators = new Map(slice.indicators.map((one) => [one.id, one]));
  const reports = new Map(slice.reports.map((report) => [`${report.jurisdiction} ${report.period}`, report]));
  const cells = new Map<string, Cell[]>();
  for (const cell of slice.cells) {
    const key = `${cell.jurisdiction} ${cell.period}`;
    const found = cells.get(key);
    if (found) found.push(cell);
    else cells.set(key, [cell]);
  }
  const bearers = { "zh-CN": bearersOf(slice, "zh-CN"), en: bearersOf(slice, "en") };
  return {
    placeOf: (id) => places.get(id),
    isSharedName: (place, locale) => (bearers[locale].get(nameOf(place, locale))?.size ?? 0) > 1,
    indicatorOf: (cell) => indicators.get(cell.indicator),
    reportOf: (jurisdiction, period) => reports.get(`${jurisdiction} ${period}`),
    cellsOfReport: (jurisdiction, period) => cells.get(`${jurisdiction} ${period}`) ?? [],
    datasets: [...new Set(slice.cells.map(({ dataset }) => dataset))].sort(),
  };
}

function bearersOf({ places }: Slice, locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const place of places) {
    const name = nameOf(place, locale);
    bearers.set(name, (bearers.get(name) ?? new Set<string>()).add(place.id));
  }
  return bearers;
}

export function nameOf(place: Place, locale: Locale): string {
  return locale === "en" ? place.nameEn : place.name;
}
