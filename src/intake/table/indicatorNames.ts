import { CODEBOOK, INDICATOR_IDS, isIndicatorId, type IndicatorId } from "../../model/codebook.ts";
import { withoutBlanks } from "./plainText.ts";

/** What a column or an indicator cell names. */
export interface NamedIndicator {
  readonly indicator: IndicatorId;
  /** A basis of the codebook when the name tells it, or "". */
  readonly basis: string;
}

/** A whole name, once paddings (年度, 开展, 数量, 情况) are gone. Better none than the wrong one: what fits nowhere is the user's own. */
const NAMES: readonly (readonly [IndicatorId, string, RegExp])[] = [
  [
    "disputes_handled",
    "found",
    /^(?:人民调解)?(?:矛盾)?纠纷排查(?:件|起)?数?$|^排查(?:化解)?(?:各类)?(?:矛盾)?纠纷(?:件|起)?数?$|^(?:矛盾)?纠纷排查化解(?:件|起)?数?$/,
  ],
  [
    "disputes_handled",
    "accepted",
    /^(?:人民)?(?:调解)?受理(?:各类)?(?:矛盾)?纠纷(?:案件)?(?:件|起)?数?$|^(?:矛盾)?纠纷受理(?:案件)?(?:件|起)?数?$|^(?:人民)?调解(?:案件)?受理(?:案件)?(?:件|起)?数?$|^受理调解(?:案件|纠纷)?(?:件|起)?数?$/,
  ],
  [
    "disputes_handled",
    "handled",
    /^(?:各类)?(?:矛盾)?纠纷(?:调处|处理|调解)(?:案件|件|起)?(?:次|宗)?数?$|^(?:人民)?(?:调处|调解|处理)(?:各类)?(?:矛盾)?(?:纠纷|案件)(?:案件)?(?:件|起|宗)?数?$|^(?:人民)?调解(?:件|起|宗)数$|^(?:人民)?调解(?:案件)?数$|^(?:各类)?(?:矛盾)?纠纷(?:件|起|宗)?数$|^(?:矛盾)?纠纷调处$/,
  ],
  [
    "disputes_resolved",
    "",
    /^(?:成功)?化解(?:各类)?(?:矛盾)?(?:纠纷)?(?:成功)?(?:案件)?(?:件|起|宗)?数?$|^(?:各类)?(?:矛盾)?纠纷(?:成功)?化解(?:成功)?(?:案件)?(?:件|起|宗)?数?$|^(?:人民)?调解成功(?:案件|纠纷)?(?:件|起|宗)?数?$|^成功调(?:解|处)(?:各类)?(?:矛盾)?(?:纠纷|案件)?(?:件|起|宗)?数?$|^(?:矛盾)?(?:纠纷)?调(?:解|处)成功(?:案件)?(?:件|起|宗)?数?$|^调成(?:件|起)?数$/,
  ],
  [
    "mediation_success_rate",
    "mediated",
    /^(?:人民|纠纷|矛盾纠纷|民间纠纷|各类纠纷)?调(?:解|处)(?:案件|纠纷)?成功(?:率|比例|比率|占比)$|^调成率$/,
  ],
  [
    "mediation_success_rate",
    "resolved",
    /^(?:成功)?(?:各类)?(?:矛盾)?(?:纠纷)?(?:成功)?化解(?:成功)?(?:率|比例|比率)$/,
  ],
  ["closure_rate", "disputes", /^(?:矛盾)?(?:纠纷|调解案件)办结率$/],
  ["closure_rate", "petitions", /^信访(?:件|事项|案件|问题)?(?:按期|及时)?办结率$/],
  [
    "closure_rate",
    "hotline",
    /^(?:12345|热线|政务热线|便民热线|12345热线|工单|热线工单)(?:件|工单)?(?:按期|及时)?办结率$/,
  ],
  ["closure_rate", "", /^(?:按期|及时)?办结率$/],
  ["mediation_organizations", "", /^(?:人民)?调解(?:组织|委员会|室)(?:个)?数?$|^调委会(?:个)?数?$/],
  ["mediators", "full_time", /^专职(?:人民)?调解员(?:人)?数?$/],
  ["mediators", "all", /^专兼职(?:人民)?调解员(?:人)?数?$/],
  ["mediators", "", /^(?:人民)?调解员(?:人|总人)?数?$/],
  ["inspections", "", /^(?:行政)?(?:执法)?检查(?:次|起|户次|家次)?数?$|^行政检查$|^(?:执法)?检查次$/],
  ["penalty_cases", "filed", /^(?:行政)?(?:处罚)?立案(?:案件|查处)?(?:件|起|宗)?数?$|^(?:行政)?处罚立案(?:件|宗)?数?$/],
  ["penalty_cases", "handled", /^(?:行政)?执法(?:办案|案件)(?:件|起|宗)?数?$|^办理(?:行政)?执法案件数?$/],
  [
    "penalty_cases",
    "decided",
    /^行政处罚(?:案|案件|决定)?(?:件|起|宗)?数?$|^(?:作出)?(?:行政)?处罚(?:案件|决定)(?:件|起|宗)?数?$|^(?:作出)?处罚(?:件|起|宗)数$/,
  ],
  ["fines_amount", "", /^(?:行政)?(?:处罚)?罚款(?:金额|数额|总额|额)?$/],
  [
    "special_campaigns",
    "",
    /^专项(?:执法)?(?:行动|检查|整治)(?:行动)?(?:次|场)?数?$|^专项执法(?:次)?数?$|^(?:开展)?专项执法行动$/,
  ],
  ["enforcement_reviews", "", /^(?:重大)?(?:行政)?(?:执法)?(?:决定)?法制审核(?:件|次|案件)?数?$/],
  ["enforcement_trainings", "", /^(?:行政)?执法(?:人员)?(?:业务)?培训(?:场次|次|场|期)?数?$/],
  [
    "enforcement_officers",
    "",
    /^(?:持证)(?:行政)?(?:执法)?人员?(?:人)?数?$|^持有?(?:行政)?执法证(?:件)?人员?数?$|^(?:行政)?执法人员(?:持证)?(?:人)?数$|^持证人员$/,
  ],
  [
    "publicity_events",
    "",
    /^(?:法治|普法)(?:宣传|宣教|教育)?(?:教育)?(?:活动|讲座)?(?:场次|次|场)数?$|^(?:法治|普法)(?:宣传|宣教)?(?:教育)?(?:活动|讲座)(?:场次|次|场)?数?$|^普法宣传$|^法治宣传(?:活动)?数$/,
  ],
  ["publicity_audience", "online", /^线上(?:普法|法治宣传)?(?:覆盖|阅读|推送|受众)(?:人次|人数|量)?$/],
  [
    "publicity_audience",
    "",
    /^(?:法治|普法)(?:宣传)?(?:活动)?(?:覆盖|受众|受益|受教育)(?:群众)?(?:人次|人数|人)?数?$|^(?:覆盖|受众|受教育)(?:群众)?人次数?$|^普法人次$/,
  ],
  [
    "publicity_materials",
    "",
    /^(?:发放)?(?:普法|法治|法律)?(?:宣传)(?:资料|材料|册|手册|品|单)(?:份|册)?数?$|^发放(?:普法|法治)(?:资料|材料)(?:份)?数?$/,
  ],
  [
    "publicity_articles",
    "",
    /^(?:发布|推送)?(?:普法|法治)(?:宣传)?(?:文章|推文|信息|视频|稿件)(?:(?:与|和|及|、)(?:视频|文章))?(?:篇|条)?数?$|^文章[、与和]视频$/,
  ],
  ["law_literate_citizens", "", /^[“"]?法律明白人[”"]?(?:人|户)?数?$/],
  ["advisor_opinions", "written", /^(?:法律顾问)?(?:出具|提供|提出)?书面(?:法律)?意见(?:书)?(?:份|条|件)?数?$/],
  [
    "advisor_opinions",
    "",
    /^(?:法律顾问)?(?:出具|提供|提出)?(?:的)?法律意见(?:书|建议)?(?:份|条|件)?数?$|^法律顾问意见(?:份|条)?数?$/,
  ],
  ["advisor_engagements", "", /^法律顾问(?:参与|参加)(?:会议|商讨|决策|服务)?(?:次)?数?$|^参与商讨$/],
  ["contract_reviews", "for_villages", /^村[（(]?(?:居|社区)?[)）]?合同(?:合法性)?审查(?:件|份)?数?$/],
  [
    "contract_reviews",
    "",
    /^(?:审查|审核)?合同(?:协议)?(?:合法性)?(?:审查|审核)?(?:件|份)?数$|^合同(?:合法性)?(?:审查|审核)$/,
  ],
  ["decision_reviews", "", /^(?:重大)(?:行政)?决策(?:事项)?(?:合法性)?(?:审查|审核)(?:件|项|次)?数?$/],
  [
    "document_reviews",
    "",
    /^(?:行政)?规范性文件(?:合法性)?(?:审查|审核)(?:件|份)?数?$|^文件(?:合法性)?(?:审查|审核)(?:件|份)?数?$/,
  ],
  ["legal_consultations", "", /^(?:提供|解答|接待)?(?:群众)?法律咨询(?:服务)?(?:次|件)?数?$/],
  ["legal_aid_cases", "", /^(?:办理|提供)?法律援助(?:案件)?(?:件|次|宗)?数?$/],
  [
    "study_sessions",
    "law_only",
    /^(?:领导班子|领导干部)?(?:专题|集体)学法(?:活动)?(?:次|场次)?数?$|^会前学法(?:次)?数?$/,
  ],
  ["study_sessions", "group_all", /^(?:党委)?(?:理论学习)?中心组(?:理论)?学习(?:次|场次)?数?$/],
  ["study_sessions", "", /^(?:领导(?:班子|干部))?学法(?:活动)?(?:次|场次)?数?$/],
  [
    "rule_of_law_meetings",
    "",
    /^法治(?:建设)?(?:工作)?(?:专题)?(?:会议|会)(?:次|场次)?数?$|^专题研究法治(?:建设)?(?:工作)?(?:会议)?(?:次)?数?$/,
  ],
  ["legal_trainings", "", /^法治(?:业务|专题|教育)?培训(?:场次|次|场|期)?数?$/],
  ["law_exam_rate", "passed", /^(?:干部)?学法(?:用法)?(?:考试|考核)(?:合格|通过|及格)率$/],
  ["law_exam_rate", "excellent", /^(?:干部)?学法(?:用法)?(?:考试|考核)优秀率$/],
  ["law_exam_rate", "took_part", /^(?:干部)?学法(?:用法)?(?:考试|考核)?参考率$/],
  ["major_decisions", "", /^重大(?:行政)?决策(?:事项)?(?:件|项|个)?数?$/],
  ["disclosures", "statutory", /^法定主动公开(?:内容|信息)?(?:条)?数?$/],
  ["disclosures", "", /^主动公开(?:政府)?(?:信息)?(?:条|件)?数?$|^(?:政府)?信息主动公开(?:条|件)?数?$/],
  [
    "disclosure_requests",
    "",
    /^(?:受理|收到)?(?:政府信息)?依申请公开(?:申请|信息)?(?:件|条)?数?$|^信息公开申请(?:件)?数?$/,
  ],
  [
    "hotline_cases",
    "received",
    /^(?:12345|政务|便民|政务服务便民)?热线(?:工单)?受理(?:件)?数?$|^受理(?:12345|政务|便民)?热线(?:工单)?(?:件)?数?$/,
  ],
  [
    "hotline_cases",
    "closed",
    /^(?:12345|政务|便民)?热线(?:工单)?办结(?:件)?数?$|^办结(?:12345|政务|便民)?热线(?:工单)?(?:件)?数?$/,
  ],
  [
    "hotline_cases",
    "",
    /^(?:12345)?(?:政务|便民|政务服务便民)?热线(?:工单)?(?:件|宗)?数?$|^12345(?:热线)?工单(?:件)?数?$|^热线工单$/,
  ],
  ["petition_cases", "received", /^信访(?:件|事项|案件)?受理(?:件)?数?$|^受理信访(?:件|事项|案件)?数?$/],
  ["petition_cases", "closed", /^信访(?:件|事项|案件)?办结(?:件)?数?$|^办结信访(?:件|事项|案件)?数?$/],
  ["petition_cases", "", /^(?:群众)?信访(?:件|事项|案件)?(?:件|批|宗)?数?$/],
  ["npc_proposals", "", /^(?:办理)?(?:人大)?(?:代表)?建议(?:和|、|及)?(?:政协)?(?:委员)?提案(?:办理)?(?:件)?数?$/],
  [
    "public_issues_resolved",
    "",
    /^(?:解决)?群众(?:问题|诉求|反映问题|急难愁盼问题)(?:解决|办理)?(?:件|个)?数?$|^解决群众(?:问题|诉求)(?:件|个)?数?$/,
  ],
  ["reconsideration_cases", "", /^行政复议(?:案|案件)?(?:件|宗)?数?$|^复议案件(?:件)?数?$/],
  ["litigation_cases", "", /^行政诉讼(?:案|案件)?(?:件|宗)?数?$|^行政应诉(?:案件)?(?:件|宗)?数?$|^诉讼案件(?:件)?数?$/],
  ["chief_court_appearance_rate", "", /^(?:行政机关|机关|单位)?(?:负责人|主要负责人)?出庭应诉率$|^负责人出庭率$/],
];

const OWN_NAMES: ReadonlyMap<string, IndicatorId> = new Map(
  INDICATOR_IDS.flatMap((id) =>
    [CODEBOOK[id].label["zh-CN"], CODEBOOK[id].short["zh-CN"], CODEBOOK[id].label.en].map(
      (name) => [keyOf(name), id] as const,
    ),
  ),
);

const known = new Map<string, NamedIndicator | undefined>();

/** The indicator that a whole name means; undefined for the user's own. */
export function indicatorByName(name: string): NamedIndicator | undefined {
  if (name.length > 60) return undefined;
  if (!known.has(name)) {
    if (known.size > 10_000) known.clear();
    known.set(name, lookUp(name));
  }
  return known.get(name);
}

function lookUp(name: string): NamedIndicator | undefined {
  if (isIndicatorId(name.trim())) return { indicator: name.trim() as IndicatorId, basis: "" };
  const key = keyOf(name);
  if (
    key === "" ||
    /^其中|同比|环比|增长|增幅|增减|较上年|比上年|目标|计划|任务数|占比$|排名|位次|得分|满意|人均|万人/.test(key)
  )
    return undefined;
  for (const form of [key, withoutPadding(key)]) {
    const rule = NAMES.find(([, , pattern]) => pattern.test(form));
    if (rule) return { indicator: rule[0], basis: rule[1] };
    const own = OWN_NAMES.get(form);
    if (own) return { indicator: own, basis: "" };
  }
  return undefined;
}

function keyOf(name: string): string {
  return withoutBlanks(name)
    .toLowerCase()
    .replaceAll(/[_\-—:：;；,，。.|/]/g, "");
}

function withoutPadding(key: string): string {
  return key
    .replace(/^(?:年度|本年度?|当年|全年|年内|累计|共|合计|总)+/, "")
    .replace(/^(?:开展|完成|实施|举办|组织|办理)/, "")
    .replace(/(?:总数|数量|总量|数目|总件数|合计数)$/, "数")
    .replace(/(?:情况|工作|指标)$/, "");
}

/** Short names, which mean an indicator only in a table that is about its theme. */
const SHORT_NAMES: readonly (readonly [RegExp, readonly (readonly [IndicatorId, string, RegExp])[]])[] = [
  [
    /调解|纠纷|化解/,
    [
      ["disputes_handled", "accepted", /^受理(?:件|起|案件)?(?:总)?数?量?$/],
      ["disputes_handled", "handled", /^(?:调处|调解|处理)(?:件|起|案件)?(?:总)?数量?$|^调处$/],
      ["disputes_resolved", "", /^(?:化解|成功|调成)(?:件|起|案件)?(?:总)?数量?$|^调解成功$/],
      ["mediation_success_rate", "mediated", /^成功(?:率|比例)$/],
    ],
  ],
  [
    /普法|法治宣传/,
    [
      ["publicity_events", "", /^(?:开展|宣传)?活动(?:场次|次数|数|场)$|^场次数?$/],
      ["publicity_audience", "", /^(?:受众|覆盖|受益)(?:人次|人数)$/],
    ],
  ],
];

/** The indicator that a short name means where its table is about one theme alone. */
export function indicatorByShortName(name: string, topic: string): NamedIndicator | undefined {
  const themes = SHORT_NAMES.filter(([theme]) => theme.test(topic));
  const [only] = themes;
  if (themes.length !== 1 || only === undefined) return undefined;
  const rule = only[1].find(([, , pattern]) => pattern.test(keyOf(name)));
  return rule && { indicator: rule[0], basis: rule[1] };
}

/** The one indicator that a title speaks of (各街道调解成功率统计表), or undefined. */
export function indicatorInTitle(title: string): NamedIndicator | undefined {
  const text = withoutBlanks(title)
    .replace(/[（(].*?[)）]/g, "")
    .replace(
      /^.*?(?:\d{4}年?度?(?:[-—–~至到]\d{4}年?度?)?|各(?:街道|乡镇|镇街|街镇|区县|县区|地区|单位|地|镇|乡|县|区|市)+|全[区市县省])/,
      "",
    )
    .replace(
      /^(?:各(?:街道|乡镇|镇街|街镇|区县|县区|地区|单位|地|镇|乡|县|区|市)+|全[区市县省]|历年|分年度?|年度)+/,
      "",
    )
    .replace(/(?:统计|汇总|情况|明细|一览|对比|数据|年度|分年|台账|报)*表?$/, "");
  return indicatorByName(text);
}
