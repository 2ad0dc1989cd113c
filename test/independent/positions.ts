import { axesOf, type Axis } from "./axes.ts";
import type { Drawing, DrawnMark, DrawnShape } from "./drawnShapes.ts";
import { intervalOf, readingsOf } from "./rateRecords.ts";
import type { Figure, Records } from "./records.ts";
import { unitOf } from "./wording.ts";

/** Coordinates are written to a tenth of a pixel, and labels stand on whole steps. */
const SLACK = 0.8;

const near = (one: number, other: number): boolean => Math.abs(one - other) <= SLACK;

/** Each figure of a drawing with axes that is not drawn at its value, or not drawn as exact as it is. */
export function positionFaults(drawing: Drawing, records: Records): readonly string[] {
  const axes = axesOf(drawing);
  const rates = new Set(records.figures.filter((one) => unitOf(one) === "%").map(({ id }) => id));
  // Counts beside shares are their bases, written or drawn on a scale without steps.
  const isOfRates = drawing.marks.some(({ cell }) => rates.has(cell));
  return drawing.marks.flatMap((mark) => {
    const figure = records.figures.find(({ id }) => id === mark.cell);
    if (!figure) return [`${mark.cell} is no figure`];
    // A share may have a second mark, on its base.
    const own = drawing.marks.filter(({ cell }) => cell === mark.cell);
    const here = own.flatMap((one) => shapesIn(one, drawing));
    if (axes.length === 0 || figure.role === "part" || isBesideAxis(mark, axes)) return [];
    if (unitOf(figure) !== "%" && isOfRates) return [];
    const tries = axes.map((axis) => (unitOf(figure) === "%" ? rateFaults : countFaults)(figure, axis, here));
    return tries.some((faults) => faults.length === 0) ? [] : (tries[0] ?? []).map((fault) => `${figure.id}: ${fault}`);
  });
}

function shapesIn(mark: DrawnMark, { shapes }: Drawing): readonly DrawnShape[] {
  return shapes.filter((one) => {
    const middle = (one.top + one.bottom) / 2;
    return middle >= mark.top - 1 && middle <= mark.bottom + 1 && !/hairline|ink-soft/.test(one.stroke);
  });
}

/** The bars of bases stand right of the axis of their shares, on a scale of their own. */
function isBesideAxis(mark: DrawnMark, axes: readonly Axis[]): boolean {
  return axes.every(({ right }) => mark.left > right + 60);
}

function rateFaults(figure: Figure, axis: Axis, shapes: readonly DrawnShape[]): readonly string[] {
  const at = axis.at(figure.value);
  const dots = shapes.filter((one) => one.kind !== "line" && one.kind !== "box");
  const faults = dots.some((one) => near((one.left + one.right) / 2, at)) ? [] : [`no point at ${at.toFixed(1)}`];
  const interval = intervalOf(figure);
  const lines = shapes.filter((one) => one.kind === "line" && near(one.top, one.bottom));
  if (!interval) return lines.length === 0 ? faults : [...faults, "has a line though nothing is known of its base"];
  const line = lines.find((one) => near(one.left, axis.at(interval.low)) && near(one.right, axis.at(interval.high)));
  if (!line)
    return [...faults, `no line from ${axis.at(interval.low).toFixed(1)} to ${axis.at(interval.high).toFixed(1)}`];
  const isOpen = readingsOf(figure).length > 1;
  return line.dashed === isOpen ? faults : [...faults, isOpen ? "is not dashed" : "is dashed"];
}

function countFaults(figure: Figure, axis: Axis, shapes: readonly DrawnShape[]): readonly string[] {
  const at = axis.at(figure.value);
  const isBar = (one: DrawnShape): boolean => one.kind === "box" && near(one.left, axis.at(0)) && near(one.right, at);
  const isDot = (one: DrawnShape): boolean =>
    one.kind !== "box" && one.kind !== "line" && near((one.left + one.right) / 2, at);
  const isStroke = (one: DrawnShape): boolean => one.kind === "line" && near(one.left, at) && near(one.right, at);
  const drawn = shapes.filter((one) => isBar(one) || isDot(one) || isStroke(one));
  if (drawn.length === 0) return [`nothing ends at ${at.toFixed(1)}`];
  const isOpen = shapes.some(
    (one) => one.kind === "line" && one.dashed && one.left >= at - SLACK && one.left <= at + 8,
  );
  const isSoft = shapes.some((one) => one.opacity < 1);
  return [
    ...(figure.qualifier === "at_least" && !isOpen ? ["has no open end"] : []),
    ...(figure.qualifier === "exact" && drawn.every(isBar) && isOpen ? ["has an open end though exact"] : []),
    ...(figure.qualifier === "about" && !isSoft ? ["has no soft end"] : []),
  ];
}

/** Of bars without an axis: the pixels of each unit, for bases and for the parts of a total. */
export function pixelsPerUnit(drawing: Drawing, records: Records): readonly (readonly [id: string, pixels: number])[] {
  const axes = axesOf(drawing);
  return drawing.marks.flatMap((mark) => {
    const figure = records.figures.find(({ id }) => id === mark.cell);
    const value = figure && (unitOf(figure) === "%" ? figure.base : figure.value);
    if (!figure || !value || axes.length === 0 || !isBesideAxis(mark, axes)) return [];
    const bar = shapesIn(mark, drawing).find((one) => one.kind === "box" && one.left >= mark.left - 1);
    if (!bar) return [];
    // A hatched bar is drawn within its edge of one pixel.
    const edge = bar.fill === "none" ? 1 : 0;
    return [[figure.id, (bar.right - bar.left + edge) / value] as const];
  });
}
