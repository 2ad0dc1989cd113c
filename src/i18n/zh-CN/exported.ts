/** What stands on a figure that leaves the app, on paper, in a picture or in a slide. */
export const exported = {
  /** Between the parts of one line. */
  separator: " · ",
  noteSeparator: "；",
  scope: {
    places: (names: readonly string[]): string => names.join("、"),
    manyPlaces: (count: number): string => `${count} 个街道、乡镇`,
    years: (from: number, to: number): string => (from === to ? `${from} 年` : `${from}—${to} 年`),
    unit: (units: readonly string[]): string => `单位：${units.join("、")}`,
    datasets: (names: readonly string[]): string => `数据：${names.join("、")}`,
  },
  source: (titles: readonly string[]): string => `来源：${titles.map((title) => `《${title}》`).join("、")}`,
  manySources: (reports: number): string => `来源：${reports} 份年度法治政府建设报告，逐条出处见数据表`,
  otherSources: (names: readonly string[]): string => `来源：${names.join("、")}`,
  number: (id: string): string => `图号 ${id}`,
  version: (version: string): string => `数据版本 ${version}`,
  unofficial: "非官方统计，以原文为准",
  site: "基层法治图鉴",
  internal: "内部使用",
  slides: {
    percent: "%",
    percentFrom: (low: number): string => `%（纵轴从 ${low}% 起）`,
    computed: (value: string): string => `${value}（推算）`,
    part: (title: string, at: number, of: number): string => `${title}（${at}/${of}）`,
    table: { place: "街道、乡镇", year: "年度", name: "指标", value: "数字", quote: "原句" },
    legend: {
      interval: "误差线为 95% 范围",
      floor: "斜纹：含“余”“多”，不止此数",
      about: "点纹：约数",
      hollow: "空心：分母未载明",
    },
    more: (count: number): string => `另有 ${count} 个数字，见数据表。`,
    notesRead: "读图",
    notesQuotes: "原句",
    link: (address: string): string => `打开此图：${address}`,
  },
};

export type ExportedMessages = typeof exported;
