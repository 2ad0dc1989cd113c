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
  withUnit: (label: string, unit: string): string => `${label}（${unit}）`,
  withWords: (label: string, words: string): string => `${label}（${words}）`,
  labelled: (label: string, value: string): string => `${label} ${value}`,

  notStated: "未载明",
  notStatedFull: "报告中未载明此项数字",
  notStatedIn: (places: readonly string[]): string => `未载明：${list(places)}。`,
  notCollectedIn: (places: readonly string[]): string => `未收录：${list(places)}。`,
  notCollected: "未收录",
  notCollectedFull: "所选年度的报告未收录",
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
  shownAnyway: "仍并列显示：口径不同，不宜直接比较。",
  legend: {
    computed: "半实圆点：推算",
    hollow: "空心菱形：分母未载明",
    interval: "横线为 95% 误差范围",
    dashed: "虚线：基数有两种读法",
    hatched: "斜纹：相关数量，不是基数",
    open: "末端敞开：含“余”“多”，不止此数",
    soft: "末端渐淡：约数",
    tick: "短竖线：同一报告的其他表述，未相加",
    zero: "零线上的竖条：载明为 0",
  },
  legendLine: (parts: readonly string[]): string => `${parts.join("；")}。`,

  equation: (total: string, parts: readonly string[]): string => `${total} = ${parts.join(" + ")}`,
  partsAgree: "分项与合计一致",
  partsDiffer: (sum: string, total: string): string => `分项合计 ${sum}，与 ${total} 不一致，未画成整条。`,
  partsOpen: "分项或合计不是确数，无法核对，未画成整条。",
  apartFromTotal: (place: string, values: readonly string[], why: string): string =>
    `${place}另载明 ${list(values)}${why === "" ? "" : `；${why}`}。`,

  place: "街镇",
  indicator: "指标",
  matrixCaption: (places: number, indicators: number): string => `${places} 份报告、${indicators} 项指标的数值表`,

  thin: {
    ranking: (most: number): string =>
      most === 0 ? "没有载明的数字可画，改列数值表。" : "同一口径的数字不足 2 个，不画条形，改列数值表。",
    trend: (most: number): string => `同一街镇同一口径至多 ${most} 个年度，不足 3 个，不画趋势，改列数值表。`,
    funnel: (places: number): string => `基数已知的街镇 ${places} 个，不足 10 个，不画漏斗图，改列数值表。`,
    distribution: (places: number): string => `同一口径的街镇 ${places} 个，不足 10 个，不画分布，改列数值表。`,
    scatter: (pairs: number): string => `两项都载明的街镇 ${pairs} 个，不足 10 个，不画散点，改列数值表。`,
    composition: "没有载明分项的合计，改列数值表。",
    notBuilt: "此图种尚未提供，改列数值表。",
  },

  describe: {
    ranking: (indicators: string): string => `${indicators}，按年度和行政区划代码的固定次序排列，不按数值。`,
    composition: (indicators: string): string => `${indicators}：载明的合计及其分项。`,
    matrix: (indicators: string): string => `数值表：${indicators}。`,
    trend: (indicators: string): string => `${indicators}，按年度。`,
    funnel: (indicators: string): string => `${indicators}，横向为基数。`,
    stated: (stated: number, reports: number): string => `${reports} 份报告中 ${stated} 份载明。`,
    missing: (places: readonly string[]): string => `未载明：${list(places)}。`,
    notCollected: (places: readonly string[]): string => `未收录：${list(places)}。`,
    floors: (count: number): string => `${count} 个数字含“余”“多”，按下限计。`,
    abouts: (count: number): string => `${count} 个数字为约数。`,
    computed: (count: number): string => `${count} 个数字为推算。`,
    more: (count: number): string => `等 ${count} 个`,
  },
};
export type ChartMessages = typeof chart;
