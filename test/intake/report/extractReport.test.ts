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
    ["审查合同、协议各5份。", "contract_reviews 10"],
  ])("multiplies 各 where it counts things of one kind: %s", (body, expected) => {
    expect(figures(body).join("|")).toBe(expected);
  });

  it.each([
    ["办理行政复议、行政诉讼各1件。", "reconsideration_cases 1|litigation_cases 1"],
    ["行政复议案件和行政诉讼案件各2件。", "reconsideration_cases 2|litigation_cases 2"],
    ["组织专题学法、法治培训各四次。", "study_sessions 4|legal_trainings 4"],
    ["审查合同、规章制度各5份。", ""],
    ["书记、镇长各讲法治课1次。", ""],
    ["12个村各开展普法宣传活动3场。", ""],
  ])("gives each of different kinds behind 各 the number, and none where one is not known: %s", (body, expected) => {
    expect(figures(body).join("|")).toBe(expected);
  });

  it.each([
    ["制定规范性文件1件并报县司法局备案，审查合同12份。", "contract_reviews 12"],
    ["印发规范性文件2件，审查重大合同9件。", "contract_reviews 9"],
    ["全年制定规范性文件3件，均经合法性审查。", "document_reviews 3"],
    ["审核规范性文件2件、重大行政决策事项4件。", "document_reviews 2|decision_reviews 4"],
  ])("does not take the making of a document for its review: %s", (body, expected) => {
    expect(figures(body).join("|")).toBe(expected);
  });

  it.each([
    ["法律顾问列席党委会8次。", "advisor_engagements 8"],
    ["法律顾问1名，镇领导参加座谈会6次。", ""],
    ["检查企业86家次。", "inspections 86"],
    ["检查企业86家，发现隐患120处。", ""],
    ["对重大项目合同、招商引资协议等38份进行了合法性审查。", "contract_reviews 38"],
    ["“宪法宣传周”、“民法典宣传月”等活动18场次。", "publicity_events 18"],
    ["开展法治文艺汇演、送法下乡等活动10余场次。", "publicity_events 10 at_least"],
    ["开展文艺汇演、法治培训等活动10余场次。", ""],
    ["全镇法律明白人达到186名，今年新增“法律明白人”36名。", "law_literate_citizens 186"],
    ["新建个人调解工作室2个，全镇共有调解组织21个。", "mediation_organizations 21"],
    ["处理网络舆情和12345热线事项共计430件。", ""],
    ["承办人大代表建议7件，办复率100%。", "npc_proposals 7"],
    ["为全体干部开展法治专题讲座3期，参训240人次。", "legal_trainings 3"],
    [
      "先后组织普法宣传二十余场，发放各类宣传手册逾三千册。",
      "publicity_events 20 at_least|publicity_materials 3000 at_least",
    ],
    ["全年共调处矛盾纠纷近百起，调解成功九十六起。", "disputes_handled 100 about|disputes_resolved 96"],
    ["累计调解各类矛盾纠纷一百六十八起，成功率达九成八。", "disputes_handled 168|mediation_success_rate 98"],
    ["调解成功率达百分之九十八以上。", "mediation_success_rate 98 at_least"],
    ["新收行政复议案件零件。", "reconsideration_cases 0"],
    ["镇司法所先后举办法治讲座十二场，受众逾两千人次。", "publicity_events 12|publicity_audience 2000 at_least"],
    ["在全县率先开展普法活动12场。", "publicity_events 12"],
    ["审查合同312份，发现问题合同45份。", "contract_reviews 312"],
    ["行政立案15宗，罚款2.85万元。", "penalty_cases 15|fines_amount 28500"],
    ["出具行政处罚决定书19份，罚款共计人民币46000元。", "penalty_cases 19|fines_amount 46000"],
    ["开展法治课堂27节，覆盖学生6500余人次。", "publicity_events 27|publicity_audience 6500 at_least"],
    ["坚持每季度召开1次法治建设工作推进会，全年共召开4次。", "rule_of_law_meetings 4"],
    ["受理法律援助案件申请19件。", "legal_aid_cases 19"],
    ["司法所指导调解组织化解纠纷一百二十余件，涉案金额五百余万元。", "disputes_resolved 120 at_least"],
    ["检查商户1200余户次，立案6起，罚款8600元。", "inspections 1200 at_least|penalty_cases 6|fines_amount 8600"],
  ])("reads no more and no less than is said: %s", (body, expected) => {
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

  it.each([
    ["现场宣传18场，受教育群众约3000人次；微信公众号推送法治信息65篇。", "on_site"],
    ["现场宣传18场，受教育群众约3000人次，微信公众号推送法治信息65篇。", "on_site"],
    ["公众号推送法治信息65篇；开展法治宣传活动18场，受教育群众3000人次。", "on_site"],
    ["公众号推送法治信息65篇，开展法治宣传活动18场，受教育群众3000人次。", "on_site"],
    ["公众号推送法治信息65篇；受众3000人次。", "online"],
    ["开展线上普法宣传，覆盖群众3000人次。", "online"],
  ])("takes the channel of an audience from its own statement: %s", (body, basis) => {
    const audience = read(body).find(({ indicator }) => indicator === "publicity_audience");
    expect(audience?.basis).toBe(basis);
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
