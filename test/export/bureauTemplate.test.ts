import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { bureauTemplate, type TemplateContent } from "../../src/export/bureauTemplate.ts";
import { BUREAU_INDICATORS, bureauUnit, readBureau, type BureauDraft } from "../../src/intake/bureau.ts";
import { readTable } from "../../src/intake/table/readTable.ts";
import { CODEBOOK } from "../../src/model/codebook.ts";
import { templateContent } from "../../src/ui/bureau/templateContent.ts";

const EMPTY = { value: "", qualifier: "", basis: "", denominator: "" } as const;
const DRAFT: BureauDraft = {
  place: "东门街道",
  period: "2024",
  entries: {
    disputes_handled: { ...EMPTY, value: "391", basis: "handled" },
    disputes_resolved: { ...EMPTY, value: "３７５" },
    mediation_success_rate: { ...EMPTY, value: "95.9%", basis: "resolved", denominator: "391" },
    publicity_audience: { ...EMPTY, value: "约1.2万", basis: "online" },
    publicity_events: { ...EMPTY, value: "30", qualifier: "at_least" },
    reconsideration_cases: { ...EMPTY, value: "0" },
    fines_amount: { ...EMPTY, value: "12.5万元" },
    inspections: { ...EMPTY, value: "若干" },
    advisor_opinions: { ...EMPTY, value: "300余", basis: "written" },
  },
};

function read(content: TemplateContent, locale: "zh-CN" | "en" = "zh-CN") {
  return readTable(bureauTemplate(content, locale), "本单位填报表.xlsx");
}

function plain(one: object): unknown {
  const { row: _row, column: _column, found: _found, ...rest } = { row: 0, column: 0, found: "", ...one };
  return rest;
}

describe(bureauTemplate, () => {
  it.each(["zh-CN", "en"] as const)("imports as the very figures of the form (%s)", (locale) => {
    const { figures } = readBureau(DRAFT);
    expect(figures).toHaveLength(8);
    expect(read(templateContent(DRAFT, locale), locale).observations.map(plain)).toEqual(figures.map(plain));
  });

  it("states nothing until something is filled in, and says so of every indicator", () => {
    const { observations, issueCounts, recipe } = read(templateContent({ ...DRAFT, entries: {} }, "zh-CN"));
    expect(observations).toEqual([]);
    expect(issueCounts.get("missing_value")).toBe(BUREAU_INDICATORS.length);
    expect(recipe?.tables[0]?.headerRows).toEqual([1]);
  });

  it("knows a basis by the words of its drop-down", () => {
    const { observations } = read(templateContent(DRAFT, "zh-CN"));
    const rows = new Map(observations.map(({ indicator, basis }) => [indicator, basis]));
    expect(rows.get("mediation_success_rate")).toBe("resolved");
  });

  it("offers a list where there is a choice, and holds no formula", () => {
    const files = unzipSync(bureauTemplate(templateContent(DRAFT, "zh-CN"), "zh-CN"));
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain('<formula1>"不少于,约"</formula1>');
    const lists = BUREAU_INDICATORS.filter((id) => CODEBOOK[id].bases.length > 0).length;
    expect(sheet.match(/<dataValidation type="list"/g)).toHaveLength(lists + 2);
    for (const [, list] of sheet.matchAll(/<formula1>"([^"]*)"/g)) expect((list ?? "").length).toBeLessThan(256);
  });

  it("has every indicator once, with its unit", () => {
    const { rows } = templateContent({ ...DRAFT, entries: {} }, "zh-CN");
    expect(rows.map(({ indicator, unit }) => [indicator, unit])).toEqual(
      BUREAU_INDICATORS.map((id) => [id, bureauUnit(id)]),
    );
  });
});
