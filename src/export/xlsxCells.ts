import { GUARDED_BEFORE, type ExportCell } from "./exportTable.ts";

/** How a cell looks; the order is that of the styles in the file. */
export const XLSX_STYLES = ["plain", "head", "percent", "wrapped", "input", "inputPercent", "soft", "title"] as const;
export type XlsxStyle = (typeof XLSX_STYLES)[number];

/** A cell of a sheet we write ourselves: never a formula. */
export type XlsxCell = ExportCell | { readonly cell: ExportCell; readonly style: XlsxStyle };

export function cellXml(cell: XlsxCell, at: string): string {
  if (typeof cell === "object" && "cell" in cell) return valueXml(cell.cell, at, cell.style);
  return valueXml(cell, at, typeof cell === "object" ? "percent" : "plain");
}

function valueXml(value: ExportCell, at: string, style: XlsxStyle): string {
  const mark = style === "plain" ? "" : ` s="${XLSX_STYLES.indexOf(style)}"`;
  if (value === "") return mark === "" ? "" : `<c r="${at}"${mark}/>`;
  if (typeof value === "number") return `<c r="${at}"${mark}><v>${value}</v></c>`;
  if (typeof value === "object") return `<c r="${at}"${mark}><v>${hundredth(value.percent)}</v></c>`;
  return `<c r="${at}"${mark} t="inlineStr"><is><t xml:space="preserve">${xmlText(asFound(value))}</t></is></c>`;
}

/** Without the rounding of a division. */
function hundredth(percent: number): number {
  const [mantissa = "", exponent = "0"] = String(percent).split("e");
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

/** A cell of text is never run, and needs no guard; but import takes one off, and blanks in front with it. */
function asFound(text: string): string {
  return GUARDED_BEFORE.test(text) || /^[\s\u0000\ufeff]/.test(text) ? `'${text}` : text;
}

/** Characters that XML cannot hold stand as _x0001_, and what looks so already is marked (ECMA-376, ST_Xstring). */
export function xmlText(text: string): string {
  return text
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      hexMark,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function hexMark(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A1 of row 0 and column 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** In characters of a column: a Chinese one is two wide. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? 2 : 1), 0);
}
