import { repeatsHeader, type Block } from "./blocks.ts";
import { HEADING_MARKS, isCodebook, readIndicator, type NamedCell } from "./namedCell.ts";
import { isPlaceName, labelled } from "./placeNames.ts";
import { readPeriod, type WrittenPeriod } from "./readPeriod.ts";
import { profileOf, type RowProfile } from "./rowProfile.ts";
import { isNote, isPartName, isTotalName } from "./rowWords.ts";
import { isColumnNumberRow } from "./specialRows.ts";
import { cellAt, type Sheet } from "./sheet.ts";
import type { ColumnMeaning } from "./tableRecipe.ts";

/** A row between the rows that speaks for those below it. */
export interface Heading {
  readonly text: string;
  readonly period?: WrittenPeriod;
  readonly indicator?: NamedCell;
}

export type BodyRow =
  | { readonly kind: "data" | "blank" | "header" | "total" | "part" | "note" }
  | { readonly kind: "heading"; readonly heading: Heading };

export interface BodyReader {
  rowKind(row: number): BodyRow;
}

const BLANK: BodyRow = { kind: "blank" };
const DATA: BodyRow = { kind: "data" };

/** What each row of a table's body is. */
export function bodyReader(sheet: Sheet, block: Block, columns: readonly ColumnMeaning[]): BodyReader {
  const values = columns.flatMap(({ role }, index) => (role === "value" ? [index] : []));
  const firstValue = values[0] ?? columns.length;
  const labels = columns.flatMap(({ role }, index) =>
    isLabel(role) || (index < firstValue && role !== "value") ? [index] : [],
  );
  const placeColumn = columns.findIndex(({ role }) => role === "jurisdiction");
  const kindOf = (row: number): BodyRow => {
    const cells = sheet.rows[row] ?? [];
    const profile = profileOf(cells);
    if (profile.filled === 0) return BLANK;
    const first = cells[profile.first] ?? "";
    const hasFigures = profile.numbers > 0;
    if (!hasFigures && (repeatsHeader(sheet, block.headerRows, row) || isColumnNumberRow(cells)))
      return { kind: "header" };
    if (labels.some((column) => isTotalName(cells[column] ?? ""))) return { kind: "total" };
    if (labels.some((column) => isPartName(cells[column] ?? ""))) return { kind: "part" };
    if (isNote(first) && (!hasFigures || profile.filled <= 2)) return { kind: "note" };
    if (columns.length < 2 || values.some((column) => (cells[column] ?? "").trim() !== "" && column !== profile.first))
      return DATA;
    return loneRow(sheet, row, profile, placeColumn, block.endRow);
  };
  return { rowKind: kindOf };
}

function isLabel(role: ColumnMeaning["role"]): boolean {
  return role === "jurisdiction" || role === "parent" || role === "period" || role === "indicator";
}

/** A row without figures: a heading, a note, or a place that reports nothing. */
function loneRow(sheet: Sheet, row: number, { filled, first }: RowProfile, placeColumn: number, end: number): BodyRow {
  if (filled > 1) return filled === 2 && (sheet.rows[row]?.[first] ?? "").length > 20 ? { kind: "note" } : DATA;
  const text = labelled(cellAt(sheet, row, first).trim());
  const period = readPeriod(text.replace(/[：:]$/, ""));
  if (period) return { kind: "heading", heading: { text, period } };
  const indicator = readIndicator(text.replace(HEADING_MARKS, ""));
  if (indicator && isCodebook(indicator)) return { kind: "heading", heading: { text, indicator } };
  const leads = leadsOn(sheet, row, end);
  if (text.length > 20 || (!leads && !isPlaceName(text))) return { kind: "note" };
  if (first === placeColumn && !(leads && isAbove(text, sheet, row, placeColumn))) return DATA;
  return leads ? { kind: "heading", heading: { text } } : { kind: "note" };
}

function leadsOn(sheet: Sheet, row: number, end: number): boolean {
  return row + 1 < end && profileOf(sheet.rows[row + 1] ?? []).filled > 1;
}

/** 浈江区 above streets, or a name above indented ones. */
function isAbove(text: string, sheet: Sheet, row: number, placeColumn: number): boolean {
  const below = cellAt(sheet, row + 1, placeColumn);
  const isIndented = /^[\s\u3000]/.test(below) && !/^[\s\u3000]/.test(cellAt(sheet, row, placeColumn));
  return (
    isIndented ||
    below.trim() === "" ||
    (/(?:区|县|市|州|盟|省|旗)$/.test(text) && !/(?:区|县|市|州|盟|省|旗)$/.test(below.trim()))
  );
}
