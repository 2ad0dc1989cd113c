/** Why a number of a report was left out: a short name for lists, and a sentence for whoever wonders. */
const reasons = {
  date: { name: "日期或时长", sentence: "这是日期、时刻或时间长短，不是计数。" },
  document_number: { name: "文号", sentence: "这是文号或编号的一部分。" },
  phone_line: { name: "电话号码", sentence: "这是电话、热线号码或邮政编码。" },
  code: { name: "编码", sentence: "这是索引号、网址或其他编码，不是计数。" },
  page_number: { name: "页码", sentence: "这是页码或页眉页脚。" },
  law_title: { name: "文件名称", sentence: "这个数字在法律或文件的名称里。" },
  slogan: { name: "口号或名称", sentence: "这个数字在引号内的口号、制度或品牌名称里。" },
  ordinal: { name: "序号", sentence: "这是序号，不是数量。" },
  range: { name: "区间", sentence: "这里写的是区间，不是一个数。" },
  vague: { name: "数目不定", sentence: "数十、几百一类的说法给不出数目。" },
  indefinite: { name: "泛指", sentence: "这里的“一”是泛指，不是计数。" },
  no_unit: { name: "没有量词", sentence: "数字后面没有量词，看不出计的是什么。" },
  table_row: { name: "表格多列", sentence: "表格的一行有几个数字，请对照原表读取。" },
  plan: { name: "计划", sentence: "这是下一步的计划，不是已经完成的工作。" },
  target: { name: "目标", sentence: "这是目标或任务数。" },
  other_year: { name: "其他年度", sentence: "这个数字属于其他年度，或跨多个年度。" },
  growth: { name: "增减", sentence: "这是与往年相比的增减。" },
  share: { name: "占比", sentence: "这是在总数中所占的比例。" },
  standing_rule: { name: "常规要求", sentence: "这是“每年、每月几次”一类的规定，不是实际次数。" },
  part_of_total: { name: "分项", sentence: "这是前面合计数中的一部分。" },
  total_of_several: { name: "合并计数", sentence: "几类事项合用一个数，不能归入其中任何一类。" },
  other_body: { name: "其他机关", sentence: "这是其他机关办理的。" },
  party_discipline: { name: "党风廉政", sentence: "这是党风廉政工作，不在指标之内。" },
  topic_unstated: { name: "主题未写明", sentence: "上下文没有写明与法治有关。" },
  other_unit: { name: "单位不符", sentence: "计量单位与这项指标不符。" },
  other_object: { name: "不在指标内", sentence: "计的是别的事项，指标字典里没有。" },
  repeated: { name: "重复表述", sentence: "前文已经写过同一个数字，只计一次。" },
};

/** Why a file gives no text, with what its owner can do. */
const documents = {
  legacy_doc:
    "这是旧版 Word 文档（.doc）。请在 WPS 或 Word 中打开，点“文件 → 另存为”，文件类型选“Word 文档（*.docx）”，再读取 .docx 文件",
  legacy_wps:
    "这是 WPS 文字文档（.wps）。请在 WPS 中打开，点“文件 → 另存为”，文件类型选“Microsoft Word 文件（*.docx）”，再读取 .docx 文件",
  rtf: "这是 RTF 文档。请在 WPS 或 Word 中打开，点“文件 → 另存为”，文件类型选“Word 文档（*.docx）”",
  web_archive: "这是单个文件网页（.mht）。请用浏览器打开，把正文复制到 .txt 文件",
  spreadsheet: "这是表格，不是报告正文。表格请在数据页导入",
  picture: "这是图片，没有文字可读。请先做文字识别",
  archive: "这是压缩包。请先解压",
  scanned_pdf: "这是扫描件，没有文字层。请先做文字识别（OCR）",
  garbled_pdf: "PDF 的字体没有编码信息，取不出文字。请用原文档另存为 .docx",
  encrypted: "文件有密码。请去掉密码后再读取",
  empty: "文件里没有文字",
  not_a_document: "这不是可读取的文档。可读取 .txt、.html、.docx、.pdf 和 .ofd",
  damaged: "文件已损坏，打不开",
  too_large: "文件超过 50 MB",
};

export const reader = {
  reasons,
  documents,
  command: {
    usage: "用法：npm run extract -- [--format csv|ndjson] [--text 文件夹] 文件…",
    unknownFormat: (format: string): string => `没有“${format}”这种输出格式，可用 csv 或 ndjson`,
    refused: (file: string, sentence: string): string => `${file}：${sentence}。`,
    notFound: (file: string): string => `${file}：找不到这个文件，或没有读取权限。`,
    pagesWithoutText: (file: string, pages: string): string => `${file}：第 ${pages} 页是图片，没有读取。`,
    progress: (done: number, all: number): string => `已读 ${done} / ${all} 份`,
    notExtracted: (count: number): string => `有 ${count} 份文件没有读取。`,
  },
};
export type ReaderMessages = typeof reader;
