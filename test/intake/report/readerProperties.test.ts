import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractReport } from "../../../src/intake/report/extractReport.ts";
import type { ReportReading } from "../../../src/intake/report/readObservation.ts";

const FOLDERS = ["files/passages/", "../../../data/reports/"].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
const TEXTS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const),
);

const WORDS = [
  "开展",
  "普法",
  "宣传活动",
  "矛盾纠纷",
  "化解",
  "12",
  "三十余",
  "近百",
  "件",
  "场次",
  "人次",
  "，",
  "。",
  "、",
  "；",
  "（",
  "）",
  "“",
  "”",
  "《",
  "》",
  "其中",
  "2025年",
  "无行政复议",
  "\n",
  " ",
  "%",
  "1.2万",
  "一是",
  "一、",
];
const hostile = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(""));

function stated({ observations }: ReportReading): readonly string[] {
  return observations.map(({ indicator, value, qualifier, unitWritten, basis, role }) =>
    [indicator, value, qualifier, unitWritten, basis, role].join(" "),
  );
}

function isInside(inner: { start: number; end: number }, length: number): boolean {
  return inner.start >= 0 && inner.start <= inner.end && inner.end <= length;
}

function checkSpans(text: string): void {
  const { observations, refused } = extractReport(text);
  for (const { start, end, quote, numberStart, numberEnd } of observations) {
    expect(text.slice(start, end)).toBe(quote);
    expect(start <= numberStart && numberStart <= numberEnd && numberEnd <= end).toBe(true);
  }
  for (const refusal of refused) {
    expect(isInside(refusal, text.length)).toBe(true);
    expect(text.slice(refusal.start, refusal.end)).toBe(refusal.quote);
  }
}

/** Offsets of digits that lie in no observation's number and in no refusal. */
function unaccounted(text: string): readonly string[] {
  const { observations, refused } = extractReport(text);
  const covered = new Set<number>();
  for (const { numberStart, numberEnd } of observations)
    for (let at = numberStart; at < numberEnd; at++) covered.add(at);
  for (const { start, end } of refused) for (let at = start; at < end; at++) covered.add(at);
  return [...text.matchAll(/\d/g)]
    .filter(({ index }) => !covered.has(index))
    .map(({ index }) => text.slice(Math.max(0, index - 6), index + 6));
}

describe(extractReport, () => {
  it.each(TEXTS)("quotes %s word by word", (_, text) => {
    checkSpans(text);
    expect.hasAssertions();
  });

  it("quotes any text word by word, and never fails", () => {
    fc.assert(fc.property(hostile, checkSpans), { numRuns: 300, seed: 7 });
  });

  it.each(TEXTS)("accounts for every digit of %s", (_, text) => {
    expect(unaccounted(text)).toEqual([]);
  });

  it("accounts for every digit of any text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unaccounted(text)).toEqual([]);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it.each(TEXTS)("reads %s twice alike", (_, text) => {
    expect(extractReport(text)).toEqual(extractReport(text));
  });

  it.each(TEXTS)("reads the same from %s in full-width digits and stops", (_, text) => {
    const wide = text.replace(/(?<![A-Za-z])[0-9,;:%()](?![A-Za-z])/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) + 0xfee0),
    );
    expect(stated(extractReport(wide))).toEqual(stated(extractReport(text)));
  });

  it.each(TEXTS)("reads the same from %s with blanks around its numbers", (_, text) => {
    const spaced = text.replace(/(?<=[一-龥])(?=\d)|(?<=\d)(?=[一-龥])/g, " ");
    expect(stated(extractReport(spaced))).toEqual(stated(extractReport(text)));
  });

  it.each(TEXTS.filter(([, text]) => text.length > 2000))(
    "reads the same from %s set in lines of 36 characters",
    (_, text) => {
      const page = text.split("\n").flatMap((line) => line.match(/.{1,36}/g) ?? [""]);
      expect(stated(extractReport(page.join("\n")))).toEqual(stated(extractReport(text)));
    },
  );
});
