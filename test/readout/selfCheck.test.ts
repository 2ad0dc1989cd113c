import { describe, expect, it } from "vitest";
import { selfCheck } from "../../src/readout/selfCheck.ts";
import { observation, quoted, slice } from "../builders.ts";

describe(selfCheck, () => {
  it("tells what only one's own report states, and what only others do, most often stated first", () => {
    const said = (text: string, digits: string) => ({ evidence: quoted(text, digits) });
    const others = slice({
      cells: [
        observation({ indicator: "inspections", ...said("检查10次", "10") }),
        observation({ indicator: "penalty_cases", ...said("处罚3件", "3") }),
        observation({ indicator: "publicity_events", jurisdiction: "a", ...said("宣传5场", "5") }),
        observation({ indicator: "publicity_events", jurisdiction: "b", ...said("普法6场", "6") }),
      ],
    });
    const own = [observation({ indicator: "inspections" }), observation({ indicator: "fines_amount" })];
    const { mineOnly, othersOnly, both } = selfCheck(own, others);
    expect([mineOnly, both]).toEqual([["fines_amount"], ["inspections"]]);
    expect(othersOnly.map(({ indicator, examples }) => [indicator, examples.map((one) => one.evidence?.text)])).toEqual(
      [
        ["publicity_events", ["宣传5场", "普法6场"]],
        ["penalty_cases", ["处罚3件"]],
      ],
    );
  });
});
