import type { TableCheckup } from "../../intake/tableCheckup.ts";
import type { TableObservation } from "../../intake/table/tableReading.ts";
import type { IndicatorKey } from "../../model/codebook.ts";
import type { Observation } from "../../model/observation.ts";
import type { OwnDataset, OwnDocument, OwnIndicator, OwnPlace } from "../../view/ownDataset.ts";
import { ownPlace, type TablePlace } from "./tablePlaces.ts";

export interface TableDatasetWords {
  readonly id: string;
  readonly label: string;
  /** Where a figure stands: 某表.csv 第 5 行“受理数”：约1.2万 */
  readonly noteOf: (cell: { readonly row: number; readonly column: string; readonly found: string }) => string;
}

/** A checked table as the workspace takes it. */
export function tableDataset(
  checkup: TableCheckup,
  places: readonly TablePlace[],
  words: TableDatasetWords,
): OwnDataset {
  const { id, label, noteOf } = words;
  const own = new Map<string, OwnPlace>();
  const placeIds = new Map(places.map(({ name, place }) => [name, place || kept(own, ownPlace(name)).id]));
  const indicators = new Map<string, OwnIndicator>();
  const documents = new Map<string, OwnDocument>();
  const headlines = new Set<string>();
  const observations = checkup.observations.map((one, index): Observation => {
    const jurisdiction = placeIds.get(one.jurisdiction) ?? kept(own, ownPlace(one.jurisdiction)).id;
    const indicator = indicatorOf(one, id, indicators);
    const { period, coverage } = one;
    const report = [jurisdiction, period, coverage].join("|");
    if (!documents.has(report)) {
      documents.set(report, { id: `${id}-${documents.size + 1}`, jurisdiction, period, coverage, title: label });
    }
    const cell = `${report}|${indicator}`;
    const role = headlines.has(cell) ? "other" : "headline";
    headlines.add(cell);
    const note = noteOf({ row: one.row, column: checkup.columns[one.column] ?? "", found: one.found });
    return { ...plain(one), id: `${id}-${index + 1}`, dataset: id, jurisdiction, indicator, role, note };
  });
  return {
    id,
    label,
    isInternal: false,
    observations,
    documents: [...documents.values()],
    places: [...own.values()],
    indicators: [...indicators.values()],
  };
}

function plain({ period, coverage, value, qualifier, unit, basis, denominator }: TableObservation) {
  return {
    period,
    coverage,
    value,
    qualifier,
    unitWritten: unit,
    basis,
    scope: "",
    stated: "stated",
    ...(denominator !== undefined && { denominator, denominatorSource: "stated" as const }),
    group: "",
    flags: [],
    certainty: "clear",
  } as const;
}

function kept(own: Map<string, OwnPlace>, place: OwnPlace): OwnPlace {
  own.set(place.id, place);
  return place;
}

/** The same name in another unit is another indicator. */
function indicatorOf(
  { indicator, unit }: TableObservation,
  dataset: string,
  own: Map<string, OwnIndicator>,
): IndicatorKey {
  if (typeof indicator === "string") return indicator;
  const key = `${indicator.own}|${unit}`;
  const known = own.get(key);
  if (known) return known.id;
  const made: OwnIndicator = {
    id: `own:${dataset}:${own.size + 1}`,
    label: indicator.own,
    unit,
    measure: unit === "%" ? "rate" : "count",
  };
  own.set(key, made);
  return made.id;
}
