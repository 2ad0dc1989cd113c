import { isOwnDataset } from "../model/dataset.ts";
import { datasetsOf } from "../view/datasetChoice.ts";
import type { DatasetMarks, DatasetSummary, Denominator, OwnDataset } from "../view/ownDataset.ts";
import type { View } from "../view/view.ts";

const OWN_INDICATOR = /^own:[a-z0-9_-]+:\d+$/;

interface Kept {
  readonly dataset: OwnDataset;
  readonly summary: DatasetSummary;
  readonly texts: ReadonlyMap<string, string>;
}

/** What a view needs of it. */
export interface AskedOwn {
  readonly datasets: readonly OwnDataset[];
  /** As their owner marked them, in the order of the datasets. */
  readonly summaries: readonly DatasetSummary[];
  readonly denominators?: readonly Denominator[];
}

/** What a user brought in this sitting. It outlives the engines that it is loaded into. */
export class OwnData {
  readonly #kept = new Map<string, Kept>();
  readonly #listeners = new Set<(datasets: readonly DatasetSummary[]) => void>();
  denominators: readonly Denominator[] = [];

  get(id: string): OwnDataset | undefined {
    return this.#kept.get(id)?.dataset;
  }

  askedBy(view: View): AskedOwn {
    const kept = datasetsOf(view.dataset).flatMap((id) => this.#kept.get(id) ?? []);
    const isPerHead = view.mode === "per_10000" && this.denominators.length > 0;
    return {
      datasets: kept.map(({ dataset }) => dataset),
      summaries: kept.map(({ summary }) => summary),
      ...(isPerHead && { denominators: this.denominators }),
    };
  }

  /** Gives back the former version; throws on ids that could not stand in links and statements. */
  set(dataset: OwnDataset): OwnDataset | undefined {
    check(dataset);
    const former = this.get(dataset.id);
    this.#kept.set(dataset.id, { dataset, summary: summaryOf(dataset), texts: textsOf(dataset) });
    this.#tell();
    return former;
  }

  /** Another name or mark for a dataset; its figures stay where they are. */
  describe(id: string, marks: Partial<DatasetMarks>): void {
    const kept = this.#kept.get(id);
    if (!kept) return;
    this.#kept.set(id, { ...kept, summary: { ...kept.summary, ...marks } });
    this.#tell();
  }

  remove(id: string): OwnDataset | undefined {
    const former = this.get(id);
    if (this.#kept.delete(id)) this.#tell();
    return former;
  }

  textOf(document: string): string | undefined {
    for (const { texts } of this.#kept.values()) {
      const text = texts.get(document);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  get all(): readonly OwnDataset[] {
    return [...this.#kept.values()].map(({ dataset }) => dataset);
  }

  get summaries(): readonly DatasetSummary[] {
    return [...this.#kept.values()].map(({ summary }) => summary);
  }

  onChange(listener: (datasets: readonly DatasetSummary[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.summaries);
  }
}

function check({ id, indicators = [] }: OwnDataset): void {
  if (!isOwnDataset(id)) throw new TypeError(`not an id for a user's dataset: ${JSON.stringify(id)}`);
  const wrong = indicators.find((one) => !OWN_INDICATOR.test(one.id));
  if (wrong) throw new TypeError(`not an id for a user's indicator: ${JSON.stringify(wrong.id)}`);
}

function textsOf({ documents }: OwnDataset): ReadonlyMap<string, string> {
  return new Map(documents.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text] as const])));
}

function summaryOf(dataset: OwnDataset): DatasetSummary {
  const { id, label, isInternal, replaces = false, observations, documents, indicators = [] } = dataset;
  const { places: ownPlaces, packed } = dataset;
  const places = new Set<string>();
  let [from, to] = [Infinity, -Infinity];
  for (const list of [observations, documents]) {
    for (const { jurisdiction, period } of list) {
      places.add(jurisdiction);
      from = Math.min(from, period);
      to = Math.max(to, period);
    }
  }
  packed?.placeIds.forEach((place) => places.add(place));
  for (const { period } of packed?.figures.allSeries ?? []) {
    from = Math.min(from, period);
    to = Math.max(to, period);
  }
  const figures = packed?.figures.count ?? observations.length;
  const counts = { observations: figures, documents: documents.length, places: places.size };
  const known = { jurisdictions: [...places], ownPlaces };
  const years = from <= to && { period: { from, to } };
  return { id, label, isInternal, replaces, ...counts, ...known, ...years, indicators };
}
