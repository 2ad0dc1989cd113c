import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readOfd } from "../../../src/intake/document/readOfd.ts";
import { read, readText } from "./readText.ts";

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function page(texts: readonly Placed[]): string {
  const objects = texts.map(
    ({ text, x, y }, index) =>
      `<ofd:TextObject ID="${index + 10}" Boundary="${x} ${y} 150 6" Font="3" Size="5.64"><ofd:TextCode X="0" Y="4.9" DeltaX="g ${text.length - 1} 5.64">${text}</ofd:TextCode></ofd:TextObject>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID="1">${objects.join("")}</ofd:Layer></ofd:Content></ofd:Page>`;
}

function ofd(pages: readonly string[]): Uint8Array {
  const list = pages
    .map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`)
    .join("");
  const files: Record<string, string> = {
    "OFD.xml":
      '<ofd:OFD xmlns:ofd="o"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    "Doc_0/Document.xml": `<ofd:Document xmlns:ofd="o"><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
  };
  pages.forEach((content, index) => (files[`Doc_0/Pages/Page_${index}/Content.xml`] = content));
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

describe(readOfd, () => {
  it("reads the text of all pages with their spans", async () => {
    const first = page([
      { text: "土湾街道2024年法治政府建设情况报告", x: 40, y: 40 },
      { text: "全年开展行政检查170次。", x: 41, y: 60 },
    ]);
    const second = page([{ text: "罚款1550元。", x: 41, y: 40 }]);
    const { text, pages = [], format } = await readText(ofd([first, second]), "报告.ofd");
    expect(format).toBe("ofd");
    expect(text.split("\n")).toEqual(["土湾街道2024年法治政府建设情况报告", "全年开展行政检查170次。", "罚款1550元。"]);
    expect(pages.map((span) => text.slice(span.start, span.end).trim())).toEqual([
      "土湾街道2024年法治政府建设情况报告\n全年开展行政检查170次。",
      "罚款1550元。",
    ]);
  });

  it("refuses pages that are pictures, and packages with a part missing", async () => {
    expect(await read(ofd([page([])]), "a.ofd")).toMatchObject({ reason: "scanned_pdf" });
    const broken = zipSync({ "OFD.xml": strToU8("<ofd:OFD><ofd:DocRoot>x.xml</ofd:DocRoot></ofd:OFD>") });
    expect(await read(broken, "a.ofd")).toMatchObject({ reason: "damaged" });
  });
});
