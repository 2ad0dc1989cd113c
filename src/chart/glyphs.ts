import type { outsideFrame } from "./dataSource.ts";
import type { Empty } from "./silentRows.ts";
import { circleShape, lineShape, pathShape, rectShape, type Shape } from "./shapes.ts";
import { colour, type ColourName } from "./theme.ts";

const DOT_RADIUS = 5.5;
const CAP = 4;

/** A length of pixels on one line, at the middle height `y`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** A rate stated, with a base. */
export function filledDot(x: number, y: number): readonly Shape[] {
  return [circleShape(x, y, DOT_RADIUS, { fill: colour("data-1"), stroke: colour("paper"), lineWidth: 1.5 })];
}

/** A rate that the report gives as about: pale on clean paper, with a rim that stays on a dark ground. */
export function softDot(x: number, y: number): readonly Shape[] {
  const place = [x, y, DOT_RADIUS] as const;
  return [
    circleShape(...place, { fill: colour("paper"), stroke: colour("paper"), lineWidth: 1.5 }),
    circleShape(...place, { fill: colour("data-1"), opacity: 0.45 }),
    circleShape(x, y, DOT_RADIUS - 0.5, { fill: "none", stroke: colour("data-1"), lineWidth: 1 }),
  ];
}

/** The report says "more than": no right edge, as far as `most`. Above and below the interval, which would hide one line. */
export function openRight(x: number, y: number, most: number, stroke: ColourName): readonly Shape[] {
  const end = Math.min(x + DOT_RADIUS + END_LENGTH, most);
  const style = { stroke: colour(stroke), lineWidth: 1.5, lineDash: [3, 2] };
  return [y - 4, y + 4].map((edge) => lineShape([x, edge], [end, edge], style));
}

/** The square round a dot at its place. */
export function dotBox(x: number, y: number): Parameters<typeof outsideFrame>[1] {
  return { left: x - DOT_RADIUS, right: x + DOT_RADIUS, top: y - DOT_RADIUS, bottom: y + DOT_RADIUS };
}

/** A rate formed from two counts. */
export function halfDot(x: number, y: number): readonly Shape[] {
  const r = DOT_RADIUS - 0.5;
  return [
    circleShape(x, y, r, { fill: colour("paper"), stroke: colour("data-1"), lineWidth: 1.5 }),
    pathShape(`M${x} ${y - r}A${r} ${r} 0 0 0 ${x} ${y + r}Z`, { fill: colour("data-1") }),
  ];
}

/** A rate whose base is not known. */
export function hollowDiamond(x: number, y: number): readonly Shape[] {
  const r = DOT_RADIUS + 0.5;
  const corners = `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
  return [pathShape(corners, { fill: colour("paper"), stroke: colour("data-1"), lineWidth: 1.5 })];
}

/** Shown beside others though counted differently. */
export function hatchedDot(x: number, y: number, radius: number = DOT_RADIUS): readonly Shape[] {
  const r = radius - 0.5;
  const style = { stroke: colour("hatch"), lineWidth: 1 };
  const strokes = [-0.5, 0, 0.5].map((share) => {
    const half = (r * Math.sqrt(1 - share * share)) / Math.SQRT2;
    const shift = (share * r) / Math.SQRT2;
    return `M${x + shift - half} ${y + shift + half}L${x + shift + half} ${y + shift - half}`;
  });
  return [
    circleShape(x, y, r, { ...style, fill: colour("paper") }),
    pathShape(strokes.join(""), { ...style, fill: "none" }),
  ];
}

/** Dashed where the base can be read in more than one way. */
export function intervalLine({ from, to, y }: Span, line: "solid" | "dashed"): readonly Shape[] {
  const stroke = { stroke: colour("data-1"), lineWidth: 1.5 };
  const dashes = line === "dashed" ? { ...stroke, lineDash: [4, 3] } : stroke;
  return [
    lineShape([from, y], [to, y], dashes),
    lineShape([from, y - CAP], [from, y + CAP], stroke),
    lineShape([to, y - CAP], [to, y + CAP], stroke),
  ];
}

export function solidBar({ from, to, y }: Span, height: number, fill: ColourName): readonly Shape[] {
  return [rectShape(Math.min(from, to), y - height / 2, Math.abs(to - from), height, { fill: colour(fill) })];
}

/** How far an open or a soft end reaches beyond the value, in pixels. */
export const END_LENGTH = 12;

/** The report says "more than": the bar has no right edge. */
export function openEnd(x: number, y: number, height: number, stroke: ColourName): readonly Shape[] {
  const style = { stroke: colour(stroke), lineWidth: 1.5, lineDash: [3, 2] };
  return [y - height / 2 + 0.75, y + height / 2 - 0.75].map((edge) =>
    lineShape([x, edge], [x + END_LENGTH, edge], style),
  );
}

/** The report says "about": the bar fades out around the value, half before it and half behind, left of zero as right of it. */
export function softEndBar({ from, to, y }: Span, height: number, fill: ColourName): readonly Shape[] {
  const way = to < from ? -1 : 1;
  const solid = from + way * Math.max(0, Math.abs(to - from) - END_LENGTH / 2);
  const step = END_LENGTH / 3;
  const fading = [0.65, 0.4, 0.15].map((opacity, index) => {
    const near = solid + way * index * step;
    return rectShape(Math.min(near, near + way * step), y - height / 2, step, height, { fill: colour(fill), opacity });
  });
  return [...solidBar({ from, to: solid, y }, height, fill), ...fading];
}

/** A count that belongs to the same report but is counted differently. */
export function hatchedBar({ y, ...ends }: Span, height: number): readonly Shape[] {
  const [from, to] = [Math.min(ends.from, ends.to), Math.max(ends.from, ends.to)];
  const [top, bottom] = [y - height / 2, y + height / 2];
  const strokes: string[] = [];
  for (let foot = from - height + 5; foot < to; foot += 5) {
    const left = Math.max(foot, from);
    const right = Math.min(foot + height, to);
    if (right > left) strokes.push(`M${left} ${bottom - (left - foot)}L${right} ${bottom - (right - foot)}`);
  }
  const style = { stroke: colour("hatch"), lineWidth: 1 };
  return [
    pathShape(strokes.join(""), { ...style, fill: "none" }),
    rectShape(from + 0.5, top + 0.5, Math.max(0, to - from - 1), bottom - top - 1, { ...style, fill: "none" }),
  ];
}

/** A further statement of the same report below its bar; open to the right where it says "more than". */
export function tickMark(x: number, top: number, end: "closed" | "open" = "closed"): readonly Shape[] {
  const tick = lineShape([x, top], [x, top + 6], { stroke: colour("data-1"), lineWidth: 2 });
  if (end === "closed") return [tick];
  const style = { stroke: colour("data-1"), lineWidth: 1.5, lineDash: [3, 2] };
  return [tick, lineShape([x, top + 3], [x + END_LENGTH, top + 3], style)];
}

/** A stated none: a stroke at zero, where a bar has no length. */
export function zeroMark(x: number, y: number, height: number): readonly Shape[] {
  return [lineShape([x, y - height / 2], [x, y + height / 2], { stroke: colour("data-1"), lineWidth: 3 })];
}

/** How wide the mark of an empty row is, with the gap before its word. */
export const EMPTY_ROOM = 14;

/** From the left edge of such a mark to its middle. */
export const EMPTY_MIDDLE = 4.5;

/**
 * No figure: a cross where one stands that could not be read, an empty circle where nothing is stated, a slash where nothing applies, a stroke where nobody gave what to
 * divide by, dots where there is no report.
 */
export function emptyMark(kind: Empty, x: number, y: number): readonly Shape[] {
  const stroke = { stroke: colour("ink-soft"), lineWidth: 1.2 };
  if (kind === "notApplicable") return [lineShape([x + 1, y + 4], [x + 8, y - 4], stroke)];
  if (kind === "noDenominator") return [lineShape([x + 1, y], [x + 8, y], stroke)];
  if (kind === "unread")
    return [lineShape([x + 1, y + 4], [x + 8, y - 4], stroke), lineShape([x + 1, y - 4], [x + 8, y + 4], stroke)];
  const circle = kind === "notCollected" ? { ...stroke, lineDash: [1.5, 2] } : stroke;
  return [circleShape(x + 4.5, y, 3.5, { ...circle, fill: "none" })];
}
