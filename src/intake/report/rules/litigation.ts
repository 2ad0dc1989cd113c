import { each, type IndicatorRule } from "../indicatorRule.ts";
import { CASES_OR_TIMES, RATES } from "./units.ts";

const ENDS_OF_CASE = [
  "",
  "案件",
  "申请",
  "案",
  "事项",
  "发案",
  "结案",
  "新增案件",
  "收案",
  "受理案件",
  "立案",
  "被申请案件",
  "应诉案件",
];
const NOT_CASES =
  /纠错|败诉|胜诉|撤销|维持|驳回|败诉率|纠正|调解书|结转|化解|意见书|建议书|培训|工作人员|代收|窗口|起诉率/;

export const LITIGATION_RULES: readonly IndicatorRule[] = [
  {
    indicator: "reconsideration_cases",
    units: CASES_OR_TIMES,
    heads: [
      ...each(
        ["行政复议", "复议", "行政复议方面", "被申请行政复议", "被行政复议", "被复议", "行政复议被申请人"],
        ENDS_OF_CASE,
      ),
      "行政复议答复",
      "行政复议答复案件",
      "行政复议答辩",
    ],
    unless: NOT_CASES,
  },
  {
    indicator: "litigation_cases",
    units: CASES_OR_TIMES,
    heads: [
      ...each(
        [
          "行政诉讼",
          "行政诉讼方面",
          "行政应诉",
          "被提起行政诉讼",
          "被诉",
          "一审行政诉讼",
          "行政诉讼一审",
          "行政诉讼应诉",
          "诉讼",
        ],
        ENDS_OF_CASE,
      ),
      "应诉案件",
      "行政诉讼答辩",
      "行政诉讼应诉",
      "一审行政案件",
      "行政诉讼被告案件",
      "一审行政应诉案件",
      "涉诉案件",
      "出庭应诉案件",
      "被诉行政案件",
      "涉诉行政案件",
      "行政应诉一审案件",
    ],
    needs: /行政诉讼|行政应诉|应诉|被诉|被告/,
    unless: new RegExp(`${NOT_CASES.source}|民事|公益诉讼|旁听|法律援助|庭审`),
  },
  {
    indicator: "chief_court_appearance_rate",
    units: RATES,
    heads: [
      "出庭应诉率",
      "应诉率",
      "出庭率",
      "负责人出庭应诉率",
      "负责人出庭率",
      "行政机关负责人出庭应诉率",
      "行政负责人出庭应诉率",
      "到庭应诉率",
      "正职出庭率",
      "主要负责人出庭率",
    ],
    needs: /负责人|领导|镇长|主任|首长/,
  },
];
