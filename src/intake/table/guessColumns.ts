import { cellKind } from "./cellKind.ts";
import type { ColumnName } from "./columnNames.ts";
import { meaningOfName, ownValue, unitText } from "./columnMeanings.ts";
import { indicatorByName, indicatorByShortName } from "./indicatorNames.ts";
import { isPlaceName } from "./placeNames.ts";
import { readPeriod, looksLikePeriod } from "./readPeriod.ts";
import { columnKinds, isNumeric } from "./rowProfile.ts";
import { isTotalName } from "./rowWords.ts";
import { figureAt, type Sheet } from "./sheet.ts";
import type { ColumnMeaning } from "./tableRecipe.ts";
import { nameAndUnit, readUnit } from "./units.ts";

interface Column {
  readonly index: number;
  readonly name: ColumnName;
  /** Filled cells of the sample. */
  readonly cells: readonly string[];
  readonly isNumeric: boolean;
}

const IGNORED: ColumnMeaning = { role: "ignored" };

const NO_NAME: ColumnName = { parts: [], unit: "", name: "", raw: "" };

/** What each column is for: by its name, then by its cells. One list a table; tables may stand side by side. */
export function guessColumns(
  sheet: Sheet,
  names: readonly ColumnName[],
  rows: readonly number[],
  titles: readonly string[],
): readonly (readonly ColumnMeaning[])[] {
  const starts = startsOf(names);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? names.length;
    const own = names.map((name, column) => (column >= from && column < to ? name : NO_NAME));
    return guessTable(sheet, own, rows, titles, from, to);
  });
}

/** The columns at which a key comes again, as the first column of a further table. */
function startsOf(names: readonly ColumnName[]): readonly number[] {
  const first = names.findIndex(({ name }) => name !== "");
  const key = names[first];
  const role = key && meaningOfName(key)?.role;
  if (key === undefined || (role !== "jurisdiction" && role !== "period" && key.name !== "序号")) return [0];
  const again = names.flatMap(({ name }, index) => (index > first + 1 && name === key.name ? [index] : []));
  return [0, ...again];
}

function guessTable(
  sheet: Sheet,
  names: readonly ColumnName[],
  rows: readonly number[],
  titles: readonly string[],
  from: number,
  to: number,
): readonly ColumnMeaning[] {
  const columns = names.map((name, index): Column => {
    if (index < from || index >= to) return { index, name, cells: [], isNumeric: false };
    const cells = rows
      .map((row) => figureAt(sheet, row, index))
      .filter((cell) => cellKind(cell) !== "blank" && !isTotalName(cell));
    return { index, name, cells, isNumeric: isNumeric(columnKinds(sheet, rows, index)) };
  });
  const meanings = columns.map((column) => byName(column));
  const topic = [...titles, ...names.map(({ name }) => name)].join(" ");
  columns.forEach(({ name }, index) => (meanings[index] ??= byShortName(name, topic)));
  settleUnits(columns, meanings);
  freeCorner(columns, meanings);
  fillByCells(columns, meanings);
  settleDoubles(columns, meanings);
  return columns.map((column, index) => meanings[index] ?? lastResort(column, meanings));
}

type Meanings = (ColumnMeaning | undefined)[];

function byName({ name, cells, isNumeric: hasFigures }: Column): ColumnMeaning | undefined {
  const meaning = meaningOfName(name);
  if (meaning?.role === "jurisdiction" && hasFigures && !/^(?:名称|name)$/i.test(name.name)) return undefined;
  if (meaning?.role === "period" && cells.length > 0 && share(cells, looksLikePeriod) < 0.3 && hasFigures)
    return undefined;
  if (meaning?.role === "indicator" && hasFigures) return undefined;
  return meaning;
}

function byShortName({ parts, unit: unitBelow }: ColumnName, topic: string): ColumnMeaning | undefined {
  const [part, ...more] = parts;
  const named = part === undefined || more.length > 0 ? undefined : indicatorByShortName(nameAndUnit(part).name, topic);
  const unit = unitBelow.trim() || unitText(part ?? "");
  return named && { role: "value", ...named, ...(unit !== "" && { unit }) };
}

/** The corner of a table wide by year may name what its figures are, over a column of places. */
function freeCorner([corner]: readonly Column[], meanings: Meanings): void {
  const meaning = meanings[0];
  if (!corner || meaning?.role !== "value" || corner.isNumeric || corner.cells.length === 0) return;
  const hasYears = meanings.some((one, index) => index > 0 && one?.role === "value" && one.period !== undefined);
  const words = share(corner.cells, (cell) => cellKind(cell) === "text");
  if (share(corner.cells, isPlaceName) >= 0.5 || (hasYears && words >= 0.9)) meanings[0] = undefined;
}

/** 单位 is a unit where its cells are units, and an organization elsewhere. */
function settleUnits(columns: readonly Column[], meanings: Meanings): void {
  columns.forEach(({ name, cells }, index) => {
    if (!/^(?:计量)?单位(?:名称)?$|^units?$/i.test(name.name)) return;
    meanings[index] = {
      role: cells.length > 0 && share(cells, (cell) => readUnit(cell) !== undefined) >= 0.5 ? "unit" : "jurisdiction",
    };
  });
}

function fillByCells(columns: readonly Column[], meanings: Meanings): void {
  const has = (role: ColumnMeaning["role"]): boolean => meanings.some((meaning) => meaning?.role === role);
  const take = (
    role: "jurisdiction" | "period" | "indicator",
    test: (cell: string) => boolean,
    least: number,
  ): void => {
    if (has(role)) return;
    const column = columns.find(({ cells, index, name, isNumeric: hasFigures }) => {
      if (role === "period" && !mayBePeriod(name, cells)) return false;
      const free = meanings[index] === undefined || (role === "indicator" && isPlainPlace(meanings[index], cells));
      return free && cells.length > 0 && (!hasFigures || role === "period") && share(cells, test) >= least;
    });
    if (column) meanings[column.index] = { role };
  };
  take("period", (cell) => readPeriod(cell) !== undefined, 0.8);
  take("indicator", (cell) => indicatorByName(nameAndUnit(cell).name) !== undefined, 0.5);
  take("jurisdiction", isPlaceName, 0.5);
  if (has("jurisdiction") || !meanings.some(isSpeaking)) return;
  const words = columns.find(
    ({ cells, index, isNumeric: hasFigures }) =>
      meanings[index] === undefined &&
      !hasFigures &&
      cells.length > 0 &&
      share(cells, (cell) => cellKind(cell) === "text") >= 0.6,
  );
  const isOverPlaces = meanings.some((meaning) => meaning?.role === "value" && meaning.jurisdiction !== undefined);
  if (words) meanings[words.index] = { role: isOverPlaces && !has("indicator") ? "indicator" : "jurisdiction" };
}

/** Households may number 2013, and a street be founded in 1998: only a name of time, or none, makes years of such cells. */
function mayBePeriod({ name }: ColumnName, cells: readonly string[]): boolean {
  if (OTHER_YEARS.test(name)) return false;
  return name.length <= 1 || TIME_WORD.test(name) || share(cells, (cell) => cell.includes("年")) >= 0.8;
}

const TIME_WORD = /年|期|时间|时段|year|date|period|time/i;
const OTHER_YEARS = /成立|设立|建成|建立|组建|出生|入职|任职|启用|获评|命名|创建|挂牌|竣工|founded|birth/i;

/** 名称 or 单位 over names of indicators. */
function isPlainPlace(meaning: ColumnMeaning | undefined, cells: readonly string[]): boolean {
  return meaning?.role === "jurisdiction" && share(cells, isPlaceName) < 0.2;
}

/** A column that says what its figures are: then the words beside it are places. */
function isSpeaking(meaning: ColumnMeaning | undefined): boolean {
  return (
    meaning?.role === "period" ||
    (meaning?.role === "value" &&
      (meaning.period !== undefined || meaning.indicator !== undefined || meaning.jurisdiction !== undefined))
  );
}

/** Of several columns of places the one with most names is the place, the others hold what it belongs to. */
function settleDoubles(columns: readonly Column[], meanings: Meanings): void {
  const places = columns.filter(({ index }) => meanings[index]?.role === "jurisdiction");
  const variety = ({ cells }: Column): number => new Set(cells).size + (share(cells, isPlaceName) >= 0.5 ? 1000 : 0);
  const finest = places.reduce<Column | undefined>(
    (best, column) => (best === undefined || variety(column) >= variety(best) ? column : best),
    undefined,
  );
  for (const column of places)
    if (column !== finest)
      meanings[column.index] = share(column.cells, isPlaceName) >= 0.3 ? { role: "parent" } : IGNORED;
  for (const role of ["period", "coverage", "indicator", "unit", "qualifier", "denominator", "basis"] as const) {
    const same = columns.filter(({ index }) => meanings[index]?.role === role);
    for (const column of same.slice(1)) meanings[column.index] = IGNORED;
  }
  const isLong = meanings.some((meaning) => meaning?.role === "indicator");
  if (isLong && meanings.some(isBareValue)) return;
  const [bare] = columns.filter(({ index, isNumeric: hasFigures }) => meanings[index] === undefined && hasFigures);
  if (isLong && bare && !meanings.some((meaning) => meaning?.role === "value"))
    meanings[bare.index] = { role: "value" };
}

function isBareValue(meaning: ColumnMeaning | undefined): boolean {
  return meaning?.role === "value" && meaning.indicator === undefined;
}

/** Figures under a name that the codebook does not know are the user's own indicator. */
function lastResort({ name, isNumeric: hasFigures }: Column, meanings: Meanings): ColumnMeaning {
  if (!hasFigures || name.parts.length === 0) return IGNORED;
  const isLong = meanings.some((meaning) => meaning?.role === "indicator") && meanings.some(isBareValue);
  if (isLong) return IGNORED;
  const unit = name.unit.trim() || unitText(name.parts.at(-1) ?? "");
  return ownValue(name.parts, name.raw, unit === "" ? {} : { unit }, name.parts);
}

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}
