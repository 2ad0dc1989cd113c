import { CODEBOOK, isIndicatorId, type IndicatorKey } from "./codebook.ts";
import type { Difference, NearCode, Withheld } from "./difference.ts";
import type { Indicator } from "./indicator.ts";
import { flagOf, type Flag, type Observation } from "./observation.ts";
import { rateBase } from "./rateBase.ts";
import { isSameUnit } from "./unit.ts";

type Cells = readonly Observation[];

/** Looks at what is compared (and, for totals, at their parts) and names one kind of difference. */
export type Rule = (compared: Cells, parts: Parts) => readonly Difference[];

/** The parts that stand beside a total, in the same report and of the same indicator. */
export type Parts = (total: Observation) => Cells;

/** Undefined for an indicator of a user's own: then words alone decide. */
export function indicatorOf(key: IndicatorKey): Indicator | undefined {
  return isIndicatorId(key) ? CODEBOOK[key] : undefined;
}

/** In the order in which they are said. */
export const RULES: readonly Rule[] = [
  differentPeriods,
  differentIndicators,
  differentBases,
  differentUnits,
  differentScopes,
  topicUnstated,
  partOfTheYear,
  totalsOfAnotherKind,
  computedBesideStated,
  where("implied_base", (cell) => rateBase(cell)?.source === "implied"),
  where("ambiguous_base", (cell) => rateBase(cell)?.source === "ambiguous"),
  where("no_base", (cell) => rateBase(cell)?.source === "none"),
  where("small_base", (cell) => rateBase(cell)?.small === true),
  allHundred,
  where("floor", (cell) => cell.qualifier === "at_least"),
  where("approximate", (cell) => cell.qualifier === "about"),
  where("dual_use", has("dual_use")),
  where("may_overlap", has("may_overlap")),
  jointCounts,
  where("relation_unstated", has("relation_unstated")),
  equalInReport,
];

/** What a near difference takes away. Whatever is different takes away everything. */
export const WITHHELD_BY_NEAR: Readonly<Record<NearCode | "basis" | "period" | "joint_count", readonly Withheld[]>> = {
  basis: ["rank", "merit", "sum", "trend", "change"],
  period: ["rank", "merit", "sum"],
  computed: ["rank", "merit"],
  implied_base: ["rank", "merit"],
  ambiguous_base: ["rank", "merit", "pool"],
  no_base: ["rank", "merit", "pool"],
  small_base: ["rank", "merit", "change"],
  no_discrimination: ["rank", "merit"],
  floor: ["merit", "change"],
  approximate: ["merit", "change"],
  dual_use: ["rank", "merit", "sum"],
  may_overlap: ["sum"],
  joint_count: ["rank", "merit", "sum"],
  relation_unstated: ["sum"],
};

function differentPeriods(cells: Cells): readonly Difference[] {
  const periods = distinct(cells.map((cell) => cell.period));
  if (periods.length < 2) return [];
  return [{ code: "period", level: cells.every(isRate) ? "near" : "different", periods }];
}

function differentIndicators(cells: Cells): readonly Difference[] {
  const indicators = distinct(cells.map((cell) => cell.indicator));
  return indicators.length < 2 ? [] : [{ code: "indicator", level: "different", indicators }];
}

function differentBases(cells: Cells): readonly Difference[] {
  return distinct(cells.map((cell) => cell.indicator)).flatMap((indicator): readonly Difference[] => {
    const bases = distinct(cells.filter((cell) => cell.indicator === indicator).map((cell) => cell.basis));
    if (bases.length < 2) return [];
    return [{ code: "basis", level: areNear(indicator, bases) ? "near" : "different", indicator, bases }];
  });
}

function areNear(indicator: IndicatorKey, bases: readonly string[]): boolean {
  const known = indicatorOf(indicator)?.bases ?? [];
  const lists = (one: string, other: string) => known.find(({ id }) => id === one)?.near?.includes(other) === true;
  return bases.every((one, index) => bases.slice(index + 1).every((other) => lists(one, other) || lists(other, one)));
}

function differentUnits(cells: Cells): readonly Difference[] {
  const units = distinct(cells.map((cell) => cell.unitWritten));
  const [first = ""] = units;
  return units.every((unit) => isSameUnit(first, unit)) ? [] : [{ code: "unit", level: "different", units }];
}

/** A scope named in one and not in the other sets them apart as much as two different ones. */
function differentScopes(cells: Cells): readonly Difference[] {
  const scopes = distinct(cells.map((cell) => cell.scope));
  if (scopes.length < 2) return [];
  return [{ code: "scope", level: "different", scopes: scopes.filter((scope) => scope !== "") }];
}

function topicUnstated(cells: Cells): readonly Difference[] {
  const found = cells.filter(has("topic_unstated"));
  return found.length === 0 ? [] : [{ code: "topic", level: "different", cells: idsOf(found) }];
}

function partOfTheYear(cells: Cells): readonly Difference[] {
  const coverages = distinct(cells.map((cell) => cell.coverage)).filter((coverage) => coverage !== "full");
  return coverages.length === 0 ? [] : [{ code: "coverage", level: "different", coverages }];
}

/** News among disclosures: where the largest part is of another kind than the total says, only parts compare. */
function totalsOfAnotherKind(compared: Cells, parts: Parts): readonly Difference[] {
  if (compared.length < 2) return [];
  return compared.flatMap((total): readonly Difference[] => {
    const [part] = [...parts(total)].sort((one, other) => other.value - one.value);
    if (!part || part.basis === "" || part.basis === total.basis) return [];
    return [
      { code: "parts_dominate", level: "different", total: total.id, part: part.id, share: part.value / total.value },
    ];
  });
}

export function partsAmong(all: Cells): Parts {
  const parts = new Map<string, Observation[]>();
  const keyOf = ({ group, indicator, jurisdiction, period }: Observation): string =>
    JSON.stringify([group, indicator, jurisdiction, period]);
  for (const cell of all) {
    if (cell.role !== "part") continue;
    const key = keyOf(cell);
    parts.set(key, [...(parts.get(key) ?? []), cell]);
  }
  return (total) => (total.role === "part" || total.group === "" ? [] : (parts.get(keyOf(total)) ?? []));
}

export function partsOf(total: Observation, all: Cells): Cells {
  return partsAmong(all)(total);
}

function computedBesideStated(cells: Cells): readonly Difference[] {
  const computed = cells.filter((cell) => cell.stated === "computed");
  if (computed.length === 0 || computed.length === cells.length) return [];
  return [{ code: "computed", level: "near", cells: idsOf(computed) }];
}

function allHundred(cells: Cells): readonly Difference[] {
  if (cells.length < 2 || !cells.every((cell) => isRate(cell) && cell.value === 100)) return [];
  return [{ code: "no_discrimination", level: "near", cells: idsOf(cells) }];
}

function jointCounts(cells: Cells): readonly Difference[] {
  const details = distinct(cells.flatMap((cell) => flagOf(cell, "joint_count")?.detail ?? []));
  return details.map((detail) => ({
    code: "joint_count",
    level: "near",
    with: detail,
    cells: idsOf(cells.filter((cell) => flagOf(cell, "joint_count")?.detail === detail)),
  }));
}

function equalInReport(cells: Cells): readonly Difference[] {
  const found = cells.filter(has("equal_in_report"));
  return found.length === 0 ? [] : [{ code: "equal_in_report", level: "same", cells: idsOf(found) }];
}

function where(code: NearCode, holds: (cell: Observation) => boolean): Rule {
  return (cells) => {
    const found = cells.filter(holds);
    return found.length === 0 ? [] : [{ code, level: "near", cells: idsOf(found) }];
  };
}

function has(flag: Flag): (cell: Observation) => boolean {
  return (cell) => flagOf(cell, flag) !== undefined;
}

export function isRate(cell: Pick<Observation, "unitWritten">): boolean {
  return cell.unitWritten === "%";
}

function idsOf(cells: Cells): readonly string[] {
  return cells.map((cell) => cell.id);
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
