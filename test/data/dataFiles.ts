import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import {
  LIST_SEPARATOR,
  type DocumentColumn,
  type JurisdictionColumn,
  type NumberNotTakenColumn,
  type ObservationColumn,
  type TextRow,
} from "../../src/model/tidyColumns.ts";

export const DATA_FOLDER = fileURLToPath(new URL("../../data/", import.meta.url));

export function dataBytes(path: string): Buffer {
  return readFileSync(DATA_FOLDER + path);
}

export function dataText(path: string): string {
  return dataBytes(path).toString("utf8");
}

export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Every record of a table, the header included. Throws on anything that RFC 4180 does not allow. */
export function csvRecords(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", skipEmptyLines: false });
  const [first] = errors;
  if (first) throw new Error(`row ${first.row ?? "?"}: ${first.message}`);
  return data.slice(0, -1); // the file ends with a line feed
}

export function tableRows<Column extends string>(text: string): TextRow<Column>[] {
  const [header = [], ...records] = csvRecords(text);
  return records.map((record) => {
    const cells = header.map((column, index) => [column, record[index] ?? ""]);
    return Object.fromEntries(cells) as TextRow<Column>; // the package's own test compares the headers
  });
}

export const OBSERVATIONS = tableRows<ObservationColumn>(dataText("observations.csv"));
export const DOCUMENTS = tableRows<DocumentColumn>(dataText("documents.csv"));
export const JURISDICTIONS = tableRows<JurisdictionColumn>(dataText("jurisdictions.csv"));
export const NOT_TAKEN = tableRows<NumberNotTakenColumn>(dataText("numbers_not_taken.csv"));

export type ObservationRow = TextRow<ObservationColumn>;
export type NotTakenRow = TextRow<NumberNotTakenColumn>;

export const REPORTS: ReadonlyMap<string, string> = new Map(
  DOCUMENTS.map(({ id }) => [id, dataText(`reports/${id}.txt`)]),
);

export function reportText(document: string): string {
  const text = REPORTS.get(document);
  if (text === undefined) throw new Error(`no text for ${document}`);
  return text;
}

export function listOf(cell: string): string[] {
  return cell === "" ? [] : cell.split(LIST_SEPARATOR);
}
