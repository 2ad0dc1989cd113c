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
};

export type ExportedMessages = typeof exported;
