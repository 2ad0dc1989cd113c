import type { RecipeChoice, TableRecipe } from "../../intake/table/tableRecipe.ts";
import { TABLE_ENCODINGS } from "../../intake/table/tableEncoding.ts";

/** Other characters may mean other cells: everything after the encoding is guessed anew. */
export function withEncoding(name: string): RecipeChoice {
  const encoding = TABLE_ENCODINGS.find((one) => one === name);
  return encoding ? { encoding } : {};
}

export function withDelimiter({ encoding }: TableRecipe, delimiter: string): RecipeChoice {
  return { encoding, dialect: { delimiter } };
}

export function withSheet(sheet: string): RecipeChoice {
  return { sheet };
}

/** Rows as a spreadsheet shows them; without any, the table begins at `first` and has no names. */
export function withHeader({ tables, ...rest }: TableRecipe, first: number, count: number): RecipeChoice {
  const headerRows = Array.from({ length: count }, (_, index) => first + index);
  const { jurisdiction = "", period = "" } = tables[0] ?? {};
  const said = { headerRows, ...(jurisdiction && { jurisdiction }), ...(period && { period }) };
  return { ...rest, tables: [count > 0 ? said : { ...said, firstRow: first }] };
}

/** What is true of all rows that do not say otherwise: of the first table, and of those that had the same before. */
export function withDefaults(recipe: TableRecipe, jurisdiction: string, period: string): RecipeChoice {
  const [first] = recipe.tables;
  const tables = recipe.tables.map((table) =>
    table.jurisdiction === first?.jurisdiction && table.period === first.period
      ? { ...table, jurisdiction, period }
      : table,
  );
  return { ...recipe, tables };
}

export const DELIMITERS = [",", "\t", ";", "|", "，", "；", " "] as const;
