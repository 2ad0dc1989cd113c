import { describe, expect, it } from "vitest";
import { embedPage } from "../../src/export/embedPage.ts";
import { figureRows } from "../../src/export/figureRows.ts";
import { escapeHtml } from "../../src/export/htmlText.ts";
import { LOCALES } from "../../src/model/locale.ts";
import { HOSTILE, hostileFigure, IDS, PARTS, publishedFigure, tagsOf } from "./publishedFigure.ts";

const EVERY = IDS.flatMap((id) => LOCALES.map((locale) => [id, locale] as const));

describe(embedPage, () => {
  it.each(EVERY)("has %s in %s with a button for each number and a row with its sentence", (id, locale) => {
    const figure = publishedFigure(id, { view: { locale } });
    const page = embedPage(figure, PARTS);
    const rows = figureRows(figure);
    expect(rows.length).toBeGreaterThan(2);
    for (const { cell, quote, value } of rows) {
      const row = page.slice(page.indexOf(`data-row="${cell}"`)).split("</tr>")[0] ?? "";
      expect(row).toContain(escapeHtml(value));
      if (quote) expect(row).toContain(`<mark>${escapeHtml(quote.number)}</mark>`);
    }
    const marked = new Set([...page.matchAll(/data-cell="([^"]+)"/g)].map(([, cell]) => cell));
    const listed = new Set(rows.map(({ cell }) => cell));
    expect([...marked].filter((cell) => !listed.has(cell ?? ""))).toEqual([]);
    expect(marked.size).toBeGreaterThan(0);
  });

  it.each(EVERY)("carries all of %s in %s and asks for nothing", (id, locale) => {
    const page = embedPage(publishedFigure(id, { view: { locale } }), PARTS);
    expect(page).not.toMatch(/\s(?:src|srcset|poster|style|on[a-z]+)=|@import|url\(/);
    const links = [...page.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
    expect(links).toEqual(['<link rel="icon" href="data:," />']);
  });

  it("lets in only the script and style that it holds", () => {
    const page = embedPage(publishedFigure("settlement"), PARTS);
    expect(page).toContain("default-src 'none'; script-src 'sha256-script'; style-src 'sha256-style'; img-src data:");
    expect(page).toContain(`<script>${PARTS.script.text}</script>`);
    expect(page).toContain(`<style>${PARTS.style.text}</style>`);
  });

  it.each(EVERY)("escapes hostile names and sentences in %s, %s", (id, locale) => {
    const page = embedPage(hostileFigure(id, locale), PARTS);
    expect(tagsOf(page)).not.toContain("img");
    expect(tagsOf(page).filter((tag) => tag === "script" || tag === "style")).toHaveLength(2);
    expect(page.split("</script>")).toHaveLength(2);
    expect(page).toContain(escapeHtml(HOSTILE));
  });

  it("always has source, figure number, version and that it is no official statistic", () => {
    const figure = publishedFigure("settlement");
    const page = embedPage(figure, PARTS);
    for (const line of [figure.sourceLine, figure.numberLine, figure.coverage])
      expect(page).toContain(escapeHtml(line));
    expect(figure.numberLine).toMatch(/settlement.*d78a90b8.*非官方/);
    expect(page).not.toMatch(new RegExp(`class="title">[^]*?${figure.sourceLine.slice(0, 8)}[^]*?</div>`));
  });

  it("leads to the app with the figure and the version in the link", () => {
    expect(embedPage(publishedFigure("advice"), PARTS)).toMatch(
      /href="\.\.\/\.\.\/index\.html#\/explore\?[^"]*figure=advice&amp;data=d78a90b8" target="_blank" rel="noopener"/,
    );
  });

  it("names on narrow screens in one line a row what is not stated", () => {
    const page = embedPage(publishedFigure("enforcement"), PARTS);
    const rows = page.split('class="values"')[1]?.split("</table>")[0]?.split("<tr>").slice(2) ?? [];
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const empties = [...row.matchAll(/class="empty" data-label="([^"]*)"/g)].map(([, label = ""]) => label);
      const [, line = ""] = /class="silent">([^<]*)</.exec(row) ?? [];
      expect(line).toBe(empties.length === 0 ? "" : `未载明：${empties.join("、")}`);
    }
  });
});
