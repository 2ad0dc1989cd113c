import { messages } from "../i18n/messages.ts";
import type { Rich } from "../i18n/rich.ts";
import { comparableSets, compare } from "../model/comparability.ts";
import { indicatorOf } from "../model/comparabilityRules.ts";
import type { IndicatorKey } from "../model/codebook.ts";
import { scopeText } from "../model/scope.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { basisOf, facetOf, figureText, indicatorName, isNamedByBasis, placeName, shortName } from "./naming.ts";
import { MOST_LISTED, headlinesOf, needsYear } from "./select.ts";

/** One indicator over the reports that state it, and what may be made of it; empty where none does. */
export function countSentence(indicator: IndicatorKey, slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const cells = headlinesOf(slice, indicator);
  if (cells.length === 0) return [];
  const basesDiffer = new Set(cells.map((cell) => cell.basis)).size > 1;
  // 专题学法 would name 中心组学习 wrongly; the short name covers both.
  const name =
    basesDiffer && isNamedByBasis(indicator) ? shortName(indicator, locale) : indicatorName(indicator, locale, slice);
  const verdict = countVerdict(cells, slice);
  const sorted = [...cells].sort((one, other) => one.value - other.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (cells.length > MOST_LISTED && low && high) {
    return texts.range(name, cells.length, figureText(low, locale), figureText(high, locale), verdict);
  }
  return texts.sentence(name, listing(cells, slice), verdict);
}

/**
 * Places with their figures. Figures of one comparable set run together and share the note of their year; a figure
 * with a scope of its own has its notes to itself.
 */
export function listing(cells: readonly Cell[], slice: Slice): Rich {
  const texts = messages(slice.view.locale).readout;
  const withYear = needsYear(cells, slice);
  const year = (cell: Cell): readonly Rich[] => (withYear ? [[texts.year(cell.period)]] : []);
  if (cells.some((cell) => scopeNote(cell, cells, slice) !== "")) {
    const items = cells.map((cell) => {
      const scope = scopeNote(cell, cells, slice);
      return item(cell, cells, slice, [...year(cell), ...(scope ? [[scope]] : [])]);
    });
    return texts.runs(items);
  }
  const runs = comparableSets(cells).map((set) => {
    const items = set.map((cell) => item(cell, cells, slice, []));
    return texts.afterRun(texts.run(items), set[0] ? year(set[0]) : []);
  });
  return texts.runs(runs);
}

function item(cell: Cell, among: readonly Cell[], slice: Slice, notes: readonly Rich[]): Rich {
  const { locale } = slice.view;
  const basesDiffer = new Set(among.map((one) => one.basis)).size > 1;
  const word = basesDiffer ? (basisOf(cell)?.word?.[locale] ?? "") : "";
  return messages(locale).readout.item(placeName(cell.jurisdiction, slice), word, figureText(cell, locale), notes);
}

/** A scope is said with the figure unless it only repeats for whom something was done. */
function scopeNote(cell: Cell, among: readonly Cell[], slice: Slice): string {
  const differ = new Set(among.map((one) => one.scope)).size > 1;
  if (!differ || facetOf(cell.indicator) === "audience") return "";
  return scopeText(cell.scope, slice.view.locale);
}

/** 「年度、范围均不同，不宜直接比较」, or that the figures are workload. Nothing of a single figure. */
export function countVerdict(cells: readonly Cell[], slice: Slice): string {
  const texts = messages(slice.view.locale).readout;
  const [first] = cells;
  if (!first || cells.length < 2) return "";
  const parts = slice.cells.filter((cell) => cell.indicator === first.indicator && cell.role === "part");
  const { level, differences } = compare([...cells, ...parts]);
  const codes = new Set(differences.filter((one) => one.level === "different").map((one) => one.code));
  const hasPair = comparableSets(cells).some((set) => set.length > 1);
  if (level !== "different" || (codes.size === 1 && codes.has("period") && hasPair)) {
    return indicatorOf(first.indicator) ? texts.workload(first.unitWritten) : texts.ownIndicator;
  }
  if (codes.size === 1 && codes.has("topic")) return texts.topicUnstated;
  const facts = factsOf(codes, facetOf(first.indicator), texts.facts);
  return texts.differ(facts, facts.includes(texts.facts.period));
}

type Facts = ReturnType<typeof messages>["readout"]["facts"];

/** Where what is counted differs, the year adds nothing: it stands with the figures already. */
function factsOf(codes: ReadonlySet<string>, facet: keyof Facts, facts: Facts): readonly string[] {
  const isBasis = codes.has("basis") || codes.has("parts_dominate");
  const kind = [codes.has("unit") ? facts.unit : "", isBasis ? facts[facet] : ""];
  const restated = isBasis && (facet === "audience" || facet === "scope");
  const extent = [
    codes.has("scope") && !restated ? facts.scope : "",
    codes.has("coverage") ? facts.coverage : "",
    codes.has("topic") ? facts.topic : "",
  ];
  const countsOtherThings = codes.has("unit") || (isBasis && facet !== "scope");
  const period = codes.has("period") && !countsOtherThings ? [facts.period] : [];
  return [...period, ...kind, ...extent].filter((fact) => fact !== "");
}
