import { LIMITS } from "../limits.ts";
import { cellKey, type CellFault, type Merge, type Sheet } from "../sheet.ts";
import { formatCode, isDateFormat, plainNumber, showNumber } from "./numberFormat.ts";
import type { WorkbookParts } from "./openWorkbook.ts";
import { attribute, textBetween, xmlTags, type XmlTag } from "./xmlTags.ts";

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** Format codes by the number of a cell's style. */
  readonly formats: readonly string[];
  readonly epoch1904: boolean;
}

export function readShared(parts: WorkbookParts): SharedParts {
  const strings = readStrings(parts.text(parts.stringsPath) ?? "");
  const styles = parts.text(parts.stylesPath) ?? "";
  return {
    strings,
    formats: readFormats(styles, isWestern(parts, strings, styles)),
    epoch1904: parts.epoch1904,
  };
}

function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let isPhonetic = false;
  let start = -1;
  for (const tag of xmlTags(xml)) {
    if (tag.name === "si") {
      if (tag.isEnd || tag.isEmpty) strings.push(unescaped(text));
      if (!tag.isEnd || tag.isEmpty) text = "";
    } else if (tag.name === "rPh") isPhonetic = !tag.isEnd;
    else if (tag.name === "t" && !tag.isEmpty) {
      if (!tag.isEnd) start = tag.end;
      else if (!isPhonetic && start !== -1) text += textBetween(xml, start, tag.start);
    }
  }
  return strings;
}

/** _x000D_ stands for a character that XML cannot hold. */
function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** A workbook without one hanzi was not made on a machine that writes dates the Chinese way. */
function isWestern({ sheets }: WorkbookParts, strings: readonly string[], styles: string): boolean {
  return ![styles, ...sheets.map(({ name }) => name), ...strings].some((text) => /\p{Script=Han}/u.test(text));
}

function readFormats(xml: string, western: boolean): readonly string[] {
  const custom = new Map<number, string>();
  const formats: string[] = [];
  let isInside = false;
  for (const tag of xmlTags(xml)) {
    if (tag.name === "numFmt" && !tag.isEnd)
      custom.set(Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode") ?? "");
    else if (tag.name === "cellXfs") isInside = !tag.isEnd;
    else if (isInside && tag.name === "xf" && !tag.isEnd)
      formats.push(formatCode(Number(attribute(tag, "numFmtId") ?? 0), custom, western));
  }
  return formats;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  inline: string;
  hasFormula: boolean;
}

export type SheetTooLarge = { readonly tooLarge: "rows" | "columns" | "inflatedBytes" };

/** Reads the cells of a sheet as they are shown. Rows that stand nowhere in the file are blank. */
export function readSheet(name: string, xml: string, shared: SharedParts): Sheet | SheetTooLarge {
  const rows: string[][] = [];
  const merges: Merge[] = [];
  const exact = new Map<string, string>();
  const faults = new Map<string, CellFault>();
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let start = -1;
  let isPhonetic = false;
  let length = 0;
  const close = (done: OpenCell): void => {
    const shown = showCell(done, shared);
    length += shown.text.length;
    if (shown.fault) faults.set(cellKey(done.row, done.column), shown.fault);
    if (shown.exact !== undefined) exact.set(cellKey(done.row, done.column), shown.exact);
    if (shown.text !== "") put(rows, done.row, done.column, shown.text);
  };
  for (const tag of xmlTags(xml)) {
    if (tag.name === "c" && !tag.isEnd) {
      cell = openCell(tag, row, column + 1);
      column = cell.column;
      if (cell.row >= LIMITS.rows) return { tooLarge: "rows" };
      if (column >= LIMITS.columns) return { tooLarge: "columns" };
      if (tag.isEmpty) cell = undefined;
    } else if (tag.name === "c" && cell) {
      close(cell);
      cell = undefined;
      if (length > LIMITS.inflatedBytes / 2) return { tooLarge: "inflatedBytes" }; // one long text, said a thousand times
    } else if (tag.name === "v" || tag.name === "t") {
      if (!tag.isEnd) start = tag.end;
      else if (cell && start !== -1 && tag.name === "v") cell.value = textBetween(xml, start, tag.start);
      else if (cell && start !== -1 && !isPhonetic) cell.inline += textBetween(xml, start, tag.start);
    } else if (tag.name === "f" && cell) cell.hasFormula = true;
    else if (tag.name === "rPh") isPhonetic = !tag.isEnd;
    else if (tag.name === "row" && !tag.isEnd) {
      row = rowOf(attribute(tag, "r"), row + 1);
      column = -1;
    } else if (tag.name === "mergeCell" && !tag.isEnd) {
      const merge = readMerge(attribute(tag, "ref") ?? "");
      if (merge) merges.push(merge);
    }
  }
  for (let index = 0; index < rows.length; index++) rows[index] ??= [];
  return { name, firstRow: 1, rows, merges, exact, faults };
}

function put(rows: string[][], row: number, column: number, text: string): void {
  const cells = (rows[row] ??= []);
  while (cells.length < column) cells.push("");
  cells[column] = text;
}

function rowOf(text: string | undefined, next: number): number {
  const row = Number(text) - 1;
  return Number.isInteger(row) && row >= 0 ? row : next;
}

function openCell(tag: XmlTag, row: number, next: number): OpenCell {
  const at = readAddress(attribute(tag, "r") ?? "");
  const style = Number(attribute(tag, "s") ?? -1);
  const place = { row: at?.row ?? Math.max(row, 0), column: at?.column ?? next };
  return { ...place, type: attribute(tag, "t") ?? "n", style, value: undefined, inline: "", hasFormula: false };
}

function readAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return row < 0 ? undefined : { row, column: column - 1 };
}

function readMerge(text: string): Merge | undefined {
  const [first, last] = text.split(":").map(readAddress);
  if (!first || !last) return undefined;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

interface ShownCell {
  readonly text: string;
  readonly exact?: string;
  readonly fault?: CellFault;
}

function showCell(
  { type, value, inline, style, hasFormula }: OpenCell,
  { strings, formats, epoch1904 }: SharedParts,
): ShownCell {
  if (type === "inlineStr") return { text: unescaped(inline) };
  if (value === undefined || (value === "" && type !== "str")) {
    return hasFormula ? { text: "", fault: "formula_without_value" } : { text: unescaped(inline) };
  }
  if (type === "s") return { text: strings[Number(value)] ?? "" };
  if (type === "str") return { text: unescaped(value) };
  if (type === "b") return { text: value === "1" || value === "true" ? "TRUE" : "FALSE" };
  if (type === "e") return { text: value, fault: "error_value" };
  if (type === "d") return { text: value.replace("T", " ").replace(/(?: 00:00:00)?(?:\.0+)?Z?$/, "") };
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return { text: value };
  const code = formats[style] ?? "General";
  if (isDateFormat(code) && (number < 0 || number > 2_958_466)) return { text: plainNumber(number) };
  return showNumber(number, code, epoch1904);
}
