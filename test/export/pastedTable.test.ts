import { describe, expect, it } from "vitest";
import { briefingFigure, type BriefingContext } from "../../src/export/briefingFigure.ts";
import { figureCitation, figureSentence } from "../../src/export/figureSentence.ts";
import { embedLines } from "../../src/export/liveCode.ts";
import { pastedTable, tableOfFigure } from "../../src/export/pastedTable.ts";
import { pictureName } from "../../src/export/pictureName.ts";
import { GALLERY, galleryView } from "../../src/view/gallery.ts";
import { narrowSlice } from "../../src/view/narrowSlice.ts";
import { DEFAULT_VIEW, type View } from "../../src/view/view.ts";
import { fiveReports } from "../fiveReports.ts";

const SITE = "https://atlas.example/x/";
const CONTEXT: BriefingContext = {
  documents: fiveReports().reports.map(({ document, jurisdiction, period, coverage }) => ({
    id: document,
    jurisdiction,
    period,
    coverage,
    title: `${document}年度报告`,
    issuingBody: "某某街道办事处",
    documentNumber: "",
    indexNumber: "",
    format: "html",
    chars: 0,
    signed: "",
    published: "2026-01-20",
    url: "https://example.gov.cn/",
    sha256: "",
  })),
  version: { date: "2026-11-22", hash: "d78a90b8" },
  address: SITE,
  today: "2026-11-22",
  datasetNames: new Map(),
  internal: new Set(),
};

function gallery(id: string, choices: Partial<View> = {}, context = CONTEXT) {
  const entry = GALLERY.find((figure) => figure.id === id) ?? GALLERY[0];
  const view = galleryView(entry, choices);
  const all = fiveReports();
  return briefingFigure(view.indicators.length > 0 ? narrowSlice(all, view) : { ...all, view }, context, all);
}

describe(pastedTable, () => {
  it("gives every report a row and says 未载明 in words", () => {
    const { head, rows } = tableOfFigure(gallery("settlement"));
    expect(head.slice(0, 2)).toEqual(["街道、乡镇", "年度"]);
    expect(rows.length).toBe(5);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.flat()).toContain("未载明");
    expect(rows.flat().some((cell) => /^\d[\d,.]*\s?(?:件|起|宗)/.test(cell))).toBe(true);
  });

  it("stands upright where everything is asked for: a row an indicator", () => {
    const { head, rows } = tableOfFigure(gallery("all"));
    expect(head.length).toBe(6);
    expect(rows.length).toBeGreaterThan(30);
  });

  it("is a table with borders for WPS and Word, and tabs for everything else", () => {
    const figure = gallery("settlement");
    const { html, text } = pastedTable(figure);
    expect(html.match(/<tr>/g)?.length).toBe(6);
    expect(html).toMatch(/<table border="1"[^>]*仿宋/);
    for (const said of [figure.title, figure.sourceLine, figure.numberLine]) {
      expect(text).toContain(said);
      expect(html).toContain(said);
    }
    const lines = text.split("\n").slice(1, 7);
    expect(new Set(lines.map((line) => line.split("\t").length)).size).toBe(1);
  });

  it("writes no markup of a place's name", () => {
    const all = fiveReports();
    const places = all.places.map((place) => ({ ...place, name: `<img src=x onerror=alert(1)>${place.name}` }));
    const view = galleryView(GALLERY[1]);
    const figure = briefingFigure(narrowSlice({ ...all, places }, view), CONTEXT, all);
    expect(pastedTable(figure).html).not.toContain("<img");
  });

  it("says 内部使用 first", () => {
    const figure = gallery("settlement", {}, { ...CONTEXT, internal: new Set(["published"]) });
    expect(tableOfFigure(figure).caption).toMatch(/^【内部使用】/);
    expect(figureSentence(figure)).toMatch(/^【内部使用】/);
    expect(pictureName(figure, CONTEXT.today, "png")).toMatch(/^内部使用_/);
  });
});

describe(figureSentence, () => {
  it.each(GALLERY.map(({ id }) => [id]))("says of %s what, how sure and where from", (id) => {
    for (const locale of ["zh-CN", "en"] as const) {
      const figure = gallery(id, { locale });
      const lines = figureSentence(figure).split("\n");
      expect(lines.slice(-2)).toEqual([figure.sourceLine, figure.numberLine]);
      expect(lines[0]).not.toBe("");
    }
  });

  it("cites the figure itself after the reports, with the link that opens it", () => {
    const figure = gallery("settlement");
    expect(figureCitation(figure, CONTEXT.today).split("\n").at(-1)).toBe(
      `${figure.title}[DS/OL]. ${figure.numberLine}. [2026-11-22]. ${figure.link}.`,
    );
  });
});

describe(pictureName, () => {
  it("names theme, indicators, places and day", () => {
    expect(pictureName(gallery("settlement"), "2026-11-22", "png")).toMatch(/^矛盾化解_.+_5个街镇_20261122\.png$/);
  });

  it.each(GALLERY.map(({ id }) => [id]))("is a file name on every system: %s", (id) => {
    for (const locale of ["zh-CN", "en"] as const) {
      const name = pictureName(gallery(id, { locale }), "2026-11-22", "svg");
      expect(name).toMatch(/^[^\\/:*?"<>|\u0000-\u001f]{1,96}\.svg$/u);
    }
  });
});

describe(embedLines, () => {
  it("gives a published figure its own file, the version in it, in a frame without the site's origin", () => {
    const code = embedLines(gallery("settlement"), SITE, "d78a90b8");
    expect(code).toMatch(/^<script src="https:\/\/atlas\.example\/x\/embed\.js"><\/script>\n<iframe /);
    expect(code).toContain(`src="${SITE}figure/settlement/embed.html?data=d78a90b8"`);
    expect(code).not.toContain("allow-same-origin");
  });

  it("gives any other figure the live page, whose program needs its origin", () => {
    const view: View = { ...DEFAULT_VIEW, chart: "ranking", indicators: ["inspections"] };
    const code = embedLines(briefingFigure(narrowSlice(fiveReports(), view), CONTEXT), SITE, "d78a90b8");
    expect(code).toContain(
      `src="${SITE}live.html#/figure?v=1&amp;chart=ranking&amp;indicator=inspections&amp;figure=F-`,
    );
    expect(code).toContain("&amp;data=d78a90b8");
    expect(code).toContain("allow-scripts allow-same-origin");
  });
});
