/** Texts of the pages that the build writes for each published figure, and of their frames. */
export const embedded = {
  rows: (count: number): string => `数据与原句（${count} 个数字）`,
  columns: { place: "街道、乡镇", figure: "数字", quote: "原句" },
  at: (place: string, year: number): string => `${place} ${year} 年`,
  stated: (name: string, value: string): string => `${name} ${value}`,
  quote: (before: string, number: string, after: string): readonly [string, string, string] => [
    `“${before}`,
    number,
    `${after}”`,
  ],
  withoutQuote: "见出处，未摘录原句",
  open: "在基层法治图鉴中打开",
  otherLanguage: "English",
  silent: (reason: string, names: readonly string[]): string => `${reason}：${names.join("、")}`,
  silentJoin: (parts: readonly string[]): string => parts.join("；"),
  close: "关闭",
  unread: (parts: string): string => `地址里的 ${parts} 无法识别，已按默认显示。`,
  /** Around the version that the host pinned. */
  changed: (then: string): string => `嵌入时的数据版本是 ${then}，此后数据已更新。`,
  changes: "查看变动",
  site: "基层法治图鉴",
  allFigures: "全部图",
  figures: "已发布的图",
  figuresLead: "每张图都有自己的页面、图片、数据和嵌入代码。",
  files: "下载",
  fileNames: { svg: "图片 SVG", png: "图片 PNG", csv: "数据 CSV", json: "说明 JSON" },
  embedTitle: "嵌入网页",
  cite: "引用",
  licence: "许可",
  licenceText: "整理后的数据按 CC BY 4.0 使用；报告原文为公开的政府文件。",
  readout: "读图",
};

export type EmbeddedMessages = typeof embedded;
