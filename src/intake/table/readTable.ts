import { findBlocks, repeatsHeader, type Block } from "./blocks.ts";
import { columnNames, type ColumnName } from "./columnNames.ts";
import { checkCells, sayColumns } from "./checkCells.ts";
import { sayPossibleSubtotals, sayResolvedExceedsHandled, withoutDoubles, withParents } from "./checkTogether.ts";
import { guessColumns } from "./guessColumns.ts";
import { indicatorInTitle } from "./indicatorNames.ts";
import { issueLog, type IssueLog } from "./issueLog.ts";
import { claimReader, type Defaults } from "./observationsOf.ts";
import { placeInTitle } from "./placeNames.ts";
import { walkBlock, type BlockSource } from "./readBlock.ts";
import { periodInTitle } from "./readPeriod.ts";
import { openSheet, type OpenedSheet } from "./readSheets.ts";
import { profileOf } from "./rowProfile.ts";
import { isNote } from "./rowWords.ts";
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
  const read = together(sources, defaults, log);
  sayNothing(opened.sheet, sources, read, log);
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
    rows: countRows(opened.sheet, blocks, read),
    observations: read.observations,
    issues: log.issues.sort((one, other) => one.row - other.row),
    issueCounts: log.counts,
  };
}

function refusedTable(fileName: string, { issues, counts }: IssueLog): TableReading {
  const table: PlainTable = { columns: [], rows: [], rowNumbers: [] };
  return { fileName, recipe: undefined, sheets: [], table, rows: { inFile: 0, kept: 0, leftOut: noneLeftOut() }, observations: [], issues, issueCounts: counts };
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

function sampleRows(sheet: Sheet, { headerRows, firstRow, endRow }: Block): readonly number[] {
  const rows: number[] = [];
  for (let row = firstRow; row < endRow && rows.length < SAMPLE; row++) if (isTelling(sheet, headerRows, row)) rows.push(row);
  return rows.length > 0 ? rows : Array.from({ length: Math.min(SAMPLE, endRow - firstRow) }, (_, index) => firstRow + index);
}

function isTelling(sheet: Sheet, headerRows: readonly number[], row: number): boolean {
  const cells = sheet.rows[row] ?? [];
  const { filled, numbers, first } = profileOf(cells);
  return filled > 1 && (numbers > 0 || !(isNote(cells[first] ?? "") || repeatsHeader(sheet, headerRows, row)));
}

/** Columns of a table: those that the header names or that most rows fill; a longer row is a fault of its own. */
function widthOf(sheet: Sheet, { headerRows }: Block, rows: readonly number[]): number {
  const lengths = new Map<number, number>();
  for (const row of rows) lengths.set(filledLength(sheet, row), (lengths.get(filledLength(sheet, row)) ?? 0) + 1);
  const header = Math.max(0, ...headerRows.map((row) => filledLength(sheet, row)));
  const often = [...lengths].filter(([, count]) => count >= rows.length / 2 || (header === 0 && count > 1)).map(([length]) => length);
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
  return rows.flatMap((row) => (sheet.rows[row] ?? []).filter((cell) => cell.trim() !== "" && cell.length <= LONGEST_TITLE));
}

const LONGEST_TITLE = 200;

function defaultsOf(sheet: Sheet, block: Block, first: Block | undefined, choice: RecipeChoice, fileName: string): Defaults {
  const texts = [...titleTexts(sheet, block, first), sheet.name, fileName.replace(/\.[a-z0-9]+$/i, "")];
  const period = choice.period === undefined ? texts.map(periodInTitle).find(Boolean) : { period: choice.period, coverage: "full" };
  return { jurisdiction: choice.jurisdiction ?? texts.map(placeInTitle).find(Boolean) ?? "", period };
}

interface ReadTogether {
  readonly observations: readonly TableObservation[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  readonly dataRows: number;
}

/** Reads all tables of a sheet, and what only shows when they are seen together. */
function together(sources: readonly BlockSource[], defaults: readonly Defaults[], log: IssueLog): ReadTogether {
  const parents = new Map<number, string>();
  const leftOut = noneLeftOut();
  const all: TableObservation[] = [];
  let dataRows = 0;
  sources.forEach((source, index) => {
    const standing = defaults[index];
    const read = standing && isReadable(source, standing) ? claimReader(source, standing, log) : () => undefined;
    walkBlock(
      source,
      {
        row(row, { parent }) {
          dataRows++;
          if (parent !== "") parents.set(row + source.sheet.firstRow, parent);
        },
        claim(claim, columns) {
          const observation = read(claim, columns);
          if (observation) all.push(observation);
        },
        left: (reason) => leftOut[reason]++,
      },
      log,
    );
  });
  const columnName = (column: number): string => sources[0]?.names[column] ?? "";
  const observations = withoutDoubles(withParents(all, (row) => parents.get(row) ?? ""), columnName, log);
  sayPossibleSubtotals(observations, log);
  sayResolvedExceedsHandled(observations, columnName, log);
  return { observations, leftOut, dataRows };
}

/** A table with neither places nor years anywhere, or without figures, is not asked row by row. */
function isReadable({ sheet, block, columns }: BlockSource, defaults: Defaults): boolean {
  const says = (role: "jurisdiction" | "period"): boolean => columns.some((one) => one.role === role || (one.role === "value" && one[role] !== undefined));
  const hasHeadings = (): boolean => sheet.rows.slice(block.firstRow, block.endRow).some((row) => profileOf(row).filled === 1);
  const isKnown = (role: "jurisdiction" | "period"): boolean => says(role) || (defaults[role] !== undefined && defaults[role] !== "") || hasHeadings();
  return columns.some(({ role }) => role === "value") && isKnown("jurisdiction") && isKnown("period");
}

function sayNothing(sheet: Sheet, sources: readonly BlockSource[], { observations, dataRows }: ReadTogether, log: IssueLog): void {
  if (observations.length > 0) return;
  if (dataRows === 0) return log.add("no_data_rows", { row: (sources[0]?.block.headerRows[0] ?? 0) + sheet.firstRow });
  if (log.issues.some(({ severity, row }) => severity === "error" && row > 0)) return;
  const has = (role: ColumnMeaning["role"]): boolean => sources.some(({ columns }) => columns.some((one) => one.role === role));
  log.add("not_a_table", { detail: !has("value") ? "value" : !has("jurisdiction") ? "jurisdiction" : "period" });
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
  return { columns: first ? plainColumns(first) : [], rows, rowNumbers };
}

/** A text says by its delimiters how many columns it has, empty ones behind the last name included. */
function plainColumns({ sheet, block: { headerRows }, names, isText }: BlockSource): readonly string[] {
  if (headerRows.length === 0) return [];
  const written = isText ? Math.max(...headerRows.map((row) => sheet.rows[row]?.length ?? 0)) : 0;
  return columnNames(sheet, headerRows, Math.max(names.length, written)).map(({ raw }) => raw);
}

function noneLeftOut(): Record<LeftOut, number> {
  return Object.fromEntries(LEFT_OUT.map((reason) => [reason, 0])) as Record<LeftOut, number>;
}

function countRows(sheet: Sheet, blocks: readonly Block[], { observations, leftOut, dataRows }: ReadTogether): RowCount {
  const kept = new Set(observations.map(({ row }) => row)).size;
  const count = { ...leftOut, fault: leftOut.fault + dataRows - kept };
  for (const { titleRows, headerRows } of blocks) {
    count.title += titleRows.length;
    count.header += headerRows.length;
  }
  const told = Object.values(count).reduce((sum, one) => sum + one, kept);
  return { inFile: sheet.rows.length, kept, leftOut: { ...count, blank: count.blank + sheet.rows.length - told } };
}
