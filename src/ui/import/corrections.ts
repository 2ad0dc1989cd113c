import type {
  CellFix,
  CellPlace,
  DoubleRule,
  RecipeChoice,
  TableCorrections,
  TableRecipe,
} from "../../intake/table/tableRecipe.ts";

/** Another text for one cell, or with `row` left out for all of its column that say the same. */
export function withFix(recipe: TableRecipe, fix: CellFix): RecipeChoice {
  return withFixes(recipe, [fix]);
}

/** Later fixes of a cell take the place of earlier ones; one that says what the cell says is none. */
export function withFixes(recipe: TableRecipe, fixes: readonly CellFix[]): RecipeChoice {
  const others = (recipe.fixes ?? []).filter((known) => !fixes.some((fix) => isAbout(known, fix)));
  return withCorrections(recipe, { fixes: [...others, ...fixes.filter(({ found, text }) => found !== text)] });
}

export function withoutFix(recipe: TableRecipe, fix: CellFix): RecipeChoice {
  return withCorrections(recipe, { fixes: (recipe.fixes ?? []).filter((known) => known !== fix) });
}

/** A fix of the whole column also takes the place of those of its cells. */
function isAbout(known: CellFix, { row, column, found }: CellFix): boolean {
  return known.column === column && known.found === found && (row === undefined || known.row === row);
}

export function withDoublesRule(recipe: TableRecipe, all: DoubleRule): RecipeChoice {
  return withCorrections(recipe, { doubles: { all } });
}

/** Which figure of several counts; the first one names them. */
export function withDouble(recipe: TableRecipe, first: CellPlace, keep: CellPlace | "both"): RecipeChoice {
  const each = (recipe.doubles?.each ?? []).filter(({ row, column }) => row !== first.row || column !== first.column);
  const { row, column } = first;
  const kept = keep === "both" ? keep : { row: keep.row, column: keep.column };
  return withCorrections(recipe, { doubles: { ...recipe.doubles, each: [...each, { row, column, keep: kept }] } });
}

export function withOmitted(recipe: TableRecipe, rows: readonly number[]): RecipeChoice {
  return withCorrections(recipe, { omitted: [...new Set([...(recipe.omitted ?? []), ...rows])] });
}

export function withoutOmitted(recipe: TableRecipe, row: number): RecipeChoice {
  return withCorrections(recipe, { omitted: (recipe.omitted ?? []).filter((one) => one !== row) });
}

function withCorrections(recipe: TableRecipe, corrections: TableCorrections): RecipeChoice {
  return { ...recipe, ...corrections };
}

/** What the cell said before it was corrected, where it was. */
export function fixOf(
  { fixes = [] }: Pick<TableRecipe, "fixes">,
  { row, column }: CellPlace,
  found: string,
): CellFix | undefined {
  const ofColumn = fixes.filter((fix) => fix.column === column && fix.text.trim() === found.trim());
  return ofColumn.find((fix) => fix.row === row) ?? ofColumn.find((fix) => fix.row === undefined);
}
