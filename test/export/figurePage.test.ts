import { describe, expect, it } from "vitest";
import { figureListPage } from "../../src/export/figureListPage.ts";
import { embedCode, figurePage, type FigureFiles, type Published } from "../../src/export/figurePage.ts";
import { frameHeight } from "../../src/export/frameHeight.ts";
import { escapeHtml } from "../../src/export/htmlText.ts";
import { LOCALES } from "../../src/model/locale.ts";
import { HOSTILE, hostileFigure, IDS, PARTS, publishedFigure, tagsOf } from "./publishedFigure.ts";

const FILES: FigureFiles = { svg: "chart.svg", png: "chart.png", csv: "data.csv", json: "metadata.json" };
const PUBLISHED: Published = {
  page: "https://atlas.example/x/figure/settlement/",
  image: "https://atlas.example/x/figure/settlement/preview.png",
  oembed: "https://atlas.example/x/figure/settlement/oembed.json",
  embed: "https://atlas.example/x/figure/settlement/embed.html",
};

describe(figurePage, () => {
  it.each(IDS)("is a whole page for %s: one head, one body, one heading of the first rank", (id) => {
    const page = figurePage(publishedFigure(id), PARTS, FILES, undefined);
    const tags = tagsOf(page);
    for (const tag of ["html", "head", "body", "main", "h1"])
      expect([tag, tags.filter((one) => one === tag).length]).toEqual([tag, 1]);
    expect(page.indexOf("</html>")).toBeGreaterThan(page.indexOf("</body>"));
  });

  it("has read-out, sources, licence and the files that lie beside it", () => {
    const figure = publishedFigure("settlement");
    const page = figurePage(figure, PARTS, FILES, undefined);
    for (const text of [...figure.sentences, ...figure.sources.map(({ citation }) => citation), "CC BY 4.0"]) {
      expect(page).toContain(escapeHtml(text));
    }
    for (const file of Object.values(FILES)) expect(page).toContain(`href="${file}" download`);
  });

  it("offers no picture that could not be drawn", () => {
    const page = figurePage(publishedFigure("settlement"), PARTS, { ...FILES, png: undefined }, undefined);
    expect(page).not.toContain("png");
  });

  it("tells other sites of itself with absolute addresses only, and only where its own is known", () => {
    const figure = publishedFigure("settlement");
    const page = figurePage(figure, PARTS, FILES, PUBLISHED);
    expect(page).toContain(`<link rel="canonical" href="${PUBLISHED.page}" />`);
    expect(page).toContain(`type="application/json+oembed" href="${PUBLISHED.oembed}"`);
    expect(page).toContain(`<meta property="og:image" content="${PUBLISHED.image}" />`);
    expect(page).toContain("summary_large_image");
    expect(page).toContain(escapeHtml(`<iframe src="${PUBLISHED.embed}"`));
    const silent = figurePage(figure, PARTS, FILES, undefined);
    expect(silent).not.toMatch(/og:|oembed|canonical|twitter|atlas\.example/);
  });

  it.each(LOCALES)("escapes hostile names in %s, in the list too", (locale) => {
    const figure = { ...hostileFigure("settlement", locale), title: HOSTILE };
    for (const page of [figurePage(figure, PARTS, FILES, PUBLISHED), figureListPage([figure], PARTS)]) {
      expect(tagsOf(page)).not.toContain("img");
      expect(page).toContain(escapeHtml(HOSTILE));
    }
  });
});

describe(figureListPage, () => {
  it.each(LOCALES)("leads in %s to every figure and to the other language", (locale) => {
    const figures = IDS.map((id) => publishedFigure(id, { view: { locale } }));
    const page = figureListPage(figures, PARTS);
    const name = locale === "en" ? "en.html" : "index.html";
    for (const { id, title } of figures) expect(page).toContain(`<a href="${id}/${name}">${escapeHtml(title)}</a>`);
    expect(page).toContain(`href="${locale === "en" ? "index.html" : "en.html"}"`);
    expect(page).not.toContain("<script");
  });
});

describe(embedCode, () => {
  it("is two elements, the script first, with the frame's title and about its height", () => {
    const figure = publishedFigure("settlement");
    expect(embedCode(figure, PUBLISHED)).toBe(
      `<script src="https://atlas.example/x/embed.js"></script>\n` +
        `<iframe src="${PUBLISHED.embed}" title="${figure.title}" loading="lazy" width="100%" height="${frameHeight(figure)}"` +
        ` frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`,
    );
  });

  it("keeps a hostile title inside its attribute", () => {
    const code = embedCode({ ...publishedFigure("advice"), title: HOSTILE }, undefined);
    expect(tagsOf(code)).toEqual(["script", "iframe"]);
  });
});

describe(frameHeight, () => {
  it("grows with what is shown", () => {
    const one = publishedFigure("settlement");
    expect(frameHeight({ ...one, sourceLine: one.sourceLine.repeat(9) })).toBeGreaterThan(frameHeight(one) + 100);
    expect(frameHeight(publishedFigure("all"))).toBeGreaterThan(3 * frameHeight(one));
  });
});
