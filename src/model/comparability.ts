import { indicatorOf, isRate, partsAmong, RULES, WITHHELD_BY_NEAR, type Parts } from "./comparabilityRules.ts";
import { WITHHOLDABLE, type Difference, type Level, type Withheld } from "./difference.ts";
import { flagOf, type Observation } from "./observation.ts";

export interface Verdict {
  readonly level: Level;
  readonly differences: readonly Difference[];
  /** What must not be done with these figures, whatever the reader asks for. */
  readonly withheld: readonly Withheld[];
}

/**
 * May these figures be compared, and if not, why. Parts of a total among them are not compared but tell what the total
 * is made of. One figure alone is judged too: its own facts (a topic unstated, a base implied) are differences already.
 */
export function compare(cells: readonly Observation[]): Verdict {
  const partsOf = partsAmong(cells);
  const own = new Set(cells.flatMap(partsOf));
  return judge(
    cells.filter((cell) => !own.has(cell)),
    partsOf,
  );
}

interface ComparableSet<Cell> {
  readonly members: Cell[];
  /** One for each kind of figure in it; undefined where nothing else may ever join. */
  readonly kinds: Map<string, Cell> | undefined;
}

/** Sets, in the given order, within which nothing is different: only one set may stand on one scale. */
export function comparableSets<Cell extends Observation>(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const partsOf = partsAmong(cells);
  const sets: ComparableSet<Cell>[] = [];
  const byKind = new Map<string, ComparableSet<Cell>>();
  for (const cell of cells) {
    if (isAlone(cell)) {
      sets.push({ members: [cell], kinds: undefined });
      continue;
    }
    const kind = kindOf(cell, partsOf);
    const fits = byKind.get(kind) ?? sets.find((set) => accepts(set, cell, partsOf)) ?? newSet(sets);
    fits.members.push(cell);
    fits.kinds?.set(kind, cell);
    byKind.set(kind, fits);
  }
  return sets.map(({ members }) => members);
}

function newSet<Cell>(sets: ComparableSet<Cell>[]): ComparableSet<Cell> {
  const set: ComparableSet<Cell> = { members: [], kinds: new Map<string, Cell>() };
  sets.push(set);
  return set;
}

function accepts<Cell extends Observation>({ kinds }: ComparableSet<Cell>, cell: Cell, partsOf: Parts): boolean {
  return kinds !== undefined && judge([...kinds.values(), cell], partsOf).level !== "different";
}

/** Different even from its like. */
function isAlone(cell: Observation): boolean {
  return cell.coverage !== "full" || flagOf(cell, "topic_unstated") !== undefined;
}

/** Figures of one kind compare with each other, so one stands for all: thousands of places need few comparisons. */
function kindOf(cell: Observation, partsOf: Parts): string {
  const made = partsOf(cell).length > 0 ? cell.id : "";
  return JSON.stringify([cell.indicator, cell.basis, cell.unitWritten, cell.scope, cell.period, made]);
}

function judge(compared: readonly Observation[], partsOf: Parts): Verdict {
  const differences = RULES.flatMap((rule) => rule(compared, partsOf));
  const level = worst(differences.map((one) => one.level));
  const withheld = new Set([...byNature(compared), ...differences.flatMap(withheldBy)]);
  return { level, differences, withheld: WITHHOLDABLE.filter((one) => withheld.has(one)) };
}

/** What the kind of indicator forbids before anything differs: workload has no merit, rates and stocks do not add up. */
function byNature(cells: readonly Observation[]): readonly Withheld[] {
  const withheld: Withheld[] = [];
  const indicators = cells.map((cell) => indicatorOf(cell.indicator));
  if (indicators.some((one) => one?.direction !== "higher")) withheld.push("rank", "merit");
  if (cells.some(isRate) || indicators.some((one) => one?.aggregation === "none")) withheld.push("sum");
  if (!cells.every(isRate) || indicators.some((one) => typeof one?.aggregation !== "object")) withheld.push("pool");
  return withheld;
}

function withheldBy(difference: Difference): readonly Withheld[] {
  if (difference.level === "same") return [];
  // Years apart are what a trend and a change are made of.
  if (difference.code === "period") return WITHHELD_BY_NEAR.period;
  if (difference.level === "different") return WITHHOLDABLE;
  return WITHHELD_BY_NEAR[difference.code];
}

function worst(levels: readonly Level[]): Level {
  if (levels.includes("different")) return "different";
  return levels.includes("near") ? "near" : "same";
}
