import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxText } from "../../../src/intake/document/readDocx.ts";
import { numeralOf } from "../../../src/intake/document/listNumerals.ts";
import { openZip } from "../../../src/intake/document/zip.ts";
import { docxOf, numbered, paragraph, table } from "./madeFiles.ts";
import { read } from "./readText.ts";

const HEAD = '<w:document xmlns:w="w"><w:body>';
const FOOT = "</w:body></w:document>";

function packed(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = { "word/document.xml": `${HEAD}${body}${FOOT}`, "[Content_Types].xml": "<Types/>", ...parts };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

describe(docxText, () => {
  it.each([
    ["runs of a paragraph together", `<w:p>${run("全年受理")}${run("12件")}</w:p>`, "全年受理12件"],
    ["blanks that Word keeps", `<w:p><w:r><w:t xml:space="preserve">a </w:t></w:r>${run("b")}</w:p>`, "a b"],
    ["line breaks and tabs", "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>", "a\nb\tc"],
    [
      "insertions, not deletions",
      `<w:p><w:ins>${run("12")}</w:ins><w:del>${run("13")}<w:r><w:delText>9</w:delText></w:r></w:del></w:p>`,
      "12",
    ],
    ["no hidden text", `<w:p>${run("a")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r></w:p>`, "a"],
    ["no field codes", `<w:p><w:r><w:instrText>PAGE 12</w:instrText></w:r>${run("a")}</w:p>`, "a"],
    ["content controls", `<w:sdt><w:sdtContent><w:p>${run("a")}</w:p></w:sdtContent></w:sdt>`, "a"],
    ["links", `<w:p><w:hyperlink>${run("a")}</w:hyperlink></w:p>`, "a"],
    [
      "a text box once, behind its paragraph",
      `<w:p>${run("a")}<mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run("box")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run("box")}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>${run("b")}</w:p>`,
      "ab\nbox",
    ],
    ["entities and CDATA", "<w:p><w:r><w:t>A&amp;B &lt; <![CDATA[<C>]]></w:t></w:r></w:p>", "A&B < <C>"],
  ])("reads %s", (_, body, text) => {
    expect(docxText(openZip(packed(body)))).toBe(text);
  });

  it("reads tables row by row, and footnotes at the end", async () => {
    const made = await docxOf([
      paragraph("一、总体情况"),
      table([
        ["指标", "数量"],
        ["行政检查", "170次"],
      ]),
      paragraph("完"),
    ]);
    expect(docxText(openZip(made))).toBe("一、总体情况\n指标 | 数量\n行政检查 | 170次\n完");
    const note = `<w:footnotes><w:footnote w:type="separator"><w:p>${run("—")}</w:p></w:footnote><w:footnote w:id="1"><w:p>${run("含村规民约")}</w:p></w:footnote></w:footnotes>`;
    expect(docxText(openZip(packed(`<w:p>${run("a")}</w:p>`, { "word/footnotes.xml": note })))).toBe("a\n含村规民约");
  });

  it("counts the numbers that Word keeps out of the text", async () => {
    const made = await docxOf([
      numbered("总体情况", 0),
      numbered("学习", 1),
      numbered("执法", 1),
      paragraph("全年12件。"),
      numbered("存在问题", 0),
      numbered("力量", 1),
      numbered("人员", 2),
    ]);
    expect(docxText(openZip(made)).split("\n")).toEqual([
      "一、总体情况",
      "（一）学习",
      "（二）执法",
      "全年12件。",
      "二、存在问题",
      "（一）力量",
      "1.人员",
    ]);
  });
});

describe(openZip, () => {
  const bomb = (): Uint8Array => zipSync({ "word/document.xml": [new Uint8Array(80 * 1024 * 1024), { level: 1 }] });

  it("refuses a bomb before inflating it", async () => {
    expect(await read(bomb(), "a.docx")).toMatchObject({ kind: "refused", reason: "too_large" });
  });

  it("calls a part that claims to be smaller than it is damaged, and never inflates it whole", async () => {
    const bytes = bomb();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = bytes.length - 22; at > 0; at--) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(unzipSync(bytes)["word/document.xml"]?.length).toBe(1000);
    expect(await read(bytes, "a.docx")).toMatchObject({ kind: "refused", reason: "damaged" });
  });
});

describe(numeralOf, () => {
  it.each([
    [1, "chineseCounting", "一"],
    [10, "chineseCountingThousand", "十"],
    [12, "japaneseCounting", "十二"],
    [20, "chineseCounting", "二十"],
    [35, "chineseCounting", "三十五"],
    [3, "decimalEnclosedCircleChinese", "③"],
    [12, "decimalFullWidth", "１２"],
    [4, "upperRoman", "IV"],
    [28, "lowerLetter", "bb"],
    [2, "ideographTraditional", "乙"],
    [7, "ordinal", "7"],
  ])("writes %d in %s as %s", (number, format, text) => {
    expect(numeralOf(number, format)).toBe(text);
  });
});
