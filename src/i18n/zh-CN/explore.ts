import type { CellText, Rich } from "../rich.ts";
import { joinRich, rich } from "../rich.ts";

/** A unit that ends in a Chinese word needs no gap before the next one. */
function gap({ text }: CellText): string {
  return text.endsWith("%") ? " " : "";
}

/** Of figures that share a scale: both ends as written, the middle as computed. */
export interface Middle {
  readonly name: string;
  /** Undefined where they are of several years. */
  readonly year: number | undefined;
  readonly places: number;
  readonly ends: readonly [CellText, CellText];
  readonly median: string;
  readonly from: string;
  readonly to: string;
}

/** The rate of several places together, from their counts. */
export interface Pooled {
  readonly percent: string;
  readonly counts: string;
  /** Place by place; none where they are too many. */
  readonly parts: readonly Rich[];
  readonly places: number;
  readonly interval: string;
  /** Who is not in it, and why. */
  readonly left: readonly string[];
}

/** 自选对照: choosing, the states of the answer, the ledger of a rate, the table of everything. */
export const explore = {
  title: "自选对照",
  lead: "自选指标、街镇和年度，放在一起看；口径不同的分开放，不排名次。",
  openHere: "在自选对照中打开",
  choices: "选择",
  showChoices: (summary: string): string => `选择：${summary}`,
  startOver: "全部重选",
  list: (names: readonly string[]): string => names.join("、"),
  remove: (name: string): string => `移除 ${name}`,

  indicators: "指标",
  chooseIndicators: "选指标",
  noIndicator: "还没有选指标",
  chosenIndicators: (count: number): string => `已选 ${count} 项`,
  findIndicator: "查找指标",
  findIndicatorHint: "名称或含义中的字",
  indicatorsFound: (count: number): string => (count === 0 ? "没有这样的指标" : `${count} 项`),
  meaning: (name: string): string => `${name}的含义`,
  unit: (unit: string): string => `单位：${unit}`,
  workload: "工作量，不评高下",
  more: "详见指标口径",
  wholeTheme: (count: number): string => `选全部 ${count} 项`,
  noneOfTheme: "全部不选",
  ownIndicators: "自有表格的指标",
  ownIndicator: "来自您的表格，含义以表格为准，不评高下",
  silentLeftOut: (reports: number): string => `另有 ${reports} 份报告未载明，未列出。`,
  groupChosen: (chosen: number): string => (chosen === 0 ? "" : `已选 ${chosen}`),

  places: "街镇",
  allPlaces: "全部街镇",
  findPlace: "添加街镇",
  findPlaceHint: "名称、拼音、简称或上级",
  findPlaceHelp: "可输入 车站、chezhan、czjd、粤、浈江区；选上级即选其下全部街镇。",
  wholePlace: (count: number): string => `其下全部 ${count} 个街镇`,
  placesFound: (count: number): string => (count === 0 ? "没有找到有报告的街镇" : `找到 ${count} 个，按 Tab 选取`),
  placesToChoose: "可选的街镇",
  namedAmongAll: "所选街镇在图中写出名称，其余街镇一并画出。",

  period: "年度",
  periodKind: "年度方式",
  latest: "各地最近一份报告",
  oneYear: "一个年度",
  range: "起止年度",
  from: "自",
  to: "至",
  year: (period: number): string => `${period} 年`,
  years: (from: number, to: number): string => (from === to ? `${from} 年` : `${from}～${to} 年`),

  moreChoices: "数据、数值和次序",
  dataset: "数据",
  datasetMarked: (names: readonly string[]): string => `含${names.join("、")}`,
  fromDataset: (name: string, figures: number, all: number): string =>
    figures === all ? `图中数字都来自${name}。` : `${all} 个数字中 ${figures} 个来自${name}；点数字可看来源。`,
  lastDataset: "至少保留一种数据",
  mode: "数值",
  absolute: "原数",
  per_10000: "每万人（户）",
  sort: "次序",
  order: "按行政区划代码",
  value: "按数值",
  noRank: "这些数字不宜排高低",
  scale: "刻度",
  linear: "均匀",
  log: "对数",

  kind: "图种",
  kinds: {
    matrix: "数值表",
    ranking: "并列图",
    trend: "趋势",
    funnel: "漏斗图",
    scatter: "散点",
    distribution: "分布",
    composition: "构成",
    table: "明细",
  },
  kindHelp: {
    matrix: "一行一份报告，照录原文写法",
    ranking: "一行一个街镇，比例带误差范围",
    trend: "同一街镇同一口径的各年",
    funnel: "比例与基数，看谁在误差之外",
    scatter: "两项指标互相对照",
    distribution: "许多街镇，看所选的在哪里",
    composition: "载明的合计及其分项",
    table: "每个数字一行",
  },
  pictureName: (kind: string, title: string): string => `${kind}：${title}`,
  unfitting: (count: number): string => `另有 ${count} 种图不适用，为什么`,
  /** The reasons end by saying what stands there instead, which a disabled choice does not. */
  reason: (text: string): string => text.replace(/，改列数值表。?$/u, "。"),
  instead: (kind: string, reason: string): string => `“${kind}”画不出来：${reason}下面改列数值表。`,
  ownDataset: "本单位数字（仅存于本机）",
  figureTab: "图",
  tableTab: "表",
  tabs: "图或表",

  figureTitle: (indicators: readonly string[]): string => indicators.join("、"),
  manyIndicators: (first: readonly string[], count: number): string => `${first.join("、")}等 ${count} 项`,
  allIndicators: "全部指标",
  scope: (places: string, period: string): string => `${places} · ${period}`,
  placesChosen: (count: number): string => `${count} 个街镇`,
  overridden: "已按您的选择并列显示：口径不同，不宜直接比较。",
  showAnyway: "仍并列显示",
  showApart: "恢复分开显示",
  coverage: (stated: number, reports: number): string => `${reports} 份报告中 ${stated} 份载明`,
  coverageLabel: "载明情况",
  unread: (count: number): string => `未读出的数字（${count}）`,
  unreadBetween: "，",
  unreadMore: (count: number): string => `另有 ${count} 个`,
  emptiesLabel: "空白的含义",
  empties: {
    zero: "0（载明“无”）：报告写明没有",
    unread: "未读出：表中有字，但读不出数字，不等于零，也不是未载明",
    not_stated: "未载明：报告中未载明此项数字，不等于零",
    not_applicable: "不适用：载明不适用，或比例的分母为 0",
    no_denominator: "缺分母：没有这个街镇、年度的人口或户数，未折算；不等于未载明",
    not_collected: "未收录：没有收录这个年度的报告",
  },
  notCollectedPlaces: (places: readonly string[], count: number): string =>
    `未收录：${places.join("、")}${count > places.length ? `等 ${count} 个街镇` : ""}`,

  loading: "正在取数…",
  starting: "正在启动本机数据引擎（首次约需数秒）…",
  failed: "这次没有取到数。",
  failedKept: "这次没有取到数，下面仍是上一次的图。",
  engineFailed: "数据引擎没有启动；首页和街镇页的数字仍可阅读。",
  tryAgain: "重试",
  nothing: "所选报告均未载明这些指标。",
  nothingHint: "未载明不等于没有开展。可以：",
  nextAllPlaces: "改看全部街镇",
  nextLatest: "改看各地最近一份报告",
  nextIndicators: "看这些街镇载明的全部数字",
  nextFacts: "加入公开网页摘录（不完整）",
  noReports: "所选街镇在这个年度没有收录报告。",
  start: "先选一项指标，或从这些问题开始",
  starters: {
    settled: "各地化解比例有没有差别？",
    disputes: "各地调处、化解了多少纠纷？",
    publicity: "普法活动各办了多少场？",
    opinions: "法律顾问各提了多少意见？",
    penalties: "处罚和罚款各载明了多少？",
    everything: "全部数字的明细表",
  },
  unknownPlace: (ids: readonly string[]): string => `链接中的街镇不在现有数据中（${ids.join("、")}），已略去。`,

  table: {
    caption: (rows: number): string => `所选数字的明细，${rows} 行`,
    count: (rows: number): string => `${rows} 行`,
    hint: "点列名可按该列排列；点数字看原句。",
    valueHint: "“数值”只在同一口径可以排高低时才能排列。",
    sortedBy: (column: string, ascending: boolean): string => `已按${column}${ascending ? "由小到大" : "由大到小"}排列`,
    plainOrder: "恢复原次序",
    notSorted: "这些数字不宜排高低，未按数值排列。",
    withEmpties: (rows: number): string => `列出没有数字的（${rows} 行）`,
  },

  ledger: {
    count: (rates: number): string => `比例怎样得来（${rates} 个）`,
    place: (place: string, period: number): string => `${place}（${period} 年）`,
    numerator: "分子",
    denominator: "分母",
    formula: "算式",
    interval: "95% 误差范围",
    stated: "报告载明",
    sentence: "原句",
    base: "基数",
    computed: "报告没有写明这个比例，由本站推算。",
    agrees: "与报告载明的一致。",
    disagrees: "与报告载明的不一致，两者都列出；可向报告单位核对。",
    equation: (numerator: CellText | string, denominator: CellText | string, percent: string): Rich =>
      rich`${numerator} ÷ ${denominator} ＝ ${percent}`,
  },

  readout: {
    /** Many figures that differ in kind: no range, since it would compare them. */
    manyDiffer: (name: string, reports: number, verdict: string): string =>
      `${name}：${reports} 份报告载明${verdict ? `；${verdict}` : ""}。`,
    change: (place: string, name: string, first: Rich, last: Rich): Rich => rich`${place}${name}：${first}，${last}。`,
    inYear: (period: number, value: CellText): Rich => rich`${period} 年 ${value}`,
    manyLines: (name: string, lines: number, from: number, to: number): string =>
      `${name}：${lines} 个街镇在 ${from}～${to} 年间载明三个以上年度。`,
    pooledShare: (share: string): string => `合并比例 ${share}。`,
    gap: "",
    outsideItem: (place: string, value: CellText): Rich => rich`${place} ${value}`,
    middle: ({ name, year, places, ends: [low, high], median, from, to }: Middle): Rich =>
      rich`${name}${year === undefined ? "" : `（${year} 年）`}：${places} 个街镇载明，从 ${low}${gap(low)}到 ${high}；中位数 ${median}，居中一半在 ${from}～${to} 之间。`,
    chosen: (items: Rich): Rich => rich`所选：${items}。`,
    both: (one: string, other: string, reports: number): string =>
      `${reports} 份报告同时载明${one}和${other}；并列只说明同时出现，不说明因果。`,
    items: (items: readonly Rich[]): Rich => joinRich(items, "、"),
    ofCounts: (numerator: string, denominator: string): string => `${numerator}÷${denominator}`,
    pooledRate: ({ percent, counts, parts, places, interval, left }: Pooled): Rich =>
      rich`合并比例 ${percent}（${counts}${parts.length === 0 ? `，${places} 个街镇` : rich`：${joinRich(parts, "、")}`}），95% 误差范围 ${interval}${left.map((one) => `；${one}`).join("")}。`,
    notPooled: (places: readonly string[], count: number, reason: string): string =>
      `${places.join("、")}${count > places.length ? `等 ${count} 个街镇` : ""}${reason}，未计入`,
  },
};
export type ExploreMessages = typeof explore;
