import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { decodeTable } from "../../../src/intake/table/tableEncoding.ts";
import { PLAIN } from "../../../src/intake/table/dialect.ts";
import { sniffDialect } from "../../../src/intake/table/sniffDialect.ts";
import { splitText } from "../../../src/intake/table/splitText.ts";

/** Papa takes a last line end for one more row. */
function byPapa(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar: '"' });
  return /[\r\n]$/.test(text) && data.at(-1)?.length === 1 && data.at(-1)?.[0] === "" ? data.slice(0, -1) : data;
}

const folder = new URL("files/", import.meta.url);
const TEXTS = readdirSync(folder).filter(
  (name) => /\.(?:csv|txt)$/.test(name) && !/unclosed|mixed-line-ends|empty/.test(name),
);

describe(splitText, () => {
  it.each(TEXTS)("cuts %s as Papa Parse does, cell for cell", (name) => {
    const { text } = decodeTable(readFileSync(new URL(name, folder)));
    const { dialect, start } = sniffDialect(text);
    expect(splitText(text.slice(start), dialect).rows).toEqual(byPapa(text.slice(start), dialect.delimiter));
  });

  const cell = fc.string({ unit: fc.constantFrom("a", "1", ",", '"', "\n", " ", "街", ";"), maxLength: 6 });
  const quoted = (one: string): string => (/[",\r\n]|^ | $/.test(one) ? `"${one.replaceAll('"', '""')}"` : one);

  it("cuts any well-formed text as Papa Parse does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom("\n", "\r\n"),
        (rows, lineEnd) => {
          const text = rows.map((row) => row.map(quoted).join(",")).join(lineEnd) + lineEnd;
          const found = splitText(text, PLAIN).rows;
          expect(found).toEqual(rows);
          expect(found).toEqual(Papa.parse<string[]>(text, { delimiter: ",", newline: lineEnd }).data.slice(0, -1));
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });

  it("loses no row behind a quote that is never closed", () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `${index === 10 ? '"' : ""}街道${index},2024,${index}`);
    const found = splitText(rows.join("\n"), PLAIN, { width: 3 });
    expect(found.rows).toHaveLength(1000);
    expect(found.unclosed).toEqual([10]);
  });

  it("takes a time that grows with the text alone, whatever its quotes", () => {
    const hostile = `${'"a\n'.repeat(40_000)}x"\n`;
    const start = performance.now();
    splitText(hostile, PLAIN, { width: 3 });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
