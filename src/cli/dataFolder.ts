import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { COLUMNS, type TableName } from "../intake/published/columns.ts";
import type { PublishedFiles } from "../intake/published/readPublished.ts";
import type { ReportText } from "../intake/published/readDocuments.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { DATE } from "../intake/published/rowReader.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import type { DataVersion } from "../workspace/publishedData.ts";

/** What stands in data/, read but not yet checked. */
export interface DataFolder {
  readonly files: PublishedFiles;
  readonly version: DataVersion;
}

/** Reads the folder. A file that is not there or not UTF-8 counts as empty and leaves a problem behind. */
export async function readDataFolder(folder: string): Promise<Checked<DataFolder>> {
  const problems: Problem[] = [];
  const text = async (file: string): Promise<string> => {
    const read = await readText(folder, file);
    if (typeof read === "string") return read;
    problems.push(read);
    return "";
  };
  const names = Object.keys(COLUMNS) as TableName[];
  const tables = {} as Record<TableName, string>;
  for (const name of names) tables[name] = await text(`${name}.csv`);
  const reports = new Map<string, ReportText>();
  for (const file of await reportFiles(folder)) {
    reports.set(file.slice(0, -".txt".length), {
      text: await text(`reports/${file}`),
      sha256: sha256([await readFile(join(folder, "reports", file))]),
    });
  }
  const date = versionDate(await text("datapackage.json"), problems);
  const version = { date, hash: (await tablesHash(folder)).slice(0, 8) };
  return { value: { files: { dataset: DEFAULT_VIEW.dataset, tables, reports }, version }, problems };
}

async function readText(folder: string, file: string): Promise<string | Problem> {
  const path = join(folder, file);
  if (!existsSync(path)) return { code: "missingFile", file, row: 0, column: "", found: "" };
  const bytes = await readFile(path);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { code: "notUtf8", file, row: 0, column: "", found: "" };
  }
}

async function reportFiles(folder: string): Promise<readonly string[]> {
  const path = join(folder, "reports");
  if (!existsSync(path)) return [];
  return (await readdir(path)).filter((file) => file.endsWith(".txt")).sort();
}

/** The day the data last changed is the package's `created`, a timestamp: a build must not depend on the clock. */
function versionDate(text: string, problems: Problem[]): string {
  if (text === "") return "";
  const at = { file: "datapackage.json", row: 0 };
  try {
    const json: unknown = JSON.parse(text);
    const created = typeof json === "object" && json !== null && "created" in json ? String(json.created) : "";
    const date = created.replace(/T.*$/, "");
    if (!DATE.test(date)) problems.push({ code: "notADate", ...at, column: "created", found: created });
    return date;
  } catch (error) {
    problems.push({ code: "notJson", ...at, column: "", found: error instanceof Error ? error.message : "" });
    return "";
  }
}

/** Over the tables in the order of their names: the same tables give the same version on every machine. */
async function tablesHash(folder: string): Promise<string> {
  const files = existsSync(folder) ? await readdir(folder) : [];
  const tables = files.filter((file) => file.endsWith(".csv")).sort();
  return sha256(await Promise.all(tables.map((file) => readFile(join(folder, file)))));
}

function sha256(parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
