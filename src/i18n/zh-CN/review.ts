/** What the other pages say of reports that a reader brought. */
export const review = {
  link: "读入报告",
  opening: "正在打开审核台…",
  lead: "放入年度报告，本站找出其中的数字并标出原句；逐条审核后，与已收录的数字画在同一张图上。",

  own: {
    inCharts: (count: number): string => `含您放入的 ${count} 份报告（仅存于本机）`,
    onlyOwn: (count: number): string => `只显示您放入的 ${count} 份报告（仅存于本机）`,
    nothingHere: "链接里的“放入的报告”只存在原来的电脑上，这里没有，只显示已收录的报告。",
    restoring: "正在取出存在本机的报告…",
    source: (fileName: string): string => `您放入的文件：${fileName}（仅存于本机）`,
    open: "在审核台打开",
    leave: "只看已收录的",
  },

  tables: {
    link: "导入表格",
    opening: "正在打开表格页…",
    lead: "放入自己的 CSV 或 .xlsx 表格，先体检，再与已收录的数字画在同一张图上。",
    nothingHere: "链接里的表格只存在原来的电脑上，这里没有。",
  },
};
export type ReviewMessages = typeof review;
