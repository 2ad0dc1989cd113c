/** 街镇页 of places that the reports read for this site do not hold. */
export const placePage = {
  fromData: (name: string): string => `数据：${name}。`,
  excerpts: "数字摘自公开网页，每个数字点开可看来源网址；摘录不完整，没有收录报告全文，不在首页出现。",
  ownFigures: "数字来自您导入的表格，仅存于本机，没有报告原文；每个数字点开可看在表中的位置。",
  besideOthers: "与同一数据中的其他街镇并列看",
  ofData: (period: number, name: string): string => `${period} 年 · ${name}`,
};
export type PlacePageMessages = typeof placePage;
