import { datasetsMessages } from "../i18n/datasetsMessages.ts";
import { asStated } from "../readout/perHead.ts";
import type { Cell, Slice } from "../view/slice.ts";
import type { ExportedFigure } from "./exportedFigure.ts";

export interface SliceFigures {
  readonly figures: readonly ExportedFigure[];
  /** What of the answer is not among them, in words. */
  readonly excluded: readonly string[];
}

/** The figures of an answer as their sources state them; what this site formed, and what repeats a figure, is left out. */
export function sliceFigures(slice: Slice, datasetName: (id: string) => string): SliceFigures {
  const { locale } = slice.view;
  const places = new Map(slice.places.map((place) => [place.id, locale === "en" ? place.fullNameEn : place.fullName]));
  const labels = new Map(slice.indicators.map(({ id, label }) => [id, label[locale]]));
  const stated = slice.cells.filter(({ stated: how }) => how === "stated");
  const kept = stated.filter((cell) => cell.role === "headline" || (cell.role === "other" && !cell.evidence));
  const figures = kept.map((cell): ExportedFigure => {
    const { indicator } = cell;
    return {
      ...facets(cell),
      jurisdiction: places.get(cell.jurisdiction) ?? cell.jurisdiction,
      indicator: indicator.startsWith("own:") ? (labels.get(indicator) ?? indicator) : indicator,
      dataset: datasetName(cell.dataset),
    };
  });
  return { figures, excluded: excludedWords(slice, stated.length, kept.length) };
}

function facets(cell: Cell): Omit<ExportedFigure, "jurisdiction" | "indicator" | "dataset"> {
  const { period, coverage, qualifier, unitWritten, basis, denominator, scope, evidence, sourceUrl, note } = cell;
  return {
    period,
    coverage,
    value: asStated(cell).value,
    qualifier,
    unit: unitWritten,
    basis,
    ...(denominator !== undefined && { denominator }),
    scope,
    sentence: evidence?.text ?? sourceUrl ?? note,
  };
}

function excludedWords({ cells, view, perCapita }: Slice, stated: number, kept: number): readonly string[] {
  const { left } = datasetsMessages(view.locale).exported;
  const computed = cells.length - stated;
  return [
    ...(stated > kept ? [left.parts(stated - kept)] : []),
    ...(computed > 0 ? [left.computed(computed)] : []),
    ...(perCapita ? [left.perHead] : []),
  ];
}
