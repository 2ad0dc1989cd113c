import { describe, expect, it } from "vitest";
import { askSlice } from "../../src/query/askSlice.ts";
import { GALLERY, galleryView } from "../../src/view/gallery.ts";
import type { Slice } from "../../src/view/slice.ts";
import { DEFAULT_VIEW } from "../../src/view/view.ts";
import { packSlices, unpackSlices } from "../../src/workspace/packedSlices.ts";
import { publishedSample, withCells } from "../publishedSample.ts";
import { builtFromSample, nodeEngine } from "../engine.ts";

const hostile = withCells(publishedSample(), "observations", 2, { note: "</script><!--<script>alert(1)</script>" });
const engine = await nodeEngine(await builtFromSample(hostile));

async function gallerySlices(): Promise<ReadonlyMap<string, Slice>> {
  const years = { from: 2024, to: 2025 };
  const views = [
    ["all", { ...DEFAULT_VIEW, period: years }] as const,
    ...GALLERY.map((figure) => [figure.id, galleryView(figure, { period: years })] as const),
  ];
  return new Map(await Promise.all(views.map(async ([id, view]) => [id, await askSlice(engine, view)] as const)));
}

describe(unpackSlices, () => {
  it("gives back what was packed", async () => {
    const slices = await gallerySlices();
    expect(unpackSlices(packSlices(slices))).toEqual(slices);
  });

  it("gives back nothing for nothing", () => {
    expect(unpackSlices(packSlices(new Map()))).toEqual(new Map());
  });

  it("throws when a slice names a cell that the page lacks", async () => {
    const packed = JSON.parse(packSlices(await gallerySlices())) as { cells: unknown[] };
    packed.cells.pop();
    expect(() => unpackSlices(JSON.stringify(packed))).toThrow("the page holds no");
  });
});

describe(packSlices, () => {
  it("holds each cell and place once, however many slices share it", async () => {
    const slices = await gallerySlices();
    const packed = JSON.parse(packSlices(slices)) as { cells: { id: string }[]; places: { id: string }[] };
    const all = slices.get("all");
    expect(packed.cells.map(({ id }) => id).sort()).toEqual(all?.cells.map(({ id }) => id).sort());
    expect(packed.places).toHaveLength(all?.places.length ?? 0);
  });

  it("cannot close the script element it stands in", async () => {
    const json = packSlices(await gallerySlices());
    expect(json).not.toContain("<");
    expect(json).toContain("\\u003c/script>");
  });

  it("refuses an indicator that is not in the codebook, which the page could not name", async () => {
    const slice = (await gallerySlices()).get("advice");
    if (!slice) throw new Error("no slice");
    const [indicator] = slice.indicators;
    if (!indicator) throw new Error("no indicator");
    const own: Slice = { ...slice, indicators: [{ ...indicator, id: "own:mine:1" }] };
    expect(() => packSlices(new Map([["own", own]]))).toThrow("own:mine:1");
  });
});
