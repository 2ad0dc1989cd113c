import type { Locale } from "./locale.ts";

/** Measure words as reports write them, with what an English reader needs to tell them apart. */
const UNITS: Readonly<Record<string, string>> = {
  件: "cases",
  起: "cases",
  宗: "cases",
  例: "cases",
  个: "items",
  次: "times",
  场: "events",
  场次: "sessions",
  "场(次)": "sessions",
  人: "people",
  名: "people",
  人次: "person-times",
  份: "documents",
  条: "items",
  篇: "articles",
  项: "items",
  件次: "case-times",
  元: "yuan",
  "%": "%",
};

/** Reports count cases as 起, 件, 宗 or 个: the same unit in other words. 人 and 人次 are not, nor are 份 and 条. */
const SAME_UNIT: readonly (readonly string[])[] = [
  ["件", "起", "宗", "例", "个", "案"],
  ["场", "场次", "场(次)", "次"],
  ["人", "名"],
];

export function unitText(unitWritten: string, locale: Locale): string {
  const known = Object.hasOwn(UNITS, unitWritten) ? UNITS[unitWritten] : undefined;
  return locale === "en" ? (known ?? unitWritten) : unitWritten;
}

/** 个 says nothing of a case: beside a codebook that counts 件, it reads 件. Every other word stays the report's. */
export function measureWord(unitWritten: string, codebookUnit: string): string {
  return unitWritten === "个" && codebookUnit === "件" ? "件" : unitWritten;
}

/** Whether two measure words count the same thing. */
export function isSameUnit(one: string, other: string): boolean {
  return one === other || SAME_UNIT.some((words) => words.includes(one) && words.includes(other));
}
