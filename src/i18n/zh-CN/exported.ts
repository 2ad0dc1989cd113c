/** What is cited of a figure itself; `link` is "" where nothing may be linked to. */
export interface OwnCitation {
  readonly title: string;
  readonly numberLine: string;
  readonly link: string;
  readonly today: string;
}

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
  inBrackets: (text: string): string => `（${text}）`,
  note: (notes: string): string => `注：${notes}`,
  /** Between the sentences of one paragraph. */
  sentenceGap: "",
  ownCitation: ({ title, numberLine, link, today }: OwnCitation): string =>
    `${title}[DS/OL]. ${numberLine}. [${today}].${link === "" ? "" : ` ${link}.`}`,
  fileName: { and: "、", more: "等", places: (count: number): string => `${count}个街镇` },
  slides: {
    percent: "%",
    percentFrom: (low: number): string => `%（纵轴从 ${low}% 起）`,
    computed: (value: string): string => `${value}（推算）`,
    part: (title: string, at: number, of: number): string => `${title}（${at}/${of}）`,
    table: { place: "街道、乡镇", year: "年度", name: "指标", value: "数字", quote: "原句" },
    legend: {
      interval: "误差线为 95% 范围",
      floor: "斜纹：含“余”“多”，不止此数",
      floorDot: "空心：含“余”“多”，不止此数",
      aboutDot: "空心：约数",
      about: "点纹：约数",
      hollow: "空心：分母未载明",
    },
    more: (count: number): string => `另有 ${count} 个数字，见数据表。`,
    notesRead: "读图",
    notesQuotes: "原句",
    link: (address: string): string => `打开此图：${address}`,
  },
  paper: {
    figure: (number: number): string => `图${number}`,
    captioned: (label: string, title: string): string => `${label}　${title}`,
    made: (date: string): string => `${date} 整理`,
    readout: "读图",
    notes: (notes: string): string => `注：${notes}`,
    table: (label: string): string => `${label} 数据`,
    tablePart: (label: string, at: number, of: number): string => `${label} 数据（${at}/${of}）`,
    columns: { place: "街道、乡镇", year: "年度", name: "指标", value: "数字" },
    noTable: "所选报告都未载明这些数字。",
    silent: (names: readonly string[]): string => `均未载明：${names.join("、")}。`,
    manySilent: (count: number): string => `另有 ${count} 行均未载明，未列入表中。`,
    rowsLeft: (count: number): string => `另有 ${count} 行未列入表中，见数据文件。`,
    appendix: "附：数据原句",
    appendixLead: "上文每个数字所据的原句，依来源排列；数字下加点线，括号内为所在的图。",
    ownSource: (name: string): string => `${name}（本机数据，未附公开来源）`,
    withoutQuote: "来源未附原句。",
    stated: (place: string, year: number, name: string, value: string): string =>
      `${place} ${year} 年 ${name} ${value}`,
    inFigures: (labels: readonly string[]): string => `（${labels.join("、")}）`,
    statedJoin: "；",
    pageNumber: { before: "— ", after: " —" },
    archiveFolder: { pictures: "图片", data: "数据" },
    readMe: "说明",
    readMeFigure: (label: string, title: string, id: string): string => `${label}  ${title}（图号 ${id}）`,
    readMeLink: (link: string): string => `打开此图：${link}`,
    readMeOwn: "含本机数据，没有链接。",
    untitled: "法治政府建设数据材料",
    internalName: (name: string): string => `【内部使用】${name}`,
  },
};

export type ExportedMessages = typeof exported;
