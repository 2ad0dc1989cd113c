import { describe, expect, it } from "vitest";
import { dataBytes, DOCUMENTS, NOT_TAKEN, OBSERVATIONS, REPORTS, sha256 } from "./dataFiles.ts";
import { numbersIn } from "./numbersInText.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

const spansOf = (document: string): Span[] =>
  [...OBSERVATIONS, ...NOT_TAKEN]
    .filter((row) => row.document === document)
    .map((row) => ({ start: Number(row.start), end: Number(row.end) }));

const isInside = (inner: Span, spans: readonly Span[]) =>
  spans.some((span) => span.start <= inner.start && inner.end <= span.end);

describe("data/reports", () => {
  it.each(DOCUMENTS.map((row) => [row.id, row] as const))("%s is the collected file, byte for byte", (id, row) => {
    expect(sha256(dataBytes(`reports/${id}.txt`))).toBe(row.sha256);
    expect(String(REPORTS.get(id)?.length)).toBe(row.chars);
  });

  it.each([...REPORTS])("%s: every number is an observation or left out with a reason", (document, text) => {
    const spans = spansOf(document);
    const numbers = numbersIn(text);
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((number) => !isInside(number, spans))).toEqual([]);
  });
});

describe(numbersIn, () => {
  it.each([
    ["开展普法宣传活动30场,覆盖1000余人次", ["30", "1000"]],
    ["调解成功率达97.9%", ["97.9"]],
    ["组织十余场、两次培训", ["十余场", "两次"]],
    ["举办３场", ["３"]],
    ["2025年检查12次", ["12"]],
    ["2024全年排查52起", ["52"]],
    ["处理2025件", ["2025"]],
    ["一、概况\n1.深化学习\n12. 其他", []],
    ["3.15 活动", ["3.15"]],
    ["无行政复议案件", ["无"]],
    ["未发生行政诉讼案件", ["未发生"]],
    ["落实到每一个环节,下一年度安排", []],
  ])("%s", (text, found) => {
    expect(numbersIn(text).map((number) => number.text)).toEqual(found);
  });
});
