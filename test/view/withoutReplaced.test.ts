import { describe, expect, it } from "vitest";
import type { Report } from "../../src/view/slice.ts";
import { withoutReplaced } from "../../src/view/withoutReplaced.ts";
import { observation, rate, slice } from "../builders.ts";

const report = (dataset: string, document: string): Report => ({
  document,
  dataset,
  jurisdiction: "qinghe",
  period: 2025,
  coverage: "full",
});

const OWN = observation({ id: "mine", dataset: "own-a", value: 12 });
const THEIRS = observation({ id: "theirs", value: 10 });
const OTHER = observation({ id: "other", indicator: "penalty_cases", value: 3 });
const REPORTS = [report("published", "p"), report("own-a", "o")];

describe(withoutReplaced, () => {
  it("leaves an answer alone in which nothing replaces", () => {
    const answer = slice({ cells: [OWN, THEIRS], reports: REPORTS });
    expect(withoutReplaced(answer, [])).toBe(answer);
  });

  it("shows the own figure instead of the published one, and what else the report states in the same row", () => {
    const answer = withoutReplaced(slice({ cells: [THEIRS, OTHER, OWN], reports: REPORTS }), ["own-a"]);
    expect(answer.cells.map(({ id }) => id)).toEqual(["other", "mine"]);
    expect(answer.reports).toEqual([{ document: "p", jurisdiction: "qinghe", period: 2025, coverage: "full" }]);
  });

  it("keeps published figures of another part of the year, place or indicator", () => {
    const elsewhere = observation({ id: "elsewhere", jurisdiction: "baita" });
    const half = observation({ id: "half", coverage: "上半年" });
    const answer = withoutReplaced(slice({ cells: [elsewhere, half, OWN], reports: REPORTS }), ["own-a"]);
    expect(answer.cells.map(({ id }) => id)).toEqual(["elsewhere", "half", "mine"]);
  });

  it("drops a rate that was formed of a figure that is gone", () => {
    const formed = { ...rate(90, { id: "formed", stated: "computed" }), operands: ["x", "theirs"] as const };
    const answer = withoutReplaced(slice({ cells: [THEIRS, formed, OWN], reports: REPORTS }), ["own-a"]);
    expect(answer.cells.map(({ id }) => id)).toEqual(["mine"]);
  });
});
