import { cellKind } from "./cellKind.ts";
import { columnKinds, isNumeric, isPeriodic, profileOf, type RowProfile } from "./rowProfile.ts";
import { isPlaceName } from "./placeNames.ts";
import { isDetail, isNote, isTotalName } from "./rowWords.ts";
import { cellAt, type Sheet } from "./sheet.ts";
import { isColumnNumberRow, isUnitRow, repeatsRow } from "./specialRows.ts";

/** Rows of a sheet, from 0; `end` is not part of it. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

const BODY_SAMPLE = 60;
const MOST_HEADER_ROWS = 4;

export interface FoundHeader {
  /** Empty where the table has none. */
  readonly headerRows: readonly number[];
  /** Rows above it that are not blank. */
  readonly titleRows: readonly number[];
  readonly bodyStart: number;
}

export function findHeader(sheet: Sheet, range: RowRange, width: number): FoundHeader {
  const wide = firstWideRow(sheet, range, width);
  const first = filledRows(sheet, range.start, range.end, 1)[0] ?? wide;
  // Words in one column under a lone wide row are no table that the wide row could head.
  const at =
    bodySample(sheet, wide, range.end).length === 0 && filledRows(sheet, wide + 1, range.end, 1).length > 0
      ? first
      : wide;
  const body = bodySample(sheet, at, range.end);
  if (!looksLikeHeader(sheet, at, body)) return withoutHeader(sheet, first, at);
  const top = upwards(sheet, range.start, at);
  const bottom = downwards(sheet, at, range.end);
  const headerRows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return { headerRows, titleRows: filledRows(sheet, range.start, top), bodyStart: bottom + 1 };
}

/** Lines of words above the first row are titles; anything else is part of the table. */
function withoutHeader(sheet: Sheet, first: number, at: number): FoundHeader {
  let bodyStart = first;
  while (bodyStart < at && isTitle(sheet.rows[bodyStart] ?? [])) bodyStart++;
  return { headerRows: [], titleRows: filledRows(sheet, first, bodyStart), bodyStart };
}

function isTitle(cells: readonly string[]): boolean {
  const { filled, numbers } = profileOf(cells);
  return filled <= 1 && numbers === 0;
}

function filledRows(sheet: Sheet, start: number, end: number, most = Infinity): readonly number[] {
  const rows: number[] = [];
  for (let row = start; row < end && rows.length < most; row++)
    if (profileOf(sheet.rows[row] ?? []).filled > 0) rows.push(row);
  return rows;
}

function firstWideRow(sheet: Sheet, { start, end }: RowRange, width: number): number {
  const enough = width <= 1 ? 1 : Math.max(2, Math.ceil(width * 0.6));
  let fallback = -1;
  for (let row = start; row < Math.min(end, start + 100); row++) {
    const cells = sheet.rows[row] ?? [];
    const profile = profileOf(cells);
    if (profile.filled === 0) continue;
    if (fallback === -1) fallback = row;
    if (profile.filled >= enough && !isDetailRow(cells, profile)) return row;
  }
  return fallback === -1 ? start : fallback;
}

/** 填报单位：…,,,单位：件 */
function isDetailRow(cells: readonly string[], { filled }: RowProfile): boolean {
  return filled <= 4 && cells.filter((cell) => isDetail(cell)).length >= Math.ceil(filled / 2);
}

function bodySample(sheet: Sheet, header: number, end: number): readonly number[] {
  const rows: number[] = [];
  for (let row = header + 1; row < end && rows.length < BODY_SAMPLE; row++) {
    const cells = sheet.rows[row] ?? [];
    const { filled, numbers, first } = profileOf(cells);
    if (numbers === 0 && (isNote(cells[first] ?? "") || repeatsRow(sheet, header, row))) continue;
    if (filled > 1 || (filled === 1 && (sheet.rows[header]?.length ?? 0) <= 1)) rows.push(row);
  }
  return rows;
}

/** A header says in words what stands below it in figures; without figures it says what does not come again. */
function looksLikeHeader(sheet: Sheet, at: number, body: readonly number[]): boolean {
  const cells = sheet.rows[at] ?? [];
  if (body.length === 0) return profileOf(cells).numbers === 0;
  let says = 0;
  let denies = 0;
  for (let column = 0; column < cells.length; column++) {
    const kind = cellKind(cells[column] ?? "");
    const below = columnKinds(sheet, body, column);
    const [numeric, periodic] = [isNumeric(below), isPeriodic(below)];
    if (!numeric && !periodic) continue;
    if (kind === "text" || (kind === "period" && numeric)) says++;
    else if (kind === "number" || (kind === "period" && periodic)) denies++;
  }
  if (says !== denies) return says > denies;
  return says > 0 || !comesAgain(sheet, cells, body);
}

function comesAgain(sheet: Sheet, cells: readonly string[], body: readonly number[]): boolean {
  let again = 0;
  let filled = 0;
  let figures = 0;
  cells.forEach((cell, column) => {
    const kind = cellKind(cell);
    if (kind === "blank") return;
    filled++;
    if (kind !== "text") figures++;
    if (body.some((row) => cellAt(sheet, row, column) === cell)) again++;
  });
  return again * 2 > filled || figures * 2 >= filled;
}

/** Upper rows of a header of several: words or years over columns that the next row names. */
function upwards(sheet: Sheet, start: number, at: number): number {
  let top = at;
  while (top > start && at - top < MOST_HEADER_ROWS - 1 && isUpperRow(sheet, top - 1, top)) top--;
  return top;
}

function isUpperRow(sheet: Sheet, row: number, below: number): boolean {
  const cells = sheet.rows[row] ?? [];
  const profile = profileOf(cells);
  if (profile.filled === 0 || profile.numbers > 0 || isDetailRow(cells, profile)) return false;
  const spans = sheet.merges.filter((merge) => merge.top === row && merge.right > merge.left);
  const reach = Math.max(...(sheet.rows[below] ?? []).map((cell, column) => (cell === "" ? 0 : column)));
  if (spans.some(({ left, right }) => left === 0 && right >= reach)) return false; // a title across the table
  if (profile.filled >= 2) return !cells.some((cell) => isNote(cell));
  return profile.first > 0 && (cells[profile.first] ?? "").length <= 10 && cellAt(sheet, below, 0) !== "";
}

/** Lower rows of a header: names under merged ones, units, numbers of columns. */
function downwards(sheet: Sheet, at: number, end: number): number {
  let bottom = at;
  const merged = Math.max(
    at,
    ...sheet.merges
      .filter(({ top, bottom: last }) => top === at && last - at < MOST_HEADER_ROWS)
      .map((merge) => merge.bottom),
  );
  while (
    bottom + 1 < end &&
    bottom - at < MOST_HEADER_ROWS - 1 &&
    isLowerRow(sheet, bottom + 1, at, end, bottom < merged)
  )
    bottom++;
  return bottom;
}

function isLowerRow(sheet: Sheet, row: number, header: number, end: number, isMerged: boolean): boolean {
  const cells = sheet.rows[row] ?? [];
  const profile = profileOf(cells);
  if (profile.filled === 0 || cells.some((cell) => isTotalName(cell) && cells.indexOf(cell) === profile.first))
    return false;
  if (isUnitRow(cells) || isColumnNumberRow(cells)) return true;
  if (profile.numbers > 0 || profile.texts + profile.periods === 0) return false;
  if (isMerged) return true;
  const body = bodySample(sheet, row, end);
  if (body.length === 0 || isOfBody(sheet, cells, body)) return false;
  const numeric = cells.flatMap((cell, column) =>
    isNumeric(columnKinds(sheet, body, column)) ? [cellKind(cell)] : [],
  );
  const named = numeric.filter((kind) => kind === "text" || kind === "period").length;
  const isUnderSpan = cellKind(cells[0] ?? "") === "blank" && profile.filled >= 2 && isBelowGap(sheet, row, header);
  if (isUnderSpan) return true;
  if (numeric.length > 0 && named >= 0.6 * numeric.length)
    return isBelowGap(sheet, row, header) || named === numeric.length;
  return false;
}

/** A place or a year where the rows below have places or years: a row of data that happens to hold no figure. */
function isOfBody(sheet: Sheet, cells: readonly string[], body: readonly number[]): boolean {
  return cells.some((cell, column) => {
    const kind = cellKind(cell);
    if (kind === "period") return isPeriodic(columnKinds(sheet, body, column));
    return (
      kind === "text" &&
      isPlaceName(cell) &&
      body.filter((row) => isPlaceName(cellAt(sheet, row, column))).length * 2 >= body.length
    );
  });
}

/** Names stand where the row above is empty, or says the same twice. */
function isBelowGap(sheet: Sheet, row: number, header: number): boolean {
  const above = sheet.rows[header] ?? [];
  return (sheet.rows[row] ?? []).some(
    (cell, column) => cell !== "" && ((above[column] ?? "") === "" || above[column] === above[column - 1]),
  );
}
