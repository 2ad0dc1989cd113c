import type { DocumentText } from "../intake/document/documentText.ts";
import { numberTokens } from "../intake/report/numberTokens.ts";
import type { ReadObservation } from "../intake/report/readObservation.ts";
import { readSourceText } from "../intake/report/sourceText.ts";
import type { UploadReading } from "../intake/uploadReading.ts";
import { CODEBOOK, type IndicatorId } from "../model/codebook.ts";
import type { TextSpan } from "../model/evidence.ts";
import type { ReviewDocument, ReviewQueue } from "./reviewQueueState.ts";

/** A file that gave text, as it enters the queue; undefined for one that gave none. The same file twice gets two ids. */
export function reviewDocument(
  reading: UploadReading,
  original: string,
  queue: ReviewQueue,
): ReviewDocument | undefined {
  const { fileName, sha256, document, extraction } = reading;
  if (document.kind === "refused" || !extraction) return undefined;
  const { jurisdiction = "", period, coverage, observations, refused } = extraction;
  const { format, extractor, text }: DocumentText = document;
  return {
    id: freeId(`own-${sha256.slice(0, 12)}`, queue),
    original,
    fileName,
    sha256,
    text,
    format,
    extractor,
    ...(document.pages && { pages: document.pages }),
    place: { name: jurisdiction },
    ...(period !== undefined && { period }),
    coverage,
    isConfirmed: false,
    figures: observations.map((proposed, index) => ({
      id: `read-${index}`,
      reading: proposed,
      proposed,
      review: "pending",
    })),
    refused,
    isSetAside: queue.documents.some((other) => other.sha256 === sha256),
  };
}

function freeId(wanted: string, { documents }: ReviewQueue): string {
  const taken = new Set(documents.map(({ id }) => id));
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}

/** A refused number as a figure of this indicator, for a person to complete; undefined where no number can be read. */
export function draftOfRefusal(
  { text, refused, coverage }: ReviewDocument,
  refusalIndex: number,
  indicator: IndicatorId,
): ReadObservation | undefined {
  const refusal = refused[refusalIndex];
  if (!refusal) return undefined;
  const written = numberIn(text, refusal);
  if (!written) return undefined;
  const quote = clauseAround(text, refusal);
  return {
    indicator,
    ...written,
    basis: "",
    scope: "",
    coverage,
    stated: "stated",
    ...(CODEBOOK[indicator].measure === "rate" && { denominatorSource: "none" }),
    role: "headline",
    group: "",
    flags: [],
    ...quote,
    quote: text.slice(quote.start, quote.end),
  };
}

type Written = Pick<ReadObservation, "value" | "qualifier" | "unitWritten" | "numberStart" | "numberEnd">;

function numberIn(text: string, { start, end }: TextSpan): Written | undefined {
  const source = readSourceText(text.slice(start, end));
  const token = numberTokens(source.text, source.codes).find(({ value }) => Number.isFinite(value));
  if (!token) return undefined;
  const span = source.spanOf(token.numberStart, token.numberEnd);
  return {
    value: token.value,
    qualifier: token.qualifier,
    unitWritten: token.unit,
    numberStart: start + span.start,
    numberEnd: start + span.end,
  };
}

const LONGEST_CLAUSE = 60;
const CLAUSE_END = /[，,。；;：:！？\n]/;

/** From the stop before the number to its end. */
function clauseAround(text: string, { start, end }: TextSpan): TextSpan {
  let from = start;
  while (from > 0 && start - from < LONGEST_CLAUSE && !CLAUSE_END.test(text[from - 1] ?? "")) from--;
  while (from < start && /\s/.test(text[from] ?? "")) from++;
  return { start: from, end };
}
