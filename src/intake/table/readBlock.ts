import { CODEBOOK, type IndicatorId } from "../../model/codebook.ts";
import { bodyReader, type Heading } from "./bodyRows.ts";
import type { Block } from "./blocks.ts";
import type { IssueLog } from "./issueLog.ts";
import { addEvidence, noEvidence, percentScale, type PercentScale, type ScaleEvidence } from "./percentScale.ts";
import { isBlank } from "./readNumber.ts";
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
  readonly scaleKey: string;
}

/** What stands above a table, or in its file's name. */
export interface Surroundings {
  readonly indicator: { readonly indicator: IndicatorId; readonly basis: string } | undefined;
  readonly ownName: string;
  readonly units: readonly WrittenUnit[];
}

export interface BlockRows {
  readonly claims: readonly Claim[];
  /** Of each kind of rate column, by `scaleKey`. */
  readonly scales: ReadonlyMap<string, PercentScale>;
  readonly dataRows: readonly number[];
  readonly left: readonly (readonly [LeftOut, number])[];
  readonly keyColumns: KeyReader["columns"];
}

export interface BlockSource {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly columns: readonly ColumnMeaning[];
  readonly names: readonly string[];
  readonly surroundings: Surroundings;
  /** A text has as many cells a row as delimiters say; a workbook leaves empty cells out. */
  readonly isText: boolean;
}

/** Walks the rows of a table and lays out which figure says what. */
export function readBlock(source: BlockSource, log: IssueLog): BlockRows {
  const { sheet, block, columns } = source;
  const body = bodyReader(sheet, block, columns);
  const keys = keyReader(sheet, columns);
  const values = columns.flatMap((meaning, column) => (meaning.role === "value" ? [{ meaning, column }] : []));
  const claims: Claim[] = [];
  const dataRows: number[] = [];
  const left: (readonly [LeftOut, number])[] = [];
  const evidence = new Map<string, ScaleEvidence & { hasSign: boolean }>();
  for (let row = block.firstRow; row < block.endRow; row++) {
    const kind = body.rowKind(row);
    if (kind.kind === "data") {
      if (isTooWide(source, row, log)) {
        left.push(["fault", row]);
        continue;
      }
      dataRows.push(row);
      const rowKeys = keys.read(row);
      if (rowKeys.filled.length > 0) log.add("filled_down", { row: row + sheet.firstRow, detail: rowKeys.jurisdiction });
      for (const { meaning, column } of values) {
        const claim = claimOf(source, row, column, meaning, rowKeys);
        if (claim.scaleKey !== "") collect(evidence, claim);
        claims.push(claim);
      }
      continue;
    }
    left.push([noteLeftOut(source, row, kind, log), row]);
    if (kind.kind === "heading") keys.forget(headingOver(kind.heading));
  }
  const scales = new Map([...evidence].map(([key, found]) => [key, percentScale(found, found.hasSign)] as const));
  return { claims, scales, dataRows, left, keyColumns: keys.columns };
}

function headingOver(heading: Heading): Heading {
  return heading.period || heading.indicator ? { ...heading, text: "" } : heading;
}

function noteLeftOut({ sheet, columns }: BlockSource, row: number, kind: ReturnType<ReturnType<typeof bodyReader>["rowKind"]>, log: IssueLog): LeftOut {
  const found = (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).slice(0, columns.length).join(" ").slice(0, 80);
  const place = { row: row + sheet.firstRow, found };
  if (kind.kind === "total") log.add("total_row_excluded", place);
  else if (kind.kind === "part") log.add("possible_subtotal", { ...place, detail: "left_out" });
  else if (kind.kind === "note") log.add("note_row_excluded", place);
  if (kind.kind === "part") return "total";
  return kind.kind === "data" ? "fault" : kind.kind;
}

/** Cells beyond the last column have pushed the others out of place: 1,234 without quotes. */
function isTooWide({ sheet, names, isText }: BlockSource, row: number, log: IssueLog): boolean {
  const cells = sheet.rows[row] ?? [];
  if (!isText || cells.length === names.length) return false;
  const extra = cells.slice(names.length).some((cell) => !isBlank(cell));
  if (!extra && cells.length > names.length) return false;
  const detail = `${cells.length}/${names.length}`;
  log.add("ragged_row", { row: row + sheet.firstRow, detail, found: cells.join(" ").slice(0, 80), ...(extra && { severity: "error" as const }) });
  return extra;
}

function claimOf({ sheet, surroundings }: BlockSource, row: number, column: number, meaning: ValueMeaning, keys: RowKeys): Claim {
  const fromRow = keys.indicator !== undefined && meaning.indicator === undefined;
  const title = surroundings.indicator;
  const indicator = meaning.indicator ?? keys.indicator ?? title?.indicator ?? { own: surroundings.ownName };
  const basis = meaning.indicator === undefined ? (fromRow ? keys.basis : (title?.basis ?? "")) : (meaning.basis ?? "");
  const unitWritten = meaning.unit ?? (fromRow ? keys.unit : "");
  const id = typeof indicator === "string" ? indicator : undefined;
  const isRate = id !== undefined && CODEBOOK[id].measure === "rate";
  const unit = readUnit(unitWritten || (meaning.indicator === undefined ? keys.unit : ""));
  return { row, column, meaning, keys, indicator, basis, unit, found: figureAt(sheet, row, column), scaleKey: isRate ? `${fromRow ? id : column}` : "" };
}

function collect(evidence: Map<string, ScaleEvidence & { hasSign: boolean }>, { scaleKey, unit, found }: Claim): void {
  let known = evidence.get(scaleKey);
  if (known === undefined) evidence.set(scaleKey, (known = { ...noEvidence(), hasSign: false }));
  known.hasSign ||= unit !== undefined && unit.share !== "";
  addEvidence(known, found);
}
