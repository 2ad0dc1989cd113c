import type { TableCheckup } from "./tableCheckup.ts";
import type { TableProgress } from "./table/tableProgress.ts";
import type { RecipeChoice } from "./table/tableRecipe.ts";

/** A table that somebody brings, with what was set about it. */
export interface TableSource {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly choice: RecipeChoice;
}

export interface TableRequest {
  readonly id: number;
  readonly source: TableSource;
}

export type TableAnswer =
  | { readonly kind: "progress"; readonly id: number; readonly progress: TableProgress }
  | { readonly kind: "done"; readonly id: number; readonly checkup: TableCheckup }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** One worker, however it runs. */
export interface TablePort {
  send(request: TableRequest): void;
  /** Takes the place of the former listeners. */
  listen(hear: (answer: TableAnswer) => void, die: (message: string) => void): void;
  end(): void;
}
