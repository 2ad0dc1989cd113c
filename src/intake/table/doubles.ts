import { nameOf } from "./checkTogether.ts";
import type { IssueLog } from "./issueLog.ts";
import type { DoubledFigure, TableObservation } from "./tableReading.ts";
import type { CellPlace, DoublesChoice } from "./tableRecipe.ts";

export interface WithoutDoubles {
  readonly observations: readonly TableObservation[];
  readonly doubles: readonly DoubledFigure[];
}

/** More are not listed for choosing one by one. */
const MOST_DOUBLES = 300;

/**
 * One figure a place, period, indicator and basis, unless somebody keeps more. The same figure again is dropped with a
 * word; another figure for the same is an error of its row until it is chosen which counts.
 */
export function withoutDoubles(
  all: readonly TableObservation[],
  columnName: (column: number) => string,
  log: IssueLog,
  choice: DoublesChoice = {},
): WithoutDoubles {
  const groups = groupsOf(all);
  if (groups.length === 0) return { observations: all, doubles: [] };
  const dropped = new Set<TableObservation>();
  const chosen = new Map((choice.each ?? []).map((one) => [placeKey(one), one.keep]));
  const doubles = groups.map((figures): DoubledFigure => {
    const [first] = figures;
    const keep = (first && chosen.get(placeKey(first))) ?? choice.all;
    const kept = new Set(keptOf(figures, keep));
    figures.forEach((one, index) => {
      if (!kept.has(index)) dropped.add(one);
      sayDouble({ figures, kept, isChosen: keep !== undefined }, index, columnName, log);
    });
    return { figures, kept: [...kept], isSame: figures.every((one) => isLike(one, first)) };
  });
  doubles.sort((one, other) => Number(one.isSame) - Number(other.isSame));
  return { observations: all.filter((one) => !dropped.has(one)), doubles: doubles.slice(0, MOST_DOUBLES) };
}

interface Double {
  readonly figures: readonly TableObservation[];
  readonly kept: ReadonlySet<number>;
  readonly isChosen: boolean;
}

function sayDouble(
  { figures, kept, isChosen }: Double,
  index: number,
  columnName: (column: number) => string,
  log: IssueLog,
): void {
  const [first] = figures;
  const one = figures[index];
  if (!one || (kept.has(index) && index === 0) || (kept.has(index) && kept.size === 1)) return;
  const place = { row: one.row, column: columnName(one.column), at: one.column, found: one.found };
  if (kept.has(index)) return log.add("duplicate_key", { ...place, detail: `both/${first?.row ?? 0}` });
  const counting = figures[[...kept][0] ?? 0];
  const isFault = !isChosen && !isLike(one, first);
  const detail = String(counting?.row ?? 0);
  log.add("duplicate_key", { ...place, detail, ...(isFault && { severity: "error" as const }) });
}

function isLike(one: TableObservation, first: TableObservation | undefined): boolean {
  return one.value === first?.value && one.qualifier === first.qualifier;
}

function keptOf(figures: readonly TableObservation[], keep: CellPlace | DoublesChoice["all"]): readonly number[] {
  if (keep === "both") return figures.map((_, index) => index);
  if (keep === "last") return [figures.length - 1];
  if (keep === undefined || keep === "first") return [0];
  return [
    Math.max(
      0,
      figures.findIndex((one) => placeKey(one) === placeKey(keep)),
    ),
  ];
}

function placeKey({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}

/** Numbers make smaller keys than texts do, for millions of figures. */
const MOST_SERIES = 2 ** 21;

/** Figures that speak of the same, where there are several. */
function groupsOf(all: readonly TableObservation[]): readonly (readonly TableObservation[])[] {
  const firsts = new Map<number, TableObservation>();
  const groups = new Map<number, TableObservation[]>();
  const places = new Map<string, number>();
  const series = new Map<string, number>();
  for (const one of all) {
    const name = `${one.period}\u0001${one.coverage}\u0001${nameOf(one)}\u0001${one.basis}`;
    const key = numberOf(places, one.jurisdiction) * MOST_SERIES + numberOf(series, name);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, one);
    else (groups.get(key) ?? startOf(groups, key, first)).push(one);
  }
  return [...groups.values()];
}

function startOf(groups: Map<number, TableObservation[]>, key: number, first: TableObservation): TableObservation[] {
  const group = [first];
  groups.set(key, group);
  return group;
}

function numberOf(known: Map<string, number>, text: string): number {
  const number = known.get(text) ?? known.size;
  if (number === known.size) known.set(text, number);
  return number;
}
