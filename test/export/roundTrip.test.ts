import { describe, expect, it } from "vitest";
import { csvCell, csvText, guarded } from "../../src/export/csvText.ts";
import { exportFileName } from "../../src/export/exportFileName.ts";
import type { ExportedFigure, ExportSource } from "../../src/export/exportedFigure.ts";
import { workbook } from "../../src/export/workbook.ts";
import { readTable } from "../../src/intake/table/readTable.ts";
import type { TableObservation } from "../../src/intake/table/tableReading.ts";

const SOURCE: ExportSource = {
  fileName: "原表.csv",
  sha256: "ab".repeat(32),
  time: "2026-01-02T03:04:05Z",
  version: "0.1.0",
  filters: "2024 年",
  excluded: 3,
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

describe("export and import", () => {
  it.each(["zh-CN", "en"] as const)("gives back the same figures from CSV (%s)", (locale) => {
    const text = csvText(FIGURES, SOURCE, locale);
    const { observations } = readTable(new TextEncoder().encode(text), "数据.csv");
    expect(observations.map(backAgain)).toEqual(FIGURES);
  });

  it("gives back the same figures from a workbook", async () => {
    const shown = FIGURES.filter(({ jurisdiction }) => !/[\u0000\r]/.test(jurisdiction)); // XML cannot hold them
    const bytes = new Uint8Array(await (await workbook(shown, SOURCE, "zh-CN")).arrayBuffer());
    const { observations, sheets } = readTable(bytes, "数据.xlsx");
    expect(sheets).toEqual(["数据", "说明"]);
    expect(observations.map(backAgain)).toEqual(shown);
  });

  it("names its source, and opens in a spreadsheet", () => {
    const text = csvText(FIGURES.slice(0, 1), SOURCE, "zh-CN");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/(?<!")[\r\n]/);
    for (const said of [SOURCE.fileName, SOURCE.sha256, SOURCE.time, SOURCE.version, SOURCE.filters, "3"])
      expect(text).toContain(said);
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
