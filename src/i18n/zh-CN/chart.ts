import type { CellText, Rich } from "../rich.ts";

/** Fixed shape for lists of names in a sentence. */
const list = (names: readonly string[]): string => names.join("、");

export const chart = {
  list,
  clause: (parts: readonly string[]): string => parts.join("，"),
  sentence: (text: string): string => `${text}。`,
  /** The head of a group of rows. */
  head: (text: string): string => text,
  paragraph: (sentences: readonly string[]): string => sentences.join(""),
  words: (parts: readonly string[]): string => parts.join("，"),

  year: (period: number): string => `${period} 年`,
  years: (periods: readonly number[]): string => `${periods.join("、")} 年`,
  placeYear: (place: string, period: number): string => `${place}（${period}）`,
  withUnit: (label: string, unit: string): string => (unit === "" ? label : `${label}（${unit}）`),
  withWords: (label: string, words: string): string => `${label}（${words}）`,
  labelled: (label: string, value: string): string => `${label}${label.endsWith("）") ? "" : " "}${value}`,

  /** Why a place has no figure. A stated none is a figure. */
  empty: {
    short: {
      unread: "未读出",
      notStated: "未载明",
      notApplicable: "不适用",
      noDenominator: "缺分母",
      notCollected: "未收录",
    },
    full: {
      unread: "表中有此项，但读不出数字",
      notStated: "报告中未载明此项数字",
      notApplicable: "此项不适用",
      noDenominator: "没有人口或户数，未折算",
      notCollected: "所选年度的报告未收录",
    },
    list: {
      unread: (places: readonly string[]): string => `未读出：${list(places)}。`,
      notStated: (places: readonly string[]): string => `未载明：${list(places)}。`,
      notApplicable: (places: readonly string[]): string => `不适用：${list(places)}。`,
      noDenominator: (places: readonly string[]): string => `缺分母，未折算：${list(places)}。`,
      notCollected: (places: readonly string[]): string => `未收录：${list(places)}。`,
    },
    count: {
      unread: (reports: number): string => `未读出：${reports} 份。`,
      notStated: (reports: number): string => `未载明：${reports} 份报告。`,
      notApplicable: (reports: number): string => `不适用：${reports} 份报告。`,
      noDenominator: (reports: number): string => `缺分母，未折算：${reports} 份报告。`,
      notCollected: (places: number): string => `未收录：${places} 个街镇。`,
    },
  },
  statedZero: (quote: string): string => `（载明“${quote}”）`,
  computed: "推算",
  computedFrom: (numerator: string, denominator: string): string => `由 ${numerator}÷${denominator} 推算`,
  also: "另",
  alsoStated: "另载明",
  jointWith: (other: string): string => `含${other}`,
  attended: "参加",
  mayOverlap: "可能重叠，未相加",
  relationUnstated: "口径关系未写明，未相加",
  topicUnstated: "学习主题范围未写明",
  coverage: (words: string): string => `报告期：${words}`,

  near: (bases: readonly string[]): string => `${list(bases)}（口径相近）`,
  apart: (bases: readonly string[]): string => `${list(bases)}（口径不同，单列）`,
  bases: (bases: readonly string[]): string => list(bases),
  base: (unit: string): string => (unit === "" ? "基数" : `基数（${unit}）`),
  baseOf: (value: string): string => `基数 ${value}`,
  share: "比例",
  baseUnknown: "分母未载明",
  baseImplied: "分母由推算得到",
  baseAmbiguous: "分母有两种读法",
  smallBase: "基数较小（不足 30）",
  related: (label: string, value: string): string => `${label} ${value}，不是这一比例的基数`,
  interval: (text: string): string => `95% 误差范围 ${text}`,

  zoomed: (from: number): string => `横轴从 ${from}% 起。`,
  zoomedUp: (from: number): string => `纵轴从 ${from}% 起。`,
  notInFunnel: (places: readonly string[]): string => `口径不同、基数不明或有两种读法，不在图中：${list(places)}。`,
  funnel: {
    allWithin: (count: number): string => `${count} 个比例都在 95% 控制限以内，差异未超出统计误差范围。`,
    noLimits: (count: number, share: string): string => `${count} 个比例都是 ${share}，没有差异可比，也没有控制限。`,
    noneSure: (count: number, unsure: number): string =>
      `${count} 个比例中没有一个能确定在 95% 控制限以外；${unsure} 个因“余”“多”或约数，在内在外不明。`,
    unsure: (unsure: number): string => `另有 ${unsure} 个因“余”“多”或约数，在内在外不明。`,
    /** More than can be named; of the reader's own choice the names all the same. */
    many: (count: number): string => `${count} 个街镇`,
    manyWith: (count: number, chosen: Rich): Rich => [`${count} 个街镇，其中所选：`, ...chosen],
    floors: "合并比例中“余”“多”按下限计。",
    outside: {
      above: (coverage: 0.95 | 0.998): string => `高于 ${coverage === 0.95 ? "95%" : "99.8%"} 控制限：`,
      below: (coverage: 0.95 | 0.998): string => `低于 ${coverage === 0.95 ? "95%" : "99.8%"} 控制限：`,
    },
    place: (place: string, value: CellText, base: string): Rich => [`${place}（`, value, `，${base}）`],
    between: "、",
    stop: "。",
    byChance: (count: number, outside: number, expected: number): string =>
      `${count} 个中 ${outside} 个在 95% 控制限以外，按偶然也会有${expected === 0 ? "不到 1 个" : `约 ${expected} 个`}；限外不等于好坏，先核对口径。`,
  },
  pooled: (value: string): string => `合并 ${value}`,
  /** Figures that no published report carries. */
  outside: {
    short: { excerpt: "摘录", own: "本单位" },
    numbered: (index: number): string => `本单位 ${index}`,
    ownNamed: (name: string): string => `本单位数字“${name}”`,
    ownUnnamed: "本单位数字（仅存于本机）",
    marked: {
      excerpt: (word: string, name: string): string => `方框或“${word}”：${name}，非报告原文。`,
      own: (word: string, name: string): string => `底线或“${word}”：${name}，非公开报告。`,
    },
    counted: (count: number, name: string): string => `${count} 个数字来自${name}。`,
    only: (name: string): string => `图中数字均为${name}，非公开的年度报告。`,
  },

  shownAnyway: "仍并列显示：口径不同，不宜直接比较。",
  legend: {
    computed: "半实圆点：推算",
    hollow: "空心菱形：分母未载明",
    interval: "横线为 95% 误差范围",
    dashed: "虚线：基数有两种读法",
    hatched: "斜纹：相关数量，不是基数",
    open: "末端敞开：含“余”“多”，不止此数",
    openDot: "向右的虚线：含“余”“多”，不止此数",
    soft: "末端渐淡：约数",
    softDot: "浅色圆点：约数",
    chosen: "朱色：所选街镇",
    middleHalf: "灰带：居中一半，竖线：中位数",
    beyond: "蓝点：99.8% 控制限以外，灰点：以内",
    crowded: "圆点重叠处街镇更多",
    logZero: "轴外左端：0",
    openBoth: "向右、向上的虚线：含“余”“多”，不止此数",
    tick: "短竖线：同一报告的其他表述，未相加",
    floorPoint: "向上的虚线：含“余”“多”，不止此数",
    gap: "断线：该年没有数字",
    limits: "实曲线、虚曲线：基数相同时 95%、99.8% 的街镇应落在其间",
    pooledLine: "横线：合并比例",
    zeroPoint: "零线上的圆点：载明为 0",
    zero: "零线上的竖条：载明为 0",
    unread: "叉：表中有字，但读不出数字",
    notStated: "空圈：未载明",
    notApplicable: "斜杠：不适用",
    noDenominator: "短横线：缺分母，未折算",
    notCollected: "虚线圈：未收录",
    apartDot: "斜纹圆点：口径不同，不宜直接比较",
    apartBar: "斜纹条：口径不同，不宜直接比较",
    apartLine: "虚线：口径不同，不宜直接比较",
    apartSets: "细线隔开的各组：口径或范围不同，不宜直接比较",
    sharedRank: "名次：误差范围、约数或“余”“多”使高低不明的并列",
  },
  legendLine: (parts: readonly string[]): string => `${parts.join("；")}。`,

  equation: (total: string, parts: readonly string[]): string => `${total} = ${parts.join(" + ")}`,
  partsAgree: "分项与合计一致",
  partsDiffer: (sum: string, total: string): string => `分项合计 ${sum}，与 ${total}不一致，未画成整条。`,
  partsNegative: "含负数，未画成整条。",
  partsNotStated: (owners: readonly string[]): string => `载明了数字而未载明分项：${list(owners)}。`,
  equalBars: "每条各为一个合计，等长，只看分项占多少。",
  partsOpen: "分项或合计不是确数，无法核对，未画成整条。",
  apartFromTotal: (place: string, values: readonly string[], why: string): string =>
    `${place}另载明 ${list(values)}${why === "" ? "" : `；${why}`}。`,

  hiddenTotals: (shown: number, all: number): string => `图中画出 ${all} 个合计中的 ${shown} 个，其余见数据表。`,
  hiddenReports: (shown: number, all: number): string => `图中列出 ${all} 份报告中的 ${shown} 份，其余见数据表。`,

  /** Heads of the table of observations. */
  columns: {
    place: "街镇",
    period: "报告年度",
    indicator: "指标",
    value: "数值",
    qualifier: "限定",
    unit: "单位",
    basis: "口径",
    scope: "范围",
    stated: "来历",
    base: "基数",
    interval: "95% 误差范围",
    role: "分合",
    coverage: "报告期",
    notes: "提示",
    within: "所属",
    dataset: "数据",
    source: "原句",
  },
  roles: { headline: "", part: "分项", other: "另载明" },
  wholeYear: "全年",
  qualifiers: { exact: "", at_least: "至少", about: "约数" },
  statedOrComputed: { stated: "载明", computed: "推算" },

  place: "街镇",
  indicator: "指标",
  matrixCaption: (places: number, indicators: number): string => `${places} 份报告、${indicators} 项指标的数值表`,

  rank: (rank: number, isShared: boolean): string => (isShared ? `并列第 ${rank}` : `第 ${rank}`),
  notRanked: (reasons: readonly string[]): string => `未按数值排序：${list(reasons)}。`,
  /** Why figures are not sorted by value. */
  whyNotRanked: {
    workload: "工作量不评高下",
    indicator: "指标不同",
    basis: "口径不同或仅相近",
    unit: "单位不同",
    scope: "范围不同",
    coverage: "报告期不足全年",
    period: "年度不同",
    parts_dominate: "合计所含内容不同",
    topic: "学习主题范围未写明",
    computed: "载明与推算混列",
    implied_base: "分母由推算得到",
    ambiguous_base: "分母有两种读法",
    no_base: "分母未载明",
    small_base: "基数较小（不足 30）",
    no_discrimination: "均为 100%",
    dual_use: "一数两用",
    joint_count: "合并计数",
  },

  perCapita: {
    population: "人口",
    households: "户数",
    without: "没有人口或户数数据，不能折算为每万人（户）；要折算的数未画出。",
    source: (kind: string, sources: readonly string[]): string =>
      `按每万${kind === "户数" ? "户" : "人"}折算，${kind}由使用者提供${sources.length === 0 ? "" : `：${list(sources)}`}。`,
    asStated: (indicators: readonly string[]): string => `未折算，按载明的数显示：${list(indicators)}。`,
    leftOut: (reports: number): string => `${reports} 份报告没有对应的人口或户数，未画出。`,
  },

  quartiles: (
    places: number,
    { median, lower, upper }: { readonly median: string; readonly lower: string; readonly upper: string },
    hasFloors: boolean,
  ): string =>
    `${places} 个街镇，中位数 ${median}，居中一半${lower === upper ? `都是 ${lower}` : `在 ${lower}～${upper} 之间`}${hasFloors ? "（“余”“多”按下限计）" : ""}。`,
  upwards: (name: string): string => `↑ ${name}`,
  across: (name: string): string => `${name} →`,
  notInScatter: (reports: number): string => `另有 ${reports} 份报告口径不同，未画出，见数值表。`,
  notBoth: (reports: number): string => `${reports} 份报告未同时载明两项，不在图中。`,
  notInStrips: (count: number): string => `另有 ${count} 个数字口径不同，未画出，见数值表。`,
  logAxis: "对数轴：等距为等倍。",
  unnamed: (count: number): string => `所选街镇中 ${count} 个的名称放不下，见数值表。`,
  /** Chosen places whose names find no room in the picture. */
  unplaced: (places: readonly string[]): string => `所选街镇中图上放不下名称的：${list(places)}。`,
  /** Points of one value: a name for all of them. */
  together: (names: readonly string[], count: number): string =>
    names.length === count ? list(names) : `${list(names)}等 ${count} 个`,
  gapCounts: (kinds: readonly (readonly [kind: string, count: number])[]): string =>
    `没有数字的年份：${list(kinds.map(([kind, count]) => `${kind} ${count} 处`))}。`,
  quietLines: (lines: number): string => `灰线：其余 ${lines} 个街镇，不标名，见数值表。`,
  manyRows: (rows: number): string => `共 ${rows} 行，改画分布：每点一份报告，名称见数值表。`,

  thin: {
    crowd: (figures: number): string => `有 ${figures} 个数字，画不清楚，请先缩小范围，改列数值表。`,
    ranking: (most: number): string =>
      most === 0 ? "没有载明的数字可画，改列数值表。" : "同一口径的数字不足 2 个，不画条形，改列数值表。",
    fewYears: "趋势至少要 3 个年度，请先选起止年度，改列数值表。",
    trend: (most: number): string =>
      most === 0
        ? "没有载明的数字可画，改列数值表。"
        : `同一街镇同一口径至多 ${most} 个年度，不足 3 个，不画趋势，改列数值表。`,
    funnel: (places: number): string => `基数已知的街镇 ${places} 个，不足 10 个，不画漏斗图，改列数值表。`,
    distribution: (places: number): string => `同一口径的街镇 ${places} 个，不足 10 个，不画分布，改列数值表。`,
    scatter: (pairs: number): string => `两项都载明的街镇 ${pairs} 个，不足 10 个，不画散点，改列数值表。`,
    notPooled: "这些比例不能合并，没有共同的控制限，改列数值表。",
    composition: "没有载明分项的合计，改列数值表。",
  },

  describe: {
    ranking: (indicators: string): string => `${indicators}，按年度和行政区划代码的固定次序排列，不按数值。`,
    sorted: (indicators: string): string => `${indicators}，按数值从高到低，高低不明的并列。`,
    scatter: (indicators: string): string => `${indicators}，每点一份报告。`,
    distribution: (indicators: string): string => `${indicators}的分布，每点一份报告。`,
    composition: (indicators: string): string => `${indicators}：载明的合计及其分项。`,
    matrix: (indicators: string): string => `数值表：${indicators}。`,
    trend: (indicators: string): string => `${indicators}，按年度。`,
    funnel: (indicators: string): string => `${indicators}，横向为基数，曲线为控制限。`,
    stated: (stated: number, reports: number): string => `${reports} 份报告中 ${stated} 份载明。`,
    floors: (count: number): string => `${count} 个数字含“余”“多”，按下限计。`,
    abouts: (count: number): string => `${count} 个数字为约数。`,
    computed: (count: number): string => `${count} 个数字为推算。`,
    more: (last: string, count: number): string => `${last}等 ${count} 个`,
  },
};
export type ChartMessages = typeof chart;
