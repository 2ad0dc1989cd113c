import { rateBase } from "../model/rateBase.ts";
import type { Cell } from "../view/slice.ts";
import { outsideFrame, type Outside } from "./dataSource.ts";
import { circleShape, lineShape, pathShape, type Shape } from "./shapes.ts";
import { hatchedDot } from "./glyphs.ts";
import type { LegendKey } from "./legend.ts";
import { colour, type ColourName } from "./theme.ts";

/** A figure as a point among many. */
export interface Dot {
  readonly cell: Cell;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Named by the reader. */
  readonly isChosen: boolean;
  /** Shown anyway though counted differently. */
  readonly isApart: boolean;
  /** Within what chance would give, beside others that are not. */
  readonly isQuiet?: boolean;
  /** Beside figures of reports: where it is from instead. */
  readonly outside: Outside | undefined;
}

/** What is chosen lies on top. */
export function chosenLast(one: Dot, other: Dot): number {
  return Number(one.isChosen) - Number(other.isChosen);
}

/** The more points, the smaller each: at thousands they are a texture. */
export function dotRadius(count: number): number {
  if (count <= 60) return 5;
  if (count <= 250) return 4;
  return count <= 800 ? 3 : 2.25;
}

export type DotLook = "filled" | "half" | "hollow" | "soft";

/** Hollow without a base, half where we computed it, pale where the report says about. */
export function dotLook(cell: Cell): DotLook {
  if (cell.stated === "computed") return "half";
  const base = rateBase(cell);
  if (base && !base.interval) return "hollow";
  return cell.qualifier === "about" ? "soft" : "filled";
}

export function dotHue({ isChosen, isQuiet = false }: Pick<Dot, "isChosen" | "isQuiet">): ColourName {
  if (isChosen) return "accent";
  return isQuiet ? "data-quiet" : "data-1";
}

export function dotShapes(dot: Dot, look: DotLook): readonly Shape[] {
  const { x, y, radius: r } = dot;
  const frame = outsideFrame(dot.outside, { left: x - r, right: x + r, top: y - r, bottom: y + r });
  return [...bareDot(dot, look), ...frame];
}

function bareDot(dot: Dot, look: DotLook): readonly Shape[] {
  const { x, y, radius } = dot;
  return dot.isApart ? hatchedDot(x, y, radius + 0.5) : lookShapes(dot, look, dotHue(dot));
}

export function lookShapes(
  { x, y, radius: r }: Pick<Dot, "x" | "y" | "radius">,
  look: DotLook,
  name: ColourName,
): readonly Shape[] {
  const hue = colour(name);
  const edge = { stroke: colour("paper"), lineWidth: r > 3 ? 1 : 0.5 };
  if (look === "filled") return [circleShape(x, y, r, { ...edge, fill: hue })];
  if (look === "soft")
    return [circleShape(x, y, r, { ...edge, fill: hue, opacity: 0.45 }), softRim({ x, y, radius: r }, name)];
  const ring = { stroke: hue, lineWidth: r > 3 ? 1.5 : 1, fill: colour("paper") };
  if (look === "hollow") {
    const d = r + 0.5;
    return [pathShape(`M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z`, ring)];
  }
  const inner = r - 0.5;
  return [
    circleShape(x, y, inner, ring),
    pathShape(`M${x} ${y - inner}A${inner} ${inner} 0 0 0 ${x} ${y + inner}Z`, { fill: hue }),
  ];
}

/** A pale dot alone would be lost on a dark ground. */
function softRim({ x, y, radius }: Pick<Dot, "x" | "y" | "radius">, name: ColourName): Shape {
  const turn = `A${radius} ${radius} 0 1 0`;
  const pathData = `M${x - radius} ${y}${turn} ${x + radius} ${y}${turn} ${x - radius} ${y}`;
  return pathShape(pathData, { stroke: colour(name), lineWidth: 1, fill: "none" });
}

/** The value lies there or further on: dashes from the edge of the point. */
export function openDashes(dot: Dot, towards: "right" | "up", length: number): readonly Shape[] {
  const { x, y, radius } = dot;
  const style = {
    stroke: colour(dot.isApart ? "hatch" : dotHue(dot)),
    lineWidth: radius > 3 ? 1.5 : 1,
    lineDash: [3, 2],
  };
  const to = towards === "right" ? ([x + radius + length, y] as const) : ([x, y - radius - length] as const);
  return [lineShape([x, y], to, style)];
}

export const LOOK_KEYS: Readonly<Record<DotLook, LegendKey | undefined>> = {
  filled: undefined,
  half: "computed",
  hollow: "hollow",
  soft: "softDot",
};

export function dotKeys<One extends Dot>(dots: readonly One[], look: (dot: One) => DotLook): readonly LegendKey[] {
  return dots.flatMap((dot) => (dot.isApart ? ["apartDot" as const] : (LOOK_KEYS[look(dot)] ?? [])));
}
