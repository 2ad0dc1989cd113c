/** Own datasets: their list, their comparison with what is published, and what every export says. */
interface ExportedSource {
  readonly sources: readonly { readonly name: string; readonly sha256: string }[];
  readonly time: string;
  readonly version: string;
  readonly filters: string;
  readonly excluded: readonly string[];
  readonly isInternal: boolean;
}

const exported = {
  columns: { scope: "适用范围", dataset: "数据集", sentence: "原文" },
  sheets: { figures: "数据", notes: "说明" },
  notes: ({ sources, time, version, filters, excluded, isInternal }: ExportedSource): readonly string[] => [
    ...(isInternal ? ["注：内部使用，请勿外传。"] : []),
    ...sources.map(({ name, sha256 }) => `注：来源 ${name}${sha256 ? `，SHA-256 ${sha256}` : ""}。`),
    `注：导出时间 ${time}，基层法治图鉴 ${version}。`,
    `注：筛选条件：${filters || "无"}。`,
    `注：未导出：${excluded.length > 0 ? excluded.join("；") : "无"}。`,
    "注：空白表示未载明，不是 0；限定 at_least 为“不少于”，about 为“约”。",
  ],
  left: {
    rows: (count: number): string => `来源文件中未采用 ${count} 行`,
    parts: (count: number): string => `分项与重复表述 ${count} 个`,
    computed: (count: number): string => `由载明的两数推算的比例 ${count} 个`,
    perHead: "按人口折算的结果（所列为原数）",
    silent: (count: number): string => `未载明 ${count} 处`,
  },
  published: (label: string, version: string): string => `${label}（数据版本 ${version}）`,
  made: (label: string): string => `${label}（在本站填写）`,
  internalName: (name: string): string => `内部使用-${name}`,
};

const list = {
  title: "我的数据集",
  lead: "只存于这台电脑的浏览器，不上传。",
  none: "还没有自己的数据集。可以导入表格，或填写本单位的数字。",
  bureau: "填写本单位的数字",
  facts: (figures: number, places: number, years: string): string =>
    `${figures} 个数字，${places} 个地区${years ? `，${years}` : ""}`,
  years: (from: number, to: number): string => (from === to ? `${from} 年` : `${from}–${to} 年`),
  file: (name: string, size: string): string => `来源文件 ${name}${size ? `，${size}` : ""}`,
  made: "在本站填写",
  since: (date: string): string => `${date} 存入`,
  notRestored: "没有读出来，请重新体检或删除。",
  open: "看图",
  openNamed: (label: string): string => `看图“${label}”`,
  compare: "与已收录对照",
  compareNamed: (label: string): string => `与已收录对照“${label}”`,
  check: "重新体检",
  checkNamed: (label: string): string => `重新体检“${label}”`,
  edit: "修改",
  editNamed: (label: string): string => `修改“${label}”`,
  rename: "改名",
  renameNamed: (label: string): string => `改名“${label}”`,
  newName: "新名称",
  save: "保存",
  cancel: "取消",
  remove: "删除",
  removeNamed: (label: string): string => `删除“${label}”`,
  removeTitle: (label: string): string => `删除“${label}”？`,
  removeText: "原表格和各项设置都会从这台电脑的浏览器里删除，不能恢复。",
  keepIt: "保留",
  removed: (label: string): string => `已删除：${label}`,
  renamed: (label: string): string => `已改名：${label}`,
  internal: "内部使用",
  internalNamed: (label: string): string => `内部使用：${label}`,
  internalHint: "标记后，导出的文件名和说明都写明“内部使用”，复制链接和嵌入代码停用。",
  use: "与已收录的数字一起看时",
  useNamed: (label: string): string => `“${label}”与已收录的数字一起看时`,
  uses: { add: "并列", replace: "替换已收录的" },
  marked: (label: string): string => `已标为内部使用：${label}`,
  unmarked: (label: string): string => `已取消内部使用：${label}`,
  usedAs: {
    add: (label: string): string => `“${label}”改为并列`,
    replace: (label: string): string => `“${label}”改为替换已收录的`,
  },
  keeping: {
    kept: "数据集和设置保存在这台电脑的浏览器里，重新打开仍在。",
    passing: "浏览器不允许本站保存数据（无痕窗口或设置所限）：关闭页面后，这些数据会丢失。",
    full: "浏览器给本站的空间已满，刚才的更改没有保存，关闭页面后会丢失。可以导出备份或删除不用的数据集。",
  },
  notKept: "没有存入浏览器，关闭页面后会丢失。",
  deleteAll: "删除本站在此浏览器中的全部数据",
  deleteTitle: "删除全部数据？",
  deleteText:
    "导入的表格、读取的报告和校核、本单位的数字、各项设置和缓存都会从这台电脑的浏览器里删除，不能恢复。已收录的报告数据不受影响。",
  deleteNow: "全部删除",
  deleted: "已全部删除，浏览器中没有留下本站的数据。",
  deletedPartly: (names: readonly string[]): string =>
    `有 ${names.length} 处没有删掉（${names.join("、")}），可能被另一个打开的页面占用。请关闭本站的其他页面再试。`,
  opening: "正在打开…",
  failed: "没有打开浏览器里保存的数据。请重新载入本页。",
};

const buttons = {
  title: "导出",
  xlsx: "Excel（.xlsx）",
  csv: "CSV（UTF-8）",
  gbk: "CSV（GBK）",
  working: "正在导出…",
  saved: (name: string, rows: number): string => `已保存 ${name}，${rows} 行。`,
  failed: "没有导出，请重试。",
  nothing: "没有可导出的数字。",
  lost: (characters: readonly string[]): string =>
    `GBK 装不下这些字：${characters.join(" ")}。可改用 CSV（UTF-8）或 Excel，字不会丢失。`,
  more: (count: number): string => `等 ${count} 个`,
  anyway: "仍用 GBK（以 ? 代替）",
  hint: "文件写明来源、时间、筛选条件和未导出的内容，可原样再导入。",
};

const internal = {
  mark: "内部使用",
  note: (labels: readonly string[]): string => `图中含内部数据（${labels.join("、")}），请勿外传。`,
  noLink: "含内部使用的数据，复制链接和嵌入代码已停用。",
};

const compare = {
  title: (label: string): string => `“${label}”与已收录的数字对照`,
  lead: "逐项对照同一地区、同一年份、同一指标。来源句照录报告原文，差异的对错请看原文判断。",
  back: "返回我的数据集",
  counting: "正在对照…",
  failed: "没有对照成功。",
  tryAgain: "重试",
  unknown: "没有这个数据集。它可能已被删除，或存于另一台电脑。",
  is: { same: "相同", differs: "不同", only_own: "仅本数据集有", only_published: "仅已收录有" },
  all: "全部",
  counted: (count: number): string => `${count}`,
  filter: "显示",
  summary: (same: number, differs: number, onlyOwn: number, onlyPublished: number): string =>
    `相同 ${same} 项，不同 ${differs} 项，仅本数据集有 ${onlyOwn} 项，仅已收录有 ${onlyPublished} 项。`,
  beyond: (count: number): string => `另有 ${count} 个数字所在的地区和年份没有收录报告，不在此列。`,
  nothing: "本数据集的地区和年份都没有收录报告，无从对照。",
  noneOfKind: "没有这一类。",
  columns: {
    place: "地区",
    period: "年份",
    indicator: "指标",
    own: "本数据集",
    published: "已收录",
    is: "对照结果",
    sentence: "已收录的来源",
  },
  notStated: "未载明",
  reasons: {
    value: "数值不同",
    qualifier: "限定不同",
    basis: "口径不同",
    coverage: "时段不同",
  },
  more: (count: number): string => `再显示 ${count} 项`,
  caption: (count: number): string => `对照表，${count} 项`,
  sourcePage: "来源网页",
  open: "看原文",
  use: "对照之后",
};

export const datasets = { exported, list, buttons, internal, compare };
export type DatasetsMessages = typeof datasets;
