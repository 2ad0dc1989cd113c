import type { IssueKind, IssueSeverity } from "../../model/tableIssue.ts";

interface Said {
  readonly found: string;
  readonly detail: string;
}

/** What to do with a file that is no table the reader opens. */
const refusals: Readonly<Record<string, string>> = {
  xls: "这是旧版 Excel 格式（.xls）。请用 Excel 或 WPS 打开，选“文件 → 另存为 → Excel 工作簿（*.xlsx）”，再导入新文件。",
  et: "这是 WPS 表格格式（.et）。请用 WPS 打开，选“文件 → 另存为 → 文件类型：Microsoft Excel 文件（*.xlsx）”，再导入新文件。",
  encrypted:
    "工作簿设有打开密码。请在 Excel 中选“文件 → 信息 → 保护工作簿 → 用密码进行加密”，清空密码后保存；WPS 为“文件 → 文档加密 → 密码加密”。",
  pdf: "这是 PDF 文件。请从“读取报告”导入，或先把其中的表格复制到 Excel 或 WPS，存为 .xlsx。",
  word: "这是文字文档。请把其中的表格复制到 Excel 或 WPS，存为 .xlsx；报告全文请从“读取报告”导入。",
  picture: "这是图片，其中的数字无法核对。请导入原始表格。",
  archive: "这是压缩包或其他打包文件。请先解压，再导入其中的表格。",
  ods: "这是 OpenDocument 表格（.ods）。请用 Excel、WPS 或 LibreOffice 另存为 .xlsx。",
  xlsb: "这是二进制工作簿（.xlsb）。请用 Excel 或 WPS 另存为 .xlsx。",
  html: "文件名像表格，内容却是网页。请用 Excel 或 WPS 打开，另存为 .xlsx。",
  binary: "文件内容不是文本，也不是工作簿。请确认文件没有损坏，另存为 .xlsx 或 CSV 后再导入。",
  empty: "文件是空的。",
  bomb: "工作簿解压后过大，未予解压。请只保留需要的工作表，另存后再导入。",
  cut: "工作簿不完整，可能没有下载或复制完。请重新取得文件。",
};

const dialects: Readonly<Record<string, string>> = {
  delimiter: "分隔符不是逗号或制表符",
  quote: "用单引号括起单元格",
  escape: "用反斜杠转义引号",
  sep: "首行 sep= 声明了分隔符",
  mixed_line_ends: "换行符不统一",
  carriage_returns: "换行只用回车符",
};

const notTable: Readonly<Record<string, string>> = {
  value: "没有找到数字列。请在预览中指定哪一列是数值。",
  jurisdiction: "没有找到地区列。请在预览中指定哪一列是地区，或填写全表的地区。",
  period: "没有找到年份。请在预览中指定年份列，或填写全表的年份。",
};

const kinds: Readonly<Record<IssueKind, (said: Said) => string>> = {
  missing_value: ({ found }) =>
    found === "" ? "没有填写，按未载明处理，不计为 0。" : `“${found}”按未载明处理，不计为 0。`,
  approximate_value: ({ found, detail }) => `“${found}”是概数，读作 ${detail} 并保留限定。`,
  formula_like_text: ({ found }) => `“${found}”像公式，只作为文字读取。`,
  formula_without_value: () => "公式没有存下计算结果。请在 Excel 或 WPS 中打开并保存一次。",
  bad_year: ({ found }) => (found === "" ? "没有年份，这一行未读取。" : `“${found}”不能确定是哪一年，这一行未读取。`),
  partial_period: ({ detail }) => `只是当年的一部分（${detail}），不与全年数字比较。`,
  unparseable_number: ({ found }) => `“${found}”不是能确定的数字，未读取。`,
  negative_value: ({ found }) => `“${found}”是负数，未读取。`,
  rate_out_of_range: ({ found }) => `“${found}”超出 0% 到 100%，未读取。`,
  fractional_count: ({ found }) => `“${found}”是件数却有小数，请核对。`,
  percent_scale_assumed: ({ found, detail }) => `整列都不大于 1，“${found}”读作 ${detail}%。`,
  percent_scale_ambiguous: ({ found }) =>
    `“${found}”可能是 ${found}%，也可能是它的 100 倍，未读取。请在单元格中写明 %。`,
  unit_converted: ({ found, detail }) => `“${found}”按单位换算为 ${detail}。`,
  control_characters: ({ found }) => `“${found}”含有看不见的控制字符。`,
  cell_too_long: ({ detail }) => `单元格有 ${detail} 个字符，超过表格软件的上限 32767。`,
  title_row_skipped: ({ found }) => `表头上方的标题或说明：“${found}”。`,
  total_row_excluded: ({ found }) => `合计不作为地区读取${found ? `：“${found}”` : ""}。`,
  note_row_excluded: ({ found }) => `说明行不读取：“${found}”。`,
  possible_subtotal: ({ found, detail }) =>
    detail === "left_out" ? `“${found}”是上一行的其中项，未读取。` : `“${found}”等于其余各行之和，可能是合计，请核对。`,
  filled_down: ({ detail }) => `空白单元格沿用上一行${detail ? `（${detail}）` : ""}。`,
  ragged_row: ({ detail }) => `这一行的单元格数与表头不同（${detail}）。`,
  duplicate_key: ({ found, detail }) =>
    detail.startsWith("both/")
      ? `与第 ${detail.slice(5)} 行是同一地区、年份和指标，“${found}”也保留，列为另一个数字。`
      : `第 ${detail} 行已有同一地区、年份和指标的数字，“${found}”未采用。`,
  resolved_exceeds_handled: ({ found, detail }) => `化解数 ${found} 大于调处数 ${detail}，请核对。`,
  merged_header_joined: ({ detail }) => `表头有 ${detail} 行，已合并为一行。`,
  duplicate_column: () => "列名重复。",
  empty_column_name: ({ detail }) => `第 ${detail} 列没有列名。`,
  too_many_columns: ({ detail }) => `列数过多（${detail}），超过 16384。`,
  unclosed_quote: () => "引号没有成对，已按普通字符读取。请核对这一行。",
  encoding_damaged: ({ found }) => `有字符无法还原：“${found}”。请核对编码，或重新导出文件。`,
  dialect_unusual: ({ detail, found }) => `${dialects[detail] ?? detail}${found ? `（${found}）` : ""}，已照此读取。`,
  extension_mismatch: ({ found, detail }) =>
    `“${found}”的扩展名与内容不符，已按${detail === "xlsx" ? "工作簿" : "文本"}读取。`,
  file_truncated: ({ detail }) => refusals[detail] ?? "文件末尾不完整，最后一行可能缺字。",
  file_too_large: ({ detail }) => refusals[detail] ?? `文件过大（上限 ${detail}）。请分成几个文件导入。`,
  empty_file: () => refusals["empty"] ?? "",
  no_data_rows: () => "表头下面没有数据行。",
  not_a_table: ({ detail }) => refusals[detail] ?? notTable[detail] ?? "没有读出地区、年份和数字。请在预览中指定各列。",
  legacy_xls: ({ detail }) => refusals[detail] ?? refusals["xls"] ?? "",
};

const severities: Readonly<Record<IssueSeverity, string>> = { info: "提示", warning: "请核对", error: "未读取" };

/** Heads of exported tables; the reader knows them again. */
const columns: Readonly<Record<ExportColumn, string>> = {
  jurisdiction: "地区",
  period: "年份",
  coverage: "时段",
  indicator: "指标标识",
  indicatorName: "指标名称",
  value: "数值",
  qualifier: "限定",
  unit: "计量单位",
  basis: "口径",
  denominator: "分母",
};
type ExportColumn =
  | "jurisdiction"
  | "period"
  | "coverage"
  | "indicator"
  | "indicatorName"
  | "value"
  | "qualifier"
  | "unit"
  | "basis"
  | "denominator";

export const table = { kinds, severities, columns };
export type TableMessages = typeof table;
