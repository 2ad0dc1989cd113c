import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pinyinOf } from "../../src/view/hanPinyin.ts";
import { plainPinyin } from "../../src/view/pinyin.ts";

/** Names and readings of every published place and its ancestors, the excerpts' included. */
const KNOWN = ["data/jurisdictions.csv", "data/facts/jurisdictions.csv"].flatMap((file) =>
  readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split(","))
    .map(([, name = "", , pinyin = ""]) => ({ name, pinyin })),
);

describe(pinyinOf, () => {
  it.each([
    ["车站街道", "chezhanjiedao"],
    ["东门街道", "dongmenjiedao"],
    ["长春市", "changchunshi"],
    ["重庆市", "chongqingshi"],
    ["濠江区", "haojiangqu"],
    ["吕梁镇", "lvliangzhen"],
    ["甲1街道（东）", "jia1jiedao（dong）"],
    ["", ""],
  ])("reads %s as %s", (name, pinyin) => {
    expect(plainPinyin(pinyinOf(name))).toBe(plainPinyin(pinyin));
  });

  it("agrees with the readings that the catalogue gives of nearly all its places", () => {
    const wrong = KNOWN.filter(({ name, pinyin }) => plainPinyin(pinyinOf(name)) !== plainPinyin(pinyin));
    expect(KNOWN.length).toBeGreaterThan(150);
    expect(wrong.length / KNOWN.length).toBeLessThan(0.05);
  });
});
