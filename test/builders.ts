import { CODEBOOK, isIndicatorId, type IndicatorKey } from "../src/model/codebook.ts";
import type { Evidence } from "../src/model/evidence.ts";
import type { Flag, FlagMark, Observation } from "../src/model/observation.ts";
import { DEFAULT_VIEW } from "../src/view/view.ts";
import type { Cell, Place, Report, Slice, SliceIndicator } from "../src/view/slice.ts";

/** A plain count, one place, one year; a test names only what it is about. The id follows from the facets unless given. */
export function observation(facets: Partial<Observation> = {}): Observation {
  const jurisdiction = facets.jurisdiction ?? "qinghe";
  const period = facets.period ?? 2025;
  const indicator = facets.indicator ?? "inspections";
  const value = facets.value ?? 10;
  return {
    id: [jurisdiction, period, indicator, facets.basis ?? "", facets.scope ?? "", value].join("-"),
    dataset: "published",
    coverage: "full",
    qualifier: "exact",
    unitWritten: "次",
    basis: "",
    scope: "",
    stated: "stated",
    role: "headline",
    group: "",
    flags: [],
    certainty: "clear",
    note: "",
    ...facets,
    jurisdiction,
    period,
    indicator,
    value,
  };
}

/** A rate in percent; with a base, it counts as stated in the report unless the facets say otherwise. */
export function rate(value: number, facets: Partial<Observation> = {}): Observation {
  const source = facets.denominator === undefined ? "none" : "stated";
  return observation({
    indicator: "mediation_success_rate",
    unitWritten: "%",
    denominatorSource: source,
    ...facets,
    value,
  });
}

export function flag(name: Flag, detail = ""): FlagMark {
  return { flag: name, detail };
}

/** The quote standing at `start` of a document, with the first run of these digits inside it as the number. */
export function quoted(text: string, digits: string, document = "report", start = 0): Evidence {
  const at = start + text.indexOf(digits);
  return {
    document,
    quote: { start, end: start + text.length },
    number: { start: at, end: at + digits.length },
    text,
  };
}

export function place(facets: Partial<Place> = {}): Place {
  const id = facets.id ?? "qinghe";
  const name = facets.name ?? `${id}街道`;
  const nameEn = facets.nameEn ?? `${id} Subdistrict`;
  return { id, name, nameEn, level: "street", fullName: name, fullNameEn: nameEn, orderCode: "110100", ...facets };
}

function indicatorsOf(keys: readonly IndicatorKey[]): readonly SliceIndicator[] {
  return keys.flatMap((id) => (isIndicatorId(id) ? [{ ...CODEBOOK[id], id }] : []));
}

function reportsOf(cells: readonly Cell[]): readonly Report[] {
  const byKey = new Map<string, Report>();
  for (const { jurisdiction, period, coverage, evidence } of cells) {
    const key = `${jurisdiction}-${period}`;
    if (!byKey.has(key)) byKey.set(key, { document: evidence?.document ?? key, jurisdiction, period, coverage });
  }
  return [...byKey.values()].sort((one, other) => other.period - one.period);
}

/** A slice around cells: places, reports and indicators follow from them unless given. */
export function slice(parts: Partial<Slice> & { readonly cells: readonly Cell[] }): Slice {
  const indicators = indicatorsOf([...new Set(parts.cells.map((cell) => cell.indicator))]);
  const ids = [...new Set(parts.cells.map((cell) => cell.jurisdiction))];
  return {
    view: { ...DEFAULT_VIEW, indicators: indicators.map((one) => one.id) },
    indicators,
    places: ids.map((id) => place({ id })),
    reports: reportsOf(parts.cells),
    ...parts,
  };
}
