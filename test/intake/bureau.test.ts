import { describe, expect, it } from "vitest";
import { EMPTY_ENTRY, readBureau, type BureauEntry } from "../../src/intake/bureau.ts";

function read(entries: Readonly<Record<string, Partial<BureauEntry>>>, { place = "东门街道", period = "2024" } = {}) {
  const all = Object.entries(entries).map(([id, entry]) => [id, { ...EMPTY_ENTRY, ...entry }] as const);
  return readBureau({ place, period, entries: Object.fromEntries(all) });
}

describe(readBureau, () => {
  it.each([
    ["", "not stated"],
    ["未载明", "not stated"],
    ["无", "not stated"],
    ["0", 0],
    ["０", 0],
    ["1,234", 1234],
    ["约1.2万", 12_000],
    ["三百余", 300],
  ])("reads %j as %s", (value, expected) => {
    expect(read({ inspections: { value } }).figures[0]?.value ?? "not stated").toBe(expected);
  });

  it("takes the qualifier that is chosen, and else the one that is written", () => {
    const { figures } = read({
      inspections: { value: "300余" },
      penalty_cases: { value: "30", qualifier: "about" },
      publicity_events: { value: "12" },
    });
    expect(figures.map(({ qualifier }) => qualifier)).toEqual(["at_least", "about", "exact"]);
  });

  it.each([
    ["inspections", "若干", "unparseable_number"],
    ["inspections", "-3", "negative_value"],
    ["mediation_success_rate", "120%", "rate_out_of_range"],
  ] as const)("names what is wrong with %s %j, and leaves it out", (indicator, value, fault) => {
    const { figures, faults } = read({ [indicator]: { value } });
    expect([figures, faults.get(indicator)]).toEqual([[], fault]);
  });

  it("needs a place and a year before a figure stands anywhere", () => {
    const entries = { inspections: { value: "3" } };
    expect(read(entries, { place: " ", period: "去年" })).toMatchObject({ figures: [], missing: ["place", "period"] });
    expect(read(entries, { period: "2024年上半年" }).figures).toMatchObject([{ period: 2024, coverage: "上半年" }]);
  });

  it.each([
    ["391", "400", "", ["resolved_exceeds_handled"]],
    ["391", "375", "96%", []],
    ["391", "375", "95.9%", []],
    ["391", "375", "97%", ["rate_disagrees"]],
    ["390余", "400", "", []],
    ["0", "0", "100%", []],
  ])("checks %s handled, %s resolved and a rate of %j against each other", (handled, resolved, rate, kinds) => {
    const { doubts, figures } = read({
      disputes_handled: { value: handled },
      disputes_resolved: { value: resolved },
      mediation_success_rate: { value: rate },
    });
    expect(doubts.map(({ kind }) => kind)).toEqual(kinds);
    expect(figures).toHaveLength(rate === "" ? 2 : 3);
  });

  it("keeps the base of a rate, and refuses one that is no number of cases", () => {
    const rate = { value: "96%", basis: "resolved", denominator: "391" };
    expect(read({ mediation_success_rate: rate }).figures).toMatchObject([{ denominator: 391, basis: "resolved" }]);
    const odd = read({ mediation_success_rate: { ...rate, denominator: "很多" } });
    expect([...odd.faults.keys()]).toEqual(["mediation_success_rate"]);
  });
});
