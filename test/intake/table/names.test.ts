import { describe, expect, it } from "vitest";
import { CODEBOOK, INDICATOR_IDS } from "../../../src/model/codebook.ts";
import { indicatorByName, indicatorByShortName, indicatorInTitle } from "../../../src/intake/table/indicatorNames.ts";
import { isPlaceName, placeInTitle, placeName } from "../../../src/intake/table/placeNames.ts";
import { periodInTitle, readPeriod } from "../../../src/intake/table/readPeriod.ts";
import { isTotalName } from "../../../src/intake/table/rowWords.ts";
import { nameAndUnit } from "../../../src/intake/table/units.ts";

describe(indicatorByName, () => {
  it.each(INDICATOR_IDS)("knows %s by its id and both its names", (id) => {
    const { label, short } = CODEBOOK[id];
    for (const name of [id, label["zh-CN"], label.en, short["zh-CN"]])
      expect(indicatorByName(name)?.indicator).toBe(id);
  });

  it.each([
    ["调解案件数", "disputes_handled"],
    ["受理纠纷数", "disputes_handled"],
    ["调解成功件数", "disputes_resolved"],
    ["化解率", "mediation_success_rate"],
    ["执法检查次数", "inspections"],
    ["普法场次", "publicity_events"],
    ["开展普法活动", "publicity_events"],
    ["罚款总额", "fines_amount"],
    ["2024年调解成功率", undefined],
    ["其中：书面意见数", undefined],
    ["调解成功率同比", undefined],
    ["群众满意率", undefined],
    ["人均罚款金额", undefined],
    ["培训场次", undefined],
    ["constructor", undefined],
    ["__proto__", undefined],
  ])("reads %s as %s", (name, indicator) => {
    expect(indicatorByName(name)?.indicator).toBe(indicator);
  });
});

describe(indicatorByShortName, () => {
  it("needs a table about one theme", () => {
    expect(indicatorByShortName("成功率", "矛盾纠纷化解情况")?.indicator).toBe("mediation_success_rate");
    expect(indicatorByShortName("成功率", "招商情况")).toBeUndefined();
    expect(indicatorByShortName("成功率", "纠纷调解与普法情况")).toBeUndefined();
  });
});

describe(indicatorInTitle, () => {
  it.each([
    ["2022—2024年各街道调解成功率统计表", "mediation_success_rate"],
    ["浈江区2024年各镇街行政检查次数统计表（单位：次）", "inspections"],
    ["2024年工作情况统计表", undefined],
  ])("reads %s as %s", (title, indicator) => {
    expect(indicatorInTitle(title)?.indicator).toBe(indicator);
  });
});

describe(readPeriod, () => {
  it.each([
    ["2024", "2024 full"],
    ["２０２４年度", "2024 full"],
    ["二〇二四年", "2024 full"],
    ["2024-12-31", "2024 full"],
    ["2024年1—12月", "2024 full"],
    ["2024年上半年", "2024 上半年"],
    ["2024年1-9月", "2024 1-9月"],
    ["2024Q1", "2024 Q1"],
    ["24年", undefined],
    ["2024-2025", undefined],
    ["2024-25", undefined],
    ["1024", undefined],
    ["20244", undefined],
    ["明年", undefined],
  ])("reads %s as %s", (text, expected) => {
    const found = readPeriod(text);
    expect(found && `${found.period} ${found.coverage}`).toBe(expected);
  });
});

describe(periodInTitle, () => {
  it("takes a lone year, and none of two", () => {
    expect(periodInTitle("浈江区2024年度各镇街统计表")?.period).toBe(2024);
    expect(periodInTitle("2024年上半年统计表")).toEqual({ period: 2024, coverage: "上半年" });
    expect(periodInTitle("2023—2024年统计表")).toBeUndefined();
    expect(periodInTitle("12024号")).toBeUndefined();
  });
});

describe(nameAndUnit, () => {
  it.each([
    ["罚款金额（万元）", "罚款金额", "元", 4],
    ["罚款/万元", "罚款", "元", 4],
    ["调解成功率%", "调解成功率", "%", 0],
    ["普法覆盖（单位：万人次）", "普法覆盖", "人次", 4],
  ])("parts %s", (raw, name, unit, power) => {
    expect(nameAndUnit(raw)).toMatchObject({ name, unit: { unit, power } });
  });

  it("leaves what is no unit in the name", () => {
    expect(nameAndUnit("常住人口（含外来）")).toEqual({ name: "常住人口(含外来)" });
  });
});

describe(isTotalName, () => {
  it.each(["合计", "总 计", "小　计：", "全区合计", "浈江区小计", "平均", "全市", "Total", "Grand Total"])(
    "knows %s",
    (name) => {
      expect(isTotalName(name)).toBe(true);
    },
  );

  it.each(["合计镇", "全福街道", "案件总数", "总工会", "车站街道", "平均镇"])("leaves %s alone", (name) => {
    expect(isTotalName(name)).toBe(false);
  });
});

describe(placeName, () => {
  it.each([
    ["车　站　街道", "车站街道"],
    [" 东河街道\n", "东河街道"],
    ["“南门街道”", "南门街道"],
    ["'=1+1", "=1+1"],
    ["''=1+1", "'=1+1"],
    ["'O", "'O"],
    ["St. Mary 街道", "St. Mary 街道"],
  ])("reads %j as %j", (raw, name) => {
    expect(placeName(raw)).toBe(name);
  });
});

describe(placeInTitle, () => {
  it.each([
    ["浈江区车站街道2024年度法治政府建设数据", "车站街道"],
    ["韶关市浈江区各街道2024年数据", undefined],
    ["2024年各镇街统计表", undefined],
  ])("reads %s as of %s", (title, place) => {
    expect(placeInTitle(title)).toBe(place);
  });
});

describe(isPlaceName, () => {
  it.each([
    ["车站街道", true],
    ["浈江区", true],
    ["街道", false],
    ["合计", false],
    ["行政检查次数", false],
  ])("%s: %s", (name, expected) => {
    expect(isPlaceName(name)).toBe(expected);
  });
});
