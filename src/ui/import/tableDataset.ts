import type { TableCheckup } from "../../intake/tableCheckup.ts";
import type { TableFault, TableObservation } from "../../intake/table/tableReading.ts";
import type { IndicatorKey } from "../../model/codebook.ts";
import type { Observation } from "../../model/observation.ts";
import type { UnreadFigure } from "../../view/slice.ts";
import type { NotApplicable, OwnDataset, OwnDocument, OwnIndicator, OwnPlace } from "../../view/ownDataset.ts";
import { ownPlace, type TablePlace } from "./tablePlaces.ts";

export interface TableDatasetWords {
  readonly id: string;
  readonly label: string;
  /** Where a figure stands and how it was read: 某表.csv 第 5 行“受理数”：原文“约1.2万”，读作约 12,000 */
  readonly noteOf: (cell: NotedCell) => string;
  /** Where a figure should stand, and why it could not be read. */
  readonly faultOf: (cell: Omit<NotedCell, "value" | "qualifier" | "unit"> & Pick<TableFault, "kind">) => string;
}

export interface NotedCell extends Pick<TableObservation, "value" | "qualifier" | "unit" | "corrected"> {
  /** As a spreadsheet shows it. */
  readonly row: number;
  readonly column: string;
  readonly found: string;
}

/** A checked table as the workspace takes it. */
export function tableDataset(
  checkup: TableCheckup,
  places: readonly TablePlace[],
  words: TableDatasetWords,
): OwnDataset {
  const { id, label, noteOf, faultOf } = words;
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
    const note = noteOf({ ...one, column: columnName(checkup, one.column) });
    return { ...plain(one), id: `${id}-${index + 1}`, dataset: id, jurisdiction, indicator, role, note };
  });
  const notApplicable: NotApplicable[] = [];
  const faults = checkup.faults.flatMap((one): readonly DocumentFault[] => {
    const jurisdiction = placeIds.get(one.jurisdiction) ?? kept(own, ownPlace(one.jurisdiction)).id;
    const report = [jurisdiction, one.period, one.coverage].join("|");
    if (!documents.has(report)) {
      const { period, coverage } = one;
      documents.set(report, { id: `${id}-${documents.size + 1}`, jurisdiction, period, coverage, title: label });
    }
    const indicator = indicatorOf(one, id, indicators);
    if (one.kind === "missing_value") {
      notApplicable.push({ jurisdiction, period: one.period, coverage: one.coverage, indicator });
      return [];
    }
    const text = faultOf({ ...one, column: columnName(checkup, one.column) });
    return [{ document: documents.get(report)?.id ?? "", indicator, text }];
  });
  return {
    id,
    label,
    isInternal: false,
    observations,
    documents: withFaults([...documents.values()], faults),
    places: [...own.values()],
    indicators: [...indicators.values()],
    ...(notApplicable.length > 0 && { notApplicable }),
  };
}

function columnName({ columns }: TableCheckup, column: number): string {
  return columns[column] ?? "";
}

type DocumentFault = UnreadFigure & { readonly document: string };

function withFaults(documents: readonly OwnDocument[], faults: readonly DocumentFault[]): readonly OwnDocument[] {
  if (faults.length === 0) return documents;
  const byDocument = new Map<string, UnreadFigure[]>();
  for (const { document, indicator, text } of faults)
    byDocument.set(document, [...(byDocument.get(document) ?? []), { indicator, text }]);
  return documents.map((one) => {
    const unread = byDocument.get(one.id);
    return unread ? { ...one, unread } : one;
  });
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
export function indicatorOf(
  { indicator, unit }: { readonly indicator: IndicatorKey | { readonly own: string }; readonly unit: string },
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
