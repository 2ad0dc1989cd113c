import { isBlank, readCell, type CellReading } from "./readNumber.ts";
import { readPeriod } from "./readPeriod.ts";

/** What a cell looks like on its own. period: a year or a part of one, which a plain 2024 may be. */
export type CellKind = "blank" | "missing" | "number" | "period" | "text";

const MOST_KNOWN = 100_000;
const readings = new Map<string, CellReading>();
const kinds = new Map<string, CellKind>();

/** Distinct cells are read once: a table of a million rows has few of them. */
export function readingOf(raw: string): CellReading {
  return cached(readings, raw, readCell);
}

export function cellKind(raw: string): CellKind {
  return raw === "" ? "blank" : cached(kinds, raw, kindOf);
}

function kindOf(raw: string): CellKind {
  if (isBlank(raw)) return "blank";
  if (readPeriod(raw)) return "period";
  return readingOf(raw).kind;
}

function cached<T>(known: Map<string, T>, raw: string, read: (raw: string) => T): T {
  const found = known.get(raw);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const value = read(raw);
  known.set(raw, value);
  return value;
}
