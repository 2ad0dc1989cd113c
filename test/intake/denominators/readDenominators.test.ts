import { describe, expect, it } from "vitest";
import { problemText } from "../../../src/i18n/problemText.ts";
import type { NamedPlace } from "../../../src/intake/denominators/findPlace.ts";
import { readDenominators } from "../../../src/intake/denominators/readDenominators.ts";
import { LOCALES } from "../../../src/model/locale.ts";
import type { Problem } from "../../../src/model/problem.ts";

function place(id: string, above: readonly string[], name: string, nameEn: string): NamedPlace {
  return { id, name, nameEn, fullName: `${above.join("")}${name}`, fullNameEn: `${nameEn}, elsewhere`, above };
}

const CHEZHAN = place("guangdong-chezhan", ["广东省", "韶关市", "浈江区"], "车站街道", "Chezhan Subdistrict");
const SHANGYI = place("guangdong-shangyi", ["广东省", "河源市", "紫金县"], "上义镇", "Shangyi Town");
const GULOU = place("beijing-gulou", ["北京市", "密云区"], "鼓楼街道", "Gulou Subdistrict");
const OTHER_GULOU = place("kaifeng-gulou", ["河南省", "开封市", "鼓楼区"], "鼓楼街道", "Gulou Subdistrict");
const PLACES = [CHEZHAN, SHANGYI, GULOU, OTHER_GULOU];

function read(text: string | Uint8Array, source = "统计公报") {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readDenominators({ name: "人口.csv", bytes, source }, PLACES);
}

/** Each row as place, year and number. */
function told(text: string, source?: string) {
  const { value, problems } = read(text, source);
  expect(problems).toEqual([]);
  return value.map((one) => [one.jurisdiction, one.period, one.kind, one.value]);
}

/** 地区,年度,人口 / 车站街道,2025,32150 / in GBK. */
const IN_GBK = Uint8Array.from(
  "b5d8c7f82cc4eab6c82cc8cbbfda0d0ab3b5d5beBDD6B5C02c323032352c33323135300d0a".match(/../g) ?? [],
  (hex) => Number.parseInt(hex, 16),
);

describe(readDenominators, () => {
  it("reads a file of GBK as Excel saves it", () => {
    expect(read(IN_GBK)).toEqual({
      value: [{ jurisdiction: CHEZHAN.id, period: 2025, kind: "population", value: 32_150, source: "统计公报" }],
      problems: [],
    });
  });

  it.each<[string, string]>([
    ["the plain heads", "地区,年度,人口\n车站街道,2025,32150"],
    ["the heads of a yearbook", '街道名称,年份,常住人口（人）\n车站街道,2025年,"32,150"'],
    ["English heads", "place,year,population\nChezhan Subdistrict,2025,32150"],
    ["ids", "id,period,residents\nguangdong-chezhan,2025,32150"],
    ["ten thousands in the head", "地区,年度,年末常住人口（万人）\n车站街道,2025,3.215"],
    ["ten thousands in the cell", "地区,年度,人口数\n车站街道,2025,3.215万人"],
    ["a title above and columns of no use", "各街道人口情况\n序号,街道,年度,总人口,人口密度\n1,车站街道,2025,32150,77"],
    ["tabs, padding and a byte order mark", "\ufeff地 区\t年 度\t人 口\n车　站　街道\t2025\t32150\n"],
  ])("knows %s", (_, text) => {
    expect(told(text)).toEqual([[CHEZHAN.id, 2025, "population", 32_150]]);
  });

  it("reads a wide table: a column for each year and kind", () => {
    const text =
      "街镇,2024年末常住人口（万人）,2025年末常住人口（万人）,2025年户数\n车站街道,3.1,3.215,\n上义镇,1.2,,4800\n";
    expect(told(text)).toEqual([
      [CHEZHAN.id, 2024, "population", 31_000],
      [CHEZHAN.id, 2025, "population", 32_150],
      [SHANGYI.id, 2024, "population", 12_000],
      [SHANGYI.id, 2025, "households", 4800],
    ]);
  });

  it.each(["广东省韶关市浈江区车站街道", "韶关市车站街道", "浈江区车站街道", "车站街道办事处", "guangdong-chezhan"])(
    "finds the place in %s",
    (name) => {
      expect(told(`地区,年度,人口\n${name},2025,32150`)).toEqual([[CHEZHAN.id, 2025, "population", 32_150]]);
    },
  );

  it("tells places of one name apart by a column of what they lie in", () => {
    const text = "区县,街道,年度,人口\n密云区,鼓楼街道,2025,60000\n鼓楼区,鼓楼街道,2025,40000";
    expect(told(text)).toEqual([
      [GULOU.id, 2025, "population", 60_000],
      [OTHER_GULOU.id, 2025, "population", 40_000],
    ]);
  });

  it("takes the source of the row, else the one that was typed", () => {
    const { value } = read("地区,年度,人口,数据来源\n车站街道,2025,32150,七普\n上义镇,2025,12000,", "年鉴");
    expect(value.map(({ source }) => source)).toEqual(["七普", "年鉴"]);
  });

  it("counts the same number given twice once", () => {
    expect(told("地区,年度,人口\n车站街道,2025,32150\n浈江区车站街道,2025,32150")).toHaveLength(1);
  });

  it.each<[string, string, Partial<Problem>]>([
    ["no column of places", "年度,人口\n2025,32150", { code: "missingMeaning", meaning: "place", row: 1 }],
    ["no column of years", "地区,人口\n车站街道,32150", { code: "missingMeaning", meaning: "year", row: 1 }],
    ["no people", "地区,年度,流动人口\n车站街道,2025,3", { code: "missingMeaning", meaning: "count", row: 1 }],
    [
      "two columns of people",
      "地区,年度,常住人口,户籍人口\n车站街道,2025,3,4",
      { code: "secondColumn", column: "户籍人口", expected: "常住人口" },
    ],
    ["an empty file", "", { code: "missingMeaning", meaning: "place" }],
  ])("takes nothing from a file with %s", (_, text, problem) => {
    const { value, problems } = read(text);
    expect(value).toEqual([]);
    expect(problems).toContainEqual(expect.objectContaining(problem));
  });

  it("takes nothing without a source", () => {
    const { value, problems } = read("地区,年度,人口\n车站街道,2025,32150", " ");
    expect(value).toEqual([]);
    expect(problems).toMatchObject([{ code: "missingMeaning", meaning: "source" }]);
  });

  it.each<[string, string, Partial<Problem>]>([
    ["a place without reports", "车占街道,2025,100000", { code: "unknownPlace", found: "车占街道", column: "地区" }],
    [
      "a place that only looks like one",
      "车站,2025,32150",
      { code: "unknownPlace", suggestions: ["广东省韶关市浈江区车站街道"] },
    ],
    ["a place in another county", "曲江区车站街道,2025,32150", { code: "unknownPlace" }],
    [
      "a name of two places",
      "鼓楼街道,2025,60000",
      { code: "ambiguousPlace", candidates: ["北京市密云区鼓楼街道", "河南省开封市鼓楼区鼓楼街道"] },
    ],
    ["no name", ",2025,60000", { code: "emptyCell", column: "地区" }],
    ["part of a year", "车站街道,2025年上半年,32150", { code: "notAPeriod", column: "年度" }],
    ["no year", "车站街道,,32150", { code: "notAPeriod", column: "年度" }],
    ["words", "车站街道,2025,三万多人口", { code: "notANumber", column: "人口", found: "三万多人口" }],
    ["another unit", "车站街道,2025,9000户", { code: "notANumber" }],
    ["a share", "车站街道,2025,12%", { code: "notANumber" }],
    ["zero", "车站街道,2025,0", { code: "zeroDenominator" }],
    ["less than none", "车站街道,2025,-5", { code: "negative" }],
    ["ten thousands that do not say so", "车站街道,2025,3.2", { code: "implausibleBase" }],
    ["no number", "车站街道,2025,", { code: "emptyCell" }],
  ])("leaves out a row with %s, and says where", (_, row, problem) => {
    const { value, problems } = read(`地区,年度,人口\n上义镇,2025,12000\n${row}`);
    expect(value.map(({ jurisdiction }) => jurisdiction)).toEqual([SHANGYI.id]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "人口.csv", row: 3, ...problem });
    for (const locale of LOCALES) expect(problemText(problems[0] as Problem, locale).expected).not.toBe("");
  });

  it("lets the first of two numbers for one place and year count, and says so", () => {
    const { value, problems } = read("地区,年度,人口\n车站街道,2025,32150\n车站街道,2025,33000");
    expect(value).toMatchObject([{ value: 32_150 }]);
    expect(problems).toMatchObject([{ code: "repeatedDenominator", row: 3, firstRow: 2, found: "33000" }]);
  });
});
