import { unitText } from "../../intake/table/columnMeanings.ts";
import { readPeriod } from "../../intake/table/readPeriod.ts";
import type {
  ColumnMeaning,
  RecipeChoice,
  TableRange,
  TableRecipe,
  ValueMeaning,
} from "../../intake/table/tableRecipe.ts";
import { CODEBOOK, isIndicatorId } from "../../model/codebook.ts";

/** Roles that at most one column has. */
export const KEY_ROLES = [
  "jurisdiction",
  "period",
  "indicator",
  "unit",
  "qualifier",
  "denominator",
  "basis",
  "coverage",
] as const;
/** The others that a column may have besides those of figures. */
export const OTHER_ROLES = ["parent", "total", "ignored"] as const;
export type PlainRole = (typeof KEY_ROLES)[number] | (typeof OTHER_ROLES)[number];

/** `value`: figures that another column names; `own`: the user's own indicator; else `<indicator>/<basis>`. */
export type ColumnChoice = string;

export function choiceOf(meaning: ColumnMeaning | undefined): ColumnChoice {
  if (meaning === undefined) return "ignored";
  if (meaning.role !== "value") return meaning.role;
  if (meaning.indicator === undefined) return "value";
  return typeof meaning.indicator === "string" ? `${meaning.indicator}/${knownBasis(meaning)}` : "own";
}

function knownBasis({ indicator, basis }: ValueMeaning): string {
  if (typeof indicator !== "string") return "";
  return CODEBOOK[indicator].bases.some(({ id }) => id === basis) ? (basis ?? "") : "";
}

/** What is chosen for a column; year, place and unit that its name tells stay. */
export function meaningOf(choice: ColumnChoice, before: ColumnMeaning | undefined, name: string): ColumnMeaning {
  const role = [...KEY_ROLES, ...OTHER_ROLES].find((one) => one === choice);
  if (role) return { role };
  const { indicator: _indicator, basis: _basis, ...told } = before?.role === "value" ? before : figures(name);
  if (choice === "value") return told;
  if (choice === "own") return { ...told, indicator: { own: name.trim() || choice } };
  const [id = "", basis = ""] = choice.split("/");
  return isIndicatorId(id) ? { ...told, indicator: id, basis } : told;
}

function figures(name: string): ValueMeaning {
  const unit = unitText(name);
  return unit === "" ? { role: "value" } : { role: "value", unit };
}

/** What a column of figures says of them besides; "" is nothing. */
export interface ColumnFacts {
  readonly unit: string;
  readonly period: string;
  readonly jurisdiction: string;
  /** Only of the user's own indicators. */
  readonly own: string;
}

export function withFacts(recipe: TableRecipe, column: number, facts: ColumnFacts): RecipeChoice {
  const [first] = recipe.tables;
  const set = (meaning: ColumnMeaning): ColumnMeaning =>
    meaning.role === "value" ? figureFacts(meaning, facts) : meaning;
  const tables = recipe.tables.map((table) =>
    table === first || isAlike(table, first)
      ? { ...table, columns: table.columns.map((one, index) => (index === column ? set(one) : one)) }
      : table,
  );
  return { ...recipe, tables };
}

function figureFacts(meaning: ValueMeaning, { unit, period, jurisdiction, own }: ColumnFacts): ValueMeaning {
  const { indicator, basis } = meaning;
  const written = readPeriod(period);
  return {
    role: "value",
    ...(indicator !== undefined && { indicator: typeof indicator === "string" || own === "" ? indicator : { own } }),
    ...(basis !== undefined && { basis }),
    ...(unit !== "" && { unit }),
    ...(jurisdiction !== "" && { jurisdiction }),
    ...(written && { period: written.period, ...(written.coverage !== "full" && { coverage: written.coverage }) }),
  };
}

/** Another meaning for one column: in every table of the sheet that is built like the first. */
export function withColumn(recipe: TableRecipe, column: number, choice: ColumnChoice, name: string): RecipeChoice {
  const [first] = recipe.tables;
  const tables = recipe.tables.map((table) =>
    table === first || isAlike(table, first) ? withMeaning(table, column, choice, name) : table,
  );
  return { ...recipe, tables };
}

function isAlike(one: TableRange, other: TableRange | undefined): boolean {
  return one.columns.map(choiceOf).join() === other?.columns.map(choiceOf).join();
}

function withMeaning(table: TableRange, column: number, choice: ColumnChoice, name: string): TableRange {
  const isKey = KEY_ROLES.some((role) => role === choice);
  const columns = table.columns.map((meaning, index): ColumnMeaning => {
    if (index === column) return meaningOf(choice, meaning, name);
    return isKey && meaning.role === choice ? { role: "ignored" } : meaning;
  });
  return { ...table, columns };
}
