import { describe, expect, it } from "vitest";
import { figureMetadata } from "../../src/export/figureMetadata.ts";
import { IDS, publishedFigure } from "./publishedFigure.ts";

const FACTS = { version: { date: "2026-11-22", hash: "d78a90b8" }, sha256: "a".repeat(64) };

interface Written {
  readonly name: Readonly<Record<string, string>>;
  readonly isBasedOn: readonly object[];
  readonly indicators: readonly object[];
}

describe(figureMetadata, () => {
  it.each(IDS)("describes %s in both languages, with version, sources, licence and the sum of its data", (id) => {
    const figures = { "zh-CN": publishedFigure(id), en: publishedFigure(id, { view: { locale: "en" } }) };
    const written = JSON.parse(JSON.stringify(figureMetadata(figures, FACTS))) as Written;
    expect(written).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      identifier: id,
      version: "d78a90b8",
      dateModified: "2026-11-22",
      license: expect.stringContaining("creativecommons.org"),
      distribution: [{ contentUrl: "data.csv", sha256: FACTS.sha256 }],
    });
    expect(written.name["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(written.name["en"]).not.toMatch(/\p{Script=Han}/u);
    expect(written.isBasedOn.length).toBe(figures["zh-CN"].sources.length);
    expect(written.indicators.length).toBe(figures["zh-CN"].slice.indicators.length);
  });
});
