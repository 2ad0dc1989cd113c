import type { View } from "../view/view.ts";
import type { Cell, Slice, SliceIndicator } from "../view/slice.ts";
import type { ScatterSheet } from "./scatterLayout.ts";
import { positionOf, ZERO_GUTTER } from "./scale.ts";
import { lineShape, textShape, type Shape } from "./shapes.ts";
import { ticksAcross } from "./ticks.ts";
import { colour } from "./theme.ts";
import { upAxisShapes } from "./upAxis.ts";
import { basisOf, chartWords, countText, sharedUnit, shortName } from "./wording.ts";

/** Both axes with their steps and names. */
export function scatterAxes(sheet: ScatterSheet): readonly Shape[] {
  const { view, slice, width, axes, up, across, dots, foot } = sheet;
  // The zero of a logarithmic axis stands before its foot, and the labels of the upward axis before that.
  const left = across.left - (across.isLog ? ZERO_GUTTER : 0);
  const sides = { left, right: across.left + across.width };
  const hasZero = dots.some(({ up: cell }) => cell.value === 0);
  const ofUp = axisName(
    axes[1],
    dots.map((dot) => dot.up),
    view,
    slice,
  );
  const ofAcross = axisName(
    axes[0],
    dots.map((dot) => dot.cell),
    view,
    slice,
  );
  return [
    ...upAxisShapes(up, sides, { locale: view.locale, hasZero }),
    ...acrossShapes(sheet),
    textShape(chartWords(view.locale).upwards(ofUp), { x: 0, y: 10, colour: "ink-soft" }),
    textShape(chartWords(view.locale).across(ofAcross), { x: width, y: foot + 36, align: "right", colour: "ink-soft" }),
  ];
}

function zeroLine({ across, top, foot }: ScatterSheet): Shape {
  const x = positionOf(across, 0);
  return lineShape([x, top], [x, foot], { stroke: colour("ink-soft"), lineWidth: 1 });
}

function acrossShapes(sheet: ScatterSheet): readonly Shape[] {
  const { across, dots, foot, view } = sheet;
  const hasZero = across.isLog && dots.some(({ cell }) => cell.value === 0);
  const text = (tick: number) => countText(tick, view.locale);
  const ticks = [...(hasZero ? [0] : []), ...ticksAcross(across, text)];
  const style = { stroke: colour("ink-soft"), lineWidth: 1 };
  const line = lineShape([across.left, foot + 0.5], [across.left + across.width, foot + 0.5], style);
  const steps = ticks.flatMap((tick) => {
    const x = positionOf(across, tick);
    const label = textShape(text(tick), { x, y: foot + 14, align: "center", colour: "ink-soft" });
    return [lineShape([x, foot], [x, foot + 4], style), label];
  });
  return [line, ...(across.low < 0 ? [zeroLine(sheet)] : []), ...steps];
}

function axisName(indicator: SliceIndicator, cells: readonly Cell[], view: View, slice: Slice): string {
  const bases = new Set(cells.map(({ basis }) => basis));
  const [first] = cells;
  const basis = bases.size === 1 && first ? (basisOf(first, slice)?.label[view.locale] ?? "") : "";
  const name = [shortName(indicator, view.locale), basis].filter((part) => part !== "").join(" · ");
  return chartWords(view.locale).withUnit(name, sharedUnit(cells, indicator, view.locale));
}
