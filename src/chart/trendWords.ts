import { scopeText } from "../model/scope.ts";
import { EMPTY_MIDDLE, emptyMark } from "./glyphs.ts";
import { lineShape, textShape, type Shape } from "./shapes.ts";
import { positionOf } from "./scale.ts";
import { spread } from "./spread.ts";
import { stack } from "./stack.ts";
import { colour, type ColourName } from "./theme.ts";
import { NAME_LEFT } from "./trendNames.ts";
import {
  gapHeight,
  gapName,
  linesOf,
  NAME_LINE,
  nameHeight,
  TREND_FOOT,
  TREND_HEAD,
  type PlacedTrend,
  type TrendSheet,
} from "./trendLayout.ts";
import { upAxisShapes } from "./upAxis.ts";
import { basisOf, chartWords, indicatorOf, sharedUnit, shortName } from "./wording.ts";

export function trendWords(placed: PlacedTrend, sheet: TrendSheet): readonly Shape[] {
  const { years, values, top } = placed;
  const sides = { left: years.left, right: years.left + years.width };
  const hasZero = linesOf(placed).some((line) => line.cells.some(({ value }) => value === 0));
  const head = textShape(headText(placed, sheet), { x: 0, y: top + 10, colour: "ink-soft" });
  const axis = upAxisShapes(values, sides, { locale: sheet.view.locale, hasZero });
  return [...axis, head, ...endNames(placed), ...gapWords(placed, sheet)];
}

function headText(placed: PlacedTrend, { view, slice }: TrendSheet): string {
  const cells = linesOf(placed).flatMap((line) => line.cells);
  const [first] = cells;
  const indicator = first && indicatorOf(first, slice);
  if (!first || !indicator) return "";
  const isOne = cells.every(({ basis, scope }) => basis === first.basis && scope === first.scope);
  const facets = isOne ? [basisOf(first, slice)?.label[view.locale] ?? "", scopeText(first.scope, view.locale)] : [];
  const name = [shortName(indicator, view.locale), ...facets].filter((part) => part !== "").join(" · ");
  return chartWords(view.locale).withUnit(name, sharedUnit(cells, indicator, view.locale));
}

/** Name and last value at the end of each line, moved apart where lines end close together. */
function endNames({ named, years, values, top, bottom }: PlacedTrend): readonly Shape[] {
  const ends = named.map(({ line }) => positionOf(values, line.cells.at(-1)?.value ?? 0));
  const bounds = { top: top + TREND_HEAD - NAME_LINE / 2, bottom: bottom + NAME_LINE / 2 };
  const heights = spread(ends, named.map(nameHeight), bounds);
  const right = years.left + years.width;
  return named.flatMap(({ line, hue, text }, index) => {
    const y = heights[index] ?? 0;
    const end = { x: positionOf(years, line.cells.at(-1)?.period ?? years.high), y: ends[index] ?? 0 };
    const first = y - ((text.length - 1) / 2) * NAME_LINE;
    const lines = text.map((one, at) => textShape(one, { x: right + NAME_LEFT, y: first + at * NAME_LINE }));
    return [...leadTo({ x: right + NAME_LEFT - 4, y }, end, right, hue), ...lines];
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the end of a line to its name: dotted along the years that it does not reach, then a thin stroke. */
function leadTo(name: Point, end: Point, right: number, hue: ColourName): readonly Shape[] {
  const style = { stroke: colour(hue), lineWidth: 0.75 };
  const turn = Math.max(end.x + 6, right + 6);
  const stroke = lineShape([turn, end.y], [name.x, name.y], style);
  const isEarly = end.x < right - 1;
  return isEarly ? [lineShape([end.x + 6, end.y], [turn, end.y], { ...style, lineDash: [1, 4] }), stroke] : [stroke];
}

/** Below the years: for each place the years without a figure, by the marks of why. */
function gapWords({ gaps, years, bottom }: PlacedTrend, sheet: TrendSheet): readonly Shape[] {
  const x = years.left + years.width + NAME_LEFT;
  return stack(gaps, bottom + TREND_FOOT - 6, (row) => gapHeight(row, sheet)).flatMap(({ item, top }) => {
    const y = top + NAME_LINE / 2;
    const marks = item.gaps.flatMap(({ period, empty }) =>
      emptyMark(empty, positionOf(years, period) - EMPTY_MIDDLE, y),
    );
    const lines = gapName(item, sheet).map((one, at) =>
      textShape(one, { x, y: y + at * NAME_LINE, colour: "ink-soft" }),
    );
    return [...marks, ...lines];
  });
}
