import { describe, expect, it } from "vitest";
import { answerAtHand, questionOf } from "../../../src/ui/explore/question.ts";
import { DEFAULT_VIEW, type View } from "../../../src/view/view.ts";
import { fiveReports } from "../../fiveReports.ts";

const view = (choices: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...choices });

describe(questionOf, () => {
  it("asks the same whatever the drawing", () => {
    const plain = questionOf(view({ indicators: ["publicity_events"] }));
    const drawn = view({
      indicators: ["publicity_events"],
      chart: "trend",
      scale: "log",
      sort: "value",
      override: true,
      rows: "period.down",
    });
    expect(questionOf(drawn)).toEqual(plain);
  });

  it("asks for the counts that a share is made of", () => {
    expect(questionOf(view({ indicators: ["mediation_success_rate"] })).indicators).toEqual([
      "mediation_success_rate",
      "disputes_resolved",
      "disputes_handled",
    ]);
  });

  it("asks for all places where the chosen ones are shown among them", () => {
    const jurisdictions = ["guangdong"];
    for (const chart of ["distribution", "scatter", "funnel"] as const) {
      expect(questionOf(view({ jurisdictions, chart })).jurisdictions).toEqual([]);
    }
    expect(questionOf(view({ jurisdictions, chart: "ranking" })).jurisdictions).toEqual(jurisdictions);
  });
});

describe(answerAtHand, () => {
  const latest = fiveReports();

  it("answers from the page for latest reports, all of them or those below an ancestor", () => {
    expect(answerAtHand(view({ indicators: ["inspections"] }), latest)?.reports).toHaveLength(5);
    const guangdong = answerAtHand(view({ jurisdictions: ["guangdong"] }), latest);
    expect(guangdong?.places.map(({ name }) => name).sort()).toEqual(["上义镇", "车站街道"].sort());
    expect(new Set(guangdong?.cells.map((cell) => cell.jurisdiction)).size).toBe(2);
  });

  it("brings along nothing that was not asked for, as the database would not", () => {
    const cells = answerAtHand(questionOf(view({ indicators: ["closure_rate"] })), latest)?.cells ?? [];
    expect(new Set(cells.map((cell) => cell.indicator))).toEqual(new Set(["closure_rate"]));
  });

  it("does not take a place for one whose id it begins", () => {
    expect(answerAtHand(view({ jurisdictions: ["guang"] }), latest)?.reports).toEqual([]);
  });

  it.each([
    ["a year", { period: { from: 2024, to: 2024 } }],
    ["other data", { dataset: "published+facts" }],
    ["figures per head", { mode: "per_10000" }],
    ["a user's indicator", { indicators: ["own:mine:1"] }],
  ] as const)("leaves to the engine: %s", (_, choices) => {
    expect(answerAtHand(view(choices), latest)).toBeUndefined();
  });
});
