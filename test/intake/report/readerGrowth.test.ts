import { describe, expect, it } from "vitest";
import { extractReport } from "../../../src/intake/report/extractReport.ts";
import { medianRatio } from "../../bench/measure.ts";

/** Far above the bar of the bench: a busy machine must not fail the test, a quadratic reader must. */
const MOST_GROWTH_FOR_EIGHT_TIMES = 24;

function filled(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

describe("the time of reading", () => {
  it.each([
    "1234567890",
    "一",
    "（",
    "“1",
    "检查1次",
    "其中1件、",
    "无行政复议，",
    "化解率98%，",
    "\n1",
    "第",
    "1,",
    "《",
    "审查合同9份。",
  ])(
    "grows with the text, also for %j without end",
    (unit) => {
      const [short, long] = [filled(unit, 3_000), filled(unit, 24_000)];
      const ratio = medianRatio(
        () => extractReport(short),
        () => extractReport(long),
        3,
      );
      expect(ratio).toBeLessThan(MOST_GROWTH_FOR_EIGHT_TIMES);
    },
    30_000,
  );
});
