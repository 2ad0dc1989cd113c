import { figure } from "../../src/chart/chartFigure.ts";
import type { Figure } from "../../src/chart/figure.ts";
import { renderSvg } from "../../src/chart/renderSvg.ts";
import { CODEBOOK, type IndicatorId } from "../../src/model/codebook.ts";
import type { Cell, Slice } from "../../src/view/slice.ts";
import { DEFAULT_VIEW, type ChartKind, type View } from "../../src/view/view.ts";
import { place, slice } from "../builders.ts";
import { textBoxes } from "./svgBoxes.ts";

export interface Drawing {
  readonly figure: Figure;
  readonly svg: string;
  readonly texts: readonly string[];
}

interface Drawn extends Partial<Pick<Slice, "places" | "reports">> {
  readonly chart: ChartKind;
  readonly cells: readonly Cell[];
  readonly width?: number;
  readonly indicators?: readonly IndicatorId[];
  readonly view?: Partial<View>;
}

/** A slice around cells, as a picture and as the words in it, in the order drawn. */
export function drawn({ width = 780, ...parts }: Drawn): Drawing {
  const { view, slice: answer } = asked(parts);
  const made = figure(view, answer, width);
  const svg = renderSvg(made);
  return { figure: made, svg, texts: textBoxes(svg).map((box) => box.text) };
}

export function asked({ chart, cells, indicators, view: choices, ...parts }: Omit<Drawn, "width">): {
  readonly view: View;
  readonly slice: Slice;
} {
  const ids = [...new Set(cells.map((cell) => cell.jurisdiction))];
  const base = slice({ cells, places: ids.map((id) => place({ id, name: id, nameEn: id })), ...parts });
  const named = indicators?.map((id) => ({ ...CODEBOOK[id], id })) ?? base.indicators;
  const view = { ...DEFAULT_VIEW, chart, indicators: named.map((one) => one.id), ...choices };
  return { view, slice: { ...base, indicators: named, view } };
}

export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Filled rectangles of one hue: ECharts writes them as `M x y l w 0 l 0 h l -w 0 Z`. */
export function filledRects(svg: string, hue: string): readonly Rect[] {
  const path = new RegExp(`<path d="M([\\d.]+) ([\\d.]+)l([\\d.]+) 0l0 ([\\d.]+)[^"]*Z" fill="var\\(--${hue}\\)"`, "g");
  return [...svg.matchAll(path)].map(([, x, y, width, height]) => ({
    left: Number(x),
    right: Number(x) + Number(width),
    top: Number(y),
    bottom: Number(y) + Number(height),
  }));
}

export function circles(svg: string): readonly { readonly x: number; readonly y: number; readonly fill: string }[] {
  return [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"[^>]* fill="([^"]+)"/g)].map(([, x, y, fill = ""]) => ({
    x: Number(x),
    y: Number(y),
    fill,
  }));
}
