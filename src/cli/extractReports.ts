import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { readerMessages } from "../i18n/readerMessages.ts";
import { isLocale } from "../model/locale.ts";
import { extractReport } from "../intake/report/extractReport.ts";
import type { ReportReading } from "../intake/report/readObservation.ts";
import { readReportFile, type ReportFile } from "./reportFiles.ts";
import { CSV_HEADER, observationRows, problemLine, reportLine } from "./reportLines.ts";

const FORMATS = ["csv", "ndjson"] as const;
/** Progress is told once in so many files. */
const STEP = 50;

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: "string", default: "csv" },
    text: { type: "string" },
    lang: { type: "string", default: "zh-CN" },
  },
});
const words = readerMessages(isLocale(options.lang) ? options.lang : "zh-CN");

process.exitCode = await run();

async function run(): Promise<number> {
  const format = FORMATS.find((name) => name === options.format);
  if (format === undefined || files.length === 0) {
    console.error(format === undefined ? words.command.unknownFormat(options.format) : words.command.usage);
    return 2;
  }
  if (options.text !== undefined) await mkdir(options.text, { recursive: true });
  if (format === "csv") print(CSV_HEADER);
  const unread = await extractAll(format);
  if (unread > 0) console.error(words.command.notExtracted(unread));
  return unread > 0 ? 1 : 0;
}

async function extractAll(format: (typeof FORMATS)[number]): Promise<number> {
  let unread = 0;
  for (const [index, name] of files.entries()) {
    const file = await readReportFile(name);
    const problem = problemOf(file);
    if (problem === undefined) await printReading(file, format);
    else {
      unread++;
      console.error(problem);
      if (format === "ndjson") print(problemLine(name, problem));
    }
    if (files.length > STEP && (index + 1) % STEP === 0) console.error(words.command.progress(index + 1, files.length));
  }
  return unread;
}

function problemOf(file: ReportFile): string | undefined {
  if (!file.found) return words.command.notFound(file.file);
  if (file.reading.kind === "text") return undefined;
  return words.command.refused(file.file, words.documents[file.reading.reason]);
}

async function printReading(file: ReportFile, format: (typeof FORMATS)[number]): Promise<void> {
  if (!file.found || file.reading.kind !== "text") return;
  const { text, pagesWithoutText } = file.reading;
  if (pagesWithoutText !== undefined && pagesWithoutText.length > 0) {
    console.error(words.command.pagesWithoutText(file.file, pagesWithoutText.join("、")));
  }
  if (options.text !== undefined) await writeFile(join(options.text, `${basename(file.file)}.txt`), text);
  printReport(file.file, extractReport(text), format);
}

function printReport(file: string, reading: ReportReading, format: (typeof FORMATS)[number]): void {
  if (format === "ndjson") print(reportLine(file, reading));
  else for (const row of observationRows(file, reading)) print(row);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
