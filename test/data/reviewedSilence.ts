import type { IndicatorId } from "../../src/model/codebook.ts";

/** A number that could be mistaken for an indicator which its report does not state, read again with its reason. */
export interface Reviewed {
  readonly document: string;
  readonly quote: string;
  readonly reason: string;
  readonly against: readonly IndicatorId[];
}

/**
 * Read by a person, sentence by sentence. A row changes here when a number is taken, left out or explained anew, so that
 * no 未载明 about a named place rests on a reason that nobody has read.
 */
export const REVIEWED: readonly Reviewed[] = [
  {
    document: "beijing-miyun-gulou-2025",
    quote: "政务服务窗口无违法违规投诉事项",
    reason: "政务服务窗口投诉，载明为无；不是热线工单或信访件数",
    against: ["hotline_cases", "petition_cases", "public_issues_resolved"],
  },
  {
    document: "beijing-miyun-gulou-2025",
    quote: "研究解决执法规范化建设、矛盾纠纷化解、普法宣传等重点问题12项",
    reason: "专题会议研究解决的问题项数；不是会议次数、重大行政决策，也不是化解的纠纷",
    against: ["major_decisions", "public_issues_resolved", "disputes_resolved"],
  },
  {
    document: "beijing-miyun-gulou-2025",
    quote: "培训不少于6次",
    reason: "2026 年计划",
    against: ["enforcement_trainings"],
  },
  {
    document: "guangdong-shaoguan-zhenjiang-chezhan-2025",
    quote: "“每周一学”组织集中学习",
    reason: "学习制度名称，按周安排，不是次数",
    against: ["study_sessions"],
  },
  {
    document: "guangdong-shaoguan-zhenjiang-chezhan-2025",
    quote: "建立“1+3+N”学习机制",
    reason: "学习机制代号",
    against: ["study_sessions"],
  },
  {
    document: "guangdong-shaoguan-zhenjiang-chezhan-2025",
    quote: "相结合3种形式",
    reason: "学习机制代号的展开，不是工作量",
    against: ["study_sessions"],
  },
  {
    document: "guangdong-shaoguan-zhenjiang-chezhan-2025",
    quote: "培训60人次",
    reason: "参加执法培训的人次；执法培训只计场次，也不是普法覆盖",
    against: ["publicity_audience"],
  },
  {
    document: "guangdong-shaoguan-zhenjiang-chezhan-2025",
    quote: "“三项制度”",
    reason: "制度名称",
    against: ["enforcement_reviews"],
  },
  {
    document: "guangdong-shaoguan-zhenjiang-chezhan-2025",
    quote: "每周开展矛盾纠纷分析研判",
    reason: "按周安排，不是次数",
    against: ["rule_of_law_meetings"],
  },
  {
    document: "guangdong-shaoguan-zhenjiang-chezhan-2025",
    quote: "筹措15万元资金",
    reason: "建设资金，不是罚款",
    against: ["fines_amount"],
  },
  {
    document: "guangdong-heyuan-zijin-shangyi-2025",
    quote: "“双随机、一公开”",
    reason: "制度名称",
    against: ["inspections"],
  },
  {
    document: "guangdong-heyuan-zijin-shangyi-2025",
    quote: "行政执法“三项制度”",
    reason: "制度名称",
    against: ["enforcement_reviews"],
  },
  {
    document: "guangdong-heyuan-zijin-shangyi-2025",
    quote: "执法人员持证上岗率和法律知识考核合格率均达100%",
    reason: "执法人员持证上岗率与法律知识考核合格率合用一个数；前者不是持证人数，后者考的是执法人员，不是干部学法考试",
    against: ["enforcement_officers", "enforcement_trainings"],
  },
  { document: "guangdong-heyuan-zijin-shangyi-2025", quote: "“五公开”", reason: "制度名称", against: ["disclosures"] },
  {
    document: "guangdong-heyuan-zijin-shangyi-2025",
    quote: "“一村(社区)一法律顾问”",
    reason: "制度名称，不是法律顾问的数量",
    against: ["advisor_engagements"],
  },
  {
    document: "guangdong-heyuan-zijin-shangyi-2025",
    quote: "年度学法考试优秀率达100%",
    reason: "重复表述，与前文优秀率 100% 为同一事实",
    against: ["legal_trainings"],
  },
  {
    document: "jilin-changchun-yushu-chengjiao-2024",
    quote: "城郊发〔2025〕4 号",
    reason: "文号",
    against: ["document_reviews"],
  },
  {
    document: "jilin-changchun-yushu-chengjiao-2024",
    quote: "开展走村入户1009户",
    reason: "结合廉政建设走访的户数；不是行政检查，也不是普法覆盖",
    against: ["inspections"],
  },
  {
    document: "jilin-changchun-yushu-chengjiao-2024",
    quote: "9家大型企业开展廉政走访",
    reason: "党风廉政：廉政走访的企业数，不是检查，也不是普法活动",
    against: ["inspections"],
  },
  {
    document: "jilin-changchun-yushu-chengjiao-2024",
    quote: "“三重一大”事项，必须",
    reason: "制度名称",
    against: ["major_decisions"],
  },
  {
    document: "jilin-changchun-yushu-chengjiao-2024",
    quote: "“三重一大”事项的执行落实情况",
    reason: "制度名称",
    against: ["major_decisions"],
  },
  {
    document: "jilin-changchun-yushu-chengjiao-2024",
    quote: "召开党工委专题议事会议15次",
    reason: "党工委专题议事会议的次数；议题不限于法治，会议次数也不是决策项数",
    against: ["major_decisions"],
  },
  {
    document: "jilin-changchun-yushu-chengjiao-2024",
    quote: "街道、村（社区）两级",
    reason: "层级，不是数量",
    against: ["mediation_organizations"],
  },
  {
    document: "chongqing-shapingba-tuwan-2024",
    quote: "1000余名党员积极投身各类志愿服务",
    reason: "参加志愿服务的党员人数，不是普法覆盖",
    against: ["publicity_audience"],
  },
  {
    document: "chongqing-shapingba-tuwan-2024",
    quote: "排查46个风险点",
    reason: "党风廉政：排查的廉政风险点",
    against: ["disputes_handled"],
  },
  {
    document: "chongqing-shapingba-tuwan-2024",
    quote: "制定52条防控措施",
    reason: "党风廉政：防控措施",
    against: ["document_reviews"],
  },
  {
    document: "chongqing-shapingba-tuwan-2024",
    quote: "总体工作占比达到25%",
    reason: "法治工作在总体工作中的占比，不是化解比例",
    against: ["mediation_success_rate"],
  },
  {
    document: "chongqing-shapingba-tuwan-2024",
    quote: "2 次街道政务公开和政务服务便民热线工作培训会",
    reason: "政务公开和热线业务培训的次数；不是法治或执法培训，也不是热线工单",
    against: ["legal_trainings", "enforcement_trainings", "hotline_cases"],
  },
  {
    document: "chongqing-shapingba-tuwan-2024",
    quote: "风险点3个",
    reason: "重点项目的合同履约等风险点；不是矛盾纠纷，也不是合同审查数",
    against: ["disputes_resolved", "disputes_handled", "contract_reviews"],
  },
  {
    document: "chongqing-shapingba-tuwan-2024",
    quote: "大型普法活动不少于 4场",
    reason: "2025 年计划",
    against: ["publicity_events"],
  },
];
