import type { Problem, ProblemCode } from "../../model/problem.ts";

/** What is wrong with the words found, and what should stand there. */
export interface ProblemWords {
  readonly fault: string;
  readonly expected: string;
}

type FaultWords = { readonly [Code in ProblemCode]: (problem: Extract<Problem, { code: Code }>) => ProblemWords };

const faults: FaultWords = {
  missingFile: () => ({ fault: "文件不存在", expected: "该文件" }),
  strayFile: () => ({ fault: "documents.csv 中没有登记这份文本", expected: "先在 documents.csv 登记，或移走该文件" }),
  notUtf8: () => ({ fault: "不是 UTF-8 编码", expected: "UTF-8 编码的文本" }),
  notJson: () => ({ fault: "不是有效的 JSON", expected: "JSON 文本" }),
  unclosedQuote: () => ({
    fault: "引号没有成对",
    expected: "含逗号、引号或换行的单元格用一对双引号括起，内部引号写两次",
  }),
  missingColumn: ({ column }) => ({ fault: "表头缺少这一列", expected: `一列 ${column}` }),
  wrongFieldCount: ({ expected }) => ({ fault: "这一行的列数与表头不同", expected: `${expected} 列` }),
  emptyCell: () => ({ fault: "没有填写", expected: "非空内容" }),
  mustBeEmpty: () => ({ fault: "此处不应填写", expected: "留空" }),
  notAnObject: () => ({ fault: "不是一组配置项", expected: '花括号括起的配置项，如 {"title": "…"}' }),
  notAList: () => ({ fault: "不是列表", expected: '方括号括起的列表，如 ["…"]' }),
  notText: () => ({ fault: "不是文字", expected: "文字" }),
  unknownKey: ({ allowed }) => ({ fault: "没有这个配置项", expected: `其中之一：${allowed.join("、")}` }),
  notANumber: () => ({ fault: "不是数字", expected: "数字，如 12 或 97.9，不带单位和千分位" }),
  notAWholeNumber: () => ({ fault: "不是整数", expected: "整数" }),
  negative: () => ({ fault: "是负数", expected: "0 或正数" }),
  rateOver100: () => ({ fault: "比例超过 100%", expected: "0 到 100 之间的数" }),
  zeroDenominator: () => ({ fault: "分母为 0", expected: "大于 0 的数" }),
  notAPeriod: () => ({ fault: "不是报告年度", expected: "1978 到 2100 之间的年份" }),
  notADate: () => ({ fault: "不是日期", expected: "YYYY-MM-DD 格式的日期" }),
  notAnAddress: () => ({ fault: "不是网址", expected: "以 http:// 或 https:// 开头的网址" }),
  notAnId: () => ({ fault: "不能作标识", expected: "小写字母、数字和连字符，最长 100 个字符" }),
  notACode: () => ({ fault: "不是行政区划代码", expected: "6 位数字，或留空" }),
  notInList: ({ allowed }) => ({
    fault: "不在允许的取值之内",
    expected: `其中之一：${allowed.map((word) => word || "（空）").join("、")}`,
  }),
  unknownIndicator: () => ({ fault: "指标字典中没有这个指标", expected: "指标字典中的标识" }),
  unknownJurisdiction: () => ({ fault: "jurisdictions.csv 中没有这个地区", expected: "jurisdictions.csv 中的 id" }),
  unknownParent: () => ({
    fault: "jurisdictions.csv 中没有这个上级",
    expected: "jurisdictions.csv 中的 id，最上一级留空",
  }),
  parentCircle: () => ({ fault: "上级关系绕成了圈", expected: "一级一级通向最上级的 id" }),
  unknownDocument: () => ({ fault: "documents.csv 中没有这份报告", expected: "documents.csv 中的 id" }),
  differsFromDocument: ({ expected }) => ({ fault: "与所引报告不一致", expected }),
  namesLeftOut: () => ({ fault: "是不收录的报告，这里仍提到它", expected: "不提这份报告的文字" }),
  outsideText: ({ length }) => ({ fault: "位置超出原文", expected: `0 到 ${length} 之间，终点在起点之后` }),
  quoteDiffers: ({ expected }) => ({ fault: "引文与该位置的原文不符", expected: `“${expected}”` }),
  numberOutsideQuote: () => ({ fault: "数字的位置不在引文之内", expected: "start 与 end 之间的一段" }),
  numberDiffers: ({ expected }) => ({ fault: "与原文中的数字不符", expected }),
  checksumDiffers: ({ expected }) => ({ fault: "与文件的 SHA-256 不符", expected }),
  lengthDiffers: ({ expected }) => ({ fault: "与文本的字符数不符", expected: String(expected) }),
  duplicateId: ({ firstRow }) => ({ fault: `与第 ${firstRow} 行重复`, expected: "每行一个唯一的 id" }),
  wrongId: ({ expected }) => ({ fault: "id 与该行内容不符", expected }),
  secondHeadline: ({ firstRow }) => ({
    fault: `第 ${firstRow} 行已是同一地区、年度、指标和口径的主数字`,
    expected: "part 或 other",
  }),
  secondReport: ({ firstRow }) => ({
    fault: `第 ${firstRow} 行已是同一地区、年度的报告`,
    expected: "另一年度或另一时段",
  }),
  partWithoutTotal: () => ({ fault: "分项没有合计", expected: "与合计相同的 group" }),
  partsExceedTotal: ({ expected }) => ({ fault: "分项之和超过合计", expected: `不超过 ${expected}` }),
  missingMeaning: ({ meaning }) =>
    ({
      place: { fault: "表头中没有地区列", expected: "一列“地区”“街道”或“名称”" },
      year: { fault: "表头中没有年度列", expected: "一列“年度”，或在人口列的表头中写年份（2024年末常住人口）" },
      count: { fault: "表头中没有人口或户数列", expected: "一列“常住人口”“人口”或“户数”" },
      source: { fault: "没有写来源", expected: "一列“来源”，或在上面的“来源”一栏填写" },
    })[meaning],
  secondColumn: ({ expected }) => ({ fault: `与“${expected}”一列重复，不知以哪一列为准`, expected: "只留其中一列" }),
  unknownPlace: ({ suggestions }) => ({
    fault: "不是有报告的街镇",
    expected: suggestions.length > 0 ? `也许是${suggestions.join("、")}` : "有报告的街镇的名称、全称或 id",
  }),
  ambiguousPlace: ({ candidates }) => ({
    fault: "同名的街镇不止一个",
    expected: `全称，如${candidates.join("或")}`,
  }),
  implausibleBase: () => ({
    fault: "不像人数或户数",
    expected: "100 以上的整数；以万计的，在表头写（万人）或（万户）",
  }),
  repeatedDenominator: ({ firstRow }) => ({
    fault: `第 ${firstRow} 行已有同一地区、年度的另一个数，以前一个为准`,
    expected: "同一地区、年度只写一个数",
  }),
};

export const problem = {
  faults,
  /** Row 0 is the file as a whole. */
  where: (file: string, row: number, column: string): string =>
    [file, row > 0 ? `第 ${row} 行` : "", column ? `${column} 列` : ""].filter(Boolean).join("，"),
  sentence: (where: string, found: string, fault: string, expected: string): string =>
    `${where}：${found ? `“${found}”` : ""}${fault}。应为：${expected}`,
  build: {
    stopped: (count: number): string => `数据有 ${count} 处问题，未写出任何文件：`,
    written: (observations: number, documents: number, version: string): string =>
      `已写出 ${observations} 个数字、${documents} 份报告（数据版本 ${version}）。`,
    leftOut: (documents: readonly string[]): string => `未收录（leave_out）：${documents.join("、")}。`,
    noPictureFont: "本机没有中文字体，未生成 PNG 图片；其余文件照常写出。",
    noPictureProgram: "本机没有可用的绘图程序（@resvg/resvg-js），未生成 PNG 图片；其余文件照常写出。",
  },
};
export type ProblemMessages = typeof problem;
