import type { CellFix, ColumnMeaning, DoubleRule } from "../intake/table/tableRecipe.ts";
import type { TableEncoding } from "../intake/table/tableEncoding.ts";
import type { SavedRecord, UploadStore } from "./savedUploadsStore.ts";

/** Raised whenever a recipe changes its shape: older ones are no longer offered. */
export const SAVED_RECIPE_VERSION = 1;

/** What somebody set about a table, by the names of its columns, so that next year's table can be read the same way. */
export interface ShapeRecipe {
  /** The shape of the header as it was first read. */
  readonly id: string;
  /** Of the table that it was made for. */
  readonly label: string;
  readonly fileName: string;
  readonly encoding?: TableEncoding;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly headerRows?: readonly number[];
  readonly jurisdiction?: string;
  /** By the name of the column without its years. */
  readonly columns: Readonly<Record<string, ColumnMeaning>>;
  /** Of whole columns, by the name of the column. */
  readonly fixes: readonly (Pick<CellFix, "found" | "text"> & { readonly name: string })[];
  readonly doubles?: DoubleRule;
  /** Ids by the name in the table. */
  readonly places: Readonly<Record<string, string>>;
}

interface KeptRecipe extends SavedRecord, ShapeRecipe {
  readonly version: number;
}

export interface SavedRecipes {
  load(): Promise<readonly ShapeRecipe[]>;
  /** Takes the place of the one for the same header. */
  save(recipe: ShapeRecipe): Promise<void>;
  remove(id: string): Promise<void>;
  deleteEverything(): Promise<void>;
}

export function savedRecipes(store: UploadStore): SavedRecipes {
  return {
    async load() {
      const kept = (await store.all("originals")) as readonly KeptRecipe[];
      return kept
        .filter(({ version }) => version === SAVED_RECIPE_VERSION)
        .map(({ version: _version, ...recipe }) => recipe);
    },
    save: (recipe) => {
      const kept: KeptRecipe = { ...recipe, version: SAVED_RECIPE_VERSION };
      return store.put("originals", kept);
    },
    remove: (id) => store.remove("originals", id),
    deleteEverything: () => store.clear(),
  };
}
