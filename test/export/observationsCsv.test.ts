import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { observationsCsv } from "../../src/export/observationsCsv.ts";
import { hostileFigure, IDS, publishedFigure } from "./publishedFigure.ts";

function parsed(text: string): readonly Readonly<Record<string, string>>[] {
  expect(text.startsWith("\uFEFF")).toBe(false);
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe(observationsCsv, () => {
  it.each(IDS)("has a row for each number of %s, with its facets, its sentence and its report", (id) => {
    const { slice } = publishedFigure(id);
    const rows = parsed(observationsCsv(publishedFigure(id)));
    expect(rows.map((row) => [row["observation"], Number(row["value"]), row["qualifier"], row["quote"]])).toEqual(
      slice.cells.map((cell) => [cell.id, cell.value, cell.qualifier, cell.evidence?.text ?? ""]),
    );
    for (const row of rows) {
      if (row["document"] !== "") expect(row["source_url"]).toBe(`https://example.gov.cn/${row["document"]}`);
    }
  });

  it("has no row for what no report states", () => {
    const { slice } = publishedFigure("settlement");
    const stating = new Set(parsed(observationsCsv(publishedFigure("settlement"))).map((row) => row["jurisdiction"]));
    expect(slice.reports.some(({ jurisdiction }) => !stating.has(jurisdiction))).toBe(true);
  });

  it("keeps quotes, commas and signs that begin a formula as text", () => {
    const figure = hostileFigure("settlement");
    const rows = parsed(observationsCsv(figure));
    expect(rows).toHaveLength(figure.slice.cells.length);
    for (const row of rows) expect(Object.values(row).join("")).not.toMatch(/^[=+@]/);
  });
});
