import type { TableMessages } from "../zh-CN/table.ts";

const refusals: Readonly<Record<string, string>> = {
  xls: "This is an old Excel workbook (.xls). Open it in Excel or WPS, choose File → Save As → Excel Workbook (*.xlsx), and import the new file.",
  et: "This is a WPS spreadsheet (.et). Open it in WPS, choose File → Save As → Microsoft Excel file (*.xlsx), and import the new file.",
  encrypted:
    "The workbook is protected by a password. Remove it in Excel under File → Info → Protect Workbook → Encrypt with Password, or in WPS under File → Document Encryption.",
  pdf: "This is a PDF. Import it as a report, or copy its table into Excel or WPS and save it as .xlsx.",
  word: "This is a text document. Copy its table into Excel or WPS and save it as .xlsx; import whole reports as reports.",
  picture: "This is a picture, whose figures cannot be checked. Import the table itself.",
  archive: "This is an archive or another package. Unpack it and import the table inside.",
  ods: "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx in Excel, WPS or LibreOffice.",
  xlsb: "This is a binary workbook (.xlsb). Save it as .xlsx in Excel or WPS.",
  html: "The file is named like a table but is a web page. Open it in Excel or WPS and save it as .xlsx.",
  binary:
    "The file is neither text nor a workbook. Check that it is not damaged, save it as .xlsx or CSV, and try again.",
  empty: "The file is empty.",
  bomb: "The workbook would be too large once unpacked and was not unpacked. Keep only the sheets needed and save it again.",
  cut: "The workbook is not whole; the download or copy may have stopped early. Get the file again.",
};

const dialects: Readonly<Record<string, string>> = {
  delimiter: "the delimiter is neither comma nor tab",
  quote: "cells are quoted by apostrophes",
  escape: "quotes are escaped by backslashes",
  sep: "the first line declares the delimiter",
  mixed_line_ends: "line ends are of several kinds",
  carriage_returns: "lines end in carriage returns alone",
};

const notTable: Readonly<Record<string, string>> = {
  value: "No column of figures was found. Say in the preview which column holds the values.",
  jurisdiction:
    "No column of places was found. Say in the preview which column holds them, or name one place for the whole table.",
  period: "No year was found. Say in the preview which column holds it, or give one year for the whole table.",
};

export const table = {
  kinds: {
    missing_value: ({ found }) =>
      found === "" ? "Left empty: not stated, which is not 0." : `“${found}” is taken as not stated, which is not 0.`,
    approximate_value: ({ found, detail }) => `“${found}” is approximate: read as ${detail} and marked so.`,
    formula_like_text: ({ found }) => `“${found}” looks like a formula and was read as text only.`,
    formula_without_value: () => "The formula has no stored result. Open the file in Excel or WPS and save it once.",
    bad_year: ({ found }) =>
      found === "" ? "No year: this row was not read." : `“${found}” is no certain year: this row was not read.`,
    partial_period: ({ detail }) => `Only a part of the year (${detail}): not compared with whole years.`,
    unparseable_number: ({ found }) => `“${found}” is no certain number and was not read.`,
    negative_value: ({ found }) => `“${found}” is negative and was not read.`,
    rate_out_of_range: ({ found }) => `“${found}” is outside 0% to 100% and was not read.`,
    fractional_count: ({ found }) => `“${found}” is a count with decimals: please check.`,
    percent_scale_assumed: ({ found, detail }) =>
      `No figure of the column exceeds 1: “${found}” was read as ${detail}%.`,
    percent_scale_ambiguous: ({ found }) =>
      `“${found}” may be ${found}% or a hundred times that, and was not read. Write % into the cell.`,
    unit_converted: ({ found, detail }) => `“${found}” was converted by its unit to ${detail}.`,
    control_characters: ({ found }) => `“${found}” holds control characters that cannot be seen.`,
    cell_too_long: ({ detail }) => `The cell has ${detail} characters; spreadsheets hold 32,767.`,
    title_row_skipped: ({ found }) => `A title or remark above the header: “${found}”.`,
    total_row_excluded: ({ found }) => `A total is not read as a place${found ? `: “${found}”` : ""}.`,
    note_row_excluded: ({ found }) => `A note is not read: “${found}”.`,
    possible_subtotal: ({ found, detail }) =>
      detail === "left_out"
        ? `“${found}” is a part of the row above and was not read.`
        : `“${found}” equals the sum of all other rows and may be a total: please check.`,
    filled_down: ({ detail }) => `An empty cell takes over the row above${detail ? ` (${detail})` : ""}.`,
    ragged_row: ({ detail }) => `This row has another number of cells than the header (${detail}).`,
    duplicate_key: ({ found, detail }) =>
      detail.startsWith("both/")
        ? `Same place, year and indicator as row ${detail.slice(5)}: “${found}” is kept too, as another figure.`
        : `Row ${detail} already has a figure for this place, year and indicator: “${found}” was not used.`,
    resolved_exceeds_handled: ({ found, detail }) => `Settled (${found}) exceeds handled (${detail}): please check.`,
    merged_header_joined: ({ detail }) => `The header has ${detail} rows, which were joined.`,
    duplicate_column: () => "The column's name comes twice.",
    empty_column_name: ({ detail }) => `Column ${detail} has no name.`,
    too_many_columns: ({ detail }) => `Too many columns (${detail}); the limit is 16,384.`,
    unclosed_quote: () => "A quote is not closed and was read as a character. Please check this row.",
    encoding_damaged: ({ found }) =>
      `Some characters cannot be restored: “${found}”. Check the encoding, or export the file again.`,
    dialect_unusual: ({ detail, found }) =>
      `Unusual: ${dialects[detail] ?? detail}${found ? ` (${found})` : ""}; read accordingly.`,
    extension_mismatch: ({ found, detail }) =>
      `“${found}” is not what its name says; read as ${detail === "xlsx" ? "a workbook" : "text"}.`,
    file_truncated: ({ detail }) => refusals[detail] ?? "The file ends early; the last row may lack characters.",
    file_too_large: ({ detail }) => refusals[detail] ?? `The file is too large (limit ${detail}). Import it in parts.`,
    empty_file: () => refusals["empty"] ?? "",
    no_data_rows: () => "There are no rows below the header.",
    not_a_table: ({ detail }) =>
      refusals[detail] ??
      notTable[detail] ??
      "No places, years and figures were found. Say in the preview what the columns are.",
    legacy_xls: ({ detail }) => refusals[detail] ?? refusals["xls"] ?? "",
  },
  severities: { info: "note", warning: "please check", error: "not read" },
  columns: {
    jurisdiction: "jurisdiction",
    period: "period",
    coverage: "coverage",
    indicator: "indicator",
    indicatorName: "indicator name",
    value: "value",
    qualifier: "qualifier",
    unit: "unit",
    basis: "basis",
    denominator: "denominator",
  },
} satisfies TableMessages;
