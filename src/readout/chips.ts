import { messages } from "../i18n/messages.ts";
import { valueText } from "../i18n/format.ts";
import { comparableSets, compare } from "../model/comparability.ts";
import { isRate } from "../model/comparabilityRules.ts";
import { isIndicatorId } from "../model/codebook.ts";
import type { Difference, Level } from "../model/difference.ts";
import type { Locale } from "../model/locale.ts";
import { flagOf, type Observation } from "../model/observation.ts";
import { scopeText } from "../model/scope.ts";
import { unitText } from "../model/unit.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { basisOf, facetOf, placeName, shortName } from "./naming.ts";

/** A few words on one thing that a reader must know before comparing. */
export interface Chip {
  readonly code: Difference["code"] | "set_apart" | "judgement";
  readonly level: Level;
  readonly text: string;
}

type Places = Pick<Slice, "places" | "view" | "indicators">;

/** For figures that stand side by side, in the order of the guard's rules. Facts of a single report stay with its sentence. */
export function chips(cells: readonly Observation[], locale: Locale, slice?: Places): readonly Chip[] {
  const { differences } = compare(cells);
  const said = differences.filter((one) => one.code !== "equal_in_report" && !isRestated(one, differences));
  const texts = said.map((one) => ({ code: one.code, level: one.level, text: chipText(one, cells, locale, slice) }));
  const ofParts = said.filter((one) => one.code === "parts_dominate");
  if (ofParts.length <= MOST_PARTS) return once(texts);
  return once([...texts.filter(({ code }) => code !== "parts_dominate"), someParts(ofParts, cells, locale)]);
}

/** Beyond this, totals of another kind are named by that kind and no longer place by place. */
const MOST_PARTS = 2;

/**
 * For a figure of the gallery: rates by their largest comparable set, the others named as set apart; counts indicator by
 * indicator, where at least two reports state one.
 */
export function figureChips(slice: Slice): readonly Chip[] {
  const { locale } = slice.view;
  const headlines = slice.cells.filter((cell) => cell.role === "headline");
  const rates = headlines.filter(isRate);
  // Beside comparable rates the counts are only their bases, and are compared with nothing.
  if (new Set(rates.map((cell) => cell.jurisdiction)).size > 1) return rateChips(rates, locale, slice);
  const counts = slice.indicators.flatMap(({ id }) => countChips(id, slice, locale));
  return once([...rateChips(rates, locale, slice), ...counts]);
}

/** For one figure and its sentence: its own facts, near bases in the answer, and whether its reading could be argued. */
export function cellChips(cell: Cell, slice: Slice): readonly Chip[] {
  const { locale } = slice.view;
  const texts = messages(locale).guard;
  const own = compare([cell]).differences.filter(({ code }) => code !== "floor" && code !== "approximate");
  const facts = own.map((one) => ({ code: one.code, level: one.level, text: chipText(one, [cell], locale, slice) }));
  const alternative = flagOf(cell, "alternative")?.detail ?? "";
  const argued: readonly Chip[] =
    cell.certainty === "clear"
      ? []
      : [
          {
            code: "judgement",
            level: "near",
            text: isIndicatorId(alternative) ? texts.alternative(shortName(alternative, locale)) : texts.judgement,
          },
        ];
  return once([...facts, ...nearBases(cell, slice), ...argued]);
}

function nearBases(cell: Cell, slice: Slice): readonly Chip[] {
  const { locale } = slice.view;
  const present = slice.cells.filter((one) => one.indicator === cell.indicator).map((one) => one.basis);
  return (basisOf(cell)?.near ?? [])
    .filter((basis) => present.includes(basis))
    .flatMap((basis) => basisOf({ indicator: cell.indicator, basis })?.word?.[locale] ?? [])
    .map((word) => ({ code: "basis", level: "near", text: messages(locale).guard.nearTo(word) }));
}

function rateChips(rates: readonly Cell[], locale: Locale, slice: Places): readonly Chip[] {
  const sets = comparableSets(rates);
  const lead = sets.reduce<readonly Cell[]>((longest, set) => (set.length > longest.length ? set : longest), []);
  const apart = sets.filter((set) => set !== lead).map(([first]) => (first ? rateLabel(first, lead, slice) : ""));
  const texts = messages(locale).guard;
  return [
    ...chips(lead, locale, slice),
    ...apart.map((label): Chip => ({ code: "set_apart", level: "different", text: texts.setApart(label) })),
  ];
}

/** What a rate is called beside others: by its indicator where that differs, else by its basis, else with what else does. */
export function rateLabel(cell: Observation, beside: readonly Observation[], slice: Places): string {
  const { locale } = slice.view;
  const name = shortName(cell.indicator, locale, slice.indicators);
  const alike = beside.filter((one) => one.indicator === cell.indicator);
  if (alike.length === 0) return name;
  const own = basisOf(cell)?.label[locale];
  if (own !== undefined && alike.every((one) => one.basis !== cell.basis)) return own;
  const texts = messages(locale).guard;
  const facts = [
    own === undefined && alike.some((one) => one.basis !== cell.basis) ? texts.basisUnstated : "",
    alike.some((one) => one.scope !== cell.scope) ? scopeText(cell.scope, locale) : "",
    cell.coverage === "full" ? "" : texts.coverage,
  ].filter((fact) => fact !== "");
  return facts.length === 0 ? (own ?? name) : texts.because(own ?? name, facts);
}

function countChips(indicator: Cell["indicator"], slice: Slice, locale: Locale): readonly Chip[] {
  const stated = slice.cells.filter((cell) => cell.indicator === indicator && !isRate(cell));
  const headlines = stated.filter((cell) => cell.role === "headline");
  const others = stated.filter((cell) => cell.role === "other");
  const compared = new Set(headlines.map((cell) => cell.jurisdiction)).size > 1 ? headlines : [];
  const parts = stated.filter((cell) => cell.role === "part");
  const beside = others.flatMap((cell) => chips([cell], locale, slice));
  return [
    ...chips([...compared, ...(compared.length > 0 ? parts : [])], locale, slice),
    ...beside.filter(({ code }) => code === "may_overlap" || code === "relation_unstated"),
  ];
}

/** A scope that only repeats what the basis says (为村（社区）) is not said twice, nor a unit that follows from a channel. */
function isRestated(one: Difference, all: readonly Difference[]): boolean {
  const basis = all.find((other) => other.code === "basis");
  if (basis?.code !== "basis" || basis.level !== "different") return false;
  const facet = facetOf(basis.indicator);
  if (one.code === "scope") return facet === "audience";
  return one.code === "basis" && facet === "scope" && all.some((other) => other.code === "scope");
}

function chipText(one: Difference, cells: readonly Observation[], locale: Locale, slice?: Places): string {
  const texts = messages(locale).guard;
  switch (one.code) {
    case "indicator":
      return texts.differs.indicator(one.indicators.map((id) => shortName(id, locale, slice?.indicators)));
    case "basis": {
      const labels = basisLabels(one, locale);
      return one.level === "near" ? texts.differs.nearBasis(labels) : texts.differs[facetOf(one.indicator)](labels);
    }
    case "scope":
      return texts.differs.scope(one.scopes.map((scope) => scopeText(scope, locale)));
    case "unit":
      return texts.differs.unit(one.units.map((unit) => unitLabel(unit, locale)));
    case "period":
      return texts.differs.period(one.periods);
    case "parts_dominate":
      return partText(one, cells, locale, slice);
    case "computed":
      return texts.computed(one.cells.length);
    case "joint_count":
      return texts.joint_count(scopeText(one.with, locale));
    default:
      return texts[one.code];
  }
}

/** Labels of bases that have a word of their own; a rate formed by us is said by its own chip. */
function basisLabels(one: Difference & { readonly code: "basis" }, locale: Locale): readonly string[] {
  return one.bases.flatMap((id) => {
    const basis = basisOf({ indicator: one.indicator, basis: id });
    if (!basis || id === "from_counts") return [];
    const useWord = facetOf(one.indicator) === "channel" || one.level === "near";
    return (useWord ? basis.word : undefined)?.[locale] ?? basis.label[locale];
  });
}

/** Two English units may share a word (条 and 份 do not); the report's own word is added where they do. */
function unitLabel(unit: string, locale: Locale): string {
  const text = unitText(unit, locale);
  return text === unit ? text : `${text} (${unit})`;
}

type DominatingPart = Difference & { readonly code: "parts_dominate" };

function someParts(differences: readonly DominatingPart[], cells: readonly Observation[], locale: Locale): Chip {
  const ids = new Set(differences.map((one) => one.part));
  const kinds = new Set(cells.filter((cell) => ids.has(cell.id)).map((cell) => kindOfPart(cell, locale)));
  return { code: "parts_dominate", level: "different", text: messages(locale).guard.differs.someParts([...kinds]) };
}

function kindOfPart(part: Observation, locale: Locale): string {
  return basisOf(part)?.label[locale] ?? scopeText(part.scope, locale);
}

function partText(one: DominatingPart, cells: readonly Observation[], locale: Locale, slice?: Places): string {
  const { aPart, part: ofPlace } = messages(locale).guard.differs;
  const part = cells.find((cell) => cell.id === one.part);
  if (!part) return messages(locale).guard.differs.basis([]);
  const kind = kindOfPart(part, locale);
  const value = valueText(part, locale);
  return slice ? ofPlace(placeName(part.jurisdiction, slice), kind, value) : aPart(kind, value);
}

function once(list: readonly Chip[]): readonly Chip[] {
  return list.filter((chip, index) => list.findIndex((one) => one.text === chip.text) === index);
}
