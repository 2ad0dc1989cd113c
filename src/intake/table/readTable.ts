import { findBlocks, type Block } from "./blocks.ts";
import { columnNames, type ColumnName } from "./columnNames.ts";
import { checkCells, sayColumns } from "./checkCells.ts";
import { sayPossibleSubtotals, sayResolvedExceedsHandled, withoutDoubles, withParents } from "./checkTogether.ts";
import { guessColumns } from "./guessColumns.ts";
import { indicatorInTitle } from "./indicatorNames.ts";
import { issueLog, type IssueLog } from "./issueLog.ts";
import { observationsOf, type Defaults } from "./observationsOf.ts";
import { placeInTitle } from "./placeNames.ts";
import { readBlock, type BlockRows, type BlockSource } from "./readBlock.ts";
import { periodInTitle } from "./readPeriod.ts";
import { openSheet, type OpenedSheet } from "./readSheets.ts";
import { profileOf } from "./rowProfile.ts";
import type { Sheet } from "./sheet.ts";
import { LEFT_OUT, type LeftOut, type PlainTable, type RowCount, type TableObservation, type TableReading } from "./tableReading.ts";
import type { ColumnMeaning, RecipeChoice, TableRange } from "./tableRecipe.ts";
import { unitsInTitle } from "./units.ts";

/** Reads any table; what was guessed stands in the recipe, and a choice of it reads the same bytes anew. Never throws for a file's sake. */
export function readTable(bytes: Uint8Array, fileName: string, choice: RecipeChoice = {}): TableReading {
  const log = issueLog();
  const opened = openSheet(bytes, fileName, choice, log);
  if (opened === undefined) return refusedTable(fileName, log);
  const blocks = choice.tables ? choice.tables.map((table) => chosenBlock(table, opened.sheet)) : findBlocks(opened.sheet);
  const sources = sourcesOf(opened, blocks, choice, fileName, log);
  const defaults = sources.map(({ block }) => defaultsOf(opened.sheet, block, blocks[0], choice, fileName));
  const read = sources.map((source) => readBlock(source, log));
  const observations = together(sources, read, defaults, log);
  sayNothing(opened.sheet, sources, read, observations, log);
  return {
    fileName,
    recipe: {
      ...opened.recipe,
      tables: sources.map(rangeOf),
      jurisdiction: defaults[0]?.jurisdiction ?? "",
      ...(defaults[0]?.period && { period: defaults[0].period.period }),
    },
    sheets: opened.sheets,
    table: plainTable(opened.sheet, sources),
    rows: countRows(opened.sheet, blocks, read, observations),
    observations,
    issues: log.issues.sort((one, other) => one.row - other.row),
  };
}

function refusedTable(fileName: string, { issues }: IssueLog): TableReading {
  const table: PlainTable = { columns: [], rows: [], rowNumbers: [] };
  return { fileName, recipe: undefined, sheets: [], table, rows: { inFile: 0, kept: 0, leftOut: noneLeftOut() }, observations: [], issues };
}

function chosenBlock({ headerRows, firstRow, lastRow }: NonNullable<RecipeChoice["tables"]>[number], sheet: Sheet): Block {
  const header = headerRows.map((row) => row - sheet.firstRow);
  const first = firstRow === undefined ? Math.max(-1, ...header) + 1 : firstRow - sheet.firstRow;
  const top = header[0] ?? first;
  const titleRows = Array.from({ length: Math.max(0, top) }, (_, row) => row).filter((row) => profileOf(sheet.rows[row] ?? []).filled > 0);
  return { titleRows, headerRows: header, firstRow: first, endRow: lastRow === undefined ? sheet.rows.length : lastRow - sheet.firstRow + 1 };
}

const SAMPLE = 2000;

function sourcesOf({ sheet, isText }: OpenedSheet, blocks: readonly Block[], choice: RecipeChoice, fileName: string, log: IssueLog): readonly BlockSource[] {
  checkCells(sheet, log);
  return blocks.map((block, index) => {
    const rows = sampleRows(sheet, block);
    const names = columnNames(sheet, block.headerRows, widthOf(sheet, block, rows));
    const columns = choice.tables?.[index]?.columns ?? guessColumns(sheet, names, rows);
    sayHeader(sheet, block, names, columns, log);
    const titles = titleTexts(sheet, block, blocks[0]);
    const own = titles[0] ?? (sheet.name || fileName.replace(/\.[a-z0-9]+$/i, ""));
    const units = titles.flatMap(unitsInTitle);
    const surroundings = { indicator: titles.map(indicatorInTitle).find(Boolean) ?? cornerIndicator(names), ownName: own, units };
    return { sheet, block, columns, names: names.map(({ name }) => name), surroundings, isText };
  });
}

/** The corner of a table wide by year may name what its figures are. */
function cornerIndicator(names: readonly ColumnName[]): ReturnType<typeof indicatorInTitle> {
  return names[0] && indicatorInTitle(names[0].name);
}

function sampleRows(sheet: Sheet, { firstRow, endRow }: Block): readonly number[] {
  const rows: number[] = [];
  for (let row = firstRow; row < endRow && rows.length < SAMPLE; row++) if (profileOf(sheet.rows[row] ?? []).filled > 1) rows.push(row);
  return rows.length > 0 ? rows : Array.from({ length: Math.min(SAMPLE, endRow - firstRow) }, (_, index) => firstRow + index);
}

/** Columns of a table: those that the header names or that most rows fill; a longer row is a fault of its own. */
function widthOf(sheet: Sheet, { headerRows }: Block, rows: readonly number[]): number {
  const lengths = new Map<number, number>();
  for (const row of rows) lengths.set(filledLength(sheet, row), (lengths.get(filledLength(sheet, row)) ?? 0) + 1);
  const header = Math.max(0, ...headerRows.map((row) => filledLength(sheet, row)));
  const often = [...lengths].filter(([, count]) => count > rows.length / 4 || (header === 0 && count > 1)).map(([length]) => length);
  return Math.max(header, ...often, header === 0 && often.length === 0 ? Math.max(0, ...lengths.keys()) : 0);
}

function filledLength(sheet: Sheet, row: number): number {
  const cells = sheet.rows[row] ?? [];
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? "").trim() === "") length--;
  return length;
}

function sayHeader(sheet: Sheet, block: Block, names: readonly ColumnName[], columns: readonly ColumnMeaning[], log: IssueLog): void {
  for (const row of block.titleRows) log.add("title_row_skipped", { row: row + sheet.firstRow, found: (sheet.rows[row] ?? []).filter((cell) => cell.trim() !== "").join(" ").slice(0, 80) });
  const [first] = block.headerRows;
  if (first === undefined) return;
  if (names.some(({ parts }) => parts.length > 1)) log.add("merged_header_joined", { row: first + sheet.firstRow, detail: String(block.headerRows.length) });
  sayColumns(sheet, block, names, columns, log);
}

function titleTexts(sheet: Sheet, block: Block, first: Block | undefined): readonly string[] {
  const rows = block === first || !first ? block.titleRows : [...block.titleRows, ...first.titleRows];
  return rows.flatMap((row) => (sheet.rows[row] ?? []).filter((cell) => cell.trim() !== ""));
}

function defaultsOf(sheet: Sheet, block: Block, first: Block | undefined, choice: RecipeChoice, fileName: string): Defaults {
  const texts = [...titleTexts(sheet, block, first), sheet.name, fileName.replace(/\.[a-z0-9]+$/i, "")];
  const period = choice.period === undefined ? texts.map(periodInTitle).find(Boolean) : { period: choice.period, coverage: "full" };
  return { jurisdiction: choice.jurisdiction ?? texts.map(placeInTitle).find(Boolean) ?? "", period };
}

function together(sources: readonly BlockSource[], read: readonly BlockRows[], defaults: readonly Defaults[], log: IssueLog): readonly TableObservation[] {
  const parents = new Map<number, string>();
  const names = new Map<number, readonly string[]>();
  const all: TableObservation[] = [];
  sources.forEach((source, index) => {
    const rows = read[index];
    const standing = defaults[index];
    if (!rows || !standing || !isReadable(source, rows, standing)) return;
    for (const { row, keys } of rows.claims) {
      if (keys.parent !== "") parents.set(row + source.sheet.firstRow, keys.parent);
    }
    for (const row of rows.dataRows) names.set(row + source.sheet.firstRow, source.names);
    for (const one of observationsOf(source, rows, standing, log)) all.push(one);
  });
  const told = withParents(all, (row) => parents.get(row) ?? "");
  const columnName = (column: number): string => sources[0]?.names[column] ?? "";
  const single = withoutDoubles(told, columnName, log);
  sayPossibleSubtotals(single, log);
  sayResolvedExceedsHandled(single, columnName, log);
  return single;
}

/** A table with neither places nor years anywhere, or without figures, is not asked row by row. */
function isReadable({ columns }: BlockSource, { keyColumns, claims }: BlockRows, defaults: Defaults): boolean {
  const says = (role: "jurisdiction" | "period"): boolean => keyColumns[role] !== undefined || columns.some((one) => one.role === "value" && one[role] !== undefined) || claims.some(({ keys }) => (role === "period" ? keys.period !== undefined : keys.jurisdiction !== ""));
  return claims.length > 0 && (says("jurisdiction") || defaults.jurisdiction !== "") && (says("period") || defaults.period !== undefined);
}

function sayNothing(sheet: Sheet, sources: readonly BlockSource[], read: readonly BlockRows[], observations: readonly TableObservation[], log: IssueLog): void {
  if (observations.length > 0) return;
  const hasRows = read.some(({ dataRows }) => dataRows.length > 0);
  if (!hasRows) return log.add("no_data_rows", { row: (sources[0]?.block.headerRows[0] ?? 0) + sheet.firstRow });
  if (log.issues.some(({ severity, row }) => severity === "error" && row > 0)) return;
  const has = (role: ColumnMeaning["role"]): boolean => sources.some(({ columns }) => columns.some((one) => one.role === role));
  const detail = !has("value") ? "value" : !has("jurisdiction") ? "jurisdiction" : "period";
  log.add("not_a_table", { detail });
}

function rangeOf({ sheet, block, columns }: BlockSource): TableRange {
  return { headerRows: block.headerRows.map((row) => row + sheet.firstRow), firstRow: block.firstRow + sheet.firstRow, lastRow: block.endRow - 1 + sheet.firstRow, columns };
}

function plainTable(sheet: Sheet, sources: readonly BlockSource[]): PlainTable {
  const [first] = sources;
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  for (let row = first?.block.firstRow ?? 0; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    if (cells.every((cell) => cell.trim() === "")) continue;
    rows.push(cells);
    rowNumbers.push(row + sheet.firstRow);
  }
  const header = first && first.block.headerRows.length > 0 ? columnNames(sheet, first.block.headerRows, first.names.length).map(({ raw }) => raw) : [];
  return { columns: header, rows, rowNumbers };
}

function noneLeftOut(): Record<LeftOut, number> {
  return Object.fromEntries(LEFT_OUT.map((reason) => [reason, 0])) as Record<LeftOut, number>;
}

function countRows(sheet: Sheet, blocks: readonly Block[], read: readonly BlockRows[], observations: readonly TableObservation[]): RowCount {
  const leftOut = noneLeftOut();
  const keptRows = new Set(observations.map(({ row }) => row));
  for (const { titleRows, headerRows } of blocks) {
    leftOut.title += titleRows.length;
    leftOut.header += headerRows.length;
  }
  for (const [reason] of read.flatMap(({ left }) => left)) leftOut[reason]++;
  for (const row of read.flatMap(({ dataRows }) => dataRows)) if (!keptRows.has(row + sheet.firstRow)) leftOut.fault++;
  const told = Object.values(leftOut).reduce((sum, count) => sum + count, keptRows.size);
  leftOut.blank += sheet.rows.length - told;
  return { inFile: sheet.rows.length, kept: keptRows.size, leftOut };
}
