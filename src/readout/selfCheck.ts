import type { IndicatorKey } from "../model/codebook.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { isStatement } from "./select.ts";

/** An indicator that others state and one's own report does not, with how they put it. */
export interface Unstated {
  readonly indicator: IndicatorKey;
  /** One a place, each with its sentence. */
  readonly examples: readonly Cell[];
}

export interface SelfCheck {
  /** Stated by one's own report and by no other. */
  readonly mineOnly: readonly IndicatorKey[];
  /** Those that most others state first. */
  readonly othersOnly: readonly Unstated[];
  readonly both: readonly IndicatorKey[];
}

/** What one's own report states beside what the reports of an answer do. More is not better: it tells where to look. */
export function selfCheck(own: readonly Pick<Cell, "indicator">[], { cells, indicators }: Slice): SelfCheck {
  const mine = new Set(own.map(({ indicator }) => indicator));
  const statements = cells.filter((cell) => isStatement(cell) && cell.evidence);
  const theirs = new Map<IndicatorKey, Map<string, Cell>>();
  for (const cell of statements) {
    const byPlace = theirs.get(cell.indicator) ?? new Map<string, Cell>();
    if (!byPlace.has(cell.jurisdiction)) byPlace.set(cell.jurisdiction, cell);
    theirs.set(cell.indicator, byPlace);
  }
  const othersOnly = indicators.flatMap(({ id }): readonly Unstated[] => {
    const examples = theirs.get(id);
    return examples && !mine.has(id) ? [{ indicator: id, examples: [...examples.values()] }] : [];
  });
  return {
    mineOnly: [...mine].filter((id) => !theirs.has(id)),
    othersOnly: othersOnly.sort((one, other) => other.examples.length - one.examples.length),
    both: [...mine].filter((id) => theirs.has(id)),
  };
}
