/** What does not run: what it is, why, and what to do instead. */
export interface Told {
  readonly what: string;
  readonly why: string;
  readonly instead: string;
}

const ONLY_QUESTIONS = "查询台只能查询，不改动任何数据。";
const NO_FILES = "查询台不读写文件，也不连接网络，数据不离开本机。";

/** By the kinds of refusal of the desk. */
const refusals = {
  empty: { what: "还没有写查询。", why: "", instead: "点任一张表的“填入示例”，或从 SELECT 写起。" },
  unclosed: {
    what: "引号或注释没有写完。",
    why: "后面的内容都被当成了引号或注释的一部分。",
    instead: "补上结尾的引号，或 */。",
  },
  several: {
    what: "一次只能运行一条查询。",
    why: "分号之后还有内容。",
    instead: "删去分号后面的部分；几步的计算可以用 WITH … AS 写在一条里。",
  },
  unbalanced: { what: "括号不成对。", why: "多了或少了一个括号。", instead: "检查标出的括号。" },
  parameter: {
    what: "查询里有参数占位符（? 或 $1）。",
    why: "查询台没有地方填写参数。",
    instead: "把值直接写进查询，文字用单引号括起。",
  },
  write: {
    what: "这条语句会改动数据。",
    why: ONLY_QUESTIONS,
    instead: "用 SELECT 查询；要改自己的数据，请到“导入表格”。",
  },
  copy: {
    what: "COPY、EXPORT、IMPORT 在这里不能用。",
    why: NO_FILES,
    instead: "先查询，再用结果上方的“导出 CSV”或“导出 Excel”；要放入文件，请到“导入表格”。",
  },
  attach: {
    what: "不能连接或断开数据库。",
    why: NO_FILES,
    instead: "要查自己的数据，请到“导入表格”放入，它会出现在 own_observations 里。",
  },
  extension: {
    what: "不能安装或载入扩展。",
    why: "扩展要从网络下载。",
    instead: "用内置的函数；JSON、Parquet 和时区函数在这里没有。",
  },
  setting: {
    what: "不能更改设置，也没有事务。",
    why: "引擎启动时已经锁定，内存和文件权限都不能改。",
    instead: "直接写 SELECT 查询。",
  },
  call: { what: "不能调用过程或预备语句。", why: ONLY_QUESTIONS, instead: "直接写 SELECT 查询。" },
  explain: {
    what: "EXPLAIN 在查询台里不能用。",
    why: "每条查询都作为子查询运行，没有单独的执行计划。",
    instead: "结果上方写有用时；想看列和类型，用 DESCRIBE 加查询。",
  },
  pivot: {
    what: "PIVOT 语句在查询台里不能用。",
    why: "它会被拆成几条语句，而这里一次只运行一条。",
    instead:
      "写明各列：FROM 表 PIVOT (sum(value) FOR period IN (2023, 2024))；或用 sum(value) FILTER (WHERE period = 2024)。",
  },
  show: {
    what: "SHOW 在查询台里不能用。",
    why: "它列出的是引擎内部的表。",
    instead: "可查询的表都在“可查询的表”一栏；看一张表的列，用 DESCRIBE 加表名。",
  },
  notAQuestion: {
    what: "这不是查询。",
    why: "查询以 FROM、SELECT、WITH、VALUES、TABLE、DESCRIBE 或 SUMMARIZE 开头。",
    instead: "从这些词之一写起。",
  },
  file: {
    what: "不能读取文件或网址。",
    why: NO_FILES,
    instead: "要查文件里的数据，请到“导入表格”放入；要查一张表，表名不加单引号。",
  },
  environment: {
    what: "不能查看系统、设置或密钥。",
    why: "这些与数据无关。",
    instead: "能查的都在“可查询的表”一栏。",
  },
  dynamic: {
    what: "query() 和 query_table() 不能用。",
    why: "它们把文字当作语句来运行，无法事先检查。",
    instead: "把语句直接写出来。",
  },
  internal: {
    what: "这是引擎内部的表。",
    why: "它的列没有说明，也可能变动。",
    instead: "同样的数据在“可查询的表”一栏里都有。",
  },
  tooManyColumns: {
    what: "列太多。",
    why: "一次最多显示 200 列。",
    instead: "在 SELECT 后面写出需要的列。",
  },
} as const satisfies Readonly<Record<string, Told>>;

const faults = {
  syntax: (found: string): Told => ({
    what: found === "" ? "语句写法有误。" : `在“${found}”处读不懂。`,
    why: "这里或它前面有拼写、逗号或次序的错误。",
    instead: "看标出的位置和它前面的一个词。",
  }),
  unfinished: (): Told => ({
    what: "语句没有写完。",
    why: "到了末尾还缺内容。",
    instead: "检查最后一个词后面缺了什么，例如表名或条件。",
  }),
  unknownTable: (found: string): Told => ({
    what: `没有叫“${found}”的表。`,
    why: "",
    instead: "能查的都在“可查询的表”一栏；文字要用单引号，不用双引号。",
  }),
  unknownColumn: (found: string): Told => ({
    what: `没有叫“${found}”的列。`,
    why: "",
    instead: "展开“可查询的表”一栏里的表看列名；如果是文字，用单引号括起。",
  }),
  unknownFunction: (found: string): Told => ({
    what: `没有叫“${found}”的函数或类型。`,
    why: "",
    instead: "检查拼写。",
  }),
  grouping: (found: string): Told => ({
    what: found === "" ? "汇总的写法有误。" : `“${found}”既没有汇总，也不在 GROUP BY 里。`,
    why: "一组里可能有几个不同的值。",
    instead: "末尾加上 GROUP BY ALL，或用 any_value()、sum() 等汇总它。",
  }),
  extension: (found: string): Told => ({
    what: found === "" ? "这个功能属于一个扩展。" : `这个功能属于扩展 ${found}。`,
    why: "扩展要从网络下载，而查询台不连接网络。",
    instead: "换用内置的函数：年份是 period 列，排序按文字本身的次序。",
  }),
  file: (): Told => refusals.file,
  write: (): Told => refusals.write,
  pivot: (): Told => refusals.pivot,
  memory: (): Told => ({
    what: "内存不够，查询已经停止。",
    why: "这条查询要同时保存的内容超过了上限（512 MB）。",
    instead: "先用 WHERE 缩小范围，少选几列，或去掉对全部行的排序。",
  }),
  conversion: (): Told => ({
    what: "有一个值换不成要的类型。",
    why: "例如把文字当作数字。",
    instead: "用 TRY_CAST(… AS …)，换不成的就成为空值。",
  }),
  types: (): Told => ({
    what: "这些值的类型合不到一起。",
    why: "例如拿文字与数字比较，或把文字交给算术函数。",
    instead: "用 CAST(… AS DOUBLE) 或 CAST(… AS VARCHAR) 换成同一类型。",
  }),
  other: (): Told => ({ what: "查询没有成功。", why: "", instead: "引擎的原话在下面。" }),
} as const satisfies Readonly<Record<string, (found: string) => Told>>;

const observation = {
  id: "这个数字的编号",
  dataset: "数据集",
  jurisdiction: "地区的编号",
  place: "地区全称",
  place_en: "地区的英文全称",
  period: "报告期（年），不是发布的年份",
  indicator: "指标的编号，见 codebook",
  indicator_name: "指标名称",
  indicator_name_en: "指标的英文名称",
  value: "数值；比例以百分数计，95 就是 95%",
  qualifier: "exact 确数，at_least 至少，about 约数",
  unit: "原文的计量单位",
  basis: "计数口径，见 bases；空为未载明",
  scope: "只统计其中一部分时，是哪一部分；空为整个地区",
  coverage: "full 全年，其他为部分时段",
  stated: "stated 报告写明，computed 由报告的两个数算出",
  denominator: "比例的分母",
  denominator_source: "分母从哪里来",
  role: "headline 图表和合计采用，part 其中项，other 同一件事的另一种写法",
  group_id: "同一组其中项共有的编号",
  flags: "标记",
  certainty: "clear 明确，judgement 经判断",
  note: "收录时的说明",
  document: "报告的编号，见 documents",
  quote: "原句中的这一段",
  source_url: "网页地址（报告以外的来源）",
};

const place = {
  id: "地区的编号",
  name: "名称",
  name_en: "英文名称",
  full_name: "全称，带上级",
  full_name_en: "英文全称",
  level: "country、province、prefecture、county、town、street",
  order_code: "按行政区划代码排序用",
};

const ownDocument = {
  id: "报告的编号",
  dataset: "数据集",
  jurisdiction: "地区的编号",
  place: "地区全称",
  period: "报告期（年）",
  coverage: "full 全年，其他为部分时段",
  published: "发布日期；空为未载明",
  title: "标题",
};

/** By view: what a row is, and what each column holds. */
const tables = {
  observations: { about: "已收录报告里的数字，每行一个，连同原句", columns: observation },
  facts: { about: "报告以外的公开来源里的数字，列与 observations 相同", columns: observation },
  jurisdictions: { about: "地区", columns: place },
  documents: {
    about: "报告和来源网页",
    columns: {
      ...ownDocument,
      place_en: "地区的英文全称",
      issuing_body: "落款的机关",
      document_number: "发文字号",
      url: "网页地址",
      format: "原文的格式",
      characters: "字数",
      sha256: "存档文本的校验值",
    },
  },
  codebook: {
    about: "指标字典：每个指标怎样计数、能否相加",
    columns: {
      id: "指标的编号",
      name: "名称",
      name_en: "英文名称",
      definition: "定义",
      definition_en: "英文定义",
      unit: "单位",
      unit_en: "英文单位",
      theme: "主题",
      kind: "flow 当年发生，stock 年末存量（不能跨年相加）",
      direction: "higher 越高越好，workload 只说明工作量",
      measure: "count 计数，rate 比例，money 金额",
      aggregation: "能否跨地区相加：sum、sum_within_basis、none、ratio",
    },
  },
  bases: {
    about: "各指标的计数口径",
    columns: { indicator: "指标的编号", basis: "口径的编号", name: "名称", name_en: "英文名称" },
  },
  lineage: {
    about: "地区与它的各级上级（含自身）",
    columns: { ancestor: "上级的编号", jurisdiction: "地区的编号" },
  },
  numbers_not_taken: {
    about: "报告里没有采用的数字和理由",
    columns: {
      document: "报告的编号",
      position: "在原文中的位置",
      quote: "原句中的这一段",
      kind: "类别",
      reason: "理由",
    },
  },
  own_observations: {
    about: "您放入的数字，列与 observations 相同",
    columns: { ...observation, dataset: "数据集，见 own_datasets" },
  },
  own_documents: { about: "您放入的报告", columns: ownDocument },
  own_jurisdictions: { about: "只有您的数据才有的地区", columns: place },
  own_datasets: {
    about: "您放入的数据集",
    columns: { id: "数据集的编号", name: "名称", internal: "是否标为内部使用" },
  },
  denominators: {
    about: "您放入的人口或户数",
    columns: {
      jurisdiction: "地区的编号",
      period: "年份",
      kind: "population 人口，households 户数",
      value: "人数或户数",
      source: "来源",
    },
  },
};

export const sql = {
  title: "SQL 查询台",
  lead: "用 SQL 查询已收录的数字，以及您在本机放入的数据。只能查询，不能改动；计算全部在您的浏览器里完成，查询和结果都不离开本机。",
  opening: "正在打开查询台…",
  starting: "正在启动查询引擎，载入各表…",
  ready: (count: number, rows: string) => `引擎已就绪：${count} 张表，共 ${rows} 行。`,
  engineFailed: "查询引擎没有启动起来。",
  tryAgain: "再试一次",
  ownNotRestored: "此前放入的数据没有全部取回，own_ 开头的表可能不全。",
  tablesTitle: "可查询的表",
  tablesHint: "点开看各列的含义。",
  rowCount: (count: string) => `${count} 行`,
  noneYet: "还没有",
  fillExample: "填入示例",
  fillExampleOf: (table: string) => `填入 ${table} 的示例查询`,
  columnsOf: (table: string) => `${table} 的列`,
  bring: "去放入数据",
  tables,
  editor: "SQL 查询",
  editorKeys: "Ctrl（或 ⌘）+ Enter 运行；输入时会提示表名、列名和函数；Tab 移到下一个控件，Esc 先关闭提示。",
  run: "运行",
  stop: "停止",
  running: (seconds: number) => `正在查询…已用 ${seconds} 秒`,
  stopped: "已停止。",
  timeLimit: (seconds: number) => `查询超过 ${seconds} 秒，已自动停止。请先用 WHERE 缩小范围。`,
  restarting: "引擎没有应答，已经结束并重新启动，各表正在重新载入。",
  died: "引擎意外结束，已经重新启动。请缩小查询的范围再试。",
  limits: (rows: string, seconds: number) => `最多显示 ${rows} 行，最长运行 ${seconds} 秒，内存上限 512 MB。`,
  recent: "最近的查询",
  recentEmpty: "运行过的查询会列在这里，只存在本机的浏览器里。",
  recentClear: "清空",
  recentUse: (text: string) => `填入：${text}`,
  link: "复制带查询的链接",
  linkCopied: "已复制。打开链接只填入查询，不自动运行。",
  opened: "查询来自链接，还没有运行。看清内容后再点“运行”。",
  resultTitle: "结果",
  noResult: "运行查询后，结果显示在这里。",
  answered: (rows: string, columns: number, time: string) => `${rows} 行，${columns} 列，用时 ${time}`,
  firstRows: (rows: string) => `结果超过 ${rows} 行，只显示前 ${rows} 行；导出和复制也是这些行。`,
  noOrder: "查询没有写 ORDER BY，这些行不一定是最前面的。",
  cutCells: (count: string) => `${count} 个单元格超过 32767 个字符，只取了前面的部分。`,
  milliseconds: (count: number) => `${count} 毫秒`,
  seconds: (count: string) => `${count} 秒`,
  noRows: "没有符合条件的行。",
  nullWord: "空",
  nullHint: "空值（NULL）",
  emptyText: "（空文字）",
  nullLegend: "“空”是没有值（NULL），“（空文字）”是长度为零的文字。",
  caption: "查询结果",
  row: "行",
  rowInFull: (row: string) => `完整显示第 ${row} 行`,
  rowHint: "点行号，可完整显示这一行。",
  asTable: "表格",
  asChart: "条形图",
  show: "显示方式",
  label: "标签列",
  number: "数字列",
  noNumber: "结果里没有数字列，不能画条形图。",
  chartRows: (shown: string, all: string) => `画出前 ${shown} 行，共 ${all} 行，次序同结果。`,
  chartAll: (shown: string) => `画出全部 ${shown} 行，次序同结果。`,
  chartFromZero: "条形从零开始。",
  chartMissing: (count: string) => `${count} 行没有数值，只写“空”，不画条形。`,
  chartName: (number: string, label: string) => `条形图：${number}，按 ${label}`,
  drawing: "正在画图…",
  copy: "复制",
  copied: (rows: string) => `已复制 ${rows} 行，可以贴进 Excel 或 WPS。`,
  copyFailed: "浏览器不让复制，请用导出。",
  csv: "导出 CSV",
  xlsx: "导出 Excel",
  exported: (name: string) => `已导出 ${name}`,
  exportFailed: "导出没有成功。",
  fileTitle: "查询结果",
  notes: {
    from: (version: string) => `来源：法治图鉴 SQL 查询台，数据版本 ${version}`,
    own: "来源：其中有本机放入的数据",
    internal: "注：内部使用，不得外传",
    time: (time: string) => `注：导出于 ${time}`,
    rows: (rows: string, more: boolean) => `注：${rows} 行${more ? "，结果还有更多行，未导出" : ""}`,
    nulls: "注：空值（NULL）和空文字在这里都是空单元格",
    query: (line: string) => `注：查询 ${line}`,
  },
  refusedTitle: "没有运行",
  faultTitle: "查询有误",
  at: (line: number, column: number) => `第 ${line} 行第 ${column} 个字`,
  goTo: "到出错的位置",
  near: (names: readonly string[]) => `您要找的也许是：${names.join("、")}`,
  engineSays: "引擎的原话",
  refusals,
  faults,
  types: {
    number: "数字",
    truth: "是否",
    time: "时间",
    nested: "列表或结构",
    text: "文字",
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type SqlMessages = Widened<typeof sql>;
