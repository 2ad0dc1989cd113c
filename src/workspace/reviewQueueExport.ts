import { flagMarksText } from "../model/flagMarks.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { SourceDocument } from "../model/sourceDocument.ts";
import type { ObservationColumn, TextRow } from "../model/tidyColumns.ts";
import { sha256 } from "../intake/sha256.ts";
import { isSameHeadline } from "./reviewQueueDoubts.ts";
import { duplicatesIn, type DuplicateGroup } from "./reviewQueueDuplicates.ts";
import { placeIdOf } from "./reviewQueuePlaces.ts";
import {
  isTaken,
  type FigureRef,
  type ReviewDocument,
  type ReviewFigure,
  type ReviewQueue,
} from "./reviewQueueState.ts";

/** The dataset of what a user brings. */
export const OWN_DATASET = "own";

/** Why figures are left out, or would stand in each other's way. */
export type ExportProblem =
  | { readonly kind: "pending"; readonly document: string; readonly count: number }
  | { readonly kind: "no_place" | "no_period" | "not_confirmed"; readonly document: string }
  | { readonly kind: "duplicate"; readonly group: DuplicateGroup }
  | { readonly kind: "second_headline"; readonly first: FigureRef; readonly second: FigureRef };

/** Only a lack of place or year and an open choice between reports hold figures back; the rest is said. */
export function exportProblems(queue: ReviewQueue): readonly ExportProblem[] {
  const open = duplicatesIn(queue).filter(({ isSettled }) => !isSettled);
  return [
    ...open.map((group): ExportProblem => ({ kind: "duplicate", group })),
    ...queue.documents.filter(({ isSetAside }) => !isSetAside).flatMap(documentProblems),
  ];
}

function documentProblems(document: ReviewDocument): readonly ExportProblem[] {
  const { id, place, period, isConfirmed, figures } = document;
  const problems: ExportProblem[] = [];
  if (place.name.trim() === "" && place.id === undefined) problems.push({ kind: "no_place", document: id });
  if (period === undefined) problems.push({ kind: "no_period", document: id });
  if (problems.length === 0 && !isConfirmed) problems.push({ kind: "not_confirmed", document: id });
  const count = figures.filter(({ review }) => review === "pending").length;
  if (count > 0) problems.push({ kind: "pending", document: id, count });
  return [...problems, ...secondHeadlines(document)];
}

function secondHeadlines({ id, figures }: ReviewDocument): readonly ExportProblem[] {
  const taken = figures.filter(isTaken);
  return taken.flatMap((second, index) => {
    const first = taken.slice(0, index).find((one) => isSameHeadline(one.reading, second.reading));
    if (!first) return [];
    return [
      {
        kind: "second_headline" as const,
        first: { document: id, figure: first.id },
        second: { document: id, figure: second.id },
      },
    ];
  });
}

type Placed = ReviewDocument & { readonly period: Period };

/** Reports whose figures can be charted: chosen, and with a place and a year. */
function placedDocuments(queue: ReviewQueue): readonly Placed[] {
  const open = new Set(
    duplicatesIn(queue).flatMap(({ isSettled, documents }) => (isSettled ? [] : documents.map(({ id }) => id))),
  );
  return queue.documents.filter(
    (document): document is Placed =>
      !document.isSetAside &&
      !open.has(document.id) &&
      document.period !== undefined &&
      (document.place.id !== undefined || document.place.name.trim() !== ""),
  );
}

/** A note for a figure that a person changed or took in, in the words of the interface; "" for none. */
export type NoteOf = (figure: ReviewFigure) => string;

/** The accepted figures as a dataset of the user's. */
export function ownObservations(queue: ReviewQueue, noteOf: NoteOf): readonly Observation[] {
  return placedDocuments(queue).flatMap((document) => {
    const ids = new Map<string, number>();
    return document.figures.filter(isTaken).map((figure) => {
      const id = `${document.id}-${figure.reading.indicator}-${figure.reading.start}`;
      const count = (ids.get(id) ?? 0) + 1;
      ids.set(id, count);
      return observationOf(document, figure, { id: count === 1 ? id : `${id}-${count}`, note: noteOf(figure) });
    });
  });
}

function observationOf(
  document: Placed,
  { reading, review }: ReviewFigure,
  own: Pick<Observation, "id" | "note">,
): Observation {
  const { start, end, numberStart, numberEnd, quote, group, ...facets } = reading;
  return {
    ...facets,
    ...own,
    dataset: OWN_DATASET,
    jurisdiction: placeIdOf(document.place),
    period: document.period,
    // The reader names groups by offset, which is unique in a report only.
    group: group === "" ? "" : `${document.id}-${group}`,
    certainty: review === "accepted" ? "clear" : "judgement",
    evidence: {
      document: document.id,
      quote: { start, end },
      number: { start: numberStart, end: numberEnd },
      text: quote,
    },
  };
}

/** The reports behind the figures. What a file does not say of itself is "". */
export function ownDocuments(queue: ReviewQueue): readonly SourceDocument[] {
  return placedDocuments(queue).map((document) => ({
    id: document.id,
    jurisdiction: placeIdOf(document.place),
    issuingBody: document.place.name,
    title: document.fileName,
    period: document.period,
    coverage: document.coverage,
    published: "",
    signed: "",
    documentNumber: "",
    indexNumber: "",
    url: "",
    format: document.format,
    chars: document.text.length,
    sha256: sha256(new TextEncoder().encode(document.text)),
  }));
}

/** A row in the columns of the observations table, offsets and quote included. */
export function observationRow(observation: Observation): TextRow<ObservationColumn> {
  const { evidence } = observation;
  return {
    id: observation.id,
    dataset: observation.dataset,
    jurisdiction: observation.jurisdiction,
    period: String(observation.period),
    coverage: observation.coverage,
    indicator: observation.indicator,
    value: String(observation.value),
    qualifier: observation.qualifier,
    unit_written: observation.unitWritten,
    basis: observation.basis,
    scope: observation.scope,
    stated: observation.stated,
    denominator: textOf(observation.denominator),
    denominator_source: observation.denominatorSource ?? "",
    role: observation.role,
    group: observation.group,
    document: evidence?.document ?? "",
    start: textOf(evidence?.quote.start),
    end: textOf(evidence?.quote.end),
    number_start: textOf(evidence?.number.start),
    number_end: textOf(evidence?.number.end),
    quote: evidence?.text ?? "",
    flags: flagMarksText(observation.flags),
    certainty: observation.certainty,
    note: observation.note,
  };
}

function textOf(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}
