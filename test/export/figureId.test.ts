import { describe, expect, it } from "vitest";
import { figureId } from "../../src/view/figureId.ts";
import { GALLERY, galleryView } from "../../src/view/gallery.ts";
import { DEFAULT_VIEW, type View } from "../../src/view/view.ts";
import { viewFromQuery, viewToQuery } from "../../src/view/viewUrl.ts";

const ASKED: View = { ...DEFAULT_VIEW, chart: "ranking", indicators: ["inspections"] };

describe(figureId, () => {
  it.each(GALLERY.map((entry) => [entry.id, entry] as const))("is %s for the figure of that name", (id, entry) => {
    expect(figureId(galleryView(entry))).toBe(id);
    expect(figureId(galleryView(entry, { locale: "en" }))).toBe(id);
  });

  it("is the same eight digits for the same question, in either language, without signs that look alike", () => {
    const id = figureId(ASKED);
    expect(id).toMatch(/^F-[2-9A-HJKMNP-TV-Z]{8}$/);
    expect(figureId({ ...ASKED, locale: "en" })).toBe(id);
    expect(figureId(viewFromQuery(viewToQuery(ASKED)).view)).toBe(id);
  });

  it("is another for another question", () => {
    const others: readonly View[] = [
      { ...ASKED, chart: "matrix" },
      { ...ASKED, indicators: ["fines_amount"] },
      { ...ASKED, period: { from: 2024, to: 2024 } },
      { ...ASKED, jurisdictions: ["jilin"] },
      { ...ASKED, override: true },
    ];
    expect(new Set([ASKED, ...others].map(figureId)).size).toBe(others.length + 1);
  });
});

describe("a link with figure and data version", () => {
  const query = `${viewToQuery(ASKED)}&figure=F-22222222&data=d78a90b8`;

  it("is read as its view, with nothing that could not be read", () => {
    const { view, unreadable } = viewFromQuery(query);
    expect(unreadable).toEqual([]);
    expect(view).toEqual(ASKED);
  });

  it("does not hand figure and version on to the next link", () => {
    expect(viewToQuery(viewFromQuery(query).view)).toBe(viewToQuery(ASKED));
  });
});
