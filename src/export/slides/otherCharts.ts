import { compositionGroups } from "../../chart/compositionGroups.ts";
import { logDomain, rateDomain } from "../../chart/scale.ts";
import { drawnPairs, scatterPairs } from "../../chart/scatterPairs.ts";
import { trendPanels, type TrendPanel } from "../../chart/trendLines.ts";
import { DATA_HUES } from "../../chart/theme.ts";
import { besideWords, cellName, chartWords, placeName, shortName } from "../../chart/wording.ts";
import { rateBase } from "../../model/rateBase.ts";
import { unitText } from "../../model/unit.ts";
import type { Cell, Slice, SliceIndicator } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";
import type { NativeAxis, NativeChart, NativePoint, NativeSeries } from "./nativeChart.ts";
import { hedgeOf, pointLabel } from "./rankingCharts.ts";
import { ownerText } from "../../chart/silentRows.ts";
import { exportedMessages } from "../../i18n/exportedMessages.ts";

/** By year, oldest first; a year that a place does not state stays a gap. */
export function trendCharts(view: View, slice: Slice): readonly NativeChart[] {
  return trendPanels(view, slice).map((panel) => trendChart(panel, view, slice));
}

function trendChart({ lines }: TrendPanel, view: View, slice: Slice): NativeChart {
  const cells = lines.flatMap((line) => line.cells);
  const [first] = cells;
  const years = [...new Set(cells.map(({ period }) => period))].sort((one, other) => one - other);
  const [from = 0, to = 0] = [years[0], years.at(-1)];
  // Every year between stands on the axis: a year left out would look like no time at all.
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    kind: "lines",
    head: first ? cellName(first, slice, view.locale) : "",
    axis: axisOf(first ? slice.indicators.find(({ id }) => id === first.indicator) : undefined, cells, view),
    categories: all.map(String),
    series: lines.map((line, index) => ({
      name: [
        placeName(line.jurisdiction, slice, view.locale),
        ...(line.cells[0] ? besideWords(line.cells[0], slice, view.locale) : []),
      ].join(" "),
      colour: DATA_HUES[index % DATA_HUES.length] ?? "data-quiet",
      points: all.map((year) =>
        pointOf(
          line.cells.find(({ period }) => period === year),
          view,
        ),
      ),
    })),
  };
}

function pointOf(cell: Cell | undefined, view: View): NativePoint {
  if (!cell) return { value: undefined, label: "" };
  const interval = rateBase(cell)?.interval;
  return { value: cell.value, label: pointLabel(cell, view), ...(interval ? { interval } : {}), ...hedgeOf(cell) };
}

function axisOf(indicator: SliceIndicator | undefined, cells: readonly Cell[], view: View): NativeAxis {
  const title = indicator
    ? `${shortName(indicator, view.locale)} (${unitText(cells[0]?.unitWritten ?? "", view.locale)})`
    : "";
  if (indicator?.measure === "rate") {
    const { low, high, step } = rateDomain(
      cells.flatMap((cell) => [cell.value, rateBase(cell)?.interval?.low ?? cell.value]),
    );
    return {
      low,
      high,
      step,
      isLog: false,
      title: low > 0 ? exportedMessages(view.locale).slides.percentFrom(low) : title,
    };
  }
  const log = view.scale === "log" ? logDomain(cells.map(({ value }) => value)) : undefined;
  if (log) return { low: log.low, high: undefined, step: undefined, isLog: true, title };
  return {
    low: Math.min(0, ...cells.map(({ value }) => value)),
    high: undefined,
    step: undefined,
    isLog: false,
    title,
  };
}

/** Each report that states both is a point, named. */
export function scatterCharts(view: View, slice: Slice): readonly NativeChart[] {
  const pairs = scatterPairs(slice);
  const drawn = drawnPairs(view, pairs);
  if (!pairs.axes || drawn.length === 0) return [];
  const [across, up] = pairs.axes;
  const { labelled } = chartWords(view.locale);
  return [
    {
      kind: "points",
      head: "",
      name: `${shortName(across, view.locale)} / ${shortName(up, view.locale)}`,
      across: axisOf(
        across,
        drawn.map((pair) => pair.across),
        view,
      ),
      axis: axisOf(
        up,
        drawn.map((pair) => pair.up),
        view,
      ),
      points: drawn.map((pair) => ({
        across: pair.across.value,
        up: pair.up.value,
        label: labelled(
          ownerText(pair.across, slice, view.locale),
          `${pointLabel(pair.across, view)}, ${pointLabel(pair.up, view)}`,
        ),
      })),
    },
  ];
}

/** A row a stated total, its stated parts in one bar; totals of another indicator or unit get a chart of their own. */
export function compositionCharts(view: View, slice: Slice): readonly NativeChart[] {
  const groups = compositionGroups(slice).filter(({ check }) => check !== "differs");
  const kinds = [...new Set(groups.map(({ total }) => `${total.indicator} ${total.unitWritten}`))];
  return kinds.map((kind) => {
    const own = groups.filter(({ total }) => `${total.indicator} ${total.unitWritten}` === kind);
    const nameOf = (part: Cell): string =>
      besideWords(part, slice, view.locale).join(" ") || cellName(part, slice, view.locale);
    const names = [...new Set(own.flatMap(({ parts }) => parts.map(nameOf)))];
    const [first] = own;
    return {
      kind: "stack",
      head: first ? cellName(first.total, slice, view.locale) : "",
      axis: {
        low: 0,
        high: undefined,
        step: undefined,
        isLog: false,
        title: first ? unitText(first.total.unitWritten, view.locale) : "",
      },
      categories: own.map(({ total }) => `${ownerText(total, slice, view.locale)} ${pointLabel(total, view)}`),
      series: names.map((name, index): NativeSeries => ({
        name,
        colour: DATA_HUES[index % DATA_HUES.length] ?? "data-quiet",
        points: own.map(({ parts }) =>
          pointOf(
            parts.find((part) => nameOf(part) === name),
            view,
          ),
        ),
      })),
    };
  });
}
