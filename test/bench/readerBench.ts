import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractReport } from "../../src/intake/report/extractReport.ts";
import { medianRatio, medianSeconds, type Measured } from "./measure.ts";

const REPORTS = fileURLToPath(new URL("../../data/reports/", import.meta.url));

const MILLION = 1e6;
const LEAST_SPEED = 5;
const MOST_GROWTH = 2.2;
const HOSTILE_LENGTH = 100_000;
const PROSE_LENGTH = 400_000;
const LEAST_SECONDS = 0.05;

const HOSTILE: Readonly<Record<string, string>> = {
  digits: "1234567890",
  "chinese-ones": "一",
  brackets: "（",
  items: "一、",
  counts: "检查1次",
  quotes: "“1",
};

/** How fast reports are read, in million characters a second, and how the time grows when the text doubles. */
export function readerBench(): readonly Measured[] {
  const reports = readReports();
  return [
    speed(reports),
    plainLoop(reports),
    growth("prose", filled(reports.join("\n"), PROSE_LENGTH)),
    ...hostileGrowth(),
  ];
}

function readReports(): readonly string[] {
  return readdirSync(REPORTS)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(join(REPORTS, file), "utf8"));
}

function speed(reports: readonly string[]): Measured {
  const many = Array.from({ length: 20 }, () => reports).flat();
  const seconds = medianSeconds(() => many.forEach((report) => extractReport(report)));
  const value = lengthOf(many) / MILLION / seconds;
  return {
    id: "reader-speed",
    value,
    unit: "million characters/s",
    bar: `≥ ${LEAST_SPEED}`,
    holds: value >= LEAST_SPEED,
  };
}

/** What the machine can do at most: looking at every character once and nothing else. */
function plainLoop(reports: readonly string[]): Measured {
  const text = filled(reports.join("\n"), PROSE_LENGTH);
  let sum = 0;
  const seconds = medianSeconds(() => {
    for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
  });
  const value = sum > 0 ? text.length / MILLION / seconds : 0;
  return { id: "plain-charCodeAt-loop", value, unit: "million characters/s", bar: "", holds: true };
}

function hostileGrowth(): readonly Measured[] {
  return Object.entries(HOSTILE).map(([name, unit]) => growth(name, filled(unit, HOSTILE_LENGTH)));
}

function growth(name: string, text: string): Measured {
  const doubled = filled(text, text.length * 2);
  const times = Math.ceil(LEAST_SECONDS / medianSeconds(() => extractReport(text), 3));
  const value = medianRatio(repeated(text, times), repeated(doubled, times));
  return { id: `reader-doubling-${name}`, value, unit: "times", bar: `≤ ${MOST_GROWTH}`, holds: value <= MOST_GROWTH };
}

/** Short jobs are done several times, or the clock measures the collector of garbage. */
function repeated(text: string, times: number): () => void {
  return () => {
    for (let time = 0; time < times; time++) extractReport(text);
  };
}

/** One flat string: a joined one would be flattened inside the measured time. */
function filled(unit: string, length: number): string {
  return Buffer.from(unit.repeat(Math.ceil(length / unit.length)).slice(0, length), "utf16le").toString("utf16le");
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + text.length, 0);
}
