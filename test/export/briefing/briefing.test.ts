import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Size } from "../../../src/chart/figure.ts";
import { paperOf, type Paper, type PaperChoices } from "../../../src/export/briefing/paper.ts";
import { readMeText } from "../../../src/export/briefing/readMe.ts";
import { wordFile } from "../../../src/export/briefing/wordFile.ts";
import { briefingFigure, type BriefingContext, type BriefingFigure } from "../../../src/export/briefingFigure.ts";
import { GALLERY, galleryView } from "../../../src/view/gallery.ts";
import { narrowSlice } from "../../../src/view/narrowSlice.ts";
import type { Slice } from "../../../src/view/slice.ts";
import { fiveReports } from "../../fiveReports.ts";

const CONTEXT: BriefingContext = {
  documents: [],
  version: { date: "2026-01-01", hash: "abcd1234" },
  address: "https://atlas.example/",
  today: "2026-01-02",
  datasetNames: new Map(),
  internal: new Set(),
};

/** The least PNG there is: one pixel. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

const ALL: Slice = fiveReports();

function published(id: string, context: Partial<BriefingContext> = {}): BriefingFigure {
  const entry = GALLERY.find((figure) => figure.id === id);
  if (!entry) throw new Error(`no figure ${id}`);
  return briefingFigure(narrowSlice(ALL, galleryView(entry)), { ...CONTEXT, ...context }, ALL);
}

function paper(figures: readonly BriefingFigure[], choices: Partial<PaperChoices> = {}): Paper {
  return paperOf(
    figures.map((figure) => ({ figure, caption: "" })),
    {
      locale: "zh-CN",
      title: "汇报材料",
      subtitle: "供会议用",
      today: "2026-01-02",
      texts: new Map(),
      nameOf: (id) => id,
      ...choices,
    },
  );
}

async function wordXml(one: Paper): Promise<{ readonly files: readonly string[]; readonly xml: string }> {
  const rasterise = (_svg: string, _size: Size): Promise<Uint8Array> => Promise.resolve(PIXEL);
  const parts = unzipSync(await wordFile(one, { rasterise }));
  return { files: Object.keys(parts), xml: strFromU8(parts["word/document.xml"] ?? new Uint8Array()) };
}

/** What Word shows, without its marks. */
function words(xml: string): string {
  return xml.replaceAll(/<[^>]+>/g, "");
}

const SETTLEMENT = published("settlement");
const ENFORCEMENT = published("enforcement");
const PARTS = published("enforcement-parts");

describe(paperOf, () => {
  it("numbers the figures in their order", () => {
    expect(paper([ENFORCEMENT, SETTLEMENT]).figures.map(({ label }) => label)).toEqual(["图1", "图2"]);
    const english = paper([SETTLEMENT], { locale: "en" });
    expect(english.figures.map(({ label }) => label)).toEqual(["Figure 1"]);
  });

  it("gives a pack without a title the usual one", () => {
    expect(paper([SETTLEMENT], { title: "  " }).title).toBe("法治政府建设数据材料");
  });

  it("gives every number of its figures a sentence, each number once with all its figures", () => {
    const { appendix } = paper([SETTLEMENT, SETTLEMENT, ENFORCEMENT]);
    const stated = appendix.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.stated));
    const numbers = new Set([...SETTLEMENT.slice.cells, ...ENFORCEMENT.slice.cells].map(({ id }) => id));
    expect(stated).toHaveLength(numbers.size);
    expect(stated.filter((line) => line.endsWith("（图1、图2）"))).toHaveLength(SETTLEMENT.slice.cells.length);
  });

  it("takes the whole sentence where the report's text is at hand, and marks its number", () => {
    const cell = SETTLEMENT.slice.cells.find(({ evidence }) => evidence !== undefined);
    const { evidence } = cell ?? {};
    if (!evidence) throw new Error("no evidence");
    const before = "。今年，";
    const pad = evidence.quote.start - before.length;
    const text = `${"甲".repeat(Math.max(0, pad))}${before}${evidence.text}，成效明显。下一句。`;
    const { appendix } = paper([SETTLEMENT], { texts: new Map([[evidence.document, text]]) });
    const sentences = appendix.flatMap((source) => source.sentences);
    const found = sentences.find(({ runs }) =>
      runs
        .map((run) => run.text)
        .join("")
        .startsWith("今年，"),
    );
    expect(found?.runs.map((run) => run.text).join("")).toBe(`今年，${evidence.text}，成效明显。`);
    expect(found?.runs.some(({ isNumber }) => isNumber)).toBe(true);
  });

  it("shows the parts of a composition in its table, which a table of values would leave out", () => {
    const [table] = paper([PARTS]).figures[0]?.tables.parts ?? [];
    expect(table?.rows.length).toBe(PARTS.slice.cells.length);
  });

  it("breaks a table that is wider than the sheet into several over the same rows", () => {
    const all = GALLERY.find(({ id }) => id === "all");
    if (!all) throw new Error("no figure of everything");
    const figure = briefingFigure({ ...ALL, view: galleryView(all) }, CONTEXT, ALL);
    const { parts } = paper([figure]).figures[0]?.tables ?? { parts: [] };
    for (const { head, rows } of parts) {
      expect(head.length).toBeLessThanOrEqual(6);
      expect(rows.every((row) => row.length === head.length)).toBe(true);
    }
  });
});

describe(wordFile, () => {
  it("holds title, figures, sentences, tables and the appendix", async () => {
    const { files, xml } = await wordXml(paper([SETTLEMENT, ENFORCEMENT]));
    const text = words(xml);
    expect(text).toContain("汇报材料");
    expect(text).toContain(`图1　${SETTLEMENT.title}`);
    expect(text).toContain(SETTLEMENT.sentences[0] ?? "?");
    expect(text).toContain("附：数据原句");
    expect(text).toContain(SETTLEMENT.numberLine);
    expect(xml.match(/<w:tbl>/g)?.length).toBeGreaterThanOrEqual(2);
    expect(files.filter((path) => path.endsWith(".png"))).toHaveLength(1);
  });

  it("is set on A4 in the margins and faces of official documents, with heads that repeat", async () => {
    const { xml } = await wordXml(paper([SETTLEMENT]));
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).toContain('w:eastAsia="仿宋"');
    expect(xml).toContain('w:eastAsia="黑体"');
    expect(xml).toContain("<w:tblHeader/>");
    expect(xml).toContain("<w:cantSplit/>");
  });

  it("says of a picture in words what it shows", async () => {
    const { xml } = await wordXml(paper([SETTLEMENT]));
    expect(/descr="([^"]*)"/.exec(xml)?.[1]).toContain("5 份报告中 4 份载明");
  });

  it("carries the mark of internal use on every page, and only then", async () => {
    const rasterise = (): Promise<Uint8Array> => Promise.resolve(PIXEL);
    const headOf = async (figure: BriefingFigure): Promise<string> => {
      const parts = unzipSync(await wordFile(paper([figure]), { rasterise }));
      return Object.entries(parts)
        .filter(([path]) => path.startsWith("word/header"))
        .map(([, bytes]) => words(strFromU8(bytes)))
        .join("");
    };
    expect(await headOf(SETTLEMENT)).toBe("");
    expect(await headOf({ ...SETTLEMENT, isInternal: true })).toBe("【内部使用】");
  });

  it("takes whatever a reader writes", async () => {
    const { xml } = await wordXml(paper([SETTLEMENT], { title: "甲<b>&\u0007乙" }));
    expect(xml).toContain("甲&lt;b&gt;&amp;乙");
  });
});

describe(readMeText, () => {
  it("names each figure with its number and its link", () => {
    const text = readMeText(paper([SETTLEMENT]));
    expect(text).toContain("图1");
    expect(text).toContain("settlement");
    expect(text).toContain("https://atlas.example/#/explore?");
  });
});
