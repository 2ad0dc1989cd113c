/** People and households of the reader's own, for figures per 10,000. Loaded with the explore page. */
export const denominators = {
  title: "放入人口或户数（CSV）",
  help: "每行一个街镇、一个年度：地区（名称、全称或 id）、年度、人口或户数。GBK 和 UTF-8 都可以。文件只在本机读取，关闭页面即清除。",
  source: "来源",
  sourceHint: "如：第七次全国人口普查公报",
  sourceHelp: "文件没有“来源”列时必须填写；来源会印在图上。",
  choose: "选择文件",
  chooseOther: "换一个文件",
  remove: "移除人口和户数",
  reading: "正在读取…",
  failed: "文件没有读成，请另存为 CSV 后再试。",
  taken: (file: string, population: number, households: number): string => {
    const parts = [population > 0 ? `人口 ${population} 个` : "", households > 0 ? `户数 ${households} 个` : ""].filter(
      (part) => part !== "",
    );
    return `已放入 ${file}：${parts.join("、")}。`;
  },
  noneTaken: (file: string): string => `${file} 中没有可用的数。`,
  onlyPopulation: "有人口时按人口折算，户数不用。",
  left: (count: number): string => `${count} 处没有采用，为什么`,
  moreLeft: (count: number): string => `另有 ${count} 处`,
  needed: "先放入人口或户数",
  refused: (names: readonly string[], reason: string): string => `${names.join("、")}：${reason}`,
  refusals: {
    no_per_head: "不按人口折算，罚没、处罚和检查不以人均多少论高低",
    own: "来自您的表格，不知道它统计的是什么，不折算",
    rate: "是比例，不再折算",
    stock: "是年末存量，不是全年发生数，不折算",
    no_sum: "不能跨街镇相加，不折算",
  },
  withoutAny: "还没有放入人口或户数，这些数字不能折算为每万人（户）。",
  withoutThese: "所选街镇在这些年度没有人口或户数，不能折算为每万人（户）。",
  nextAbsolute: "改看原数",
};
export type DenominatorMessages = typeof denominators;
