import { deskMessages } from "../../i18n/deskMessages.ts";
import type { Jurisdiction } from "../../model/jurisdiction.ts";
import type { Locale } from "../../model/locale.ts";
import type { OwnDataset } from "../../view/ownDataset.ts";
import { placeOf } from "../../view/place.ts";
import type { NoteOf } from "../../workspace/reviewQueueExport.ts";
import type { ReviewQueue } from "../../workspace/reviewQueueState.ts";
import type { Atlas } from "../atlas.ts";
import { ownReportsOf } from "../ownReports.ts";
import { ownDataset } from "./ownDataset.ts";

/** Says of a figure that a person changed or took in. */
export function noteWords(locale: Locale): NoteOf {
  const { finish } = deskMessages(locale);
  return ({ review, proposed }) => {
    if (proposed === undefined) return finish.takenInNote;
    return review === "changed" ? finish.changedNote : "";
  };
}

/** Puts what was accepted into the workspace, in place of what was there; an empty queue takes it out. */
export async function joinCharts({ workspace, seed }: Atlas, queue: ReviewQueue): Promise<OwnDataset> {
  const own = ownReportsOf(workspace);
  const dataset = ownDataset(queue, { label: deskMessages(seed.locale).documents, noteOf: noteWords(seed.locale) });
  if (dataset.observations.length === 0) {
    await workspace.removeDataset(dataset.id);
    own.setState({ state: "missing", documents: [], places: [] });
    return dataset;
  }
  await workspace.setDataset(dataset);
  const { jurisdictions } = await workspace.catalogue();
  own.setState({ state: "joined", documents: dataset.documents, places: placesIn(dataset, jurisdictions) });
  return dataset;
}

function placesIn({ documents, places }: OwnDataset, jurisdictions: readonly Jurisdiction[]) {
  const known = new Map(jurisdictions.map((place) => [place.id, place]));
  const ids = [...new Set(documents.map(({ jurisdiction }) => jurisdiction))];
  return ids.flatMap((id) => places.find((place) => place.id === id) ?? placeOf(id, known) ?? []);
}
