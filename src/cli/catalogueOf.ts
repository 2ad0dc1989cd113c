import type { PublishedDataset } from "../intake/published/readPublished.ts";
import { PUBLISHED_DATASETS, type PublishedDatasetId } from "../model/dataset.ts";
import { chainOf, type Jurisdiction } from "../model/jurisdiction.ts";
import type { Period } from "../model/period.ts";
import type { SourceDocument } from "../model/sourceDocument.ts";
import { placeOf } from "../view/place.ts";
import type { Place } from "../view/slice.ts";
import type { Catalogue, CatalogueDataset, DataVersion } from "../workspace/publishedData.ts";
import { everyJurisdiction } from "./databaseRows.ts";

export function catalogueOf(dataset: PublishedDataset, version: DataVersion): Catalogue {
  const { jurisdictions, numbersNotTaken } = dataset;
  const places = reportingPlaces(dataset);
  const rank = new Map(places.map(({ id }, index) => [id, index]));
  return {
    version,
    documents: [...dataset.documents.values()].sort(
      (one, other) => other.period - one.period || rankOf(rank, one) - rankOf(rank, other) || compare(one.id, other.id),
    ),
    places,
    jurisdictions: ancestorsFirst(jurisdictions),
    numbersNotTaken,
    datasets: datasetsOf(dataset, places),
  };
}

/** What there is to choose from; without figures a dataset is none. */
function datasetsOf(dataset: PublishedDataset, places: readonly Place[]): readonly CatalogueDataset[] {
  const { documents, observations, facts } = dataset;
  const pages = new Map(facts.observations.map((one) => [one.page, one]));
  const factPlaces = placesInOrder([...pages.values()], everyJurisdiction(dataset));
  return [
    datasetOf("published", [...documents.values()], observations.length, places, dataset.jurisdictions),
    datasetOf("facts", [...pages.values()], facts.observations.length, factPlaces, everyJurisdiction(dataset)),
  ].filter((one) => one.observations > 0);
}

function datasetOf(
  id: PublishedDatasetId,
  reports: readonly { readonly period: Period }[],
  observations: number,
  places: readonly Place[],
  jurisdictions: ReadonlyMap<string, Jurisdiction>,
): CatalogueDataset {
  const periods = reports.map(({ period }) => period);
  const named = new Set(places.flatMap((place) => chainOf(place.id, jurisdictions)));
  return {
    id,
    ...PUBLISHED_DATASETS[id],
    observations,
    reports: reports.length,
    period: { from: Math.min(...periods), to: Math.max(...periods) },
    places,
    jurisdictions: ancestorsFirst(new Map([...named].map((one) => [one.id, one]))),
  };
}

function reportingPlaces({ documents, jurisdictions }: PublishedDataset): readonly Place[] {
  return placesInOrder([...documents.values()], jurisdictions);
}

/** By division code; a place without one comes last. */
function placesInOrder(
  reports: readonly { readonly jurisdiction: string }[],
  jurisdictions: ReadonlyMap<string, Jurisdiction>,
): readonly Place[] {
  const ids = new Set(reports.map(({ jurisdiction }) => jurisdiction));
  return [...ids]
    .flatMap((id) => placeOf(id, jurisdictions) ?? [])
    .sort(
      (one, other) =>
        Number(one.orderCode === "") - Number(other.orderCode === "") ||
        compare(one.orderCode, other.orderCode) ||
        compare(one.id, other.id),
    );
}

function rankOf(rank: ReadonlyMap<string, number>, { jurisdiction }: SourceDocument): number {
  return rank.get(jurisdiction) ?? rank.size;
}

function ancestorsFirst(jurisdictions: ReadonlyMap<string, Jurisdiction>): readonly Jurisdiction[] {
  const depth = ({ parent }: Jurisdiction): number => {
    const above = jurisdictions.get(parent);
    return above ? depth(above) + 1 : 0;
  };
  return [...jurisdictions.values()].sort((one, other) => depth(one) - depth(other) || compare(one.id, other.id));
}

/** By code unit, as the database orders, whatever the machine's language. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
