import { describe, expect, it } from "vitest";
import { countsOfShare, withNotApplicable } from "../../src/view/notApplicable.ts";
import { narrowSlice } from "../../src/view/narrowSlice.ts";
import { observation, rate, slice } from "../builders.ts";

const cases = (jurisdiction: string, value: number, facets = {}) =>
  observation({ indicator: "litigation_cases", unitWritten: "件", jurisdiction, value, ...facets });
const appearance = rate(100, { indicator: "chief_court_appearance_rate", jurisdiction: "dongmen" });

/** What does not apply, by place, when only the appearance rate is asked. */
function marked(...cells: readonly ReturnType<typeof cases>[]) {
  const around = slice({ cells: [...cells, appearance] });
  const asked = narrowSlice(around, { ...around.view, indicators: ["chief_court_appearance_rate"] });
  const { reports } = withNotApplicable(asked, around);
  return Object.fromEntries(reports.map(({ jurisdiction, notApplicable }) => [jurisdiction, notApplicable]));
}

describe(countsOfShare, () => {
  it.each([
    ["mediation_success_rate", ["disputes_resolved", "disputes_handled"]],
    ["chief_court_appearance_rate", ["litigation_cases"]],
    ["closure_rate", []],
    ["inspections", []],
    ["own:own-a:1", []],
  ] as const)("of %s: %j", (id, counts) => {
    expect(countsOfShare(id)).toEqual(counts);
  });
});

describe(withNotApplicable, () => {
  it("says that a share of a stated none does not apply", () => {
    expect(marked(cases("xiguan", 0), cases("dongmen", 4))).toEqual({
      xiguan: ["chief_court_appearance_rate"],
      dongmen: undefined,
    });
  });

  it.each([
    ["some", cases("xiguan", 3)],
    ["about none", cases("xiguan", 0, { qualifier: "about" })],
    ["none of a part", cases("xiguan", 0, { role: "part" })],
  ])("leaves it not stated beside %s", (_, cell) => {
    expect(marked(cell)["xiguan"]).toBeUndefined();
  });

  it("believes a report that states the share all the same", () => {
    expect(marked(cases("dongmen", 0))["dongmen"]).toBeUndefined();
  });

  it("takes no none of another year or dataset for this one", () => {
    const around = slice({ cells: [cases("xiguan", 0, { dataset: "facts" }), appearance] });
    const reports = around.reports.map((report) => ({ ...report, dataset: "published" }));
    expect(withNotApplicable({ ...around, reports }, around).reports).toEqual(reports);
  });
});
