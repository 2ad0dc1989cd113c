import { strToU8, zipSync } from "fflate";
import { cellAddress, cellXml, textWidth, xmlText, type XlsxCell } from "./xlsxCells.ts";
import { stylesXml } from "./xlsxStyles.ts";

/** What may be typed into some cells. Excel holds at most 255 characters of a list. */
export type CellRule = {
  readonly row: number;
  readonly column: number;
  /** Rows below the first; 1 is one cell. */
  readonly rows: number;
  readonly title: string;
  readonly hint: string;
  /** Said when something else is typed, which a warning lets pass. */
  readonly refusal: string;
} & (
  | { readonly oneOf: readonly string[] }
  | { readonly from: number; readonly to?: number; readonly isWhole: boolean }
);

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
  /** In characters, one a column. */
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozenRows?: number;
  readonly rules?: readonly CellRule[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook of typed cells. The same sheets give the same bytes. */
export function xlsxBytes(sheets: readonly XlsxSheet[]): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(contentTypes(sheets.length)),
    "_rels/.rels": strToU8(relations([["rId1", "officeDocument", "xl/workbook.xml"]])),
    "xl/workbook.xml": strToU8(workbookXml(sheets)),
    "xl/_rels/workbook.xml.rels": strToU8(
      relations([
        ...sheets.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["rIdStyles", "styles", "styles.xml"],
      ]),
    ),
    "xl/styles.xml": strToU8(XML + stylesXml(MAIN)),
  };
  sheets.forEach((sheet, index) => (files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetXml(sheet))));
  return zipSync(files, { level: 6, mtime: "2000-01-01T00:00:00" });
}

function contentTypes(sheets: number): string {
  const parts = Array.from({ length: sheets }, (_, index) => [`worksheets/sheet${index + 1}`, "worksheet"] as const);
  const overrides = ([["workbook", "sheet.main"], ["styles", "styles"], ...parts] as const).map(
    ([path, type]) => `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly XlsxSheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join("")}</sheets></workbook>`;
}

function sheetXml({ rows, widths, frozenRows = 0, rules = [] }: XlsxSheet): string {
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : "";
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}"${heightOf(cells, widths)}>${cells.map((cell, column) => cellXml(cell, cellAddress(row, column))).join("")}</row>`,
  );
  return `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${
    columns.length > 0 ? `<cols>${columns.join("")}</cols>` : ""
  }<sheetData>${body.join("")}</sheetData>${rulesXml(rules)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

const LINE_HEIGHT = 15;

/** Rows of wrapped text are as high as it takes: not every program finds that out for itself. */
function heightOf(cells: readonly XlsxCell[], widths: readonly number[]): string {
  const lines = cells.map((cell, column) =>
    typeof cell === "object" && "cell" in cell && cell.style === "wrapped" && typeof cell.cell === "string"
      ? Math.ceil(textWidth(cell.cell) / ((widths[column] ?? 1) - 2))
      : 1,
  );
  const most = Math.max(1, ...lines);
  return most > 1 ? ` ht="${most * LINE_HEIGHT}" customHeight="1"` : "";
}

function rulesXml(rules: readonly CellRule[]): string {
  if (rules.length === 0) return "";
  return `<dataValidations count="${rules.length}">${rules.map(ruleXml).join("")}</dataValidations>`;
}

function ruleXml(rule: CellRule): string {
  const { row, column, rows, title, hint, refusal } = rule;
  const where =
    rows === 1 ? cellAddress(row, column) : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column)}`;
  const said = `allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${xmlText(title)}" error="${xmlText(refusal)}" promptTitle="${xmlText(title)}" prompt="${xmlText(hint)}" sqref="${where}"`;
  if ("oneOf" in rule)
    return `<dataValidation type="list" errorStyle="warning" ${said}><formula1>"${xmlText(rule.oneOf.join(","))}"</formula1></dataValidation>`;
  const type = rule.isWhole ? "whole" : "decimal";
  const limits =
    rule.to === undefined
      ? `operator="greaterThanOrEqual" ${said}><formula1>${rule.from}</formula1>`
      : `operator="between" ${said}><formula1>${rule.from}</formula1><formula2>${rule.to}</formula2>`;
  return `<dataValidation type="${type}" errorStyle="warning" ${limits}</dataValidation>`;
}
