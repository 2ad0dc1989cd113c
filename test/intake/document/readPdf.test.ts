import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/intake/document/readPdf.ts";
import { straightened } from "../../../src/intake/document/pdfCharacters.ts";
import { pdfOf } from "./madeFiles.ts";
import { bytesOf, readText } from "./readText.ts";

/** 全年共调解案件十二件 twice, in GBK, drawn with a font that the file does not embed. */
const GBK_TEXT = "c8abc4eab9b2b5f7bde2b0b8bcfecaaeb6febcfe";

const songti = pdfOf({
  content: `BT /F1 16 Tf 72 700 Td <${GBK_TEXT}${GBK_TEXT}> Tj ET`,
  resources: "/Font << /F1 5 0 R >>",
  objects: [
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
  ],
});

/** The fonts of the printed file have one shape for 户 and 戶. */
function squeezed(text: string): string {
  return text.replace(/\s/g, "").replace(/戶/g, "户");
}

describe(readPdf, () => {
  it("reads fonts that the file does not embed", async () => {
    expect((await readText(songti, "a.pdf")).text).toBe("全年共调解案件十二件全年共调解案件十二件");
  });

  it("fails aloud when the maps of such fonts cannot be had, instead of dropping characters", async () => {
    const reading = readPdf(songti, { readCMap: () => Promise.reject(new Error("offline")) });
    await expect(reading).rejects.toThrow(/bcmap could not be read/);
  });

  it("keeps paragraphs whole over the foot of a page, and knows the page of every character", async () => {
    const document = await readText(await bytesOf("test/intake/document/files/tuwan-2024.pdf"), "tuwan.pdf");
    const { text, pages = [] } = document;
    const source = new TextDecoder().decode(await bytesOf("data/reports/chongqing-shapingba-tuwan-2024.txt"));
    const paragraphs = source
      .split("\n")
      .filter((line) => line.length > 40 && !line.includes("|"))
      .map(squeezed);
    const lines = text.split("\n");
    expect(lines[0]).toBe("土湾街道办事处关于2024年法治政府建设工作情况的报告");
    expect(lines.filter((line) => /^— \d+ —$/.test(line))).toHaveLength(7);
    expect(lines.filter((line) => line.length > 40 && !line.includes("|")).map(squeezed)).toEqual(paragraphs);
    expect(pages[0]?.start).toBe(0);
    expect(pages.at(-1)?.end).toBe(text.length);
    for (const [index, span] of pages.entries()) if (index > 0) expect(span.start).toBe(pages[index - 1]?.end);
    for (const page of [1, 2, 3, 4, 5, 6, 7]) {
      const own = pages.filter((span) => span.page === page).map(({ start, end }) => text.slice(start, end));
      expect(own.join("")).toContain(`— ${page} —`);
    }
  });
});

describe(straightened, () => {
  it.each([
    ["⼯作⼀⽇", "工作一日"],
    ["⻔⻓", "门长"],
    ["１２件（２）", "１２件（２）"],
  ])("reads %s as %s", (written, text) => {
    expect(straightened(written)).toBe(text);
  });
});
