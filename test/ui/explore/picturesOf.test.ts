import { describe, expect, it } from "vitest";
import { picturesOf } from "../../../src/ui/explore/picturesOf.ts";
import type { IndicatorKey } from "../../../src/model/codebook.ts";
import type { ChartKind } from "../../../src/view/view.ts";
import { fiveReports } from "../../fiveReports.ts";
import { narrowSlice } from "../../../src/view/narrowSlice.ts";

function picturesOfView(chart: ChartKind, indicators: readonly IndicatorKey[]) {
  const five = fiveReports();
  const view = { ...five.view, chart, indicators };
  return picturesOf(view, narrowSlice(five, view)).map((one) => one.slice.indicators.map(({ id }) => id));
}

describe(picturesOf, () => {
  it("gives a count that is no base of a share a picture of its own", () => {
    expect(picturesOfView("ranking", ["mediation_success_rate", "publicity_events", "closure_rate"])).toEqual([
      ["mediation_success_rate", "closure_rate"],
      ["publicity_events"],
    ]);
  });

  it.each([
    ["ranking", ["mediation_success_rate", "disputes_handled"]],
    ["ranking", ["publicity_events", "inspections"]],
    ["trend", ["mediation_success_rate", "publicity_events"]],
  ] as const)("draws a %s of %j as one", (chart, indicators) => {
    expect(picturesOfView(chart, indicators)).toEqual([[...indicators]]);
  });
});
