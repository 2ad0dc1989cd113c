import type { PublishedDataset } from "../intake/published/readPublished.ts";
import type { Jurisdiction } from "../model/jurisdiction.ts";
import type { SourceDocument } from "../model/sourceDocument.ts";
import { placeOf } from "../view/place.ts";
import type { Place } from "../view/slice.ts";
import type { Catalogue, DataVersion } from "../workspace/publishedData.ts";

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
  };
}

/** By division code; a place without one comes last. */
function reportingPlaces({ documents, jurisdictions }: PublishedDataset): readonly Place[] {
  const ids = new Set([...documents.values()].map(({ jurisdiction }) => jurisdiction));
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
