import { checkCells } from "./checkCells.ts";
import { columnNames } from "./columnNames.ts";
import { issueLog, type IssueLog } from "./issueLog.ts";
import type { BlockSource } from "./readBlock.ts";
import { openSheet } from "./readSheets.ts";
import { noneLeftOut, readTogether } from "./readTogether.ts";
import type { Sheet } from "./sheet.ts";
import type { PlainTable, TableReading } from "./tableReading.ts";
import type { RecipeChoice } from "./tableRecipe.ts";
import { rangeOf, tableSources } from "./tableSources.ts";

/** Reads any table; what was guessed stands in the recipe, and a choice of it reads the same bytes anew. A file is never a reason to throw. */
export function readTable(bytes: Uint8Array, fileName: string, choice: RecipeChoice = {}): TableReading {
  const log = issueLog();
  const opened = openSheet(bytes, fileName, choice, log);
  if (opened === undefined) return refusedTable(fileName, log);
  const { sheet, sheets, recipe } = opened;
  checkCells(sheet, log);
  const sources = tableSources(opened, choice, fileName, log);
  const { observations, rows } = readTogether(sheet, sources, log);
  return {
    fileName,
    recipe: { ...recipe, tables: sources.map(rangeOf) },
    sheets,
    table: plainTable(sheet, sources),
    rows,
    observations,
    issues: log.issues.sort((one, other) => one.row - other.row),
    issueCounts: log.counts,
  };
}

function refusedTable(fileName: string, { issues, counts }: IssueLog): TableReading {
  const table: PlainTable = { columns: [], rows: [], rowNumbers: [] };
  const rows = { inFile: 0, kept: 0, leftOut: noneLeftOut() };
  return { fileName, recipe: undefined, sheets: [], table, rows, observations: [], issues, issueCounts: counts };
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
