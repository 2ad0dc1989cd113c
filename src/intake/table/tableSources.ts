import { findBlocks, repeatsHeader, type Block } from "./blocks.ts";
import { sayHeader } from "./checkCells.ts";
import { columnNames, type ColumnName } from "./columnNames.ts";
import { guessColumns } from "./guessColumns.ts";
import { indicatorInTitle } from "./indicatorNames.ts";
import type { IssueLog } from "./issueLog.ts";
import { placeInTitle } from "./placeNames.ts";
import type { BlockSource } from "./readBlock.ts";
import { periodInTitle, readPeriod } from "./readPeriod.ts";
import type { OpenedSheet } from "./readSheets.ts";
import { plainText } from "./plainText.ts";
import { profileOf } from "./rowProfile.ts";
import { isDetail, isNote } from "./rowWords.ts";
import type { Sheet } from "./sheet.ts";
import type { RecipeChoice, TableRange } from "./tableRecipe.ts";
import { unitsInTitle } from "./units.ts";

type ChosenTable = NonNullable<RecipeChoice["tables"]>[number];

/** The tables of a sheet with the meaning of their columns: as chosen, else as guessed. */
export function tableSources(
  { sheet, isText }: OpenedSheet,
  choice: RecipeChoice,
  fileName: string,
  log: IssueLog,
): readonly BlockSource[] {
  const found = choice.tables
    ? chosenBlocks(choice.tables, sheet)
    : findBlocks(sheet).map((block) => ({ block, table: undefined }));
  const first = found[0]?.block;
  return found.flatMap(({ block, table }, index) => {
    const rows = sampleRows(sheet, block);
    const names = columnNames(sheet, block.headerRows, widthOf(sheet, block, rows));
    const titles = titleTexts(sheet, block, first);
    const beside = table?.columns ? [table.columns] : guessColumns(sheet, names, rows, titles);
    const isRepeated = found[index - 1]?.block === block;
    if (!isRepeated) sayHeader(sheet, block, names, beside, log);
    const texts = [...titles, sheet.name, fileName.replace(/\.[a-z0-9]+$/i, "")].filter((text) => text !== "");
    const surroundings = {
      indicator: spokenTitles(sheet, block, first).map(indicatorInTitle).find(Boolean) ?? cornerIndicator(names),
      ownName: texts.find((text) => !isDetail(text)) ?? "",
      units: titles.flatMap(unitsInTitle),
      jurisdiction: choice.jurisdiction ?? table?.jurisdiction ?? texts.map(placeInTitle).find(Boolean) ?? "",
      period: chosenPeriod(choice.period ?? table?.period, texts),
    };
    const shared = { sheet, block, names: names.map(({ name }) => name), surroundings, isText };
    return beside.map((columns, nth) => ({ ...shared, columns, isBeside: nth > 0 || isRepeated }));
  });
}

/** What was guessed or chosen, to be applied again. */
export function rangeOf({
  sheet: { firstRow },
  block,
  columns,
  surroundings: { jurisdiction, period },
}: BlockSource): TableRange {
  return {
    headerRows: block.headerRows.map((row) => row + firstRow),
    firstRow: block.firstRow + firstRow,
    lastRow: block.endRow - 1 + firstRow,
    columns,
    jurisdiction,
    period: period === undefined ? "" : `${period.period}年${period.coverage === "full" ? "" : period.coverage}`,
  };
}

function chosenPeriod(chosen: string | undefined, texts: readonly string[]): ReturnType<typeof readPeriod> {
  return chosen === undefined ? texts.map(periodInTitle).find(Boolean) : readPeriod(chosen);
}

function chosenBlocks(
  tables: readonly ChosenTable[],
  sheet: Sheet,
): readonly { readonly block: Block; readonly table: ChosenTable }[] {
  const found: { readonly block: Block; readonly table: ChosenTable }[] = [];
  for (const table of tables) {
    const last = found.at(-1)?.block;
    const block = chosenBlock(table, sheet, last?.endRow ?? 0);
    found.push({ table, block: last && last.firstRow === block.firstRow ? last : block });
  }
  return found;
}

function chosenBlock({ headerRows, firstRow, lastRow }: ChosenTable, sheet: Sheet, from: number): Block {
  const header = headerRows.map((row) => row - sheet.firstRow);
  const first = firstRow === undefined ? Math.max(-1, ...header) + 1 : firstRow - sheet.firstRow;
  const titleRows: number[] = [];
  for (let row = from; row < (header[0] ?? first); row++)
    if (profileOf(sheet.rows[row] ?? []).filled > 0) titleRows.push(row);
  return {
    titleRows,
    headerRows: header,
    firstRow: first,
    endRow: lastRow === undefined ? sheet.rows.length : lastRow - sheet.firstRow + 1,
  };
}

/** The corner of a table wide by year may name what its figures are. */
function cornerIndicator(names: readonly ColumnName[]): ReturnType<typeof indicatorInTitle> {
  return names[0] && indicatorInTitle(names[0].name);
}

const SAMPLE = 2000;

function sampleRows(sheet: Sheet, { headerRows, firstRow, endRow }: Block): readonly number[] {
  const rows: number[] = [];
  for (let row = firstRow; row < endRow && rows.length < SAMPLE; row++)
    if (isTelling(sheet, headerRows, row)) rows.push(row);
  return rows.length > 0
    ? rows
    : Array.from({ length: Math.min(SAMPLE, endRow - firstRow) }, (_, index) => firstRow + index);
}

function isTelling(sheet: Sheet, headerRows: readonly number[], row: number): boolean {
  const cells = sheet.rows[row] ?? [];
  const { filled, numbers, first } = profileOf(cells);
  return filled > 1 && (numbers > 0 || !(isNote(cells[first] ?? "") || repeatsHeader(sheet, headerRows, row)));
}

/** Columns of a table: those that the header names or that most rows fill; a longer row is a fault of its own. */
function widthOf(sheet: Sheet, { headerRows }: Block, rows: readonly number[]): number {
  const lengths = new Map<number, number>();
  const header = Math.max(0, ...headerRows.map((row) => filledLength(sheet, row)));
  for (const row of rows) {
    const filled = filledLength(sheet, row);
    const length = header > 0 && filled > header && isCutThousands(sheet, row, header) ? header : filled;
    lengths.set(length, (lengths.get(length) ?? 0) + 1);
  }
  const often = [...lengths]
    .filter(([, count]) => count >= (header === 0 ? 0.5 : 0.9) * rows.length || (header === 0 && count > 1))
    .map(([length]) => length);
  return Math.max(header, ...often, header === 0 && often.length === 0 ? Math.max(0, ...lengths.keys()) : 0);
}

/** 1,234 without quotes makes a column of its own: a header that names fewer is right. */
function isCutThousands(sheet: Sheet, row: number, header: number): boolean {
  const cells = (sheet.rows[row] ?? []).map((cell) => plainText(cell));
  const extra = filledLength(sheet, row) - header;
  let groups = 0;
  let isOpen = false; // a figure has begun, and a group of three may follow
  for (const cell of cells) {
    const isGroup: boolean = isOpen && /^\d{3}(?:\.\d+)?$/.test(cell);
    if (isGroup) groups++;
    isOpen = isGroup ? !cell.includes(".") : /^[-+]?[1-9]\d{0,2}$/.test(cell);
  }
  return groups >= extra;
}

function filledLength(sheet: Sheet, row: number): number {
  const cells = sheet.rows[row] ?? [];
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? "").trim() === "") length--;
  return length;
}

const LONGEST_TITLE = 200;

/** A table with a title of its own is not about what the first one of the sheet is about; 续表 and units are no titles. */
function spokenTitles(sheet: Sheet, block: Block, first: Block | undefined): readonly string[] {
  const own = titleTexts(sheet, block, block);
  return own.some((text) => !isDetail(text) && !/^[（(]?续/.test(text.trim())) ? own : titleTexts(sheet, block, first);
}

/** Lines above a table, then those above the first of its sheet, which speak for all. */
function titleTexts(sheet: Sheet, block: Block, first: Block | undefined): readonly string[] {
  const rows = block === first || !first ? block.titleRows : [...block.titleRows, ...first.titleRows];
  return rows.flatMap((row) =>
    (sheet.rows[row] ?? []).filter((cell) => cell.trim() !== "" && cell.length <= LONGEST_TITLE),
  );
}
