import type { Interval } from "../../model/statistics.ts";
import type { ColourName } from "../../chart/theme.ts";

/** One value of a native chart; an absent value stays absent in the picture and in the workbook behind it. */
export interface NativePoint {
  readonly value: number | undefined;
  /** As the report writes it: 1000 余人次. */
  readonly label: string;
  /** In the unit of the value; drawn as error bars. */
  readonly interval?: Interval;
  /** floor: the true value is higher; about: it is near. Both are drawn unlike an exact one. */
  readonly hedge?: "floor" | "about";
  /** Its base is not known: a hollow mark. */
  readonly isHollow?: boolean;
}

export interface NativeSeries {
  readonly name: string;
  readonly colour: ColourName;
  /** One a category. */
  readonly points: readonly NativePoint[];
}

export interface NativeAxis {
  /** Bars always begin at zero or below. */
  readonly low: number;
  readonly high: number | undefined;
  readonly step: number | undefined;
  readonly isLog: boolean;
  readonly title: string;
}

interface Common {
  /** What parts this chart from the next on its slide; "" where nothing does. */
  readonly head: string;
  readonly axis: NativeAxis;
}

/** bars: horizontal, from zero; dots: marks over names, no line; lines: by year; stack: parts of one total a row. */
export interface CategoryChart extends Common {
  readonly kind: "bars" | "dots" | "lines" | "stack";
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
}

/** points: one figure against another, each named. */
export interface PointChart extends Common {
  readonly kind: "points";
  readonly across: NativeAxis;
  readonly name: string;
  readonly points: readonly { readonly across: number; readonly up: number; readonly label: string }[];
}

export type NativeChart = CategoryChart | PointChart;

/** How many lines high a chart wants to be, next to the others of its slide. */
export function weightOf(chart: NativeChart): number {
  if (chart.kind === "bars" || chart.kind === "stack") return chart.categories.length + 1.6;
  return 8;
}
