import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { csvCell, csvText, guarded } from "../../src/export/csvText.ts";
import { exportFile } from "../../src/export/exportFile.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../../src/export/exportFormats.ts";
import { exportFileName } from "../../src/export/exportFileName.ts";
import { figureTable, type ExportedFigure, type ExportSource } from "../../src/export/exportedFigure.ts";
import { CODEBOOK, isIndicatorId } from "../../src/model/codebook.ts";
import type { Locale } from "../../src/model/locale.ts";
import { plainText } from "../../src/intake/table/plainText.ts";
import { readTable } from "../../src/intake/table/readTable.ts";
import type { TableObservation } from "../../src/intake/table/tableReading.ts";

const SOURCE: ExportSource = {
  sources: [{ name: "原表.csv", sha256: "ab".repeat(32) }],
  time: "2026-01-02T03:04:05Z",
  version: "0.1.0",
  filters: "2024 年",
  excluded: ["来源文件中未采用 3 行"],
  isInternal: false,
};

const RUNNABLE = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "\tx", "\rx"];
const NAMES = [
  ...RUNNABLE,
  ...["\n", "\u0000", " ", "\u3000"].flatMap((front) => RUNNABLE.map((name) => front + name)),
  "'=1+1",
  "''=1",
  'a",=1+1,"b',
  'a;b"c',
  "车站街道",
  "'O'Neil",
  "007",
];

function figure(one: Partial<ExportedFigure>): ExportedFigure {
  return {
    jurisdiction: "车站街道",
    period: 2024,
    coverage: "full",
    indicator: "inspections",
    value: 12,
    qualifier: "exact",
    unit: "次",
    basis: "",
    ...one,
  };
}

const FIGURES: readonly ExportedFigure[] = [
  ...NAMES.map((jurisdiction, index) => figure({ jurisdiction, value: index })),
  figure({ indicator: "mediation_success_rate", value: 0.5, unit: "%", basis: "resolved", denominator: 200 }),
  figure({ indicator: "mediation_success_rate", value: 98.53, unit: "%", basis: "mediated" }),
  figure({ indicator: "fines_amount", value: 1_234_567.5, unit: "元", qualifier: "about" }),
  figure({ indicator: "publicity_audience", value: 120_000, unit: "人次", qualifier: "at_least", basis: "online" }),
  figure({ indicator: "inspections", value: 5, coverage: "上半年" }),
  figure({ indicator: "同比增长（%）", value: -3.2, unit: "%" }),
  figure({ indicator: "常住人口", value: 5.2, unit: "万人" }),
  figure({ indicator: "=HYPERLINK(1)", value: -3, unit: "" }),
];

function backAgain({
  jurisdiction,
  period,
  coverage,
  indicator,
  value,
  qualifier,
  unit,
  basis,
  denominator,
}: TableObservation): ExportedFigure {
  const name = typeof indicator === "string" ? indicator : indicator.own;
  return {
    jurisdiction,
    period,
    coverage,
    indicator: name,
    value,
    qualifier,
    unit,
    basis,
    ...(denominator !== undefined && { denominator }),
  };
}

function exportedBytes(figures: readonly ExportedFigure[], format: ExportFormat, locale: Locale = "zh-CN") {
  const choices = { format, title: "数据", isInternal: false, locale };
  return exportFile(figureTable(figures, SOURCE, locale), choices);
}

function importedAgain(figures: readonly ExportedFigure[], format: ExportFormat, locale: Locale = "zh-CN") {
  const { bytes, name } = exportedBytes(figures, format, locale);
  return readTable(bytes, name).observations.map(backAgain);
}

/** One figure a place, year, indicator, basis and part of the year: import takes no second. */
function withoutDoubles(figures: readonly ExportedFigure[]): readonly ExportedFigure[] {
  const keyOf = (one: ExportedFigure): string =>
    JSON.stringify([one.jurisdiction, one.period, one.indicator, one.basis, one.coverage]);
  return [...new Map(figures.map((one) => [keyOf(one), one])).values()];
}

const INDICATOR_IDS = Object.keys(CODEBOOK).filter(isIndicatorId);
const anyName = fc.oneof(
  fc.constantFrom(...NAMES.filter((name) => !name.includes("\u0000"))),
  fc
    .tuple(
      fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠", "'", "甲"),
      fc.constantFrom("东门", "a,b", 'x"y', "1", "—"),
    )
    .map(([front, rest]) => `${front}${rest}街道`),
);
const anyFigure = fc
  .record({
    jurisdiction: anyName,
    period: fc.integer({ min: 2000, max: 2030 }),
    coverage: fc.constantFrom("full", "full", "上半年", "前三季度"),
    indicator: fc.constantFrom(...INDICATOR_IDS),
    count: fc.nat(10_000_000),
    tenths: fc.integer({ min: 0, max: 1000 }),
    qualifier: fc.constantFrom("exact" as const, "at_least" as const, "about" as const),
    basisAt: fc.nat(5),
    denominator: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ count, tenths, basisAt, denominator, indicator, ...rest }): ExportedFigure => {
    const { measure, bases, unit } = CODEBOOK[indicator];
    const basis = bases[basisAt]?.id ?? "";
    const isRate = measure === "rate";
    return {
      ...rest,
      indicator,
      basis,
      value: isRate ? tenths / 10 : count,
      unit: plainText(unit["zh-CN"]), // as the reader writes every unit
      ...(isRate && basisAt % 2 === 0 && { denominator }),
    };
  });

describe("export and import", () => {
  it.each(["zh-CN", "en"] as const)("gives back the same figures from CSV (%s)", (locale) => {
    expect(importedAgain(FIGURES, "csv", locale)).toEqual(FIGURES);
  });

  it("gives back the same figures from a workbook", () => {
    const { bytes } = exportedBytes(FIGURES, "xlsx");
    const { observations, sheets } = readTable(bytes, "数据.xlsx");
    expect(sheets).toEqual(["数据", "说明"]);
    expect(observations.map(backAgain)).toEqual(FIGURES);
  });

  it.each(EXPORT_FORMATS)(
    "is the identity for any figures, with every facet (%s)",
    (format) => {
      fc.assert(
        fc.property(fc.array(anyFigure, { minLength: 3, maxLength: 30 }), (drawn) => {
          const figures = withoutDoubles(drawn);
          expect(importedAgain(figures, format)).toEqual(figures);
        }),
        { seed: 20_260_801, numRuns: 100 },
      );
    },
    60_000,
  );

  it("keeps what is for people out of the figures", () => {
    const told = FIGURES.map((one) => ({
      ...one,
      scope: "综合执法岗",
      dataset: "年度报告",
      sentence: "合计开展检查12次。",
    }));
    for (const format of EXPORT_FORMATS) expect(importedAgain(told, format)).toEqual(FIGURES);
  });

  it("names its source, and opens in a spreadsheet", () => {
    const text = csvText(figureTable(FIGURES.slice(0, 1), SOURCE, "zh-CN"));
    expect(text.replaceAll("\r\n", "")).not.toMatch(/(?<!")[\r\n]/);
    const [source] = SOURCE.sources;
    for (const said of [source?.name, source?.sha256, SOURCE.time, SOURCE.version, SOURCE.filters, "3 行"])
      expect(text).toContain(said);
  });

  it("begins with a byte order mark in UTF-8, and with none in GBK", () => {
    expect(Array.from(exportedBytes(FIGURES, "csv").bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder("gb18030").decode(exportedBytes(FIGURES, "gbk").bytes)).toMatch(/^地区,年份/);
  });

  it("says 内部使用 in the file's name and in its notes", () => {
    const source = { ...SOURCE, isInternal: true };
    const choices = { format: "csv" as const, title: "某县", isInternal: true, locale: "zh-CN" as const };
    const { name, bytes } = exportFile(figureTable(FIGURES, source, "zh-CN"), choices);
    expect(name).toBe("内部使用-某县.csv");
    expect(new TextDecoder().decode(bytes)).toContain("注：内部使用，请勿外传。");
    expect(readTable(bytes, name).observations).toHaveLength(FIGURES.length);
  });
});

describe(guarded, () => {
  it.each(NAMES.slice(0, 50))("keeps %j from being run", (name) => {
    expect(csvCell(name)).toBe(`"'${name.replaceAll('"', '""')}"`);
  });

  it.each(['a",=1+1,"b', "a;b", "a\tb"])("keeps %j one cell", (name) => {
    expect(csvCell(name)).toBe(`"${name.replaceAll('"', '""')}"`);
  });

  it("leaves numbers alone, negative ones too", () => {
    expect(csvCell(-3)).toBe("-3");
    expect(csvCell({ percent: -3.5 })).toBe("-3.5%");
  });
});

describe(exportFileName, () => {
  it.each([
    ["../../a:b*?.csv", "a_b_.csv.csv"],
    ["\u202E表\u200B", "表.csv"],
    ["CON", "table-CON.csv"],
    ["", "table-.csv"],
  ])("makes %j safe", (title, name) => {
    expect(exportFileName(title, "csv")).toBe(name);
  });

  it("is at most a hundred characters long", () => {
    expect(exportFileName("长".repeat(300), "xlsx")).toHaveLength(100);
  });
});
