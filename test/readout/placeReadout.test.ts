import { describe, expect, it } from "vitest";
import { plainText } from "../../src/i18n/rich.ts";
import { partsNote, placeReadout } from "../../src/readout/placeReadout.ts";
import { observation, rate, slice } from "../builders.ts";
import { fiveReports } from "../fiveReports.ts";

const TUWAN = "chongqing-shapingba-tuwan";
const all = fiveReports();

describe(placeReadout, () => {
  const tuwan = placeReadout(TUWAN, all);

  it("sums a place up in one sentence, in the order of the groups", () => {
    expect(plainText(tuwan.summary)).toBe(
      "行政检查 170 次，行政处罚 31 件，主动公开信息 390 条，中心组学习 12 场次，重点项目法律咨询 20 余次。",
    );
    expect(tuwan.facts).toBe("2024 年 · 1 份报告 · 9 个数字 · 7 项指标");
    expect(tuwan.notStated).toBe("矛盾化解、普法宣传、复议诉讼各项数字。未载明不等于没有开展。");
  });

  it.each([
    ["行政检查", "车站街道 433 次（2025 年）", ["年度不同：2024、2025", "范围不同：综合执法岗、多个领域"]],
    ["中心组学习", "城郊街道 2 次（2024 年）", ["学习主题范围未写明", "可能重叠，未相加"]],
    [
      "主动公开信息",
      "鼓楼街道 53 条（2025 年）",
      ["年度不同：2024、2025", "范围不同：政策文件、行政决策、执法信息等", "口径不同：土湾街道含工作动态 244 条"],
    ],
  ])("sets %s beside the same elsewhere, with what differs", (name, others, chips) => {
    const row = tuwan.elsewhere.find((one) => one.name === name);
    expect(plainText(row?.others ?? [])).toBe(others);
    expect(row?.chips.map((chip) => chip.text)).toEqual(chips);
    expect(row?.level).toBe("different");
  });

  it("puts nothing in order where nothing is alike", () => {
    expect(tuwan.closing).toBe("没有同年度、同口径的其他街镇，不作排列。");
  });

  it("says nothing of that where something is alike, or where no other place states it", () => {
    const alike = slice({ cells: [observation({ jurisdiction: "a" }), observation({ jurisdiction: "b" })] });
    expect(placeReadout("a", alike).closing).toBe("");
    expect(placeReadout("a", slice({ cells: [observation({ jurisdiction: "a" })] })).closing).toBe(
      "所选报告中没有其他街镇载明这些指标。",
    );
  });
});

describe(partsNote, () => {
  it("adds the parts up and compares them with the total", () => {
    const total = observation({ value: 31, group: "p" });
    const parts = [30, 1].map((value) => observation({ value, role: "part", group: "p" }));
    expect(partsNote(total, parts, all)).toBe("分项与合计一致");
    expect(partsNote(total, parts.slice(1), all)).toBe("分项之和与合计不同，可向报告单位核对");
    expect(partsNote(total, [], all)).toBe("");
  });
});

describe("where a place stands among others", () => {
  const settled = (jurisdiction: string, facets = {}) =>
    rate(96, { jurisdiction, basis: "resolved", denominator: 200, ...facets });
  const rowOf = (...others: readonly ReturnType<typeof settled>[]) =>
    placeReadout("qinghe", slice({ cells: [settled("qinghe"), ...others] })).elsewhere[0];

  it("may be told where all shares are of one basis, one year and a known base", () => {
    expect(rowOf(settled("dongmen", { value: 91 }))).toMatchObject({ level: "same", mayOrder: true });
  });

  it.each([
    ["another year", settled("dongmen", { period: 2024 })],
    ["a near basis", settled("dongmen", { basis: "mediated" })],
    ["no base", rate(96, { jurisdiction: "dongmen", basis: "resolved" })],
    ["a small base", settled("dongmen", { denominator: 12, value: 100 })],
    ["a part of the year", settled("dongmen", { coverage: "上半年" })],
    ["a scope of its own", settled("dongmen", { scope: "综治中心" })],
  ])("is not told beside %s", (_, other) => {
    expect(rowOf(other)?.mayOrder).toBe(false);
  });

  it("is not told of workload, however alike", () => {
    const events = (jurisdiction: string) =>
      observation({ indicator: "publicity_events", unitWritten: "场", jurisdiction });
    const readout = placeReadout("qinghe", slice({ cells: [events("qinghe"), events("dongmen")] }));
    expect(readout.elsewhere[0]).toMatchObject({ level: "same", mayOrder: false });
  });
});
