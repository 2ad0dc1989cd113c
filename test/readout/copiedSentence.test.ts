import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { passageOf } from "../../src/model/passage.ts";
import { citation } from "../../src/readout/citation.ts";
import { copiedSentence } from "../../src/readout/copiedSentence.ts";
import type { Cell } from "../../src/view/slice.ts";
import { observation, place, quoted, slice } from "../builders.ts";
import { fiveReports } from "../fiveReports.ts";

const all = fiveReports();

function sentenceOf(cell: Cell): string | undefined {
  if (!cell.evidence) return undefined;
  const text = readFileSync(new URL(`../../data/reports/${cell.evidence.document}.txt`, import.meta.url), "utf8");
  const parts = passageOf(cell.evidence, text)?.filter((part) => part.kind !== "plain");
  return parts?.map((part) => part.text).join("");
}

function cellOf(indicator: string, report: string, value?: number): Cell {
  const cell = all.cells.find(
    (one) =>
      one.indicator === indicator && one.jurisdiction.endsWith(report) && (value === undefined || one.value === value),
  );
  if (!cell) throw new Error(`${report} states no ${indicator}`);
  return cell;
}

describe(copiedSentence, () => {
  it("gives briefing prose with its source on the next line", () => {
    const cell = cellOf("mediation_success_rate", "shangyi");
    expect(copiedSentence(cell, all, { title: "上义镇2025年法治政府建设年度报告" }, sentenceOf(cell))).toBe(
      "2025年，广东省河源市紫金县上义镇各级调解组织成功化解矛盾纠纷47起，调解成功率97.9%。\n" +
        "资料来源：《上义镇2025年法治政府建设年度报告》。",
    );
  });

  it.each([
    [
      "closure_rate",
      "chezhan",
      "2025年，广东省韶关市浈江区车站街道通过各类平台处理矛盾纠纷215宗，办结国家信访平台案件27宗，解决12345网络问政825宗，办结率均达100%。",
    ],
    ["fines_amount", "tuwan", "2024年，重庆市沙坪坝区土湾街道共办理行政处罚案件31个，罚款1550元。"],
    ["inspections", "tuwan", "2024年，重庆市沙坪坝区土湾街道对辖区开展全方位行政检查，共计170次。"],
    ["publicity_events", "shangyi", "2025年，广东省河源市紫金县上义镇共开展法治讲座、法治宣传活动10余场共800余人次。"],
    [
      "publicity_audience",
      "chengjiao",
      "2024年，吉林省长春市榆树市城郊街道在公众号、信息港推送宣传文章50余条，累计覆盖32000余人。",
    ],
    ["legal_aid_cases", "chengjiao", "2024年，吉林省长春市榆树市城郊街道提供法律援助2次。"],
    ["reconsideration_cases", "shangyi", "2025年，广东省河源市紫金县上义镇无行政复议案件。"],
    [
      "mediation_success_rate",
      "chengjiao",
      "2024年，吉林省长春市榆树市城郊街道排查矛盾纠纷52起，化解51起，化解比例98.1%（由51÷52推算）。",
    ],
  ])("%s of %s", (indicator, report, expected) => {
    const cell = cellOf(indicator, report);
    expect(copiedSentence(cell, all, undefined, sentenceOf(cell))).toBe(expected);
  });

  it.each(["with its sentence", "from its quote alone"])(
    "keeps every number and hedge of the five reports, %s",
    (how) => {
      for (const cell of all.cells) {
        const { evidence } = cell;
        if (!evidence) throw new Error("a published figure without evidence");
        const digits = evidence.text.slice(
          evidence.number.start - evidence.quote.start,
          evidence.number.end - evidence.quote.start,
        );
        const prose = copiedSentence(cell, all, undefined, how === "with its sentence" ? sentenceOf(cell) : undefined);
        expect(prose).toContain(digits);
        if (cell.qualifier === "at_least") expect(prose).toContain(`${digits}余`);
        expect(prose).toMatch(/^20\d\d年，.+[^，。]。$/);
        expect(prose).not.toMatch(/\d [\u4e00-\u9fff]|[\u4e00-\u9fff] \d|,|全年/);
      }
    },
  );

  it("falls back to name and value where a table is the source, and says which part of the year is covered", () => {
    const own = observation({ value: 12, coverage: "前三季度" });
    const answer = slice({ cells: [own], places: [place({ name: "清河街道", fullName: "某省某市清河街道" })] });
    expect(copiedSentence(own, answer)).toBe("2025年前三季度，某省某市清河街道行政检查12次。");
  });

  it("does not part a number at its comma", () => {
    const evidence = quoted("罚款1,550元", "1,550");
    const cell = observation({ indicator: "fines_amount", unitWritten: "元", value: 1550, evidence });
    const answer = slice({ cells: [cell], places: [place({ fullName: "某省某市清河街道", name: "清河街道" })] });
    expect(copiedSentence(cell, answer, undefined, "全年清河街道办理案件31个,罚款1,550元,无复议。")).toBe(
      "2025年，某省某市清河街道办理案件31个，罚款1,550元。",
    );
  });

  it("does not trust a quote that is not in the sentence it was given", () => {
    const cell = observation({ value: 12, evidence: quoted("检查12次", "12") });
    expect(copiedSentence(cell, slice({ cells: [cell] }), undefined, "另一句话")).toBe(
      "2025年，qinghe街道行政检查12次。",
    );
  });

  it("does not put a title that was supplied into book-title marks", () => {
    const cell = cellOf("special_campaigns", "gulou");
    expect(copiedSentence(cell, all, { title: "［鼓楼街道报告］" })).toMatch(/资料来源：［鼓楼街道报告］。$/);
  });

  it("speaks English where the page does", () => {
    const english = fiveReports({ locale: "en" });
    expect(copiedSentence(cellOf("inspections", "chezhan"), english)).toBe(
      "Chezhan Subdistrict, Zhenjiang District, Shaoguan, Guangdong, 2025: administrative inspections 433.",
    );
  });
});

describe(citation, () => {
  const report = {
    issuingBody: "沙坪坝区土湾街道",
    title: "年度报告",
    published: "2025-03-07",
    signed: "",
    url: "https://example.org/a",
  };

  it.each([
    [report, "沙坪坝区土湾街道. 年度报告[EB/OL]. (2025-03-07)[2026-11-22]. https://example.org/a."],
    [{ ...report, published: "" }, "沙坪坝区土湾街道. 年度报告[EB/OL]. [2026-11-22]. https://example.org/a."],
    [{ ...report, published: "", signed: "2025-02-27", url: "" }, "沙坪坝区土湾街道. 年度报告[R]. 2025-02-27."],
    [{ ...report, published: "", url: "" }, "沙坪坝区土湾街道. 年度报告[R]."],
  ])("follows GB/T 7714 with what is known (%#)", (document, expected) => {
    expect(citation(document, "2026-11-22")).toBe(expected);
  });
});
