import { scopeText } from "../model/scope.ts";
import { textShape, type Shape } from "./shapes.ts";
import { positionOf } from "./scale.ts";
import { spread } from "./spread.ts";
import { linesOf, NAME_LINE, nameHeight, TREND_HEAD, type PlacedTrend, type TrendSheet } from "./trendLayout.ts";
import { upAxisShapes } from "./upAxis.ts";
import { basisOf, chartWords, indicatorOf, sharedUnit, shortName } from "./wording.ts";

export function trendWords(placed: PlacedTrend, sheet: TrendSheet): readonly Shape[] {
  const { years, values, top } = placed;
  const sides = { left: years.left, right: years.left + years.width };
  const hasZero = linesOf(placed).some((line) => line.cells.some(({ value }) => value === 0));
  const head = textShape(headText(placed, sheet), { x: 0, y: top + 10, colour: "ink-soft" });
  return [...upAxisShapes(values, sides, { locale: sheet.view.locale, hasZero }), head, ...endNames(placed)];
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
  const each = nameHeight(named);
  const bounds = { top: top + TREND_HEAD + (each - NAME_LINE) / 2, bottom: bottom - (each - NAME_LINE) / 2 };
  const heights = spread(ends, each, bounds);
  const x = years.left + years.width + 10;
  return named.flatMap(({ text }, index) =>
    text.map((line, at) => textShape(line, { x, y: (heights[index] ?? 0) + (at - (text.length - 1) / 2) * NAME_LINE })),
  );
}
