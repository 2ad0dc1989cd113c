import { describe, expect, it } from "vitest";
import { plainText } from "../../src/i18n/rich.ts";
import { pooledLine } from "../../src/readout/pooledLine.ts";
import { rate, slice } from "../builders.ts";
import { fiveReports } from "../fiveReports.ts";

const share = (jurisdiction: string, value: number, denominator: number | undefined, facets = {}) =>
  rate(value, { jurisdiction, basis: "resolved", ...(denominator !== undefined && { denominator }), ...facets });

describe(pooledLine, () => {
  it("adds up the counts of the five reports, and says who is not among them", () => {
    expect(plainText(pooledLine(fiveReports()))).toBe(
      "合并比例 98%（98÷100：上义镇 47÷48、城郊街道 51÷52），95% 误差范围 93.0%～99.4%；鼓楼街道分母有两种读法，未计入。",
    );
  });

  it("leads from each pair of counts to the sentence of the share", () => {
    const cells = pooledLine(fiveReports()).flatMap((run) => (typeof run === "string" ? [] : [run.text]));
    expect(cells).toEqual(["47÷48", "51÷52"]);
  });

  it("says so in English", () => {
    const five = fiveReports();
    const line = plainText(pooledLine({ ...five, view: { ...five.view, locale: "en" } }));
    expect(line).toContain("Pooled share 98% (98 of 100:");
    expect(line).toContain("left out: Gulou Subdistrict (denominator can be read in two ways)");
  });

  it("counts the places instead of naming them where they are many", () => {
    const many = Array.from({ length: 9 }, (_, index) => share(`p${index}`, 90, 100));
    expect(plainText(pooledLine(slice({ cells: many })))).toMatch(/^合并比例 90%（810÷900，9 个街镇）/);
  });

  it.each([
    ["only one base is known", [share("a", 90, 100), share("b", 80, undefined)]],
    ["a place stands in it twice", [share("a", 90, 100), share("b", 80, 100), share("a", 70, 100, { period: 2024 })]],
    [
      "closed and settled cases meet",
      [share("a", 90, 100), rate(100, { indicator: "closure_rate", jurisdiction: "b" })],
    ],
    [
      "closure rates are not to be combined",
      ["a", "b"].map((one) => rate(90, { indicator: "closure_rate", jurisdiction: one, denominator: 100 })),
    ],
  ])("is silent where %s", (_, cells) => {
    expect(pooledLine(slice({ cells }))).toEqual([]);
  });
});
