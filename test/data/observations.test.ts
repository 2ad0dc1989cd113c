import { describe, expect, it } from "vitest";
import { saysNumber } from "../../src/intake/published/numberWritten.ts";
import { CODEBOOK, INDICATOR_IDS, isIndicatorId } from "../../src/model/codebook.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import { readFlagMarks } from "../../src/model/flagMarks.ts";
import { scopeText } from "../../src/model/scope.ts";
import { DOCUMENTS, NOT_TAKEN, OBSERVATIONS, reportText, type ObservationRow } from "./dataFiles.ts";

const rowsById = OBSERVATIONS.map((row) => [row.id, row] as const);
const statements = OBSERVATIONS.filter((row) => row.role !== "part");

function only(rows: readonly ObservationRow[], part: Partial<ObservationRow>): readonly ObservationRow[] {
  return rows.filter((row) =>
    Object.entries(part).every(([column, cell]) => row[column as keyof ObservationRow] === cell),
  );
}

function sum(rows: readonly ObservationRow[]): number {
  return rows.reduce((total, row) => total + Number(row.value), 0);
}

describe("observations.csv: evidence", () => {
  it.each(rowsById)("%s stands in its report to the character", (_, row) => {
    expect(reportText(row.document).slice(Number(row.start), Number(row.end))).toBe(row.quote);
  });

  it.each(rowsById)("%s highlights the very digits of its value", (_, row) => {
    const [start, end] = [Number(row.number_start), Number(row.number_end)];
    const text = reportText(row.document);
    expect(start).toBeGreaterThanOrEqual(Number(row.start));
    expect(end).toBeLessThanOrEqual(Number(row.end));
    expect(saysNumber(text.slice(start, end), Number(row.value))).toBe(true);
    // Neither half a number nor a decimal cut short.
    expect(text.slice(start - 1, start)).not.toMatch(/[\d.]/);
    expect(text.slice(end, end + 2)).not.toMatch(/^\.?\d/);
  });

  it.each(rowsById)("%s says 余 or 多 where it is a floor, and only there", (_, row) => {
    const after = reportText(row.document).slice(Number(row.number_end), Number(row.number_end) + 1);
    expect(row.qualifier).toBe(/[余多]/.test(after) ? "at_least" : "exact");
  });

  // 无行政复议案件 has no measure word of its own.
  const counted = rowsById.filter(([, row]) => !readFlagMarks(row.flags)?.some(({ flag }) => flag === "stated_zero"));
  it.each(counted)("%s keeps the measure word that the report writes", (_, row) => {
    const after = reportText(row.document).slice(Number(row.number_end), Number(row.number_end) + 8);
    expect(after.replace(/^[\s余多]+/, "").startsWith(row.unit_written)).toBe(true);
  });

  it.each(rowsById)("%s has the id that its place in the text gives it", (id, row) => {
    expect(id).toBe(`${row.document}-${row.indicator}-${row.start}`);
  });

  it.each(NOT_TAKEN.map((row) => [row.quote, row] as const))("%s was left out at its place in the text", (_, row) => {
    expect(reportText(row.document).slice(Number(row.start), Number(row.end))).toBe(row.quote);
    expect(row.reason).not.toBe("");
  });
});

describe("observations.csv: counts", () => {
  const cells = new Set(statements.map((row) => `${row.indicator} ${row.jurisdiction}`));
  const reportsByIndicator = new Map<string, number>();
  for (const cell of cells) {
    const indicator = cell.split(" ")[0] ?? "";
    reportsByIndicator.set(indicator, (reportsByIndicator.get(indicator) ?? 0) + 1);
  }
  const statedBy = (reports: number) => [...reportsByIndicator].filter(([, count]) => count === reports).length;

  it("holds 60 statements and 8 parts", () => {
    expect(statements).toHaveLength(60);
    expect(only(OBSERVATIONS, { role: "part" })).toHaveLength(8);
  });

  it("fills 53 cells with 33 of 39 indicators", () => {
    expect(cells.size).toBe(53);
    expect(reportsByIndicator.size).toBe(33);
    expect(INDICATOR_IDS).toHaveLength(39);
  });

  it.each([
    [1, 19],
    [2, 9],
    [3, 4],
    [4, 1],
    [5, 0],
  ])("has, of indicators stated by %i of the five reports, %i", (reports, indicators) => {
    expect(statedBy(reports)).toBe(indicators);
  });

  it.each([
    ["beijing-miyun-gulou-2025", 13],
    ["guangdong-shaoguan-zhenjiang-chezhan-2025", 19],
    ["guangdong-heyuan-zijin-shangyi-2025", 9],
    ["jilin-changchun-yushu-chengjiao-2024", 10],
    ["chongqing-shapingba-tuwan-2024", 9],
  ])("takes from %s %i figures", (document, figures) => {
    expect(only(statements, { document })).toHaveLength(figures);
  });
});

describe("observations.csv: facets", () => {
  it("agrees with its reports on place and year", () => {
    for (const row of OBSERVATIONS) {
      const document = DOCUMENTS.find(({ id }) => id === row.document);
      expect([row.jurisdiction, row.period, row.coverage]).toEqual([
        document?.jurisdiction,
        document?.period,
        document?.coverage,
      ]);
    }
  });

  it("names a basis wherever the codebook tells bases apart, but for parts", () => {
    for (const row of statements) {
      if (!isIndicatorId(row.indicator)) throw new Error(row.indicator);
      const { bases }: Indicator = CODEBOOK[row.indicator];
      expect(bases.length === 0 ? [""] : bases.map(({ id }) => id), row.id).toContain(row.basis);
    }
  });

  it("has at most one headline for a place, year, indicator, basis, scope and coverage", () => {
    const headlines = only(OBSERVATIONS, { role: "headline" }).map((row) =>
      [row.jurisdiction, row.period, row.indicator, row.basis, row.scope, row.coverage].join(" "),
    );
    expect(new Set(headlines).size).toBe(headlines.length);
  });

  it("ties every part and every further statement to a headline of its group and indicator", () => {
    for (const { group, indicator, role } of OBSERVATIONS.filter((row) => row.role !== "headline")) {
      expect(group, role).not.toBe("");
      expect(only(OBSERVATIONS, { group, indicator, role: "headline" })).toHaveLength(1);
    }
  });

  it.each([
    ["disclosures", 390],
    ["penalty_cases", 31],
    ["fines_amount", 1550],
  ])("has parts of %s that add up to the stated %i", (indicator, total) => {
    const parts = only(OBSERVATIONS, { indicator, role: "part" });
    const [first] = parts;
    const [headline] = only(OBSERVATIONS, { indicator, role: "headline", group: first?.group ?? "" });
    expect(headline?.value).toBe(String(total));
    expect(sum(parts)).toBe(total);
  });

  it("has the two settlement rates on near bases and without a scope, so that they may stand side by side", () => {
    const rates = only(OBSERVATIONS, { indicator: "mediation_success_rate" });
    expect(
      rates.map(({ basis, scope, denominator, denominator_source }) => [basis, scope, denominator, denominator_source]),
    ).toEqual([
      ["resolved", "", "391", "ambiguous"],
      ["mediated", "", "48", "implied"],
    ]);
  });

  it("has both counts of a computed rate in one group of one report, once", () => {
    const pairs = only(OBSERVATIONS, { indicator: "disputes_resolved" }).flatMap(({ document, group }) =>
      group === "" ? [] : only(OBSERVATIONS, { indicator: "disputes_handled", document, group }),
    );
    expect(pairs.map(({ value }) => value)).toEqual(["52"]);
  });

  it("gives a reason for every placement that can be argued", () => {
    const argued = only(OBSERVATIONS, { certainty: "judgement" });
    expect(argued).toHaveLength(8);
    for (const { note } of argued) expect(note).not.toBe("");
  });

  it("names indicators in the brackets of alternative and equal_in_report, and words with an English gloss elsewhere", () => {
    for (const row of OBSERVATIONS) {
      for (const { flag, detail } of readFlagMarks(row.flags) ?? []) {
        if (flag === "alternative" || flag === "equal_in_report") expect(isIndicatorId(detail), row.id).toBe(true);
        else if (detail !== "") expect(scopeText(detail, "en"), row.id).not.toBe(detail);
      }
      if (row.scope !== "") expect(scopeText(row.scope, "en"), row.id).not.toBe(row.scope);
    }
  });

  it("writes its notes as one Chinese sentence each", () => {
    for (const { note, id } of OBSERVATIONS) expect(note, id).toMatch(/^$|^[^\n。]+。$/);
  });
});
