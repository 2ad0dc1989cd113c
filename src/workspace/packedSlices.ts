import { CODEBOOK, isIndicatorId, type IndicatorId } from "../model/codebook.ts";
import type { Cell, Place, Report, Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";

/** A slice by ids: what several figures share stands once in the page. */
interface PackedSlice {
  readonly view: View;
  readonly indicators: readonly IndicatorId[];
  readonly places: readonly string[];
  readonly reports: readonly string[];
  readonly cells: readonly string[];
}

interface PackedSlices {
  readonly places: readonly Place[];
  readonly reports: readonly Report[];
  readonly cells: readonly Cell[];
  readonly slices: Readonly<Record<string, PackedSlice>>;
}

/** JSON for a `<script type="application/json">`: nothing in it can close the element. Keys are the names of figures. */
export function packSlices(slices: ReadonlyMap<string, Slice>): string {
  const all = [...slices.values()];
  const packed: PackedSlices = {
    places: once(
      all.flatMap((slice) => slice.places),
      (place) => place.id,
    ),
    reports: once(
      all.flatMap((slice) => slice.reports),
      (report) => report.document,
    ),
    cells: once(
      all.flatMap((slice) => slice.cells),
      (cell) => cell.id,
    ),
    slices: Object.fromEntries([...slices].map(([name, slice]) => [name, packSlice(slice)])),
  };
  return JSON.stringify(packed).replaceAll("<", "\\u003c");
}

/** The inverse of `packSlices`; throws on anything else. */
export function unpackSlices(json: string): ReadonlyMap<string, Slice> {
  const packed = JSON.parse(json) as PackedSlices; // written by packSlices of the same build
  const places = byKey(packed.places, (place) => place.id);
  const reports = byKey(packed.reports, (report) => report.document);
  const cells = byKey(packed.cells, (cell) => cell.id);
  return new Map(
    Object.entries(packed.slices).map(([name, slice]) => [
      name,
      {
        view: slice.view,
        indicators: slice.indicators.map((id) => ({ id, ...CODEBOOK[id] })),
        places: slice.places.map((id) => found(places, id)),
        reports: slice.reports.map((id) => found(reports, id)),
        cells: slice.cells.map((id) => found(cells, id)),
      },
    ]),
  );
}

function packSlice(slice: Slice): PackedSlice {
  return {
    view: slice.view,
    indicators: slice.indicators.map(({ id }) => {
      if (!isIndicatorId(id)) throw new TypeError(`not an indicator of the codebook: ${id}`);
      return id;
    }),
    places: slice.places.map((place) => place.id),
    reports: slice.reports.map((report) => report.document),
    cells: slice.cells.map((cell) => cell.id),
  };
}

function byKey<T>(things: readonly T[], key: (thing: T) => string): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [key(thing), thing]));
}

function once<T>(things: readonly T[], key: (thing: T) => string): readonly T[] {
  return [...byKey(things, key).values()];
}

function found<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`the page holds no ${id}`);
  return thing;
}
