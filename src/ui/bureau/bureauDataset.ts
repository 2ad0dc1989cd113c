import type { BureauFigure } from "../../intake/bureau.ts";
import { CODEBOOK } from "../../model/codebook.ts";
import type { Observation } from "../../model/observation.ts";
import type { DatasetMarks, OwnDataset } from "../../view/ownDataset.ts";
import { ownPlace, type PlaceBook } from "../import/tablePlaces.ts";

/** Stands in links; the figures of one's own office. */
export const BUREAU_DATASET = "own-bureau";

/** The figures as a dataset: of the place that the collection knows by this name, or else of one of their own. */
export function bureauDataset(
  figures: readonly BureauFigure[],
  book: PlaceBook,
  marks: DatasetMarks & { readonly placeName: (name: string) => string },
): OwnDataset {
  const { label, isInternal, replaces, placeName } = marks;
  const [first] = figures;
  const found = first && book.find(first.jurisdiction);
  const known = found?.is === "one" ? found.place : undefined;
  const own = first && !known ? ownPlace(first.jurisdiction) : undefined;
  const jurisdiction = known?.id ?? own?.id ?? "";
  const document = `${BUREAU_DATASET}-report`;
  return {
    id: BUREAU_DATASET,
    label,
    isInternal,
    replaces,
    observations: figures.map((figure) => bureauObservation(figure, jurisdiction)),
    documents: first
      ? [{ id: document, jurisdiction, period: first.period, coverage: first.coverage, title: label }]
      : [],
    // The full name stays as typed: it is what an export says and import finds again.
    places: own ? [{ ...own, name: placeName(own.name), nameEn: placeName(own.name) }] : [],
  };
}

/** The place is an id of the collection, or whatever stands for it. */
export function bureauObservation(figure: BureauFigure, jurisdiction: string): Observation {
  const { period, coverage, indicator, value, qualifier, unit, basis, denominator } = figure;
  const isRate = CODEBOOK[indicator].measure === "rate";
  return {
    id: `${BUREAU_DATASET}-${indicator}`,
    dataset: BUREAU_DATASET,
    jurisdiction,
    period,
    coverage,
    indicator,
    value,
    qualifier,
    unitWritten: unit,
    basis,
    scope: "",
    stated: "stated",
    ...(denominator !== undefined && { denominator }),
    ...(isRate && { denominatorSource: denominator === undefined ? ("none" as const) : ("stated" as const) }),
    role: "headline",
    group: "",
    flags: [],
    certainty: "clear",
    note: "",
  };
}
