import { comparableSets } from "../model/comparability.ts";
import { rateBase, type RateBase } from "../model/rateBase.ts";
import type { Locale } from "../model/locale.ts";
import { scopeText } from "../model/scope.ts";
import type { View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { baseBeside, type BaseBeside } from "./baseBeside.ts";
import { ranked, type WhyNotRanked } from "./ranked.ts";
import { chartWords, indicatorOf, rateName } from "./wording.ts";

export interface RateRow {
  readonly cell: Cell;
  readonly base: RateBase | undefined;
  readonly beside: BaseBeside;
  /** 并列第 1, where the rows stand in the order of their values. */
  readonly rank?: string;
  /** Shown anyway: counted differently from most on the scale. */
  readonly isApart?: true;
}

/** Rates that may stand on one scale, under the names by which the reports call them. */
export interface RateGroup {
  readonly head: string;
  readonly rows: readonly RateRow[];
  /** Why they do not stand in the order of their values though the reader asks for it. */
  readonly whyNot: readonly WhyNotRanked[];
}

export function rateCells(slice: Slice): readonly Cell[] {
  return slice.cells.filter((cell) => cell.role !== "part" && indicatorOf(cell, slice)?.measure === "rate");
}

/** The largest comparable set leads; what is counted differently stands apart below it. */
export function rateGroups(view: View, slice: Slice): readonly RateGroup[] {
  const cells = rateCells(slice);
  const sets = view.override ? [cells] : comparableSets(cells);
  const ordered = [...sets].filter((set) => set.length > 0).sort((one, other) => other.length - one.length);
  const names = ordered.map((set) => namesOf(set, slice, view.locale));
  const apart = view.override ? apartOf(cells) : new Set<Cell>();
  return ordered.map((set, index) => {
    const { cells: inOrder, ranks, whyNot } = ranked(set, view);
    const rankOf = rankText(ranks ?? [], view.locale);
    return {
      head: headOf(set, toldApart(index, names, set, view.locale), view.locale, index === 0 ? "first" : "apart"),
      rows: inOrder.map((cell, at) => ({
        cell,
        base: rateBase(cell),
        beside: baseBeside(cell, slice),
        ...(ranks ? { rank: rankOf(at) } : {}),
        ...(apart.has(cell) ? { isApart: true } : {}),
      })),
      whyNot,
    };
  });
}

/** All but the largest set that compares. */
function apartOf(cells: readonly Cell[]): ReadonlySet<Cell> {
  const [, ...others] = [...comparableSets(cells)].sort((one, other) => other.length - one.length);
  return new Set(others.flat());
}

function rankText(ranks: readonly number[], locale: Locale): (index: number) => string {
  const bearers = new Map<number, number>();
  for (const rank of ranks) bearers.set(rank, (bearers.get(rank) ?? 0) + 1);
  return (index) => {
    const rank = ranks[index] ?? 1;
    return chartWords(locale).rank(rank, (bearers.get(rank) ?? 0) > 1);
  };
}

type Names = readonly string[];

function headOf(set: readonly Cell[], names: Names, locale: Locale, place: "first" | "apart"): string {
  const words = chartWords(locale);
  if (place === "apart") return words.apart(names);
  const indicators = new Set(set.map((cell) => cell.indicator));
  return names.length > 1 && indicators.size === 1 ? words.near(names) : words.bases(names);
}

/** Sets of one name differ in their scope, so there the scope is said too. */
function toldApart(index: number, names: readonly Names[], set: readonly Cell[], locale: Locale): Names {
  const own = names[index] ?? [];
  const isShared = names.some((others, other) => other !== index && others.some((name) => own.includes(name)));
  const scopes = [...new Set(set.map((cell) => scopeText(cell.scope, locale)))].filter((scope) => scope !== "");
  return isShared ? [...own, ...scopes] : own;
}

/** Names as the reports use them. What we computed has no name of its own in a report, so it gives one only if alone. */
function namesOf(set: readonly Cell[], slice: Slice, locale: Locale): Names {
  const stated = set.filter((cell) => cell.stated === "stated");
  const named = stated.length > 0 ? stated : set;
  return [...new Set(named.map((cell) => rateName(cell, slice, locale)))];
}
