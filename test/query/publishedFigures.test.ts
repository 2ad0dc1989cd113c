import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GALLERY, galleryView } from "../../src/view/gallery.ts";
import { askSlice } from "../../src/query/askSlice.ts";
import { DEFAULT_VIEW } from "../../src/view/view.ts";
import { builtFrom, DATA_FOLDER, nodeEngine, wasmEngine } from "../engine.ts";

const built = await builtFrom(DATA_FOLDER);
const node = await nodeEngine(built);

/** A CSV reader of its own, so that a fault of the build's reader cannot hide itself. */
function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    records.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end !== ",") records.push([]);
  }
  const [header = [], ...rows] = records.filter((record) => record.length === records[0]?.length);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

const rows = csvRows(await readFile(join(DATA_FOLDER, "observations.csv"), "utf8"));

async function wholeSlice() {
  return askSlice(node, { ...DEFAULT_VIEW, period: { from: 1978, to: 2100 } });
}

describe("the published figures", () => {
  it("are, apart from the parts of stated totals, the sixty of the five reports", () => {
    expect(rows.filter(({ role }) => role !== "part")).toHaveLength(60);
  });

  it("come out of the database as they stand in the table, each with its own sentence and number", async () => {
    const { cells } = await wholeSlice();
    const statedCells = cells.filter(({ stated }) => stated === "stated");
    const byId = new Map(statedCells.map((cell) => [cell.id, cell]));
    expect(new Set(byId.keys())).toEqual(new Set(rows.map(({ id }) => id)));
    const texts = new Map<string, string>();
    for (const row of rows) {
      const document = row["document"] ?? "";
      const text = texts.get(document) ?? (await readFile(join(DATA_FOLDER, "reports", `${document}.txt`), "utf8"));
      texts.set(document, text);
      const cell = byId.get(row["id"] ?? "");
      expect([
        cell?.jurisdiction,
        cell?.indicator,
        String(cell?.period),
        cell?.qualifier,
        cell?.role,
        cell?.group,
      ]).toEqual([row["jurisdiction"], row["indicator"], row["period"], row["qualifier"], row["role"], row["group"]]);
      expect(cell?.value).toBe(Number(row["value"]));
      expect(cell?.denominator ?? "").toBe(row["denominator"] === "" ? "" : Number(row["denominator"]));
      const { start = "", end = "", number_start = "", number_end = "" } = row;
      expect(cell?.evidence?.text).toBe(text.slice(Number(start), Number(end)));
      expect(cell?.evidence?.number).toEqual({ start: Number(number_start), end: Number(number_end) });
    }
  });

  it("give the rates that their counts allow, recomputed here", async () => {
    const { cells } = await wholeSlice();
    const computed = cells.filter(({ stated }) => stated === "computed");
    expect(computed.length).toBeGreaterThan(0);
    for (const { value, denominator, operands = [] } of computed) {
      const [part = NaN, whole = NaN] = operands.map((id) => Number(rows.find((row) => row["id"] === id)?.["value"]));
      expect(denominator).toBe(whole);
      expect(value).toBeCloseTo((100 * part) / whole, 10);
    }
  });

  it("stand in the order year, then division code", async () => {
    const { reports, places } = await askSlice(node, DEFAULT_VIEW);
    const codes = new Map(places.map(({ id, orderCode }) => [id, orderCode]));
    const keys = reports.map(({ period, jurisdiction }) => `${9999 - period} ${codes.get(jurisdiction) ?? ""}`);
    expect(keys).toEqual([...keys].sort());
  });
});

describe("the gallery", async () => {
  const { engine: wasm } = await wasmEngine(built);

  it.each(GALLERY.map((figure) => [figure.id, figure] as const))(
    "answers %s alike on both engines",
    async (_, figure) => {
      const view = galleryView(figure);
      const slice = await askSlice(wasm, view);
      expect(slice).toEqual(await askSlice(node, view));
      expect(slice.cells.length).toBeGreaterThan(0);
    },
  );
});
