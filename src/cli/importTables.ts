import { writeSync } from "node:fs";
import { tableMessages } from "../i18n/tableMessages.ts";
import { jsonPieces, tableLine, type TableLine } from "./tableFiles.ts";

const given = process.argv.slice(2);
const formatAt = given.indexOf("--format");
const format = formatAt === -1 ? "text" : (given[formatAt + 1] ?? "text");
const files = given.filter((one, index) => !one.startsWith("--") && (formatAt === -1 || index !== formatAt + 1));

for (const file of files) {
  const line = tableLine(file);
  for (const piece of format === "ndjson" ? jsonPieces(line) : [summary(line)]) write(piece);
}

function summary({ file, encoding, delimiter, headerRows, table, observations, issues }: TableLine): string {
  const words = tableMessages("zh-CN").severities;
  const said = issues.map(
    ({ kind, row, severity, message }) => `  ${words[severity]} ${row > 0 ? row : ""} ${kind} ${message}\n`,
  );
  return `${file}: ${encoding} ${JSON.stringify(delimiter)} [${headerRows.join(",")}] ${table.rows.length} → ${observations.length}\n${said.join("")}`;
}

/** A pipe takes what it can; the rest is tried again. */
function write(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    }
  }
}
