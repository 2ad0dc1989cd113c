import { END_LENGTH } from "./glyphs.ts";
import { circleShape, lineShape, pathShape, type Shape } from "./shapes.ts";
import { colour, type ColourName } from "./theme.ts";

type Points = readonly (readonly [number, number])[];

/** Straight from point to point; dashed where it is counted differently and shown anyway. */
export function pathLine(points: Points, hue: ColourName, line: "solid" | "dashed" = "solid"): readonly Shape[] {
  const style = { stroke: colour(hue), lineWidth: 2, fill: "none" };
  return [pathShape(pathOf(points), line === "dashed" ? { ...style, lineDash: [6, 4] } : style)];
}

/** Many lines that are only a ground for a few others, as one thing. */
export function quietLines(lines: readonly Points[]): readonly Shape[] {
  return [
    pathShape(lines.map(pathOf).join(""), {
      stroke: colour("data-quiet"),
      lineWidth: 0.75,
      fill: "none",
      opacity: 0.6,
    }),
  ];
}

function pathOf(points: Points): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
}

/** The value of a year lies there or higher. */
export function floorDashes(x: number, y: number, hue: ColourName): readonly Shape[] {
  return [lineShape([x, y], [x, y - END_LENGTH - 2], { stroke: colour(hue), lineWidth: 1.5, lineDash: [3, 2] })];
}

/** A floor on a line. */
export function floorPoint(x: number, y: number, hue: ColourName): readonly Shape[] {
  return [
    ...floorDashes(x, y, hue),
    circleShape(x, y, 4, { fill: colour("paper"), stroke: colour(hue), lineWidth: 1.5 }),
  ];
}

/** A limit of chance, or the rate of all together. */
export function limitLine(points: Points, line: "solid" | "dashed"): readonly Shape[] {
  if (points.length < 2) return [];
  const pathData = pathOf(points);
  const style = { stroke: colour("ink-soft"), lineWidth: 1, fill: "none" };
  return [pathShape(pathData, line === "dashed" ? { ...style, lineDash: [4, 3] } : style)];
}
