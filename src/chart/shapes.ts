import { colour, FONT, FONT_FAMILY, type ColourName } from "./theme.ts";

interface Stroke {
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: readonly number[];
  readonly fill?: string;
  readonly opacity?: number;
}

interface TextStyle {
  readonly text: string;
  readonly fill: string;
  readonly fontSize: number;
  readonly fontFamily: string;
  readonly fontWeight: "bold" | "normal";
  readonly align: "left" | "center" | "right";
  readonly verticalAlign: "middle";
  /** A rim of paper around the letters, over a crowd. */
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly backgroundColor?: string;
}

/** A drawn thing in pixels of the figure, in the words of the drawing library. */
export type Shape =
  | {
      readonly type: "text";
      readonly silent: true;
      readonly x: number;
      readonly y: number;
      readonly style: TextStyle;
      /** Above the points of the plot, which otherwise cover words. */
      readonly z?: number;
    }
  | {
      readonly type: "line";
      readonly silent: true;
      readonly shape: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
      readonly style: Stroke;
      /** Of the line from a name to its point. */
      readonly z?: number;
    }
  | {
      readonly type: "rect";
      readonly silent: true;
      readonly shape: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
      readonly style: Stroke;
    }
  | {
      readonly type: "circle";
      readonly silent: true;
      readonly shape: { readonly cx: number; readonly cy: number; readonly r: number };
      readonly style: Stroke;
    }
  | {
      readonly type: "path";
      readonly silent: true;
      readonly shape: { readonly pathData: string };
      readonly style: Stroke;
    };

const ABOVE_POINTS = 10;

interface TextPlace {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly size?: number;
  readonly colour?: ColourName;
  readonly align?: "left" | "center" | "right";
  readonly weight?: "bold" | "normal";
  readonly rim?: "paper";
  /** Whole ground under the words, where a line would run through them. */
  readonly hasGround?: boolean;
}

export function textShape(text: string, place: TextPlace): Shape {
  const { x, y, size = FONT.small, align = "left", weight = "normal" } = place;
  const style = { text, fill: colour(place.colour ?? "ink"), fontSize: size, fontFamily: FONT_FAMILY } as const;
  const rim = place.rim ? { stroke: colour(place.rim), lineWidth: 3 } : {};
  const ground = place.hasGround ? { backgroundColor: colour("paper") } : {};
  return {
    type: "text",
    silent: true,
    x,
    y,
    ...(place.rim ? { z: ABOVE_POINTS } : {}),
    style: { ...style, ...rim, ...ground, fontWeight: weight, align, verticalAlign: "middle" },
  };
}

type Line = Extract<Shape, { type: "line" }>;

export function lineShape(from: readonly [number, number], to: readonly [number, number], style: Stroke): Line {
  return {
    type: "line",
    silent: true,
    shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    style: { ...style, fill: "none" },
  };
}

/** From a name to the point that it names; over the points, or in a crowd it would end nowhere. */
export function nameLine(from: readonly [number, number], to: readonly [number, number]): Shape {
  return { ...lineShape(from, to, { stroke: colour("ink-soft"), lineWidth: 0.75 }), z: ABOVE_POINTS };
}

export function ruleShape(left: number, right: number, y: number): Shape {
  return lineShape([left, y], [right, y], { stroke: colour("hairline"), lineWidth: 1 });
}

export function rectShape(x: number, y: number, width: number, height: number, style: Stroke): Shape {
  return { type: "rect", silent: true, shape: { x, y, width, height }, style };
}

export function circleShape(cx: number, cy: number, r: number, style: Stroke): Shape {
  return { type: "circle", silent: true, shape: { cx, cy, r }, style };
}

export function pathShape(pathData: string, style: Stroke): Shape {
  return { type: "path", silent: true, shape: { pathData }, style };
}
