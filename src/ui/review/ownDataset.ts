import type { Jurisdiction } from "../../model/jurisdiction.ts";
import type { OwnDataset, OwnPlace } from "../../view/ownDataset.ts";
import { placeOf } from "../../view/place.ts";
import { ownDocuments, ownObservations, OWN_DATASET, type NoteOf } from "../../workspace/reviewQueueExport.ts";
import { ownJurisdictions } from "../../workspace/reviewQueuePlaces.ts";
import type { ReviewQueue } from "../../workspace/reviewQueueState.ts";

export interface OwnDatasetWords {
  readonly label: string;
  readonly noteOf: NoteOf;
}

/** What was accepted at the desk, as the workspace takes it: only reports with a place, a year and a figure. */
export function ownDataset(queue: ReviewQueue, { label, noteOf }: OwnDatasetWords): OwnDataset {
  const observations = ownObservations(queue, noteOf);
  const stating = new Set(observations.map(({ evidence }) => evidence?.document));
  const texts = new Map(queue.documents.map(({ id, text }) => [id, text]));
  const documents = ownDocuments(queue)
    .filter(({ id }) => stating.has(id))
    .map(({ id, jurisdiction, period, coverage, title, published }) => {
      const text = texts.get(id);
      return { id, jurisdiction, period, coverage, title, published, ...(text !== undefined && { text }) };
    });
  return { id: OWN_DATASET, label, isInternal: false, observations, documents, places: placesOf(queue) };
}

/** Places that the catalogue does not know, by the name in the report. */
function placesOf(queue: ReviewQueue): readonly OwnPlace[] {
  const own = ownJurisdictions(queue);
  const byId: ReadonlyMap<string, Jurisdiction> = new Map(own.map((place) => [place.id, place]));
  return own.flatMap(({ id }) => placeOf(id, byId) ?? []);
}
