import { describe, expect, it } from "vitest";
import { figureRows } from "../../src/export/figureRows.ts";
import { LOCALES } from "../../src/model/locale.ts";
import { IDS, publishedFigure } from "./publishedFigure.ts";

describe(figureRows, () => {
  it.each(IDS.flatMap((id) => LOCALES.map((locale) => [id, locale] as const)))(
    "has each number of %s in %s once, with the run of its sentence that says it",
    (id, locale) => {
      const figure = publishedFigure(id, { view: { locale } });
      const rows = figureRows(figure);
      expect(rows.map(({ cell }) => cell)).toEqual(figure.slice.cells.map((cell) => cell.id));
      for (const [index, { quote, place, value, source }] of rows.entries()) {
        const { evidence } = figure.slice.cells[index] ?? {};
        expect(place === "" || value === "").toBe(false);
        if (!evidence) continue;
        expect(`${quote?.before}${quote?.number}${quote?.after}`).toBe(evidence.text);
        expect(quote?.number).toMatch(/[\d一二三四五六七八九十百千万两无]/);
        expect(source?.document).toBe(evidence.document);
      }
    },
  );

  it("says how a number is known: computed, base, interval, floor", () => {
    const facts = figureRows(publishedFigure("settlement"))
      .flatMap((row) => row.facts)
      .join(" ");
    expect(facts).toMatch(/391/);
    expect(facts).toMatch(/95%/);
    const floors = figureRows(publishedFigure("publicity-audience"))
      .map(({ value }) => value)
      .join(" ");
    expect(floors).toMatch(/余|多/);
  });

  it("has neither sentence nor report for a number of another dataset", () => {
    const figure = publishedFigure("settlement", {
      change: (slice) => ({
        ...slice,
        cells: slice.cells.map((cell) => {
          const { evidence, ...rest } = cell;
          return evidence ? { ...rest, sourceUrl: "https://example.gov.cn/p" } : cell;
        }),
      }),
    });
    for (const row of figureRows(figure).filter(({ sourceUrl }) => sourceUrl !== "")) {
      expect([row.quote, row.source, row.sourceUrl]).toEqual([undefined, undefined, "https://example.gov.cn/p"]);
    }
  });
});
