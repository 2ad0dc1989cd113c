import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readLabelledTexts } from "../../../src/cli/labelledTexts.ts";
import { precision, recall, scoreText, tallies } from "../../../src/cli/readerScore.ts";
import { extractReport } from "../../../src/intake/report/extractReport.ts";

const FILES = fileURLToPath(new URL("files/", import.meta.url));
const REPORTS = fileURLToPath(new URL("../../../data/reports/", import.meta.url));

/** Floors are only ever raised. */
const FLOORS = [
  { name: "the five reports", labels: join(FILES, "reports"), texts: REPORTS, precision: 1, recall: 1 },
  {
    name: "the passages",
    labels: join(FILES, "passages"),
    texts: join(FILES, "passages"),
    precision: 0.99,
    recall: 0.99,
  },
];

describe("the reader", () => {
  it.each(FLOORS)("keeps its score on $name", ({ labels, texts, ...floor }) => {
    const scored = readLabelledTexts(labels, texts).map((text) => scoreText(text, extractReport(text.text)));
    const tally = tallies(scored).get("") ?? { right: 0, wrong: 0, missed: 0 };
    expect(precision(tally)).toBeGreaterThanOrEqual(floor.precision);
    expect(recall(tally)).toBeGreaterThanOrEqual(floor.recall);
  });
});

describe(scoreText, () => {
  const label = { indicator: "inspections", value: 5, qualifier: "exact", quote: "检查5次" };
  const text = "行政检查5次。";
  const reading = extractReport(text);

  it.each([
    ["a hit", [label], 1, 0],
    ["another value as wrong and missed", [{ ...label, value: 6 }], 0, 2],
    ["another qualifier as wrong and missed", [{ ...label, qualifier: "about" }], 0, 2],
    [
      "a label of judgement that is not found as no miss",
      [{ ...label, value: 6, certainty: "judgement" as const }],
      0,
      1,
    ],
    ["an alternative indicator as a hit", [{ ...label, indicator: "special_campaigns", alt: ["inspections"] }], 1, 0],
  ])("counts %s", (_, labels, hits, misses) => {
    const scored = scoreText({ name: "t", text, labels }, reading);
    expect([scored.hits.length, scored.misses.length]).toEqual([hits, misses]);
  });
});
