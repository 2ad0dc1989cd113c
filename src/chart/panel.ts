import type { CustomSeriesOption } from "echarts/charts";
import type { EChartsCoreOption } from "echarts/core";
import type { Size } from "./figure.ts";
import { positionOf, ticksOf, type Scale } from "./scale.ts";
import { ticksAcross } from "./ticks.ts";
import { lineShape, type Shape } from "./shapes.ts";
import { colour, FONT, FONT_FAMILY } from "./theme.ts";

/** One figure on an axis. `draw` gets the pixel of a value on it. */
export interface Plotted {
  readonly values: readonly number[];
  /** Middle height in pixels of the figure. */
  readonly y: number;
  readonly draw: (at: (value: number) => number) => readonly Shape[];
}

/** A plot with an axis of its own, between two heights of the figure. */
export interface Panel {
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
  /** Absent where the bars carry their numbers and need no axis. */
  readonly axisText?: (value: number) => string;
  /** Above the plot unless said otherwise. */
  readonly axisAt?: "top" | "bottom";
  readonly series: readonly { readonly name: string; readonly items: readonly Plotted[] }[];
}

/** What the drawing library is told: panels at fixed places, and words over them. Heights are pixels on every panel. */
export function panelOption(size: Size, panels: readonly Panel[], words: readonly Shape[]): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: FONT_FAMILY },
    grid: panels.map(({ scale, top, bottom }) => ({
      left: scale.left,
      top,
      width: scale.width,
      height: bottom - top,
      containLabel: false,
      outerBoundsMode: "none",
    })),
    xAxis: panels.map(valueAxis),
    yAxis: panels.map(({ top, bottom }, gridIndex) => ({
      type: "value",
      gridIndex,
      min: top,
      max: bottom,
      inverse: true,
      show: false,
    })),
    series: panels.flatMap((panel, index) => panel.series.map(({ name, items }) => customSeries(name, items, index))),
    graphic: { elements: words.filter((word) => word.type !== "text" || word.style.text !== "") },
    width: size.width,
  };
}

/** Light vertical lines of the steps, drawn only where rows stand, so that heads stay on clean paper. */
export function gridLines(scale: Scale, top: number, bottom: number): readonly Shape[] {
  return ticksOf(scale).map((tick) => {
    const x = positionOf(scale, tick);
    return lineShape([x, top], [x, bottom], { stroke: colour("hairline"), lineWidth: 1 });
  });
}

function valueAxis({ scale, axisText, axisAt = "top" }: Panel, gridIndex: number): object {
  const quiet = { show: false };
  return {
    type: "value",
    gridIndex,
    min: scale.low,
    max: scale.high,
    position: axisAt,
    axisLine: quiet,
    axisTick: quiet,
    splitLine: quiet,
    axisLabel: axisText
      ? {
          color: colour("ink-soft"),
          fontSize: FONT.small,
          margin: 8,
          hideOverlap: false,
          customValues: ticksAcross(scale, axisText),
          formatter: axisText,
        }
      : quiet,
  };
}

function customSeries(name: string, items: readonly Plotted[], axis: number): CustomSeriesOption {
  return {
    type: "custom",
    name,
    silent: true,
    xAxisIndex: axis,
    yAxisIndex: axis,
    data: items.map(({ values, y }) => [...values, y]),
    encode: { x: 0, y: -1 },
    renderItem: (params, api) => {
      const item = items[params.dataIndex];
      if (!item) return null;
      const children = item.draw((value) => api.coord([value, item.y])[0] ?? Number.NaN);
      return { type: "group", children: children.map((child) => ({ ...child })) } as ReturnType<
        NonNullable<CustomSeriesOption["renderItem"]>
      >;
    },
  };
}
