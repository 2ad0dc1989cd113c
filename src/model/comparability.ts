import { indicatorOf, isRate, partsOf, RULES, WITHHELD_BY_NEAR } from "./comparabilityRules.ts";
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
  return judge(withoutOwnParts(cells), cells);
}

/** Sets, in the given order, within which nothing is different: only one set may stand on one scale. */
export function comparableSets<Cell extends Observation>(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const sets: { readonly members: Cell[]; readonly kinds: Map<string, Cell> }[] = [];
  for (const cell of cells) {
    const kind = kindOf(cell, cells);
    const fits = sets.find(({ kinds }) => kinds.has(kind) || isComparable([...kinds.values(), cell], cells));
    if (fits) {
      fits.members.push(cell);
      fits.kinds.set(kind, cell);
    } else {
      sets.push({ members: [cell], kinds: new Map([[kind, cell]]) });
    }
  }
  return sets.map(({ members }) => members);
}

function isComparable(compared: readonly Observation[], all: readonly Observation[]): boolean {
  return judge(compared, all).level !== "different";
}

/** Figures of one kind compare with each other, so one stands for all: thousands of places need few comparisons. */
function kindOf(cell: Observation, all: readonly Observation[]): string {
  const alone = flagOf(cell, "topic_unstated") || cell.coverage !== "full" || partsOf(cell, all).length > 0;
  if (alone) return cell.id;
  return JSON.stringify([cell.indicator, cell.basis, cell.unitWritten, cell.scope, cell.period]);
}

function judge(compared: readonly Observation[], all: readonly Observation[]): Verdict {
  const differences = RULES.flatMap((rule) => rule(compared, all));
  const level = worst(differences.map((one) => one.level));
  const withheld = new Set([...byNature(compared), ...differences.flatMap(withheldBy)]);
  return { level, differences, withheld: WITHHOLDABLE.filter((one) => withheld.has(one)) };
}

function withoutOwnParts(cells: readonly Observation[]): readonly Observation[] {
  const own = new Set(cells.flatMap((cell) => partsOf(cell, cells)));
  return cells.filter((cell) => !own.has(cell));
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
