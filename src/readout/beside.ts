import { messages } from "../i18n/messages.ts";
import { rich, type Rich } from "../i18n/rich.ts";
import { indicatorOf } from "../model/comparabilityRules.ts";
import type { Basis } from "../model/indicator.ts";
import { flagOf } from "../model/observation.ts";
import { scopeText } from "../model/scope.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { basisOf, figureText, namedFigure, placeName, statementName } from "./naming.ts";
import { MOST_LISTED, byReport, headlinesOf, reportKey } from "./select.ts";

/** 「车站街道另载明人民调解组织 14 个、专职人民调解员 71 名（年末数）。」 one sentence a report. */
export function stockLines(slice: Slice): readonly Rich[] {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const stocks = byReport(
    slice.cells.filter((cell) => cell.role === "headline" && indicatorOf(cell.indicator)?.kind === "stock"),
  );
  if (stocks.size > MOST_LISTED) return [];
  return slice.reports.flatMap((report) => {
    const own = stocks.get(reportKey(report));
    if (!own) return [];
    const told = own.map((cell) => texts.statement(statementName(cell, locale, slice), namedFigure(cell, locale)));
    return [texts.stocks(placeName(report.jurisdiction, slice), told)];
  });
}

/** Further statements that are neither part of a total nor to be added to it: one sentence for what they speak of. */
export function relationLines(slice: Slice): readonly Rich[] {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const others = slice.cells.filter((cell) => flagOf(cell, "relation_unstated"));
  const subjects = [...new Set(others.map((cell) => `${reportKey(cell)} ${cell.scope}`))].slice(0, MOST_LISTED);
  return subjects.flatMap((subject) => {
    const cells = others.filter((cell) => `${reportKey(cell)} ${cell.scope}` === subject);
    const [first] = cells;
    if (!first) return [];
    const told = cells.map((cell) => texts.statement(statementName(cell, locale, slice), namedFigure(cell, locale)));
    return [texts.relation(scopeText(first.scope, locale), told)];
  });
}

/** Two figures of one name that are often taken for the same thing. */
export interface Pair {
  readonly figures: Rich;
  readonly contrast: string;
  readonly cells: readonly [string, string];
}

/** For each indicator, the first two figures of different bases. */
export function pairs(slice: Slice): readonly Pair[] {
  return slice.indicators.flatMap(({ id }) => {
    const [one, ...rest] = headlinesOf(slice, id).filter((cell) => basisOf(cell));
    const other = rest.find((cell) => cell.basis !== one?.basis && cell.jurisdiction !== one?.jurisdiction);
    return one && other ? [pairOf(one, other, slice)] : [];
  });
}

function pairOf(one: Cell, other: Cell, slice: Slice): Pair {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const figures = rich`${texts.notEqual(figureText(one, locale), figureText(other, locale))}`;
  const contrast = texts.contrast(meaning(basisOf(one), slice), meaning(basisOf(other), slice));
  return { figures, contrast, cells: [one.id, other.id] };
}

function meaning(basis: Basis | undefined, slice: Slice): string {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  if (!basis) return "";
  return texts.means[basis.id] ?? texts.meansBasis(basis.label[locale]);
}
