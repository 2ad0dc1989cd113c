import { describe, expect, it } from "vitest";
import { extractReport } from "../../../src/intake/report/extractReport.ts";
import type { ReadObservation } from "../../../src/intake/report/readObservation.ts";

const TITLE = "某某镇2024年法治政府建设年度报告\n一、主要举措和成效\n";

function read(body: string): readonly ReadObservation[] {
  return extractReport(TITLE + body).observations;
}

function figures(body: string): readonly string[] {
  return read(body).map(
    ({ indicator, value, qualifier }) => `${indicator} ${value}${qualifier === "exact" ? "" : ` ${qualifier}`}`,
  );
}

describe(extractReport, () => {
  it.each([
    ["开展普法宣传活动30场，覆盖群众1000余人次。", "publicity_events 30|publicity_audience 1000 at_least"],
    ["开展法律进小区、法律进商场活动9次。", "publicity_events 9"],
    ["开展法治讲座10余场共800余人次。", "publicity_events 10 at_least|publicity_audience 800 at_least"],
    ["发放宣传资料5600余份，解答法律咨询420人次。", "publicity_materials 5600 at_least|legal_consultations 420"],
    ["公众号推送普法文章86篇。", "publicity_articles 86"],
    ["现有法律明白人32名。", "law_literate_citizens 32"],
    ["开展方位行政检查，共计170次。", "inspections 170"],
    ["办理行政处罚案件31个，罚款1550元。", "penalty_cases 31|fines_amount 1550"],
    ["立案查处各类违法案件58件，罚没款共计23.6万元。", "penalty_cases 58|fines_amount 236000"],
    ["开展专项执法行动12次，完成法制审核36件。", "special_campaigns 12|enforcement_reviews 36"],
    ["全镇现有持证执法人员18名，组织执法人员培训6次。", "enforcement_officers 18|enforcement_trainings 6"],
    [
      "法律顾问审查合同67份，出具法律意见书23份，参与重大项目谈判5次。",
      "contract_reviews 67|advisor_opinions 23|advisor_engagements 5",
    ],
    ["对6项重大行政决策做合法性审查。", "decision_reviews 6"],
    ["17件行政规范性文件全部做了合法性审查。", "document_reviews 17"],
    ["办理法律援助案件12件。", "legal_aid_cases 12"],
    [
      "党工委理论学习中心组专题学法4次，召开法治建设专题会议3次，开展法治培训5场。",
      "study_sessions 4|rule_of_law_meetings 3|legal_trainings 5",
    ],
    ["作出重大行政决策2项，均经集体讨论决定。", "major_decisions 2"],
    ["主动公开政府信息53条，收到依申请公开4件。", "disclosures 53|disclosure_requests 4"],
    ["受理12345热线工单3421件，受理信访事项45件。", "hotline_cases 3421|petition_cases 45"],
    ["办理人大代表建议12件、政协提案5件。", "npc_proposals 12|npc_proposals 5"],
    [
      "行政复议案件1件，行政诉讼案件2件，负责人出庭应诉率100%。",
      "reconsideration_cases 1|litigation_cases 2|chief_court_appearance_rate 100",
    ],
    ["人民调解组织14个，专职调解员71名。", "mediation_organizations 14|mediators 71"],
    ["学法考试优秀率达100%。", "law_exam_rate 100"],
  ])("reads %s", (body, expected) => {
    expect(figures(body).join("|")).toBe(expected);
  });

  it.each([
    ["排查矛盾纠纷52起，化解51起。", "disputes_handled 52|disputes_resolved 51"],
    ["全年办理人大建议364件、政协提案279件。", "npc_proposals 364|npc_proposals 279"],
    ["审查合同247份，重大决策3件，规范性文件2件。", "contract_reviews 247|decision_reviews 3|document_reviews 2"],
    ["发布各类政府信息5525条，公众号发布1800余篇。", "disclosures 5525|disclosures 1800 at_least"],
  ])("gives a number without words of its own the words before it: %s", (body, expected) => {
    expect(figures(body).join("|")).toBe(expected);
  });

  it.each([
    ["开展宪法宣传、民法典宣传各3场。", "publicity_events 6"],
    ["办理行政复议、行政诉讼各1件。", ""],
  ])("multiplies 各 where it counts things of one kind: %s", (body, expected) => {
    expect(figures(body).join("|")).toBe(expected);
  });

  it.each([
    ["组织5次专题学法。", "study_sessions 5"],
    ["配备1287名法律明白人。", "law_literate_citizens 1287"],
    ["设有439个村（社区）调委会。", "mediation_organizations 439"],
    ["收到1例依申请公开事项。", "disclosure_requests 1"],
    ["依靠51个调解组织调解民事纠纷。", "mediation_organizations 51"],
  ])("takes the object behind its number: %s", (body, expected) => {
    expect(figures(body).join("|")).toBe(expected);
  });

  it.each([
    ["召开党工委专题议事会议15次，研究重点问题12项。"],
    ["组织党课10场次，覆盖500余人次。"],
    ["下发整改通知书89份。"],
    ["无行政诉讼败诉案件，行政复议无纠错案件。"],
    ["建成公共法律服务站12个，聘请法律顾问12名。"],
    ["1名调解员获评全国模范人民调解员。"],
    ["行政处罚案件评查合格率98%。"],
  ])("takes nothing from %s", (body) => {
    expect(figures(body)).toEqual([]);
  });

  it.each([
    ["无行政复议案件。", "reconsideration_cases"],
    ["全年未发生行政复议、行政诉讼案件。", "reconsideration_cases|litigation_cases"],
    ["没有因行政行为不当被提起行政诉讼。", "litigation_cases"],
    ["行政复议和行政诉讼均为零。", "reconsideration_cases|litigation_cases"],
    ["本年度未收到依申请公开的申请。", "disclosure_requests"],
    ["因信息公开申请行政复议、提起行政诉讼。本年度无此类情况。", "reconsideration_cases|litigation_cases"],
  ])("knows a stated zero: %s", (body, indicators) => {
    const zeros = read(body);
    expect(zeros.map(({ indicator }) => indicator).join("|")).toBe(indicators);
    expect(zeros.every(({ value, flags }) => value === 0 && flags.some(({ flag }) => flag === "stated_zero"))).toBe(
      true,
    );
  });

  it.each([
    ["排查化解矛盾纠纷391件", "found"],
    ["受理矛盾纠纷168件", "accepted"],
    ["法律顾问出具书面法律意见10余份", "written"],
    ["法律顾问提供法律意见42条", "any"],
    ["理论学习中心组学习12场次，内容为习近平法治思想", "group_all"],
    ["为重点项目提供专项法律咨询20余次", "projects"],
  ])("tells how %s was counted: %s", (body, basis) => {
    expect(read(`深入学习习近平法治思想。${body}。`)[0]?.basis).toBe(basis);
  });

  it("leaves parts out and keeps their total", () => {
    const { observations, refused } = extractReport(
      `${TITLE}主动公开政府信息390条，其中工作动态244条。公开法定信息65条、民生信息77条；专区发布信息4条。`,
    );
    expect(observations.map(({ value }) => value)).toEqual([390]);
    expect(refused.filter(({ reason }) => reason === "part_of_total").map(({ quote }) => quote)).toEqual([
      "244条",
      "65条",
      "77条",
      "4条",
    ]);
  });

  it("ties further statements of one indicator to the first", () => {
    const events = read("开展法治宣传活动42场。针对青少年，开展专题法治宣讲21场。");
    expect(events.map(({ role, group }) => [role, group])).toEqual([
      ["headline", "publicity_events"],
      ["other", "publicity_events"],
    ]);
    expect(events[1]?.flags).toContainEqual({ flag: "may_overlap", detail: "" });
  });

  it.each([
    ["成功化解矛盾纠纷47起，调解成功率达97.9%。", 48, "implied"],
    ["调解矛盾纠纷52起，化解51起，化解率98.1%。", 52, "counts"],
    ["排查化解矛盾纠纷391件，化解率达96%。", 391, "ambiguous"],
    ["基层矛盾纠纷化解率96%。", undefined, "none"],
  ])("finds the base of the rate in %s", (body, denominator, source) => {
    const rate = read(body).find(({ indicator }) => indicator === "mediation_success_rate");
    expect([rate?.denominator, rate?.denominatorSource]).toEqual([denominator, source]);
  });

  it("points at the digits inside the quote", () => {
    const text = `${TITLE}全年开展 普法宣传活动 30 场。`;
    const [event] = extractReport(text).observations;
    expect(text.slice(event?.start, event?.end)).toBe("开展 普法宣传活动 30 场");
    expect(text.slice(event?.numberStart, event?.numberEnd)).toBe("30");
  });

  it("reads place, period and coverage from the heading", () => {
    expect(extractReport(TITLE)).toMatchObject({ jurisdiction: "某某镇", period: 2024, coverage: "full" });
  });

  it("reads nothing from an empty text", () => {
    expect(extractReport("")).toEqual({ coverage: "full", observations: [], refused: [] });
  });
});
