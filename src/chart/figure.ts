import type { EChartsCoreOption } from "echarts/core";
import type { Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a figure's mark stands in the picture, in pixels of its size, and what a screen reader says for it.
 * The page lays a real button over it, so that mouse, touch and keyboard all reach the sentence behind the number.
 */
export interface Mark {
  readonly cell: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture before it is drawn: what ECharts is told, how large, and where its marks are. */
export interface Figure {
  readonly option: EChartsCoreOption;
  readonly size: Size;
  readonly marks: readonly Mark[];
}

/** Pure: no DOM, no clock, no random, no global locale (it is in the view). The height follows from the content. */
export type FigureBuilder = (view: View, slice: Slice, width: number) => Figure;
