import type { Engine } from "../query/engine.ts";
import { dropDataset, loadDataset, type LoadedDataset } from "../query/loadedDataset.ts";
import { dropDenominators, loadDenominators, type LoadedDenominators } from "../query/loadedDenominators.ts";
import type { Denominator, OwnDataset } from "../view/ownDataset.ts";

/** What one engine has been given of the user's data: each thing once, when it is first asked for. */
export class EngineTables {
  readonly #engine: Engine;
  readonly #datasets = new Map<OwnDataset, Promise<LoadedDataset>>();
  readonly #denominators = new Map<readonly Denominator[], Promise<LoadedDenominators>>();
  #names = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  dataset(dataset: OwnDataset): Promise<LoadedDataset> {
    return once(this.#datasets, dataset, () => loadDataset(this.#engine, this.#nextName(), dataset));
  }

  denominators(given: readonly Denominator[]): Promise<LoadedDenominators> {
    return once(this.#denominators, given, () => loadDenominators(this.#engine, this.#nextName(), given));
  }

  async forgetDataset(dataset: OwnDataset): Promise<void> {
    const loaded = this.#datasets.get(dataset);
    this.#datasets.delete(dataset);
    await dropped(loaded, (tables) => dropDataset(this.#engine, tables));
  }

  async forgetDenominators(given: readonly Denominator[]): Promise<void> {
    const loaded = this.#denominators.get(given);
    this.#denominators.delete(given);
    await dropped(loaded, (tables) => dropDenominators(this.#engine, tables));
  }

  #nextName(): string {
    this.#names += 1;
    return `own_${this.#names}`;
  }
}

/** Racing callers share one load; one that failed is forgotten. */
function once<Given, Loaded>(
  loads: Map<Given, Promise<Loaded>>,
  given: Given,
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  const started = loads.get(given) ?? load();
  if (!loads.has(given)) {
    loads.set(given, started);
    started.catch(() => loads.delete(given));
  }
  return started;
}

/** Tables that never came, or went with their engine, are dropped already. */
async function dropped<T>(loaded: Promise<T> | undefined, drop: (tables: T) => Promise<void>): Promise<void> {
  await loaded?.then(drop).catch(() => undefined);
}
