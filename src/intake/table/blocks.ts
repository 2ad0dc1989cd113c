import { meaningOfName } from "./columnMeanings.ts";
import { findHeader, type FoundHeader } from "./headerRows.ts";
import { isPlaceName } from "./placeNames.ts";
import { readPeriod } from "./readPeriod.ts";
import { isColumnNumberRow, repeatsRow } from "./specialRows.ts";
import { profileOf, usualWidth, type RowProfile } from "./rowProfile.ts";
import { isDetail, isNote, isTotalName } from "./rowWords.ts";
import type { Sheet } from "./sheet.ts";

/** One table of a sheet. All rows from 0; `endRow` is not part of it. */
export interface Block {
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly endRow: number;
}

const WIDTH_SAMPLE = 400;
const MOST_TITLES = 6;
const MOST_BLOCKS = 200;

export function findBlocks(sheet: Sheet): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (start < sheet.rows.length && blocks.length < MOST_BLOCKS) {
    const sample = sheet.rows.slice(start, start + WIDTH_SAMPLE).map(profileOf);
    const width = usualWidth(blocks.length === 0 ? sample : untilGap(sample));
    if (width === 0 && sheet.rows.slice(start).every((row) => profileOf(row).filled === 0)) break;
    const header = findHeader(sheet, { start, end: sheet.rows.length }, width);
    const endRow = header.headerRows.length === 0 ? sheet.rows.length : nextBlock(sheet, header);
    blocks.push({ titleRows: header.titleRows, headerRows: header.headerRows, firstRow: header.bodyStart, endRow });
    start = endRow;
  }
  return blocks;
}

/** A table behind the first is measured by itself. */
function untilGap(profiles: readonly RowProfile[]): readonly RowProfile[] {
  const first = profiles.findIndex(({ filled }) => filled > 1);
  const gap = profiles.findIndex(({ filled }, index) => index > first && filled === 0);
  return gap === -1 || first === -1 ? profiles : profiles.slice(0, gap);
}

/** Where the next table of the sheet begins, its titles included; the end of the sheet when there is none. */
function nextBlock(sheet: Sheet, { headerRows, titleRows, bodyStart }: FoundHeader): number {
  const figures = new Set<number>();
  for (let row = bodyStart; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    const profile = profileOf(cells);
    if (profile.numbers > 0) {
      if (figures.size < 64) cells.forEach((cell, column) => /\d/.test(cell) && figures.add(column));
      continue;
    }
    if (figures.size === 0 || profile.texts + profile.periods < 2) continue;
    if (!isNewHeader(sheet, row, figures)) continue;
    if (repeatsHeader(sheet, headerRows, row) && !hasOtherTitle(sheet, row, titleRows)) continue;
    return withTitles(sheet, row, bodyStart);
  }
  return sheet.rows.length;
}

/** 表2 …: the same columns again, but of something else; a printed page repeats its title, and a place or year speaks for rows. */
function hasOtherTitle(sheet: Sheet, header: number, titleRows: readonly number[]): boolean {
  let row = header - 1;
  while (row > 0 && profileOf(sheet.rows[row] ?? []).filled === 0) row--;
  const text = loneText(sheet, row);
  if (text === "" || titleRows.some((title) => loneText(sheet, title) === text)) return false;
  const isOther =
    isNote(text) || isDetail(text) || isTotalName(text) || isPlaceName(text) || /续|^第.{1,4}页/.test(text);
  return !isOther && readPeriod(text) === undefined;
}

/** "" where the row holds more than one text, or a figure. */
function loneText(sheet: Sheet, row: number): string {
  const cells = sheet.rows[row] ?? [];
  const { filled, texts, first } = profileOf(cells);
  return filled === 1 && texts === 1 ? (cells[first] ?? "").trim() : "";
}

/** Words over columns that held figures, and figures again below. */
function isNewHeader(sheet: Sheet, row: number, figures: ReadonlySet<number>): boolean {
  const cells = sheet.rows[row] ?? [];
  const profile = profileOf(cells);
  const [first = ""] = cells.filter((cell) => cell !== "");
  if (isTotalName(first) || isNote(first) || profile.missing > profile.texts || isColumnNumberRow(cells)) return false;
  if (isLikeRowAbove(sheet, row)) return false;
  const over = cells.filter((cell, column) => cell !== "" && figures.has(column)).length;
  if (over < Math.max(1, Math.min(figures.size, profile.filled - 1) * 0.6)) return false;
  if (!isSetApart(sheet, row) && namedCells(cells) < 2) return false;
  const below = [1, 2, 3].map((step) => profileOf(sheet.rows[row + step] ?? []));
  return below.some(({ numbers }) => numbers > 0) && profile.filled >= 2;
}

/** A long table says place and year in every row, with 未载明 where others have figures; a header repeats nothing. */
function isLikeRowAbove(sheet: Sheet, row: number): boolean {
  const above = sheet.rows[row - 1] ?? [];
  const cells = sheet.rows[row] ?? [];
  return cells.filter((cell, column) => cell !== "" && cell === above[column]).length >= 2;
}

/** Behind a blank row or a title. */
function isSetApart(sheet: Sheet, row: number): boolean {
  return profileOf(sheet.rows[row - 1] ?? []).filled <= 1;
}

/** Cells that name what a column could be for. */
function namedCells(cells: readonly string[]): number {
  return cells.filter((cell) => {
    const meaning = meaningOfName({ parts: [cell], unit: "", name: cell, raw: cell });
    return meaning !== undefined && (meaning.role !== "value" || typeof meaning.indicator === "string");
  }).length;
}

export function repeatsHeader(sheet: Sheet, headerRows: readonly number[], row: number): boolean {
  return headerRows.some((header) => repeatsRow(sheet, header, row));
}

function withTitles(sheet: Sheet, header: number, bodyStart: number): number {
  let top = header;
  for (let row = header - 1; row >= bodyStart && header - row <= MOST_TITLES; row--) {
    const cells = sheet.rows[row] ?? [];
    const { filled, numbers, first } = profileOf(cells);
    const text = cells[first] ?? "";
    if (filled === 0) continue;
    if (filled > 2 || numbers > 0 || isTotalName(text) || (isNote(text) && !/单位/.test(text))) break;
    top = row;
  }
  return top;
}
