import { withFixes } from "./cellFixes.ts";
import { checkCells } from "./checkCells.ts";
import { columnNames } from "./columnNames.ts";
import { issueLog, type IssueLog } from "./issueLog.ts";
import type { BlockSource } from "./readBlock.ts";
import { openSheet } from "./readSheets.ts";
import { noneLeftOut, readTogether } from "./readTogether.ts";
import type { Sheet } from "./sheet.ts";
import { partOf, type SayProgress } from "./tableProgress.ts";
import type { PlainTable, TableReading } from "./tableReading.ts";
import type { RecipeChoice, TableCorrections } from "./tableRecipe.ts";
import { rangeOf, tableSources } from "./tableSources.ts";

/** Reads any table; what was guessed stands in the recipe, and a choice of it reads the same bytes anew. A file is never a reason to throw. */
export function readTable(
  bytes: Uint8Array,
  fileName: string,
  choice: RecipeChoice = {},
  say?: SayProgress,
): TableReading {
  const log = issueLog();
  const opened = openSheet(bytes, fileName, choice, log, partOf(say, 0.05, 0.3));
  if (opened === undefined) return refusedTable(fileName, log);
  const { sheets, recipe } = opened;
  const sheet = withFixes(opened.sheet, choice.fixes);
  checkCells(sheet, log);
  const sources = tableSources({ ...opened, sheet }, choice, fileName, log);
  const { observations, rows, faults, doubles } = readTogether(sheet, sources, log, {
    ...choice,
    say: partOf(say, 0.3, 0.9),
  });
  return {
    fileName,
    recipe: { ...recipe, ...correctionsOf(choice), tables: sources.map(rangeOf) },
    sheets,
    table: plainTable(sheet, sources),
    rows,
    observations,
    faults,
    doubles,
    issues: log.issues.sort((one, other) => one.row - other.row),
    issueCounts: log.counts,
  };
}

function correctionsOf({ fixes, doubles, omitted }: TableCorrections): TableCorrections {
  return { ...(fixes && { fixes }), ...(doubles && { doubles }), ...(omitted && { omitted }) };
}

function refusedTable(fileName: string, { issues, counts }: IssueLog): TableReading {
  const table: PlainTable = { columns: [], rows: [], rowNumbers: [] };
  const rows = { inFile: 0, kept: 0, leftOut: noneLeftOut() };
  const nothing = { recipe: undefined, sheets: [], observations: [], faults: [], doubles: [] };
  return { fileName, ...nothing, table, rows, issues, issueCounts: counts };
}

function plainTable(sheet: Sheet, sources: readonly BlockSource[]): PlainTable {
  const [first] = sources;
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  for (let row = first ? firstRecord(first) : 0; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    if (cells.every((cell) => cell.trim() === "")) continue;
    rows.push(cells);
    rowNumbers.push(row + sheet.firstRow);
  }
  return { columns: first ? plainColumns(first) : [], rows, rowNumbers };
}

/** In a worksheet without a header a line of words is a record like the others; a text has such lines above its table. */
function firstRecord({ block: { headerRows, titleRows, firstRow }, isText }: BlockSource): number {
  return isText || headerRows.length > 0 ? firstRow : Math.min(firstRow, ...titleRows);
}

/** A text says by its delimiters how many columns it has, empty ones behind the last name included. */
function plainColumns({ sheet, block: { headerRows }, names, isText }: BlockSource): readonly string[] {
  if (headerRows.length === 0) return [];
  const written = isText ? Math.max(...headerRows.map((row) => sheet.rows[row]?.length ?? 0)) : 0;
  return columnNames(sheet, headerRows, Math.max(names.length, written)).map(({ raw }) => raw);
}
