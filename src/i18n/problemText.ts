import type { Locale } from "../model/locale.ts";
import type { Problem } from "../model/problem.ts";
import { problemMessages } from "./problemMessages.ts";

/** A problem in words, for a list or a table; `sentence` says all of it. */
export interface ProblemText {
  readonly where: string;
  readonly found: string;
  readonly fault: string;
  readonly expected: string;
  readonly sentence: string;
}

/** Longer finds are cut: a whole paragraph in one cell would hide the rest. */
const LONGEST_FIND = 120;

export function problemText(problem: Problem, locale: Locale): ProblemText {
  const words = problemMessages(locale);
  // The table is typed code by code; TypeScript does not follow a union through it.
  const { fault, expected } = (words.faults[problem.code] as (problem: Problem) => { fault: string; expected: string })(
    problem,
  );
  const where = words.where(problem.file, problem.row, problem.column);
  const found = problem.found.length > LONGEST_FIND ? `${problem.found.slice(0, LONGEST_FIND)}…` : problem.found;
  return { where, found, fault, expected, sentence: words.sentence(where, found, fault, expected) };
}
