import { sha256 } from "../../intake/sha256.ts";
import { withoutBlanks } from "../../intake/table/plainText.ts";
import type { ColumnMeaning, RecipeChoice, TableRecipe } from "../../intake/table/tableRecipe.ts";
import type { TableCheckup } from "../../intake/tableCheckup.ts";
import type { ShapeRecipe } from "../../workspace/savedRecipes.ts";
import { choiceOf } from "./columnChoice.ts";
import type { PlaceChoices } from "./tablePlaces.ts";

/** A column's name as it will stand in next year's table: 2023年调解数 is 年调解数. */
export function lastingName(name: string): string {
  return withoutBlanks(name)
    .replaceAll(/(?:19|20)\d\d/g, "")
    .toLowerCase();
}

/** What next year's header has in common with this one; "" for a table without names. */
export function shapeOf({ columns }: Pick<TableCheckup, "columns">): string {
  const names = columns.map(lastingName).filter((name, index, all) => name !== all[index - 1]);
  if (names.filter((name) => name !== "").length < 2) return "";
  return sha256(new TextEncoder().encode(names.join("\u0001"))).slice(0, 24);
}

export interface LearnedFrom {
  /** As the table was read before anything was set. */
  readonly guess: TableRecipe;
  readonly shape: string;
  readonly checkup: TableCheckup;
  readonly places: PlaceChoices;
  readonly label: string;
}

/** What was set beyond the guess; undefined where that is nothing. */
export function learnedRecipe({ guess, shape, checkup, places, label }: LearnedFrom): ShapeRecipe | undefined {
  const { recipe, columns: names, fileName } = checkup;
  if (!recipe || shape === "") return undefined;
  const columns = changedColumns(guess, recipe, names);
  const headerRows = recipe.tables[0]?.headerRows ?? [];
  const jurisdiction = recipe.tables[0]?.jurisdiction ?? "";
  const learned: Omit<ShapeRecipe, "id" | "label" | "fileName"> = {
    ...(recipe.encoding !== "" && recipe.encoding !== guess.encoding && { encoding: recipe.encoding }),
    ...(recipe.dialect &&
      recipe.dialect.delimiter !== guess.dialect?.delimiter && { delimiter: recipe.dialect.delimiter }),
    ...(recipe.sheet !== guess.sheet && { sheet: recipe.sheet }),
    ...(headerRows.join() !== guess.tables[0]?.headerRows.join() && { headerRows }),
    ...(jurisdiction !== guess.tables[0]?.jurisdiction && { jurisdiction }),
    columns,
    fixes: (recipe.fixes ?? []).flatMap(({ row, column, found, text }) =>
      row === undefined ? [{ name: lastingName(names[column] ?? ""), found, text }] : [],
    ),
    ...(recipe.doubles?.all && { doubles: recipe.doubles.all }),
    places: Object.fromEntries(Object.entries(places).filter(([, place]) => place !== "")),
  };
  return hasAny(learned) ? { id: shape, label, fileName, ...learned } : undefined;
}

function hasAny({ columns, fixes, places, ...rest }: Omit<ShapeRecipe, "id" | "label" | "fileName">): boolean {
  return (
    Object.keys(rest).length > 0 ||
    fixes.length > 0 ||
    Object.keys(columns).length > 0 ||
    Object.keys(places).length > 0
  );
}

/** All columns where the header was another one. */
function changedColumns(
  guess: TableRecipe,
  { tables: [table] }: TableRecipe,
  names: readonly string[],
): Readonly<Record<string, ColumnMeaning>> {
  const before = guess.tables[0]?.columns ?? [];
  const isSameTable = before.length === table?.columns.length;
  const changed = (table?.columns ?? []).flatMap((meaning, column) => {
    const name = lastingName(names[column] ?? "");
    const isChanged =
      !isSameTable || choiceOf(meaning) !== choiceOf(before[column]) || unitOf(meaning) !== unitOf(before[column]);
    return name !== "" && isChanged ? [[name, meaning] as const] : [];
  });
  return Object.fromEntries(changed);
}

function unitOf(meaning: ColumnMeaning | undefined): string {
  return meaning?.role === "value" ? (meaning.unit ?? "") : "";
}

/** How the file is to be cut before its columns can be given their meanings; undefined where that stays as guessed. */
export function cutAgain({ encoding, delimiter, sheet, headerRows }: ShapeRecipe): RecipeChoice | undefined {
  if (encoding === undefined && delimiter === undefined && sheet === undefined && headerRows === undefined)
    return undefined;
  return {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { dialect: { delimiter } }),
    ...(sheet !== undefined && { sheet }),
    ...(headerRows !== undefined && { tables: [{ headerRows }] }),
  };
}

/** The recipe laid over a table of the same header; years that the new header names stay. */
export function laidOver(saved: ShapeRecipe, recipe: TableRecipe, names: readonly string[]): RecipeChoice {
  const tables = recipe.tables.map((table) => ({
    ...table,
    jurisdiction: table.jurisdiction || (saved.jurisdiction ?? ""),
    columns: table.columns.map((meaning, column) => {
      const known = saved.columns[lastingName(names[column] ?? "")];
      return known === undefined ? meaning : withOwnYear(known, meaning);
    }),
  }));
  const fixes = saved.fixes.flatMap(({ name, found, text }) =>
    names.flatMap((one, column) => (lastingName(one) === name ? [{ column, found, text }] : [])),
  );
  return {
    ...recipe,
    tables,
    ...(fixes.length > 0 && { fixes }),
    ...(saved.doubles && { doubles: { all: saved.doubles } }),
  };
}

function withOwnYear(known: ColumnMeaning, meaning: ColumnMeaning): ColumnMeaning {
  if (known.role !== "value") return known;
  const { period: _period, coverage: _coverage, ...rest } = known;
  if (meaning.role !== "value") return rest;
  const { period, coverage } = meaning;
  return { ...rest, ...(period !== undefined && { period }), ...(coverage !== undefined && { coverage }) };
}
