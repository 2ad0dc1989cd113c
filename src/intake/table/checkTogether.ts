import { CODEBOOK } from "../../model/codebook.ts";
import type { IssueLog } from "./issueLog.ts";
import type { TableObservation } from "./tableReading.ts";

export function nameOf({ indicator }: TableObservation): string {
  return typeof indicator === "string" ? indicator : `own:${indicator.own}`;
}

/** Streets of one name in two districts are told apart by the district. */
export function withParents(
  observations: readonly TableObservation[],
  parentOf: (row: number) => string,
): readonly TableObservation[] {
  const parents = new Map<string, Set<string>>();
  for (const { jurisdiction, row } of observations) {
    const parent = parentOf(row);
    if (parent === "") continue;
    const known = parents.get(jurisdiction) ?? new Set();
    parents.set(jurisdiction, known.add(parent));
  }
  if (![...parents.values()].some(({ size }) => size > 1)) return observations;
  return observations.map((one) =>
    (parents.get(one.jurisdiction)?.size ?? 0) > 1
      ? { ...one, jurisdiction: parentOf(one.row) + one.jurisdiction }
      : one,
  );
}

const MOST_FOR_SUMS = 20_000;

/** A row without the word total that is one: its counts are the sums of all the others. */
export function sayPossibleSubtotals(observations: readonly TableObservation[], log: IssueLog): void {
  if (observations.length > MOST_FOR_SUMS) return;
  const groups = new Map<string, TableObservation[]>();
  for (const one of observations) {
    if (typeof one.indicator === "string" && CODEBOOK[one.indicator].measure === "rate") continue;
    const key = `${one.period}\u0001${one.coverage}\u0001${nameOf(one)}\u0001${one.basis}`;
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  const agree = new Map<string, { yes: number; no: number; row: number; found: string; most: number }>();
  for (const group of groups.values()) {
    const total = group.reduce((sum, { value }) => sum + value, 0);
    for (const { value, jurisdiction, row } of group) {
      const vote = agree.get(jurisdiction) ?? { yes: 0, no: 0, row, found: jurisdiction, most: 0 };
      if (value > 0 && Math.abs(2 * value - total) < 1e-9) vote.yes++;
      else vote.no++;
      vote.most = Math.max(vote.most, group.length);
      agree.set(jurisdiction, vote);
    }
  }
  for (const { yes, no, row, found, most } of agree.values()) {
    if (yes > 0 && no === 0 && (most >= 4 || (most >= 3 && yes >= 2)))
      log.add("possible_subtotal", { row, found, detail: "kept" });
  }
}

export function sayResolvedExceedsHandled(
  observations: readonly TableObservation[],
  columnName: (column: number) => string,
  log: IssueLog,
): void {
  const handled = new Map<string, number>();
  const placeOf = ({ jurisdiction, period, coverage }: TableObservation): string =>
    `${jurisdiction}\u0001${period}\u0001${coverage}`;
  for (const one of observations) {
    if (one.indicator === "disputes_handled")
      handled.set(placeOf(one), Math.max(one.value, handled.get(placeOf(one)) ?? 0));
  }
  if (handled.size === 0) return;
  for (const one of observations) {
    const most = handled.get(placeOf(one));
    if (one.indicator !== "disputes_resolved" || most === undefined || one.value <= most) continue;
    log.add("resolved_exceeds_handled", {
      row: one.row,
      column: columnName(one.column),
      at: one.column,
      found: one.found,
      detail: String(most),
    });
  }
}
