import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DOCUMENT_REFUSALS } from "../../../src/intake/document/documentText.ts";
import { LARGEST_FILE, readDocument } from "../../../src/intake/document/readDocument.ts";
import { uploadMessages } from "../../../src/i18n/uploadMessages.ts";
import { compoundFile, docxOf, paragraph, pdfOf, table } from "./madeFiles.ts";
import { bytesOf, read, readText, statedIn } from "./readText.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const TUWAN = "data/reports/chongqing-shapingba-tuwan-2024.txt";
const GULOU = "data/reports/beijing-miyun-gulou-2025.txt";

async function textOf(path: string): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(path));
}

describe(readDocument, () => {
  it("gives a text file as it is", async () => {
    const text = await textOf(TUWAN);
    expect(await readText(await bytesOf(TUWAN), "tuwan.txt")).toMatchObject({ format: "txt", text });
  });

  it.each([
    ["a text PDF", TUWAN, "tuwan-2024.pdf", "pdf"],
    ["a page of today", TUWAN, "tuwan-2024.html", "html"],
    ["a page of the older kind in GBK", GULOU, "gulou-2025-gbk.htm", "html"],
  ])("reads from %s what the report's text states", async (_, source, file, format) => {
    const document = await readText(await bytesOf(`test/intake/document/files/${file}`), file);
    expect(document.format).toBe(format);
    const stated = statedIn(await textOf(source));
    expect(stated.observations.length).toBeGreaterThan(5);
    expect(statedIn(document.text)).toEqual(stated);
  });

  it.each([
    TUWAN,
    GULOU,
    "data/reports/jilin-changchun-yushu-chengjiao-2024.txt",
    "data/reports/guangdong-heyuan-zijin-shangyi-2025.txt",
    "data/reports/guangdong-shaoguan-zhenjiang-chezhan-2025.txt",
  ])("reads from a .docx made of %s what the text states", async (source) => {
    const text = await textOf(source);
    const lines = text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    const children = lines.map((line) => (line.includes(" | ") ? table([line.split("|")]) : paragraph(line)));
    const document = await readText(await docxOf(children), "report.docx");
    const stated = statedIn(text);
    expect(stated.observations.length).toBeGreaterThan(5);
    expect(statedIn(document.text)).toEqual(stated);
  });

  it.each([
    ["an old Word file", compoundFile(["WordDocument"]), "报告.doc", "legacy_doc"],
    ["an old WPS file", compoundFile(["WordDocument"]), "报告.wps", "legacy_wps"],
    ["a .docx with a password", compoundFile(["EncryptionInfo", "EncryptedPackage"]), "报告.docx", "encrypted"],
    ["an old Excel file", compoundFile(["Workbook"]), "台账.xls", "spreadsheet"],
    ["RTF under the name of Word", utf8("{\\rtf1\\ansi 12}"), "报告.doc", "rtf"],
    ["a saved web archive", utf8("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n"), "报告.mht", "web_archive"],
    ["a photograph", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "报告.jpg", "picture"],
    ["a zip of reports", zipSync({ "report.txt": utf8("法治") }), "报告.zip", "archive"],
    [
      "a workbook",
      zipSync({ "[Content_Types].xml": utf8("<a/>"), "xl/workbook.xml": utf8("<a/>") }),
      "a.xlsx",
      "spreadsheet",
    ],
    ["a table", utf8("地区,数量\n土湾,12\n"), "a.csv", "spreadsheet"],
    ["a program", Uint8Array.from({ length: 400 }, (_, index) => index % 7), "a.exe", "not_a_document"],
    ["nothing", new Uint8Array(), "a.txt", "empty"],
    ["blanks", utf8("\uFEFF \n\u3000"), "a.txt", "empty"],
    [
      "a page whose text a script would load",
      utf8("<!doctype html><body><script>load()</script></body>"),
      "a.html",
      "empty",
    ],
    ["half of a .docx", utf8("PK\u0003\u0004 word/document.xml"), "a.docx", "damaged"],
    ["half of a PDF", utf8("%PDF-1.7\n1 0 obj"), "a.pdf", "damaged"],
    ["a PDF that is a picture", pdfOf({ content: "q 595 0 0 842 0 0 cm Q", resources: "" }), "a.pdf", "scanned_pdf"],
    ["a file over the limit", new Uint8Array(LARGEST_FILE + 1), "a.txt", "too_large"],
  ])("refuses %s by name", async (_, bytes, fileName, reason) => {
    expect(await read(bytes, fileName)).toMatchObject({ kind: "refused", reason });
  });

  it("refuses a PDF with a password", async () => {
    const hex = "ab".repeat(32);
    const encrypted = pdfOf({
      content: "BT ET",
      resources: "",
      objects: [`<< /Filter /Standard /V 1 /R 2 /O <${hex}> /U <${hex}> /P -4 >>`],
      trailer: `/Encrypt 5 0 R /ID [<${hex}> <${hex}>]`,
    });
    expect(await read(encrypted, "a.pdf")).toMatchObject({ kind: "refused", reason: "encrypted" });
  });

  it("goes by the bytes where name and bytes differ", async () => {
    expect(await readText(utf8("<html><body><p>调解案件12件。</p></body></html>"), "报告.doc")).toMatchObject({
      format: "html",
      text: "调解案件12件。",
    });
    expect((await readText(await docxOf([paragraph("调解案件12件。")]), "报告.txt")).format).toBe("docx");
  });

  it("says how it decoded, and takes a better word for it", async () => {
    const bytes = Uint8Array.of(0xd6, 0xb4, 0xd4, 0xb1);
    expect(await readText(bytes, "a.txt")).toMatchObject({ text: "执员", encoding: { certainty: "guess" } });
    const options = { pdf: { readCMap: () => Promise.reject(new Error("unused")) }, encoding: "utf-8" } as const;
    expect(await readDocument(bytes, "a.txt", options)).toMatchObject({ encoding: { encoding: "utf-8" } });
  });

  it.each(["zh-CN", "en"] as const)("has a sentence for every refusal in %s", (locale) => {
    const { refusals, refusal } = uploadMessages(locale);
    expect(Object.keys(refusals).sort()).toEqual([...DOCUMENT_REFUSALS].sort());
    expect(refusal("报告.doc", refusals.legacy_doc)).toContain("文件 → 另存为 → Word 文档(*.docx)");
  });
});
