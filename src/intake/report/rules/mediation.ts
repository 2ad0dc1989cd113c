import { each, type IndicatorRule } from "../indicatorRule.ts";
import { CASES, PEOPLE, RATES } from "./units.ts";

const DISPUTES = each(
  ["", "矛盾", "民间", "社会矛盾", "群众", "邻里", "婚姻家庭", "劳资", "物业", "各类", "涉企", "医疗", "信访矛盾"],
  ["纠纷", "矛盾纠纷", "纠纷案件", "纠纷事件", "矛盾纠纷案件", "矛盾纠纷事件", "纠纷隐患", "矛盾纠纷隐患", "矛盾问题", "矛盾", "矛盾隐患", "争议", "劳动争议", "民事争议"],
).filter((word) => word !== "问题");
const AS_DONE = each(["矛盾纠纷", "纠纷", "矛盾"], ["化解", "成功化解", "调解成功"]);
const AS_WORKED = each(
  ["矛盾纠纷", "纠纷", "矛盾", "人民"],
  ["排查", "调解", "调处", "排查化解", "调处化解", "受理", "排查调处", "调解案件", "排查调解"],
);
const NOT_PEOPLE = /行政争议|行政纠纷|仲裁|诉讼|法院|信访|审理|民转刑/;
const SETTLED = /成功(?:地)?(?:化解|调解|调处|解决|处理|处置)|(?:化解|调解|调处)成功|化解|解决|调解完成|妥善处[置理]|调结/;
const WORKED = /排查|摸排|受理|接收|接处|登记|调处|调解|处理|处置|介入|发现|收集|协助|排除|参与/;
const ONLY_SETTLED = /^(?!.*(?:排查|摸排|受理|接处|登记|发现|调处(?!成功)|(?<!成功)(?:调解|处理|处置)(?!成功|委员会|组织|员|室|中心)))/;

export const MEDIATION_RULES: readonly IndicatorRule[] = [
  {
    indicator: "disputes_resolved",
    units: CASES,
    heads: [...DISPUTES, ...AS_DONE],
    verb: SETTLED,
    unless: new RegExp(`${NOT_PEOPLE.source}|排查|摸排|受理|接处|登记|发现|(?<!成功)(?:调处|调解)(?:并)?化解|协助|未(?:能)?(?:成功)?化解|正在|联动处`),
  },
  {
    indicator: "disputes_resolved",
    units: CASES,
    heads: [
      "化解", "调解成功", "成功调解", "成功化解", "化解成功", "调处成功", "成功调处", "成功", "已化解", "调成", "调解成功案件", "化解完成", "就地化解",
    ],
    isBare: true,
    needs: /纠纷|矛盾|调解/,
    unless: NOT_PEOPLE,
    unlessEarlier: /行政争议|复议|诉讼|信访/,
  },
  {
    indicator: "disputes_handled",
    units: CASES,
    heads: [...DISPUTES, ...AS_WORKED],
    verb: new RegExp(`${WORKED.source}|化解`),
    unless: new RegExp(`${NOT_PEOPLE.source}|立案|未(?:能)?化解|成功|分别`),
    bases: [
      { basis: "found", cue: /排查|摸排|发现|收集/ },
      { basis: "accepted", cue: /受理|接收|登记|接处/ },
      { basis: "handled" },
    ],
    flags: [{ flag: "dual_use", cue: /(排查.{0,4}化解|调处.{0,2}化解|受理.{0,4}化解)/ }],
  },
  {
    indicator: "disputes_handled",
    units: CASES,
    heads: ["调解申请", "人民调解案件", "调解案件", "民事纠纷调解案件", "调解民事案件"],
    unless: new RegExp(`${NOT_PEOPLE.source}|成功|立案|复议`),
    bases: [{ basis: "accepted", cue: /受理|接收|收到/ }, { basis: "handled" }],
  },
  {
    indicator: "mediation_success_rate",
    units: RATES,
    heads: [
      "化解率", "调解成功率", "化解成功率", "调成率", "调处成功率", "矛盾纠纷化解率", "纠纷化解率", "成功率", "成功化解率", "调处化解率", "化解成效率",
    ],
    needs: /纠纷|矛盾|调解|调处/,
    unless: /诉前|信访|投诉|热线|12345|工单|复议|诉讼|满意|积案|行政争议|隐患|执行|履行/,
    bases: [{ basis: "mediated", cue: /调解成功率|调成率|调解/ }, { basis: "resolved" }],
  },
  {
    indicator: "closure_rate",
    units: RATES,
    heads: ["办结率", "按期办结率", "按时办结率", "结案率", "办复率"],
    unless: /公开|申请|提案|建议|执法|处罚|审批|许可/,
    bases: [
      { basis: "platforms", inSentence: /(?=.*纠纷)(?=.*信访)|(?=.*纠纷)(?=.*(?:12345|热线|问政))|(?=.*信访)(?=.*(?:12345|热线|问政))/ },
      { basis: "hotline", inSentence: /12345|热线|问政|工单|诉求/ },
      { basis: "petitions", inSentence: /信访/ },
      { basis: "disputes", inSentence: /纠纷|矛盾/ },
    ],
  },
  {
    indicator: "mediation_organizations",
    units: ["个", "家", "处", "所", "支", "间"],
    heads: [
      "调解委员会", "调委会", "人民调解委员会", "人民调解组织", "调解组织", "调解室", "人民调解室", "个人调解室", "品牌调解室", "调解工作室",
      "人民调解工作室", "个人调解工作室", "品牌调解工作室", "调解站", "人民调解工作站", "专业调解委员会", "行业性专业性调解组织", "各类调解组织",
    ],
    unless: /规范化的|培训|表彰|获评|荣获|被评|其中/,
  },
  {
    indicator: "mediators",
    units: PEOPLE,
    heads: ["调解员", "人民调解员", "专职调解员", "专职人民调解员", "兼职调解员", "兼职人民调解员", "专兼职调解员", "专兼职人民调解员", "调解人员", "人民调解队伍", "各类调解员"],
    unless: /培训|轮训|称号|获|表彰|网格员|优秀|参加|参训|等级|补贴|其中/,
    bases: [{ basis: "full_time", cue: /专职(?!兼)/ }, { basis: "all" }],
  },
];

export { ONLY_SETTLED };
