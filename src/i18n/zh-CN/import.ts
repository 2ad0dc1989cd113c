import type { Qualifier } from "../../model/observation.ts";
import type { IssueKind } from "../../model/tableIssue.ts";
import { numberText } from "../format.ts";
import { table } from "./table.ts";

/** The page where a table comes in and is checked before it is charted. Loaded with that page. */
interface Cell {
  readonly row: number;
  readonly column: string;
  readonly found: string;
}

interface ReadCell extends Cell {
  /** What somebody set in place of the text. */
  readonly corrected?: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: string;
}

interface UnreadCell extends Cell {
  readonly kind: IssueKind;
  readonly corrected?: string;
}

const at = (fileName: string, sheet: string, { row, column }: Cell): string =>
  `${fileName}${sheet ? `，工作表“${sheet}”` : ""}，第 ${row} 行${column ? `“${column}”列` : ""}`;
const readAs: Readonly<Record<Qualifier, string>> = { exact: "", at_least: "不少于 ", about: "约 " };

export const importTable = {
  title: "导入表格",
  lead: "放入任意 CSV 或 .xlsx 表格，先体检、再画图：编码、分隔符、表头和每列的含义都先列出来，可以更改，拿不准的单独列出。",
  steps: [
    "放入表格：.csv、.tsv、.txt、.xlsx，或从 Excel、WPS 复制单元格粘贴。",
    "体检：看一行总结、预览和问题清单，改正读错的地方。",
    "加入图表，与已收录的数字并列；表格和设置只存于本机。",
  ],
  openFailed: "本页没有打开。请重新载入；已保存的表格不受影响。",

  drop: "把表格拖到这里",
  dropNow: "松开即开始读取",
  orChoose: "或者",
  chooseFile: "选择表格",
  sample: "用样例试试",
  sampleName: "样例：某县各街道.csv",
  pasteTitle: "粘贴单元格",
  pasteLabel: "单元格",
  pasteHint: "在 Excel 或 WPS 中选中区域，按 Ctrl+C 复制，再粘贴到这里（连同表头）。",
  pasteTake: "读取粘贴的单元格",
  pastedName: (count: number): string => `粘贴的表格 ${count}.tsv`,
  confidential: "请勿放入涉密文件和内部资料",
  staysHere: "表格只在这台电脑的浏览器里读取，不上传、不外发。",
  limits: "上限：64 MB（工作簿解压后 256 MB）、120 万行、16384 列。",
  pasteAnywhere: "也可以不打开文本框，直接在本页按 Ctrl+V。",
  waits: (names: readonly string[]): string => `已放入“待体检的表格”：${names.join("、")}。`,
  another: "放入另一个表格",

  reading: (fileName: string): string => `正在读取 ${fileName}…`,
  progress: (percent: number, rows: number): string => `已完成 ${percent}%，${numberText(rows, "zh-CN")} 行`,
  cancel: "停止读取",
  readNow: (fileName: string, rows: number): string => `${fileName} 已读完，读取 ${rows} 行。`,
  readAgain: (rows: number): string => `已重新读取，读取 ${rows} 行。`,
  failures: {
    interrupted: (fileName: string): string =>
      `${fileName}：读取时后台线程中断，没有读完。其余数据不受影响，可以再试一次。`,
    cancelled: (fileName: string): string => `${fileName}：已停止读取。`,
    not_joined: (fileName: string): string => `${fileName}：没有加入成功，图表仍是原来的数据。请重试。`,
    no_sample: (fileName: string): string => `${fileName}：样例没有取到，请检查网络后再试。`,
    not_kept: (fileName: string): string => `${fileName}：已加入图表，但没有存入浏览器，关闭页面后会丢失。`,
  },

  checkup: (fileName: string): string => `体检：${fileName}`,
  refused: "这个文件没有读入",
  summary: "体检结果",
  encoding: "编码",
  delimiter: "分隔符",
  header: "表头",
  sheet: "工作表",
  encodings: {
    "utf-8": "UTF-8",
    gb18030: "GB18030（GBK）",
    "utf-16le": "UTF-16 LE",
    "utf-16be": "UTF-16 BE",
    "windows-1252": "Windows-1252（西文）",
    big5: "Big5（繁体）",
    shift_jis: "Shift_JIS（日文）",
  },
  delimiters: {
    ",": "逗号 ,",
    "\t": "制表符",
    ";": "分号 ;",
    "|": "竖线 |",
    "，": "全角逗号 ，",
    "；": "全角分号 ；",
    " ": "空格",
  } as Readonly<Record<string, string>>,
  workbook: "工作簿（.xlsx）",
  noHeader: (row: number): string => `无表头（数据从第 ${row} 行起）`,
  headerRows: (from: number, to: number): string => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
  rows: (inFile: number, kept: number, left: number): string =>
    `文件 ${inFile} 行 = 读取 ${kept} 行 + 未读取 ${left} 行`,
  figures: (count: number): string => `${count} 个数字`,
  leftOut: {
    blank: "空行",
    title: "标题",
    header: "表头",
    total: "合计",
    note: "说明",
    heading: "分组行",
    fault: "有误",
    omitted: "选择不读",
  },
  reason: (name: string, count: number): string => `${name} ${count}`,
  undo: "撤销",
  redo: "重做",
  historyHint: "撤销 Ctrl+Z，重做 Ctrl+Y",
  setAgain: "已更改。",
  changes: (count: number): string => (count === 0 ? "还没有更改" : `已更改 ${count} 次`),
  putAway: "不要这个表格",
  defaults: "行内和表头都没有写明时",
  defaultPlace: "全表的地区",
  defaultYear: "全表的年份",
  apply: "按此读取",
  badYear: "年份请写成 2024 或 2024年上半年。",
  several: (count: number): string => `这张工作表里有 ${count} 个表格；预览是第一个，各列含义相同的一并更改。`,

  preview: "预览与各列的含义",
  previewLead: "每列下面的选项是本站的判断，可以改；改后按原文件重新读取。",
  previewCaption: "表格的前几行，以及有问题的行",
  previewMore: (shown: number, columns: number): string => `只显示前 ${shown} 列，共 ${columns} 列。`,
  row: "行",
  noName: (column: number): string => `第 ${column} 列（无名）`,
  meaning: (column: string): string => `“${column}”的含义`,
  roles: {
    jurisdiction: "地区",
    parent: "上级地区",
    period: "年份",
    indicator: "指标名称",
    value: "数值",
    own: "自有指标（用列名）",
    unit: "计量单位",
    qualifier: "限定（约、余）",
    denominator: "分母",
    basis: "口径",
    coverage: "时段",
    total: "合计（不读取）",
    ignored: "不读取",
  },
  roleGroups: { key: "列的用途", figures: "数字", codebook: "指标库" },
  withBasis: (indicator: string, basis: string): string => `${indicator}（${basis}）`,
  told: (facts: readonly string[]): string => `列名写明：${facts.join("、")}`,
  yearOf: (period: number): string => `${period} 年`,
  cellIssue: (severity: string): string => `（${severity}）`,

  issues: "问题清单",
  noIssues: "没有发现问题。",
  issuesLead: "每一处都按原文件的行号列出。标“未读取”的不进入图表，也不算 0；可以就地改正。",
  cells: "所在行",
  edit: "改正",
  editNamed: (row: number, column: string): string => `改正第 ${row} 行${column ? `“${column}”` : ""}`,
  newText: "改为",
  applyFix: "改这一处",
  applyToAll: (found: string, count: number): string => `同列写“${found}”的都改（${count} 处）`,
  leaveFix: "不改",
  original: (found: string): string => `原文“${found}”`,
  allNotStated: "全部按未载明处理",
  omitRow: "这一行不读取",
  omitNamed: (row: number): string => `这一行不读取：第 ${row} 行`,
  omitAll: (count: number): string => `这 ${count} 行都不读取`,
  fixed: (count: number): string => `已改正的单元格（${count} 处）`,
  fixedAt: (row: number | undefined, column: string): string =>
    row === undefined ? `“${column}”整列` : `第 ${row} 行“${column}”`,
  fixedFrom: (found: string, text: string): string => `“${found}”改为${text === "" ? "空白" : `“${text}”`}`,
  restoreText: "恢复原文",
  restoreNamed: (found: string): string => `恢复原文“${found}”`,
  omittedRows: (count: number): string => `选择不读取的行（${count} 行）`,
  readRow: "仍读取",
  readRowNamed: (row: number): string => `仍读取第 ${row} 行`,

  doubles: "重复的数字",
  doublesLead: (count: number): string =>
    `${count} 处：同一地区、年份和指标有几个数字。选择采用哪一个；没有选的先采用第一个。`,
  doublesAll: "全部",
  doubleRules: { first: "采用第一个", last: "采用最后一个", both: "都保留" },
  doubleOf: (place: string, period: number, indicator: string): string => `${place}，${period} 年，${indicator}`,
  doubleRow: (row: number): string => `第 ${row} 行`,
  doubleSame: "几处数字相同",
  doubleBoth: "都保留（第一个为主，其余另列）",

  offerTitle: "以前这样读过同样表头的表格",
  offerLead: (label: string): string => `“${label}”的表头与这个表格相同。用同样的设置？将套用：`,
  offerTake: "用同样的设置",
  offerRefuse: "不用",
  offerTaken: (label: string): string => `已按“${label}”的设置读取。`,
  offerRefused: "没有套用以前的设置。",
  offered: {
    encoding: (name: string): string => `编码：${name}`,
    delimiter: (name: string): string => `分隔符：${name}`,
    sheet: (name: string): string => `工作表：${name}`,
    header: (rows: string): string => `表头：${rows}`,
    jurisdiction: (name: string): string => `全表的地区：${name}`,
    column: (name: string, meaning: string): string => `“${name}”：${meaning}`,
    fix: (name: string, found: string, text: string): string => `“${name}”列写“${found}”的改为“${text}”`,
    doubles: (rule: string): string => `重复的数字：${rule}`,
    places: (count: number): string => `${count} 个地区名称的对应`,
  },
  recipes: (count: number): string => `记住的设置（${count}）`,
  recipesLead: "下次放入表头相同的表格时，会先问是否套用。",
  forget: "删除",
  forgetNamed: (label: string): string => `删除“${label}”的设置`,
  recipeForgotten: (label: string): string => `已删除“${label}”的设置。`,

  drafts: "待体检的表格",
  draftsLead: "放入后还没有加入图表的表格，可以接着体检。",
  resume: "体检",
  resumeNamed: (label: string): string => `体检“${label}”`,
  dropNamed: (label: string): string => `删除“${label}”`,
  draftKeeping: {
    kept: "还没有加入图表；原文件和更改已存入这台电脑的浏览器，重新载入也在。",
    passing: "还没有加入图表；浏览器不允许保存（无痕窗口或设置所限），重新载入后要再放入一次。",
    full: "还没有加入图表；浏览器给本站的空间已满，重新载入后要再放入一次。",
  },

  columnMore: "单位等",
  columnMoreOf: (column: string): string => `：“${column}”`,
  columnUnit: "单位",
  columnYear: "年份",
  columnPlace: "地区",
  columnOwn: "指标名称",
  columnApply: "应用",
  addPlaceSuggestions: (count: number): string => `${count} 个名称都按第一个相近的地区对应`,
  ownForAll: "都作为本表自己的地区",
  kinds: {
    missing_value: "没有数字的单元格",
    approximate_value: "概数",
    formula_like_text: "像公式的文字",
    formula_without_value: "公式没有结果",
    bad_year: "年份不明",
    partial_period: "不是全年",
    unparseable_number: "读不出的数字",
    negative_value: "负数",
    rate_out_of_range: "比例超出范围",
    fractional_count: "件数有小数",
    percent_scale_assumed: "小数按百分比读取",
    percent_scale_ambiguous: "百分比大小不明",
    unit_converted: "换算了单位",
    control_characters: "控制字符",
    cell_too_long: "单元格过长",
    title_row_skipped: "标题行",
    total_row_excluded: "合计",
    note_row_excluded: "说明行",
    possible_subtotal: "可能是小计",
    filled_down: "沿用上一行",
    ragged_row: "单元格数不齐",
    duplicate_key: "重复的数字",
    resolved_exceeds_handled: "化解多于调处",
    merged_header_joined: "多行表头",
    duplicate_column: "列名重复",
    empty_column_name: "没有列名",
    too_many_columns: "列数过多",
    unclosed_quote: "引号不成对",
    encoding_damaged: "字符损坏",
    dialect_unusual: "写法少见",
    extension_mismatch: "扩展名不符",
    file_truncated: "文件不完整",
    file_too_large: "文件过大",
    empty_file: "空文件",
    no_data_rows: "没有数据行",
    not_a_table: "读不成表格",
    legacy_xls: "旧版格式",
  } as Readonly<Record<string, string>>,
  group: (severity: string, kind: string, count: number): string => `${severity} · ${kind}（${count} 处）`,
  at: (row: number, column: string): string =>
    [row > 0 ? `第 ${row} 行` : "整个文件", ...(column ? [`“${column}”`] : [])].join(" "),
  more: (count: number): string => `另有 ${count} 处`,

  places: "地区",
  placesLead: (all: number, known: number): string =>
    known === all
      ? `${all} 个地区名称都对应已收录的地区。`
      : `${all} 个地区名称，${known} 个对应已收录的地区，其余 ${all - known} 个请选择：`,
  placesNone: "没有读出地区。",
  placeOwn: "作为本表自己的地区",
  placeFor: (name: string): string => `“${name}”对应`,
  placeAlike: "相近的",
  placeAll: "全部已收录的",
  placeFigures: (name: string, count: number): string => `${name}（${count} 个数字）`,
  placesKnown: "已对应的地区",

  join: "加入图表",
  joining: "正在加入…",
  update: "更新图表",
  label: "名称",
  nothingToJoin: "还没有读出可画图的数字，请先改正上面的列或地区、年份。",
  joined: (figures: number, places: number): string => `已加入图表：${places} 个地区，${figures} 个数字。`,
  openTogether: "与已收录的数字一起看",
  openOwn: "只看这个表格",

  kept: "已导入的表格",
  keptNone: "还没有导入表格。",
  keptFacts: (figures: number, places: number, years: string): string =>
    `${places} 个地区，${figures} 个数字${years ? `，${years}` : ""}`,
  years: (from: number, to: number): string => (from === to ? `${from} 年` : `${from}–${to} 年`),
  notRestored: "没有读出来，请重新体检或删除。",
  open: "看图",
  check: "重新体检",
  remove: "删除",
  removeNamed: (label: string): string => `删除“${label}”`,
  checkNamed: (label: string): string => `重新体检“${label}”`,
  openNamed: (label: string): string => `看图“${label}”`,
  removed: (label: string): string => `已删除：${label}`,
  keeping: {
    kept: "表格和设置保存在这台电脑的浏览器里，重新打开仍在。",
    passing: "浏览器不允许本站保存数据（无痕窗口或设置所限）：关闭页面后，导入的表格会丢失。",
    full: "浏览器给本站的空间已满，刚才的表格没有保存，关闭页面后会丢失。",
  },
  deleteAll: "全部删除",
  deleteTitle: "删除全部导入的表格？",
  deleteText: "原表格和各项设置都会从这台电脑的浏览器里删除，不能恢复。",
  deleteNow: "删除",
  deleteNot: "保留",
  deleted: "已全部删除。",

  cellNote:
    (fileName: string, sheet: string) =>
    (cell: ReadCell): string => {
      const { found, corrected, value, qualifier, unit } = cell;
      const set = corrected === undefined ? "" : `，改为“${corrected}”`;
      return `${at(fileName, sheet, cell)}：原文“${found}”${set}，读作${readAs[qualifier] || " "}${numberText(value, "zh-CN")} ${unit}`.trim();
    },
  /** Of a long table: what stands before the row, and between it and the text of the cell. */
  longCellNote:
    (fileName: string, sheet: string) =>
    (column: string): readonly [string, string] => [
      `${fileName}${sheet === "" ? "" : `“${sheet}”`} 第 `,
      ` 行${column === "" ? "" : `“${column}”`}，原文：`,
    ],
  /** Where a figure should stand, and why there is none. */
  faultNote:
    (fileName: string, sheet: string) =>
    (cell: UnreadCell): string =>
      `${at(fileName, sheet, cell)}：${table.kinds[cell.kind]({ found: cell.found, detail: "" })}`,
};
export type ImportMessages = typeof importTable;
