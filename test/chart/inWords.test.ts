import { describe, expect, it } from "vitest";
import { cellLabel } from "../../src/chart/cellLabel.ts";
import { describeFigure } from "../../src/chart/describeFigure.ts";
import { tooltipLines } from "../../src/chart/tooltip.ts";
import { flag, observation, place, rate } from "../builders.ts";
import { CASES } from "./cases.ts";
import { asked } from "./drawing.ts";

const computed = rate((100 * 51) / 52, {
  jurisdiction: "甲",
  basis: "from_counts",
  stated: "computed",
  denominator: 52,
  denominatorSource: "counts",
});

describe(cellLabel, () => {
  it("says place, year, name, value, and how the value is known", () => {
    const { slice } = asked({ chart: "ranking", cells: [computed] });
    expect(cellLabel(computed, slice, "zh-CN")).toBe(
      "甲，2025 年，调解成功率 98.1%，由 51÷52 推算，基数 52，95% 误差范围 89.9%～99.7%",
    );
    expect(cellLabel(computed, slice, "en")).toBe(
      "甲, 2025, Mediation success rate 98.1%, computed from 51 of 52, base 52, 95% interval 89.9–99.7%",
    );
  });

  it("says basis, scope and overlap of a count", () => {
    const cell = observation({
      jurisdiction: "甲",
      indicator: "advisor_opinions",
      basis: "written",
      scope: "为村（社区）",
      unitWritten: "份",
      qualifier: "at_least",
      flags: [flag("may_overlap")],
    });
    const { slice } = asked({ chart: "matrix", cells: [cell] });
    expect(cellLabel(cell, slice, "zh-CN")).toBe(
      "甲，2025 年，法律意见数（书面，为村（社区））10 余份，可能重叠，未相加",
    );
  });

  it("says that a base is small or unknown", () => {
    const [small, none] = [rate(90, { jurisdiction: "甲", denominator: 20 }), rate(90, { jurisdiction: "乙" })];
    const { slice } = asked({ chart: "ranking", cells: [small, none] });
    expect(cellLabel(small, slice, "zh-CN")).toContain("基数较小（不足 30）");
    expect(cellLabel(none, slice, "zh-CN")).toContain("分母未载明");
  });
});

describe(tooltipLines, () => {
  it("gives a line to each fact", () => {
    const { slice } = asked({ chart: "ranking", cells: [computed] });
    expect(tooltipLines(computed, slice, "zh-CN")).toEqual([
      "甲 2025 年",
      "调解成功率 98.1%",
      "由 51÷52 推算",
      "基数 52",
      "95% 误差范围 89.9%～99.7%",
    ]);
  });
});

describe(describeFigure, () => {
  it("tells what is shown, how many state it, who does not, and what is no exact number", () => {
    const places = ["甲", "乙", "丙"].map((id) => place({ id, name: id }));
    const cells = [
      observation({ jurisdiction: "甲", qualifier: "at_least" }),
      observation({ jurisdiction: "乙", qualifier: "about" }),
    ];
    const reports = places.map(({ id }) => ({ document: id, jurisdiction: id, period: 2025, coverage: "full" }));
    const { view, slice } = asked({ chart: "ranking", cells, places, reports });
    expect(describeFigure(view, slice)).toBe(
      "行政检查，按年度和行政区划代码的固定次序排列，不按数值。3 份报告中 2 份载明。未载明：丙（2025）。1 个数字含“余”“多”，按下限计。1 个数字为约数。",
    );
  });

  it("calls a figure that fell back to the table a table", () => {
    const { view, slice } = asked({ chart: "trend", cells: [observation({ jurisdiction: "甲" })] });
    expect(describeFigure(view, slice)).toMatch(/^数值表：/);
  });

  it("leaves no case without words in either language", () => {
    for (const { view, slice } of Object.values(CASES)) {
      expect(describeFigure({ ...view, locale: "zh-CN" }, slice)).toMatch(/报告/);
      expect(describeFigure({ ...view, locale: "en" }, slice)).toMatch(/report/);
    }
  });
});
