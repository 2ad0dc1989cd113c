import { readTable } from "../../../src/intake/table/readTable.ts";
import { tableCheckup, type TableCheckup } from "../../../src/intake/tableCheckup.ts";
import type { RecipeChoice } from "../../../src/intake/table/tableRecipe.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function checked(text: string, choice: RecipeChoice = {}): TableCheckup {
  return tableCheckup(readTable(bytesOf(text), "表.csv", choice));
}
