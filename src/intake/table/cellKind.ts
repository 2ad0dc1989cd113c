import { isBlank, readCell, type CellReading } from "./readNumber.ts";
import { readPeriod } from "./readPeriod.ts";
import { remembered } from "./remembered.ts";

/** What a cell looks like on its own. period: a year or a part of one, which a plain 2024 may be. */
export type CellKind = "blank" | "missing" | "number" | "period" | "text";

/** Nothing longer is a figure. */
const LONGEST = 200;

const known = remembered(kindOf);

export const readingOf: (raw: string) => CellReading = remembered(readCell);

export function cellKind(raw: string): CellKind {
  return raw === "" ? "blank" : known(raw);
}

/** 11/24/06 is a day, whichever of the three is its year: no word that could name a column. */
const SHORT_DATE = /^\d{1,2}\/\d{1,2}\/\d{2}(?: \d{1,2}:\d{2})?$/;

function kindOf(raw: string): CellKind {
  if (isBlank(raw)) return "blank";
  if (raw.length > LONGEST) return "text";
  if (readPeriod(raw) || SHORT_DATE.test(raw)) return "period";
  return readingOf(raw).kind;
}
