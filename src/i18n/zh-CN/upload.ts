/** What a file is, and what to do about it. */
interface RefusalWords {
  readonly what: string;
  readonly advice: string;
}

const legacy = (format: string): RefusalWords => ({
  what: `这是旧版 ${format} 文件，本站不能直接读取。`,
  advice:
    "用 WPS 打开，依次点“文件 → 另存为 → Word 文档(*.docx)”，再放入另存的 .docx（在 Word 中选“文件 → 另存为 → Word 文档(*.docx)”）。",
});

const refusals = {
  legacy_doc: legacy(".doc"),
  legacy_wps: legacy(".wps"),
  rtf: legacy(".rtf（或改名为 .doc 的 RTF）"),
  web_archive: {
    what: "这是打包保存的网页（.mht）。",
    advice: "在浏览器中重新打开网页，按 Ctrl+S，保存类型选“网页，仅 HTML”，再放入 .html 文件；也可以复制正文后粘贴。",
  },
  spreadsheet: { what: "这是表格文件。", advice: "表格请从“导入表格”放入；这里只读报告正文。" },
  picture: {
    what: "这是图片，没有文字。",
    advice: "向发布单位索取文字版，或在 WPS 中用“图片转文字”识别并核对后，保存为 .docx 再放入。",
  },
  archive: { what: "这是压缩包。", advice: "先解压，再放入里面的报告文件（可以整个文件夹一起放入）。" },
  scanned_pdf: {
    what: "这份文件只有页面图像，没有文字层（多为扫描件）。",
    advice: "向发布单位索取文字版，或在 WPS 中用“PDF 转 Word”（选文字识别）转换并核对后，放入 .docx。",
  },
  garbled_pdf: {
    what: "这份 PDF 的文字层无法还原成汉字（字体没有附对照表）。",
    advice: "放入生成这份 PDF 的原始 .docx，或打开对应网页复制正文后粘贴。",
  },
  encrypted: {
    what: "文件设有打开密码。",
    advice:
      "用 WPS 或 Word 打开，依次点“文件 → 文档加密 → 密码加密”，清空密码后保存，再放入；PDF 请向发布单位索取未加密的版本。",
  },
  empty: {
    what: "文件里没有文字。",
    advice: "确认文件已完整下载；如果网页的正文要等脚本载入才出现，请复制正文后粘贴。",
  },
  not_a_document: {
    what: "这不是可读取的报告文件。",
    advice: "可读取 .txt、.html、.docx、带文字层的 .pdf 和 .ofd；其他格式请先另存为其中一种。",
  },
  damaged: { what: "文件已损坏或不完整。", advice: "重新下载一次，或用 WPS 打开后另存为 .docx 再放入。" },
  too_large: {
    what: "文件超过 50 MB，或解压后过大。",
    advice: "报告正文一般不到 1 MB；请删去图片后另存，或只放入正文部分。",
  },
};

export const upload = {
  refusals,
  /** One sentence about one file. */
  refusal: (fileName: string, words: RefusalWords): string => `${fileName}：${words.what}${words.advice}`,
  failed: (fileName: string): string =>
    `${fileName}：读取时后台线程中断，这份文件没有读完；其余文件不受影响。可以单独重试这一份。`,
  cancelled: "已停止读取；已读完的文件都在。",
  confidential: "请勿放入涉密文件和内部资料",
  staysHere: "文件只在这台电脑的浏览器里读取，不上传、不外发。",
  steps: { opening: "正在取出文字", extracting: "正在查找数字" },
  progress: (done: number, total: number): string => `已读 ${done} / ${total} 份`,
  encodings: { "utf-8": "UTF-8", gb18030: "GB18030（GBK、GB2312）", "utf-16le": "UTF-16 LE", "utf-16be": "UTF-16 BE" },
  encodingGuess: (encoding: string): string => `按 ${encoding} 读取；如果是乱码，请改选编码。`,
  undecoded: (count: number): string => `有 ${count} 个字符无法解码，显示为 �。`,
  pagesWithoutText: (pages: string): string => `第 ${pages} 页只有图像，没有读取。`,
  storage: {
    kept: "审核进度保存在这台电脑的浏览器里，关闭后可以接着做。",
    refused: "浏览器不允许本站保存数据（无痕窗口或设置所限）：关闭页面后，放入的文件和审核进度会丢失。请在关闭前导出。",
    full: "浏览器给本站的空间已满，后面的改动没有保存。请先导出，或删除不再需要的报告。",
    deleteAll: "删除全部文件和审核进度",
  },
};
export type UploadMessages = typeof upload;
