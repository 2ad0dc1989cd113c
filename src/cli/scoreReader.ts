import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractReport } from "../intake/report/extractReport.ts";
import { readLabelledTexts } from "./labelledTexts.ts";
import { f1, precision, recall, scoreText, tallies, type Miss, type Scored, type Tally } from "./readerScore.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FILES = join(ROOT, "test", "intake", "report", "files");

const sets = [
  { title: "reports", texts: readLabelledTexts(join(FILES, "reports"), join(ROOT, "data", "reports")) },
  { title: "passages", texts: readLabelledTexts(join(FILES, "passages"), join(FILES, "passages")) },
];
const scored = sets.map(({ title, texts }) => ({
  title,
  scores: texts.map((text) => scoreText(text, extractReport(text.text))),
}));

for (const { title, scores } of scored) print(tallyLine(title, total(scores)));
const all = scored.flatMap(({ scores }) => scores);
print("");
for (const [indicator, tally] of [...tallies(all)].sort(([one], [other]) => one.localeCompare(other))) {
  if (indicator !== "") print(tallyLine(indicator, tally));
}
for (const { misses } of all) for (const miss of misses) print(missLine(miss));

function total(scores: readonly Scored[]): Tally {
  return tallies(scores).get("") ?? { right: 0, wrong: 0, missed: 0 };
}

function tallyLine(title: string, tally: Tally): string {
  const shares = [precision(tally), recall(tally), f1(tally)].map((share) => share.toFixed(3)).join("  ");
  return `${title.padEnd(30)} P R F1  ${shares}   ${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed`;
}

function missLine({ kind, name, indicator, value, sentence, reason }: Miss): string {
  return `\n${kind.toUpperCase()} ${name} ${indicator}=${value}${reason === "" ? "" : ` (${reason})`}\n  ${sentence}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
