import type { CellText, Rich } from "../rich.ts";
import { joinRich, rich } from "../rich.ts";

const DIGITS = ["〇", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"] as const;

/** 两地, 四份; from eleven in figures, with the gap that digits take. */
function counted(count: number, word: string): string {
  const digit = DIGITS[count];
  return digit === undefined ? `${count} ${word}` : `${digit}${word}`;
}

function list(texts: readonly string[]): string {
  return texts.join("、");
}

/** What is counted, by the measure word: 场次是工作量. */
const COUNT_NOUNS: Readonly<Record<string, string>> = {
  场: "场次",
  场次: "场次",
  "场(次)": "场次",
  次: "次数",
  件: "件数",
  起: "件数",
  宗: "件数",
  个: "个数",
  份: "份数",
  条: "条数",
  项: "项数",
  人: "人数",
  名: "人数",
  人次: "人次",
  元: "金额",
};

/** Sentences of findings, read-outs, place pages and copied prose. Figures come in as runs that open their source. */
export const readout = {
  /** 行政检查次数 → 行政检查: the counting noun of a label has no place before a number. */
  name: (label: string): string => label.replace(/(次数|场次|人次|金额|数)$/u, ""),
  /** Where the label makes no good name before a number. */
  names: { disputes_resolved: "化解矛盾纠纷" } as Readonly<Record<string, string>>,
  /** After a basis word: 排查矛盾纠纷. */
  namesAfterWord: { disputes_handled: "矛盾纠纷", law_exam_rate: "学法考试" } as Readonly<Record<string, string>>,
  withWord: (word: string, name: string): string => (word.endsWith("率") ? `${name}${word}` : `${word}${name}`),
  forWhom: (scope: string, name: string): string => `${scope}${name}`,
  list,

  headline: {
    rest: (finding: string): string => `${finding}；其余为工作量或口径不同，只并列、不比高低`,
    none: "所选报告的数字口径不同，只并列、不比高低",
    nothing: "所选报告没有可以列出的数字",
    single: "所选为一份报告，照录其数字",
    alike: (name: string, places: number): string => `${name}${counted(places, "地")}相近`,
    apart: (name: string, places: number): string => `${name}${counted(places, "地")}有差异`,
  },
  summary: {
    counts: (reports: number, figures: number, indicators: number): string =>
      `${reports} 份年度报告 · ${figures} 个数字 · ${indicators} 项指标 · 每个数字都能点开原句。`,
    statedByNone: (reports: number): string => `没有一项指标${counted(reports, "份")}报告都载明。`,
    statedByAll: (indicators: number, reports: number): string =>
      `${indicators} 项指标${counted(reports, "份")}报告都载明。`,
  },
  filter: {
    show: "显示",
    latest: "各地最近一份报告",
    years: (years: readonly { readonly period: number; readonly reports: number }[]): string =>
      `（${list(years.map(({ period, reports }) => `${period} 年 ${reports} 份`))}）中`,
    year: (from: number, to: number): string => (from === to ? `${from} 年` : `${from}—${to} 年`),
    reports: (count: number): string => `的报告（${count} 份）中`,
    allPlaces: (count: number): string => `全部 ${count} 个街镇`,
    somePlaces: (count: number): string => `${count} 个街镇`,
    end: "的数字",
  },

  title: {
    nothing: "所选报告均未载明此项",
    alike: (name: string, places: number): string => `${counted(places, "地")}${name}相近`,
    apart: (name: string, places: number): string => `${counted(places, "地")}${name}有差异`,
    ratesUnknown: (name: string, reports: number): string => `${counted(reports, "份")}报告载明或可推算${name}`,
    figures: (reports: number, isAll: boolean, subject: string): string =>
      isAll && reports > 1
        ? `${counted(reports, "份")}报告都载明了${subject}数字`
        : `${counted(reports, "份")}报告载明了${subject}数字`,
    differentScopes: (finding: string): string => `${finding}，统计范围各不相同`,
    differentThings: (finding: string): string => `${finding}，但没有两份说的是同一件事`,
    differentYears: (finding: string): string => `${finding}，年度或口径不同`,
    comparable: (finding: string, names: readonly string[]): string => `${finding}，其中${list(names)}可以对照`,
    events: (reports: number, isAll: boolean): string =>
      `${counted(reports, "份")}报告${isAll && reports > 1 ? "都" : ""}载明活动场次`,
    channelsApart: (finding: string): string => `${finding}；现场人次与线上覆盖分开看`,
  },
  link: {
    figures: (reports: number, isAll: boolean): string =>
      isAll && reports > 1 ? `${counted(reports, "份")}都载明` : `${counted(reports, "份")}报告载明`,
    differentScopes: (finding: string): string => `${finding}，统计范围不同`,
    differentThings: (finding: string): string => `${finding}，说的不是同一件事`,
    differentYears: (finding: string): string => `${finding}，年度或口径不同`,
    events: (reports: number): string => `${counted(reports, "份")}载明场次`,
    channelsApart: (finding: string): string => `${finding}，现场与线上分开看`,
  },
  /** What a theme's figures are of, in its titles. */
  subject: {
    mediation: "矛盾化解",
    enforcement: "执法",
    publicity: "普法",
    advice: "",
    learning: "学法与组织",
    openness: "公开与回应",
    litigation: "复议诉讼",
  },

  year: (period: number): string => `${period} 年`,
  /** 鼓楼街道 30 场, 车站街道书面 10 余份, with notes in brackets. */
  item: (place: string, word: string, value: CellText, notes: readonly Rich[]): Rich =>
    rich`${place}${word} ${value}${notes.length === 0 ? "" : rich`（${joinRich(notes, "，")}）`}`,
  /** The notes stand after the last of a run. */
  afterRun: (run: Rich, notes: readonly Rich[]): Rich =>
    notes.length === 0 ? run : rich`${run}（${joinRich(notes, "，")}）`,
  /** Two are parted by a comma, three or more by the enumeration mark. */
  run: (items: readonly Rich[]): Rich => joinRich(items, items.length > 2 ? "、" : "，"),
  items: (items: readonly Rich[]): Rich => joinRich(items, "、"),
  runs: (runs: readonly Rich[]): Rich => joinRich(runs, "，"),
  clauses: (clauses: readonly Rich[]): Rich => joinRich(clauses, "；"),
  sentence: (name: string, listing: Rich, verdict: string): Rich =>
    rich`${name}：${listing}${verdict ? `；${verdict}` : ""}。`,
  named: (name: string, listing: Rich): Rich => rich`${name}：${listing}`,
  stop: (text: Rich): Rich => rich`${text}。`,
  range: (name: string, reports: number, low: CellText, high: CellText, verdict: string): Rich =>
    low.text === high.text
      ? rich`${name}：${reports} 份报告载明，均为 ${low}；${verdict}。`
      : rich`${name}：${reports} 份报告载明，从 ${low}${low.text.endsWith("%") ? " " : ""}到 ${high}；${verdict}。`,

  computedFrom: (numerator: CellText | string, denominator: CellText | string): Rich =>
    rich`由 ${numerator}÷${denominator} 推算`,
  withinError: (count: number): string => `${count > 10 ? "各地" : counted(count, "者")}差异未超出统计误差范围`,
  apartFrom: (pairs: readonly (readonly [string, string])[]): string =>
    `${list(pairs.map(([one, other]) => `${one}与${other}`))}的误差范围不重叠，差异超出统计误差范围`,
  someApart: "部分误差范围互不重叠，见图",
  unknownError: "分母未载明，差异大小无从判断",
  unknownErrorOf: (places: readonly string[]): string => `${list(places)}分母未载明，不作误差判断`,
  allHundred: "均为 100%，不作区分",
  aloneAmongRates: "没有口径相近的其他比例，不作比较",
  basesAround: (places: readonly string[], around: number, unit: string): string =>
    `${list(places)}基数在 ${around} ${unit}左右`,
  basesOf: (places: readonly string[], bases: readonly number[], unit: string): string =>
    places.length === 1
      ? `${list(places)}基数为 ${bases[0] ?? 0} ${unit}`
      : `${list(places)}基数分别为 ${list(bases.map((base) => `${base} ${unit}`))}`,
  oneMore: (bases: string, unit: string, low: number, high: number): string =>
    `${bases}，增减 1 ${unit}，比例变动约 ${low === high ? low : `${low}～${high}`} 个百分点。`,
  setApart: (place: string, value: CellText, label: string, together: string): Rich =>
    rich`${place}载明的 ${value} 为${label}，${together}不与上列比例比较。`,
  manyApart: (reports: number, label: string): string => `另有 ${reports} 份报告载明${label}，不与上列比例比较。`,
  together: (others: readonly string[]): string => (others.length === 0 ? "" : `与${list(others)}一并表述，`),
  /** A scope lists what a closure rate covers; disputes are what it is compared over. */
  isDisputes: (part: string): boolean => part.includes("纠纷"),
  splitScope: (scope: string): readonly string[] => scope.split("、"),

  caseUnit: "件",
  ownIndicator: "自有指标，不评高下",
  workload: (unit: string): string => `${COUNT_NOUNS[unit] ?? "数量"}是工作量，不评高下`,
  facts: {
    period: "年度",
    unit: "单位",
    basis: "口径",
    channel: "渠道",
    audience: "服务对象",
    scope: "范围",
    coverage: "报告期",
    topic: "学习主题",
  },
  differ: (facts: readonly string[], withYear: boolean): string => {
    const both = withYear ? `${list(facts)}均不同` : `${facts.join("和")}不同`;
    return `${facts.length === 1 ? `${facts[0] ?? ""}不同` : both}，不宜直接比较`;
  },
  topicUnstated: "学习主题范围未写明，不宜直接比较",

  /** Kept beside the figure of that basis. */
  basisNote: { handled: "未写明是否均作出处罚" } as Readonly<Record<string, string>>,
  outcome: (
    place: string,
    parts: readonly (readonly [name: string, value: CellText])[],
    year: string,
    note: string,
  ): Rich =>
    rich`${place}${joinRich(
      parts.map(([name, value]) => rich`${name} ${value}`),
      "、",
    )}${year ? `（${year}）` : ""}${note ? `，${note}` : ""}`,
  noGoodDirection: (subjects: readonly ("inspections" | "penalties")[]): string =>
    `${subjects.map((one) => (one === "inspections" ? "检查" : "处罚")).join("和")}的多少不表示工作好坏。`,
  channel: (word: string): string => `${word}覆盖`,
  onlineApart: (online: Rich, onSite: string): Rich => rich`${online}以线上推送为主，不与${onSite}人次比较`,
  mayOverlap: (place: string, values: readonly CellText[], series: string, total: CellText | string): Rich =>
    rich`${place}另载明 ${joinRich(
      values.map((value) => [value]),
      "、",
    )}${series}，可能与${total === "" ? "其他各项" : rich` ${total}`}重叠，未相加。`,
  manyOverlap: (reports: number, series: string): string =>
    `另有 ${reports} 份报告分别载明${series}数字，可能与总数重叠，未相加。`,
  series: { publicity_events: "专项活动" } as Readonly<Record<string, string>>,
  review: (place: string, name: string, value: CellText): Rich => rich`${place}${name} ${value}`,
  contractReview: (place: string, scope: string, joint: string, value: CellText): Rich =>
    rich`${place}${scope}审核合同${joint ? `、${joint}` : ""} ${value}`,
  statements: (place: string, statements: readonly Rich[]): Rich => rich`${place}：${joinRich(statements, "、")}`,
  statement: (name: string, value: CellText): Rich => rich`${name} ${value}`,

  stocks: (place: string, statements: readonly Rich[]): Rich =>
    rich`${place}另载明${joinRich(statements, "、")}（年末数）。`,
  relation: (scope: string, statements: readonly Rich[]): Rich =>
    rich`另有${scope}${joinRich(statements, "、")}；与前者的口径关系报告未写明，未相加。`,
  notEqual: (one: CellText, other: CellText): Rich => rich`${one} ≠ ${other}`,
  contrast: (one: string, other: string): string => `一个${one}，一个${other}`,
  /** What a basis means when two figures of one name are set against each other. */
  means: {
    any: "含口头和过程意见",
    written: "只计书面",
    residents: "面向群众",
    projects: "面向重点项目",
    own: "为本单位合同",
    for_villages: "为村（社区）合同",
    on_site: "计现场人次",
    online: "计线上覆盖",
    decided: "为行政处罚",
    handled: "为执法办案",
  } as Readonly<Record<string, string>>,
  meansBasis: (label: string): string => `按${label}计`,

  coverage: {
    reports: (count: number): string => `${count} 份报告中`,
    stated: (count: number, what: string): string => `${count} 份载明${what}`,
    statedAny: (count: number): string => `${count} 份载明至少一项`,
    computed: (count: number): string => `${count} 份可由载明数推算`,
    none: (count: number): string => `${count} 份未载明`,
    notApplicable: (count: number): string => `${count} 份不适用`,
    withoutDenominator: (count: number): string => `${count} 份缺分母`,
    or: (labels: readonly string[]): string => labels.join("或"),
    all: (reports: number, what: string): string => `${reports} 份报告${reports > 1 ? "都" : ""}载明${what}。`,
    allAny: (reports: number): string => `${reports} 份报告${reports > 1 ? "都" : ""}载明至少一项。`,
    sentence: (head: string, parts: readonly string[]): string => `${head}，${parts.join("，")}。`,
    nobody: (reports: number): string => `${reports} 份报告${reports > 1 ? "均" : ""}未载明。`,
  },

  derivation: {
    implied: (numerator: CellText | string, rate: CellText, base: string): Rich =>
      rich`${base}，推算：${numerator}与 ${rate} 只对应 ${base}`,
    stated: (base: string): Rich => [`${base}，报告载明`],
    counts: (numerator: CellText | string, denominator: CellText | string, percent: string): Rich =>
      rich`${numerator} ÷ ${denominator} ＝ ${percent}，两数载于同一句`,
    ambiguous: (count: CellText | string, asBase: string, asNumerator: string): Rich =>
      rich`${count}，分母有两种读法：作为分母，化解数为 ${asBase}；作为化解数，分母为 ${asNumerator}`,
    none: "分母未载明",
    span: (low: string, high: string, unit: string): string =>
      low === high ? `${low} ${unit}` : `${low}～${high} ${unit}`,
    interval: (text: string): string => `95% 误差范围 ${text}`,
    whole: (count: string, unit: string): string => `${count} ${unit}`,
  },
  basisLine: {
    baseUnstated: "分母口径报告未写明",
    joined: (facts: readonly string[]): string => facts.join("，"),
    line: (basis: string, base: string): string => (base ? `${basis}；${base}` : basis),
  },
  cell: {
    place: (place: string, period: number): string => `${place} ${period} 年`,
    named: (name: string, value: string): string => `${name} ${value}`,
    computed: "推算",
    zero: "载明“无”",
    scope: (scope: string): string => `范围：${scope}`,
    base: (base: string): string => `基数 ${base}`,
    join: (facts: readonly string[]): string => facts.join("，"),
  },

  copied: {
    /** 2025年，广东省河源市紫金县上义镇 */
    lead: (period: number, coverage: string, place: string): string => `${period}年${coverage}，${place}`,
    plain: (name: string, value: string): string => `${name}${value}`,
    computed: (counts: string, name: string, value: string, numerator: string, denominator: string): string =>
      `${counts}${counts ? "，" : ""}${name}${value}（由${numerator}÷${denominator}推算）`,
    source: (title: string): string => `资料来源：${/^[［[]/.test(title) ? title : `《${title}》`}。`,
    stop: "。",
  },

  place: {
    summary: (statements: readonly Rich[]): Rich => rich`${joinRich(statements, "，")}。`,
    facts: (years: readonly number[], reports: number, figures: number, indicators: number): string =>
      `${list(years.map((year) => `${year} 年`))} · ${reports} 份报告 · ${figures} 个数字 · ${indicators} 项指标`,
    partsAgree: "分项与合计一致",
    partsDiffer: "分项之和与合计不同，可向报告单位核对",
    elsewhereMany: (places: number, low: CellText, high: CellText): Rich =>
      rich`${places} 个街镇，从 ${low}${low.text.endsWith("%") ? " " : ""}到 ${high}`,
    elsewhere: (place: string, value: CellText, year: string): Rich => rich`${place} ${value}（${year}）`,
    noOrder: "没有同年度、同口径的其他街镇，不作排列。",
    noOthers: "所选报告中没有其他街镇载明这些指标。",
    notStated: (groups: readonly string[]): string => `${list(groups)}各项数字。未载明不等于没有开展。`,
  },
  perHead: {
    population: (count: string, people: string, value: string, source: string): string =>
      `${count} ÷ ${people} 人 × 10000 ＝ ${value}；人口由使用者提供：${source}。`,
    households: (count: string, households: string, value: string, source: string): string =>
      `${count} ÷ ${households} 户 × 10000 ＝ ${value}；户数由使用者提供：${source}。`,
  },
};
export type ReadoutMessages = typeof readout;
