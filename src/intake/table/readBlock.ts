import { CODEBOOK, type IndicatorId } from "../../model/codebook.ts";
import { bodyReader, type BodyRow, type Heading } from "./bodyRows.ts";
import type { Block } from "./blocks.ts";
import type { IssueLog } from "./issueLog.ts";
import { isBlank } from "./readNumber.ts";
import type { WrittenPeriod } from "./readPeriod.ts";
import { remembered } from "./remembered.ts";
import { keyReader, type KeyReader, type RowKeys } from "./rowKeys.ts";
import { figureAt, type Sheet } from "./sheet.ts";
import type { LeftOut } from "./tableReading.ts";
import type { ColumnMeaning, ValueMeaning } from "./tableRecipe.ts";
import { readUnit, type WrittenUnit } from "./units.ts";

/** A cell of figures with all that is said of it, before its text is read. */
export interface Claim {
  /** Rows from 0. */
  readonly row: number;
  readonly column: number;
  readonly meaning: ValueMeaning;
  readonly keys: RowKeys;
  readonly indicator: IndicatorId | { readonly own: string };
  readonly basis: string;
  readonly unit: WrittenUnit | undefined;
  readonly found: string;
}

/** What stands above a table, or in its file's name. */
export interface Surroundings {
  readonly indicator: { readonly indicator: IndicatorId; readonly basis: string } | undefined;
  readonly ownName: string;
  readonly units: readonly WrittenUnit[];
  /** Of rows and columns that name none; "" where none is known. */
  readonly jurisdiction: string;
  readonly period: WrittenPeriod | undefined;
}

export interface BlockSource {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly columns: readonly ColumnMeaning[];
  readonly names: readonly string[];
  readonly surroundings: Surroundings;
  /** A text has as many cells a row as delimiters say; a workbook leaves empty cells out. */
  readonly isText: boolean;
  /** A table beside another one: its rows are counted there. */
  readonly isBeside: boolean;
}

/** What a walk over the rows of a table meets, in order. */
export interface BlockVisitor {
  /** A row of figures; false when nothing in it can be used. */
  row(row: number, keys: RowKeys): void;
  claim(claim: Claim, columns: KeyReader["columns"]): void;
  left(reason: LeftOut): void;
}

/** Walks the rows of a table and lays out which figure says what, without keeping them: there may be millions. */
export function walkBlock(
  source: BlockSource,
  visitor: BlockVisitor,
  log: IssueLog,
  omitted: ReadonlySet<number> = new Set(),
): void {
  const { sheet, block, columns } = source;
  const body = bodyReader(sheet, block, columns);
  const keys = keyReader(sheet, columns);
  const values = columns.flatMap((meaning, column) => (meaning.role === "value" ? [{ meaning, column }] : []));
  for (let row = block.firstRow; row < block.endRow; row++) {
    const kind = body.rowKind(row);
    if (omitted.has(row)) visitor.left("omitted");
    else if (kind.kind !== "data") {
      visitor.left(sayLeftOut(source, row, kind, log));
      if (kind.kind === "heading") keys.forget(headingOver(kind.heading));
    } else if (isTooWide(source, row, log)) visitor.left("fault");
    else {
      const rowKeys = keys.read(row);
      if (rowKeys.filled.length > 0)
        log.add("filled_down", { row: row + sheet.firstRow, detail: rowKeys.jurisdiction });
      visitor.row(row, rowKeys);
      for (const { meaning, column } of values)
        visitor.claim(claimOf(source, row, column, meaning, rowKeys), keys.columns);
    }
  }
}

/** A heading that is a year or an indicator is no place. */
function headingOver(heading: Heading): Heading {
  return heading.period || heading.indicator ? { ...heading, text: "" } : heading;
}

function sayLeftOut({ sheet, columns }: BlockSource, row: number, { kind }: BodyRow, log: IssueLog): LeftOut {
  if (kind === "blank" || kind === "header" || kind === "heading" || kind === "data")
    return kind === "data" ? "fault" : kind;
  const cells = (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).slice(0, columns.length);
  const place = { row: row + sheet.firstRow, found: cells.join(" ").slice(0, 80) };
  if (kind === "total") log.add("total_row_excluded", place);
  else if (kind === "part") log.add("possible_subtotal", { ...place, detail: "left_out" });
  else log.add("note_row_excluded", place);
  return kind === "note" ? "note" : "total";
}

/** Cells beyond the last column have pushed the others out of place: 1,234 without quotes. */
function isTooWide({ sheet, names, isText }: BlockSource, row: number, log: IssueLog): boolean {
  const cells = sheet.rows[row] ?? [];
  if (!isText || cells.length === names.length) return false;
  const extra = cells.slice(names.length).some((cell) => !isBlank(cell));
  if (!extra && cells.length > names.length) return false;
  const detail = `${cells.length}/${names.length}`;
  log.add("ragged_row", {
    row: row + sheet.firstRow,
    detail,
    found: cells.join(" ").slice(0, 80),
    ...(extra && { severity: "error" as const }),
  });
  return extra;
}

const unitOf = remembered(readUnit);

function claimOf(
  { sheet, surroundings }: BlockSource,
  row: number,
  column: number,
  meaning: ValueMeaning,
  keys: RowKeys,
): Claim {
  const isNamed = meaning.indicator !== undefined;
  const title = surroundings.indicator;
  const indicator = meaning.indicator ?? keys.indicator ?? title?.indicator ?? { own: surroundings.ownName };
  const basis = isNamed ? (meaning.basis ?? "") : keys.indicator === undefined ? (title?.basis ?? "") : keys.basis;
  const unit = unitOf(meaning.unit ?? (isNamed ? "" : keys.unit));
  return { row, column, meaning, keys, indicator, basis, unit, found: figureAt(sheet, row, column) };
}

/** Which bare figures of rates are to be judged together: those of a column, or of one indicator in a long table. */
export function scaleKeyOf({ column, meaning, indicator }: Pick<Claim, "column" | "meaning" | "indicator">): string {
  if (typeof indicator !== "string" || CODEBOOK[indicator].measure !== "rate") return "";
  return meaning.indicator === undefined ? indicator : String(column);
}
