import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { COLUMNS, type TableName } from "../intake/published/columns.ts";
import type { PublishedFiles } from "../intake/published/readPublished.ts";
import type { FactFiles } from "../intake/published/readFacts.ts";
import type { ReportText } from "../intake/published/readDocuments.ts";
import type { Checked, Problem } from "../model/problem.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { sha256Of } from "./checksums.ts";
import { NO_DESCRIPTION, readPackageDescription, type PackageDescription } from "./packageDescription.ts";

/** What stands in data/, read but not yet checked. */
export interface DataFolder {
  readonly files: PublishedFiles;
  readonly description: PackageDescription;
  /** The licence and the guide to the tables, as far as they are there. */
  readonly papers: ReadonlyMap<string, string>;
  /** figures.csv; undefined before the first version was recorded. */
  readonly history: string | undefined;
}

/** What the published figures showed with each version of the data. */
export const HISTORY_FILE = "figures.csv";

type ReadText = (file: string) => Promise<string>;

/** Reads the folder. A file that is not there or not UTF-8 counts as empty and leaves a problem behind. */
export async function readDataFolder(folder: string): Promise<Checked<DataFolder>> {
  const problems: Problem[] = [];
  const text: ReadText = async (file) => {
    const read = await readText(folder, file);
    if (typeof read === "string") return read;
    problems.push(read);
    return "";
  };
  const names = Object.keys(COLUMNS) as TableName[];
  const tables = {} as Record<TableName, string>;
  for (const name of names) tables[name] = await text(`${name}.csv`);
  const reports = await readReports(folder, text);
  const papers = await readPapers(folder, text);
  const written = await text("datapackage.json");
  const description = written === "" ? NO_DESCRIPTION : readPackageDescription(written);
  const facts = await readFactFiles(folder, text);
  const review = existsSync(join(folder, "review.csv")) ? { review: await text("review.csv") } : {};
  const history = existsSync(join(folder, HISTORY_FILE)) ? await text(HISTORY_FILE) : undefined;
  const files = { dataset: DEFAULT_VIEW.dataset, tables, reports, ...review, ...(facts && { facts }) };
  return {
    value: { files, description: description.value, papers, history },
    problems: [...problems, ...description.problems],
  };
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

async function readFactFiles(folder: string, text: ReadText): Promise<FactFiles | undefined> {
  if (!existsSync(join(folder, "facts"))) return undefined;
  return {
    observations: await text("facts/observations.csv"),
    jurisdictions: await text("facts/jurisdictions.csv"),
  };
}

async function readReports(folder: string, text: ReadText): Promise<ReadonlyMap<string, ReportText>> {
  const reports = new Map<string, ReportText>();
  const path = join(folder, "reports");
  if (!existsSync(path)) return reports;
  for (const file of (await readdir(path)).filter((name) => name.endsWith(".txt")).sort()) {
    const sha256 = sha256Of(await readFile(join(path, file)));
    reports.set(file.slice(0, -".txt".length), { text: await text(`reports/${file}`), sha256 });
  }
  return reports;
}

async function readPapers(folder: string, text: ReadText): Promise<ReadonlyMap<string, string>> {
  const papers = new Map<string, string>();
  for (const name of ["LICENSE", "README.md"]) {
    if (existsSync(join(folder, name))) papers.set(name, await text(name));
  }
  return papers;
}
