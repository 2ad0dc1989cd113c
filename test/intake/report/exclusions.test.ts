import { describe, expect, it } from "vitest";
import { extractReport } from "../../../src/intake/report/extractReport.ts";
import { exclusionOf } from "../../../src/intake/report/exclusions.ts";

const TITLE = "某某镇2024年法治政府建设年度报告\n";

function refusalsIn(body: string): readonly string[] {
  return extractReport(TITLE + body)
    .refused.filter(({ reason }) => reason !== "date" && reason !== "ordinal")
    .map(({ reason, quote }) => `${quote} ${reason}`);
}

describe(exclusionOf, () => {
  it.each([
    ["二、2025年工作安排\n开展普法活动30场。", "30场 plan"],
    ["下一步，组织法治培训10场。", "10场 plan"],
    ["计划全年举办普法活动不少于4场。", "不少于4场 plan"],
    ["力争调解成功率达到98%。", "98% plan"],
    ["完成6万件年度任务。", "6万件 target"],
    ["行政处罚案件同比增长15%。", "15% growth"],
    ["行政处罚案件比上年增加12件。", "12件 growth"],
    ["简易程序占全部案件的32.4%。", "32.4% share"],
    ["2023年办理行政处罚案件45件。", "45件 other_year"],
    ["去年办理行政处罚案件45件。", "45件 other_year"],
    ["五年来累计化解矛盾纠纷2300件。", "2300件 other_year"],
    ["综治中心成立以来化解矛盾纠纷2300件。", "2300件 other_year"],
    ["12个村均各开展普法活动3场。", "12个 other_object|3场 standing_rule"],
    ["全县12个乡镇共化解矛盾纠纷1500件，我镇化解132件。", "12个 other_body|1500件 other_body"],
    ["每年开展法治讲座不少于4次。", "不少于4次 standing_rule"],
    ["建立“两个首先必学”机制，推行“3个一”。", "两个 slogan|3个 slogan"],
    ["印发《关于开展20项行动的通知》。", "20项 law_title"],
    ["全面排查46个风险点。", "46个 other_object"],
    ["全年开展警示教育8次。", "8次 party_discipline"],
    ["县法院受理案件3560件。", "3560件 other_body"],
    ["主动公开政府信息390条，其中工作动态244条。", "244条 part_of_total"],
    ["审查重大决策、规范性文件、合同56件。", "56件 total_of_several"],
    ["排查矛盾纠纷2万人次。", "2万人次 other_unit"],
    ["全年召开党工委专题议事会议15次。", "15次 other_object"],
    ["召开一次会议，形成一个合力。", "一次 indefinite|一个 indefinite"],
  ])("names why %s states nothing", (body, expected) => {
    expect(refusalsIn(body)).toEqual(expected.split("|"));
  });

  it.each([
    ["县政府常务会按计划学法12次。", 12],
    ["开展模拟法庭活动3场。", 3],
    ["矛盾纠纷化解率提高到88.2%。", 88.2],
    ["2024年以来，排查矛盾纠纷240起。", 240],
    ["公开2023年度决算、重点项目等政府信息70条。", 70],
    ["受理行政复议9件（上一年度结转1件在内）。", 9],
    ["建立每周例会制度，全年开展普法宣传活动12场。", 12],
  ])("lets the figure of %s pass", (body, value) => {
    expect(extractReport(TITLE + body).observations.map((observation) => observation.value)).toContain(value);
  });
});
