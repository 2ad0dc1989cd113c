import { sentencesOf, type Sentence } from "./clauses.ts";
import { numberTokens } from "./numberTokens.ts";
import { observationOfZero } from "./observationOf.ts";
import { withDenominators } from "./ratesAndBases.ts";
import type { ReadObservation, Refusal, ReportReading } from "./readObservation.ts";
import { readNumbers, type NumberReading } from "./readNumbers.ts";
import { withoutRepeatedRates } from "./repeatedRates.ts";
import { readReportHeading, type ReportHeading } from "./reportHeading.ts";
import { withRoles } from "./rolesAndGroups.ts";
import { readSourceText, type SourceText } from "./sourceText.ts";
import { statedZeros } from "./statedZeros.ts";

/**
 * Reads what a report states. Every number of the text comes back either as an observation or among the refused, with
 * the reason; the same text gives the same answer in the browser and in Node.
 */
export function extractReport(text: string): ReportReading {
  const source = readSourceText(text);
  const heading = readReportHeading(source.text);
  const sentences = sentencesOf(source.text, source.codes);
  const readings = readNumbers({ source, heading, sentences, tokens: numberTokens(source.text, source.codes) });
  const zeros = readZeros(source, heading, sentences, readings);
  const stated = [...observationsOf(readings), ...zeros].sort((one, other) => one.numberStart - other.numberStart);
  const { kept, repeated } = withoutRepeatedRates(stated);
  return {
    ...heading,
    observations: withDenominators(withRoles(kept)),
    refused: inOrder([...refusalsOf(readings, source), ...pageNumbers(source), ...repeated.map(repeatedRefusal)]),
  };
}

function observationsOf(readings: readonly NumberReading[]): readonly ReadObservation[] {
  return readings.flatMap(({ outcome }) => statedBy(outcome));
}

function statedBy(outcome: NumberReading["outcome"]): readonly ReadObservation[] {
  return "observation" in outcome ? [outcome.observation, ...(outcome.others ?? [])] : [];
}

/** A 无 beside a number of the same indicator in its sentence says nothing further. */
function readZeros(
  source: SourceText,
  heading: ReportHeading,
  sentences: readonly Sentence[],
  readings: readonly NumberReading[],
): readonly ReadObservation[] {
  const counted = new Set(
    readings.flatMap(({ sentence, outcome }) =>
      statedBy(outcome).map(({ indicator }) => `${indicator}@${sentence.start}`),
    ),
  );
  return statedZeros(source.text, sentences)
    .filter((zero) => !counted.has(`${zero.indicator}@${zero.sentence.start}`))
    .map((zero) => observationOfZero(zero, source, heading));
}

function refusalsOf(readings: readonly NumberReading[], { original, spanOf }: SourceText): readonly Refusal[] {
  return readings.flatMap(({ token, outcome }) => {
    if ("observation" in outcome) return [];
    const { start, end } = spanOf(token.start, token.end);
    return [{ reason: outcome.refusal, start, end, quote: original.slice(start, end) }];
  });
}

function pageNumbers({ original, pageMarks }: SourceText): readonly Refusal[] {
  return pageMarks
    .map(({ start, end }): Refusal => ({ reason: "page_number", start, end, quote: original.slice(start, end) }))
    .filter(({ quote }) => /[\d０-９]/.test(quote));
}

function repeatedRefusal({ quote, start, end }: ReadObservation): Refusal {
  return { reason: "repeated", start, end, quote };
}

function inOrder(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...refusals].sort((one, other) => one.start - other.start);
}
