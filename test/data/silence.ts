import { INDICATOR_IDS, type IndicatorId } from "../../src/model/codebook.ts";
import { CUES } from "./cues.ts";
import { listOf, REPORTS, type NotTakenRow, type ObservationRow } from "./dataFiles.ts";
import { numbersIn, type WrittenNumber } from "./numbersInText.ts";

/** A number that stands beside the words of an indicator which its report is said not to state. */
export interface Unexplained {
  readonly document: string;
  readonly indicator: IndicatorId;
  readonly number: WrittenNumber;
  readonly context: string;
}

/**
 * The numbers that speak against a 未载明: beside the words of an indicator without an observation in that report, no
 * number of another observation, and in no row that gives a reason against this very indicator.
 */
export function unexplainedNumbers(
  observations: readonly ObservationRow[],
  notTaken: readonly NotTakenRow[],
): Unexplained[] {
  return [...REPORTS].flatMap(([document, text]) => {
    const mine = observations.filter((row) => row.document === document);
    const left = notTaken.filter((row) => row.document === document);
    const silent = INDICATOR_IDS.filter((id) => !mine.some((row) => row.indicator === id));
    return numbersIn(text)
      .filter(
        (number) =>
          !mine.some((row) => Number(row.number_start) <= number.start && number.end <= Number(row.number_end)),
      )
      .flatMap((number) => {
        const context = contextOf(number, text);
        const reasons = left.filter((row) => Number(row.start) <= number.start && number.end <= Number(row.end));
        return silent
          .filter((id) => CUES[id].test(context) && !reasons.some((row) => listOf(row.near).includes(id)))
          .map((indicator) => ({ document, indicator, number, context }));
      });
  });
}

/** The clause of a number and the one before it, which often names what is counted. */
export function contextOf({ start, end }: WrittenNumber, text: string): string {
  const before =
    text
      .slice(0, start)
      .split(/[。；;\n]/)
      .at(-1) ?? "";
  const clauses = before.split(/[,，]/);
  const after = text.slice(end).split(/[。；;\n,，]/)[0] ?? "";
  return clauses.slice(-2).join("，") + text.slice(start, end) + after;
}
