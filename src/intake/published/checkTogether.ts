import type { Problem } from "../../model/problem.ts";
import type { ObservationReader, PublishedObservation } from "./readObservation.ts";

/** An observation with the row it came from. */
export interface ReadRow {
  readonly reader: ObservationReader;
  readonly observation: PublishedObservation;
}

/** At most one headline for each place, period, indicator, basis, scope and coverage. */
export function secondHeadlines(rows: readonly ReadRow[]): readonly Problem[] {
  const firstRows = new Map<string, number>();
  return rows.flatMap(({ reader, observation }): Problem[] => {
    if (observation.role !== "headline") return [];
    const { jurisdiction, period, indicator, basis, scope, coverage } = observation;
    const key = [jurisdiction, period, indicator, basis, scope, coverage].join("\n");
    const firstRow = firstRows.get(key);
    if (firstRow !== undefined) return [{ code: "secondHeadline", ...reader.at("role"), firstRow }];
    firstRows.set(key, reader.row.row);
    return [];
  });
}

/** Parts hang under a stated total of their group and indicator, and do not exceed it. */
export function partProblems(rows: readonly ReadRow[]): readonly Problem[] {
  return [...byGroup(rows).values()].flatMap((members) => {
    const parts = members.filter(({ observation }) => observation.role === "part");
    const first = parts[0];
    if (!first) return [];
    const total = totalOf(members);
    if (!total || first.observation.group === "") {
      return [{ code: "partWithoutTotal" as const, ...first.reader.at("group") }];
    }
    return exceeds(total.observation, parts) ? [exceeded(total, parts)] : [];
  });
}

/** One indicator within one group of one report. */
function byGroup(rows: readonly ReadRow[]): ReadonlyMap<string, readonly ReadRow[]> {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const { evidence, indicator, group } = row.observation;
    const key = [evidence.document, indicator, group].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** The headline of the group; failing that, its largest further statement. */
function totalOf(members: readonly ReadRow[]): ReadRow | undefined {
  const totals = members.filter(({ observation }) => observation.role !== "part");
  const headline = totals.find(({ observation }) => observation.role === "headline");
  return headline ?? [...totals].sort((one, other) => other.observation.value - one.observation.value)[0];
}

/** A floor or an estimate bounds nothing. */
function exceeds(total: PublishedObservation, parts: readonly ReadRow[]): boolean {
  return total.qualifier === "exact" && sumOf(parts) > total.value * (1 + 1e-9);
}

function sumOf(parts: readonly ReadRow[]): number {
  return parts.reduce((sum, { observation }) => sum + observation.value, 0);
}

function exceeded(total: ReadRow, parts: readonly ReadRow[]): Problem {
  const found = `${parts.map(({ observation }) => observation.value).join(" + ")} = ${sumOf(parts)}`;
  return { code: "partsExceedTotal", ...total.reader.at("value", found), expected: total.observation.value };
}
