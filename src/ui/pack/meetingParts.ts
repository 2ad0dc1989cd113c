import { figure as chartFigure } from "../../chart/chartFigure.ts";
import type { Size } from "../../chart/figure.ts";
import type { BriefingFigure } from "../../export/briefingFigure.ts";
import type { Slice } from "../../view/slice.ts";
import type { ChartKind } from "../../view/view.ts";

/** One screen's picture: for how many pixels it is laid out, and how many times larger it is shown. */
export interface FittedPicture {
  readonly slice: Slice;
  readonly width: number;
  readonly scale: number;
}

const LAYOUT_WIDTHS = [420, 480, 560, 640, 760, 900] as const;
/** The words of a picture are of 12 pixels and more; below 18 nobody at the end of the table reads them. */
const SMALLEST_SCALE = 1.5;
const MOST_PARTS = 12;
/** Few places are compared on one screen, however small their words: a comparison in two halves is none. */
const TOGETHER = 6;
/** What these show is the spread of all at once, so that they cannot be parted. */
const WHOLE: ReadonlySet<ChartKind> = new Set(["distribution", "scatter", "funnel", "trend"]);

/** The figure as large as the box holds it; over several screens, by places, where it would be too small on one. */
export function fittedPictures({ view, slice }: BriefingFigure, box: Size): readonly FittedPicture[] {
  const isWhole = WHOLE.has(view.chart) || slice.places.length <= TOGETHER;
  const most = isWhole ? 1 : Math.min(MOST_PARTS, slice.places.length);
  for (let parts = 1; ; parts += 1) {
    const pictures = partsOf(slice, parts).map((part) => fitted({ view, slice: part }, box));
    if (parts >= most || pictures.every(({ scale }) => scale >= SMALLEST_SCALE)) return pictures;
  }
}

function fitted({ view, slice }: Pick<BriefingFigure, "view" | "slice">, box: Size): FittedPicture {
  const all = LAYOUT_WIDTHS.map((width): FittedPicture => {
    const { size } = chartFigure(view, slice, width);
    return { slice, width, scale: Math.min(box.width / size.width, box.height / size.height) };
  });
  return all.reduce((best, one) => (one.scale > best.scale ? one : best));
}

/** Rows and columns that a screen's table has room for in words that are read from afar. */
const TABLE = { places: 6, indicators: 6 } as const;

/** A table in as many screens as it takes; those on which nothing is stated are left out. */
export function tableParts({ slice }: BriefingFigure): readonly Slice[] {
  const columns = Math.ceil(slice.indicators.length / TABLE.indicators);
  const size = Math.ceil(slice.indicators.length / Math.max(1, columns));
  const groups = Array.from({ length: columns }, (_, part) => slice.indicators.slice(part * size, (part + 1) * size));
  return partsOf(slice, Math.ceil(slice.places.length / TABLE.places)).flatMap((part) =>
    groups
      .map((indicators) => {
        const ids = new Set<string>(indicators.map(({ id }) => id));
        return { ...part, indicators, cells: part.cells.filter(({ indicator }) => ids.has(indicator)) };
      })
      .filter(({ cells }) => cells.length > 0),
  );
}

/** In as even groups of places as can be; a group without a report joins none. */
function partsOf(slice: Slice, parts: number): readonly Slice[] {
  const size = Math.ceil(slice.places.length / parts);
  const groups = Array.from({ length: parts }, (_, part) => slice.places.slice(part * size, (part + 1) * size));
  return groups
    .map((places) => {
      const ids = new Set(places.map(({ id }) => id));
      const isOf = ({ jurisdiction }: { readonly jurisdiction: string }): boolean => ids.has(jurisdiction);
      return { ...slice, places, reports: slice.reports.filter(isOf), cells: slice.cells.filter(isOf) };
    })
    .filter(({ cells }) => cells.length > 0);
}
