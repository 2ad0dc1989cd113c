import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Jurisdiction, Level } from "../../src/model/jurisdiction.ts";
import { plainPinyin, syllablesOf } from "../../src/view/pinyin.ts";
import { placeIndex, searchPlaces } from "../../src/view/placeSearch.ts";

const table = readFileSync(new URL("../../data/jurisdictions.csv", import.meta.url), "utf8");
const published = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true }).data.map(
  (row): Jurisdiction => ({
    id: row["id"] ?? "",
    name: row["name"] ?? "",
    nameEn: row["name_en"] ?? "",
    pinyin: row["pinyin"] ?? "",
    level: row["level"] as Level,
    parent: row["parent"] ?? "",
    code: row["code"] ?? "",
  }),
);
const FIVE = new Set(published.filter(({ level }) => level === "street" || level === "town").map(({ id }) => id));
const index = placeIndex(published, FIVE);
const found = (text: string): readonly string[] => searchPlaces(text, index, 10).map(({ place }) => place.name);

describe(searchPlaces, () => {
  it.each([
    ["the name", "车站街道", "车站街道"],
    ["its beginning", "车站", "车站街道"],
    ["the middle of a name", "站街", "车站街道"],
    ["pinyin", "chezhan", "车站街道"],
    ["pinyin in two words", "che zhan", "车站街道"],
    ["pinyin with tones", "chēzhàn", "车站街道"],
    ["pinyin with tone numbers", "che1zhan4", "车站街道"],
    ["initials", "czjd", "车站街道"],
    ["first letters and whole syllables", "czhanjd", "车站街道"],
    ["the English name", "Chezhan Sub", "车站街道"],
    ["the place after its prefecture", "韶关车站", "车站街道"],
    ["the place after its prefecture, in pinyin", "shaoguan chezhan", "车站街道"],
    ["the place after its prefecture, in one word", "shaoguanchezhan", "车站街道"],
    ["the place after its province's short name", "粤车站", "车站街道"],
    ["full-width letters", "ｃｈｅｚｈａｎ", "车站街道"],
    ["a county", "浈江", "浈江区"],
    ["a province by its short name", "渝", "重庆市"],
    ["a province by initials", "gds", "广东省"],
  ])("finds by %s: %s", (_, text, name) => {
    expect(found(text)[0]).toBe(name);
  });

  it("gives the province first and then what lies in it, from the county down", () => {
    expect(found("广东")).toEqual(["广东省", "韶关市", "河源市", "浈江区", "紫金县", "上义镇", "车站街道"]);
  });

  it("tells how many reporting places a choice stands for", () => {
    expect(searchPlaces("guangdong", index, 1)[0]?.reporting).toBe(2);
    expect(searchPlaces("土湾", index, 1)[0]?.reporting).toBe(1);
  });

  it.each(["", "  ", "不存在", "zzz", "chezhanx", "?*[", "的"])("finds nothing for %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("leaves out places that nobody below reports for", () => {
    const empty: Jurisdiction = {
      id: "hainan",
      name: "海南省",
      nameEn: "Hainan",
      pinyin: "hainan sheng",
      level: "province",
      parent: "",
      code: "460000",
    };
    expect(searchPlaces("海南", placeIndex([...published, empty], FIVE), 5)).toEqual([]);
  });

  it("tells two places of one name apart by what they lie in", () => {
    const other = { ...published.find(({ name }) => name === "车站街道") } as Jurisdiction;
    const twin: Jurisdiction = { ...other, id: "chongqing-shapingba-chezhan", parent: "chongqing-shapingba" };
    const two = placeIndex([...published, twin], new Set([...FIVE, twin.id]));
    expect(searchPlaces("车站", two, 5)).toHaveLength(2);
    expect(searchPlaces("重庆车站", two, 5).map(({ place }) => place.id)).toEqual([twin.id]);
  });
});

describe(syllablesOf, () => {
  it.each([
    ["zhenjiang qu", 3, [["zhen", "jiang", "qu"]]],
    ["xian shi", 3, [["xi", "an", "shi"]]],
    ["zijin xian", 3, [["zi", "jin", "xian"]]],
    [
      "changan",
      2,
      [
        ["chang", "an"],
        ["chan", "gan"],
      ],
    ],
    ["gulou", 3, []],
  ])("cuts %s into %d", (pinyin, count, cut) => {
    expect(syllablesOf(pinyin, count)).toEqual(cut);
  });
});

describe(plainPinyin, () => {
  it.each([
    ["Lǜchūn", "luchun"],
    ["lv chun", "luchun"],
    ["Xi'an", "xian"],
    ["gu3 lou2", "gulou"],
  ])("reads %s as %s", (text, plain) => {
    expect(plainPinyin(text)).toBe(plain);
  });
});
