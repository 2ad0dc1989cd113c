import { describe, expect, it } from "vitest";
import type { IndicatorKey } from "../../../src/model/codebook.ts";
import { perHeadRefusal } from "../../../src/ui/explore/perHeadRefusal.ts";

const refusal = (indicators: readonly IndicatorKey[], hasDenominators = true) =>
  perHeadRefusal(indicators, { hasDenominators, locale: "zh-CN" });

describe(perHeadRefusal, () => {
  it("lets counts of the year be put per head once there are denominators", () => {
    expect(refusal(["disputes_handled", "publicity_events"])).toBe("");
    expect(refusal(["disputes_handled"], false)).toBe("先放入人口或户数");
  });

  it.each<[IndicatorKey, RegExp]>([
    ["fines_amount", /罚.*不按人口折算，罚没、处罚和检查不以人均多少论高低/],
    ["penalty_cases", /不按人口折算/],
    ["inspections", /不按人口折算/],
    ["mediation_success_rate", /是比例/],
    ["mediators", /年末存量/],
    ["study_sessions", /不能跨街镇相加/],
    ["own:own:1", /您的表格/],
  ])("refuses %s with its reason, with or without denominators", (id, reason) => {
    for (const has of [true, false]) expect(refusal(["disputes_handled", id], has)).toMatch(reason);
  });
});
