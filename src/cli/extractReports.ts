import { readFileSync } from "node:fs";
import { extractReport } from "../intake/report/extractReport.ts";
for (const file of process.argv.slice(2).filter((a) => !a.startsWith("--") && a !== "ndjson")) {
  const r = extractReport(readFileSync(file, "utf8"));
  console.log(
    JSON.stringify({
      file,
      jurisdiction: r.jurisdiction,
      period: r.period,
      observations: r.observations,
      refused: r.refused,
    }),
  );
}
