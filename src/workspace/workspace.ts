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
  readonly state: EngineState;
  /** Called at every change; the answer stops it. */
  onState(listener: (state: EngineState) => void): () => void;
  close(): Promise<void>;
}
