import type { DatasetMarks, DatasetSummary, Denominator, OwnDataset } from "../view/ownDataset.ts";
import type { Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import type { Catalogue, SiteConfig } from "./publishedData.ts";

/** Where the engine stands. It starts at the first question, and after a failure at the next one again. */
export type EngineState =
  | { readonly state: "idle" }
  | { readonly state: "starting" }
  | { readonly state: "ready" }
  | { readonly state: "failed"; readonly error: Error };

/** The engine and the datasets of one sitting. Every wait can be cancelled, and then throws the signal's reason. */
export interface Workspace {
  slice(view: View, signal?: AbortSignal): Promise<Slice>;
  /** The text that all offsets count in, a byte order mark included. */
  documentText(id: string, signal?: AbortSignal): Promise<string>;
  catalogue(signal?: AbortSignal): Promise<Catalogue>;
  siteConfig(signal?: AbortSignal): Promise<SiteConfig>;
  /**
   * Takes a user's dataset in, or another version of it, and loads it if an engine runs; views then name it by its id.
   * Throws when it cannot be loaded, and keeps the former version.
   */
  setDataset(dataset: OwnDataset): Promise<void>;
  removeDataset(id: string): Promise<void>;
  /** Another name or mark for a dataset, from the next question on; nothing is loaded anew. */
  describeDataset(id: string, marks: Partial<DatasetMarks>): void;
  /** The user's own, in the order they came in. */
  readonly datasets: readonly DatasetSummary[];
  /** The same in full, for an engine of another's. */
  readonly ownDatasets: readonly OwnDataset[];
  /** Called at every change; the answer stops it. */
  onDatasets(listener: (datasets: readonly DatasetSummary[]) => void): () => void;
  /** What figures per 10,000 are made with, in place of what was set before; none turns them off. */
  setDenominators(denominators: readonly Denominator[]): Promise<void>;
  readonly denominators: readonly Denominator[];
  readonly state: EngineState;
  /** Called at every change; the answer stops it. */
  onState(listener: (state: EngineState) => void): () => void;
  close(): Promise<void>;
}
