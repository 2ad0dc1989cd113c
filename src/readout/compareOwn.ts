import type { IndicatorKey } from "../model/codebook.ts";
import type { Cell } from "../view/slice.ts";

export const COMPARED = ["differs", "same", "only_own", "only_published"] as const;
export type Compared = (typeof COMPARED)[number];

/** In what two figures of the same place, year and indicator differ. */
export type ComparedReason = "value" | "qualifier" | "basis" | "coverage";

export interface ComparedFigure {
  readonly jurisdiction: string;
  readonly period: number;
  readonly indicator: IndicatorKey;
  readonly own?: Cell;
  readonly published?: Cell;
  readonly is: Compared;
  /** Of two that differ. */
  readonly reasons: readonly ComparedReason[];
}

export interface OwnComparison {
  /** Of the places and years that both know, in the order of the answer. */
  readonly figures: readonly ComparedFigure[];
  /** Own figures of places and years that nobody published anything about. */
  readonly beyond: number;
}

/** A dataset beside what is published, figure by figure; what this site formed stands aside. */
export function compareOwn(cells: readonly Cell[], isOwn: (cell: Cell) => boolean): OwnComparison {
  const stated = cells.filter(({ stated: how, role }) => how === "stated" && role !== "part");
  const own = stated.filter(isOwn);
  const published = stated.filter((cell) => !isOwn(cell));
  const [ours, theirs] = [new Set(own.map(reportKey)), new Set(published.map(reportKey))];
  const groups = groupsOf(stated.filter((cell) => ours.has(reportKey(cell)) && theirs.has(reportKey(cell))));
  return {
    figures: groups.flatMap((group) =>
      pairs(
        group.filter(isOwn),
        group.filter((cell) => !isOwn(cell)),
      ),
    ),
    beyond: own.filter((cell) => !theirs.has(reportKey(cell))).length,
  };
}

function reportKey({ jurisdiction, period }: Cell): string {
  return `${jurisdiction} ${period}`;
}

function groupsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${reportKey(cell)} ${cell.indicator}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
}

/** Each own figure with the published one that is most like it; of what is left, only the headlines are told. */
function pairs(own: readonly Cell[], published: readonly Cell[]): readonly ComparedFigure[] {
  const free = [...published];
  const found = own.map((mine): ComparedFigure => {
    const [best] = [...free].sort((one, other) => distance(mine, one) - distance(mine, other));
    if (!best) return { ...keysOf(mine), own: mine, is: "only_own", reasons: [] };
    free.splice(free.indexOf(best), 1);
    const reasons = reasonsOf(mine, best);
    return { ...keysOf(mine), own: mine, published: best, is: reasons.length > 0 ? "differs" : "same", reasons };
  });
  if (own.length > 0) return found;
  return free
    .filter(({ role }) => role === "headline")
    .map((one) => ({ ...keysOf(one), published: one, is: "only_published" as const, reasons: [] }));
}

function keysOf({ jurisdiction, period, indicator }: Cell) {
  return { jurisdiction, period, indicator };
}

function distance(mine: Cell, other: Cell): number {
  const isUnlike = (reason: ComparedReason): number => Number(reasonsOf(mine, other).includes(reason));
  return 8 * isUnlike("coverage") + 4 * isUnlike("basis") + 2 * isUnlike("value") + Number(other.role !== "headline");
}

/** A basis that one side does not name is no difference. */
function reasonsOf(mine: Cell, other: Cell): readonly ComparedReason[] {
  const isNear = Math.abs(mine.value - other.value) <= 1e-9 * Math.max(1, Math.abs(other.value));
  return [
    ...(isNear ? [] : (["value"] as const)),
    ...(mine.qualifier === other.qualifier ? [] : (["qualifier"] as const)),
    ...(mine.basis === other.basis || mine.basis === "" || other.basis === "" ? [] : (["basis"] as const)),
    ...(mine.coverage === other.coverage ? [] : (["coverage"] as const)),
  ];
}
