import { describe, expect, it } from "vitest";
import { COLOURS, DATA_HUES, type ColourName } from "../../src/chart/theme.ts";

type Rgb = readonly [number, number, number];
type Shade = "light" | "dark";

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHT: Readonly<Record<string, readonly Rgb[]>> = {
  "without red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "without green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "without blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(hex: string, rows: readonly Rgb[]): Rgb {
  const rgb = linear(hex);
  const [red = 0, green = 0, blue = 0] = rows.map((row) => {
    const sum = row.reduce((total, weight, index) => total + weight * (rgb[index] ?? 0), 0);
    return Math.min(1, Math.max(0, sum));
  });
  return [red, green, blue];
}

function lab([red, green, blue]: Rgb): Rgb {
  const root = (share: number) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116);
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = root(luminance([red, green, blue]));
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(...lab(one).map((part, index) => part - (lab(other)[index] ?? 0)));
}

describe("COLOURS", () => {
  const shades: readonly Shade[] = ["light", "dark"];
  const least: readonly (readonly [ColourName, number])[] = [
    ["ink", 7],
    ["ink-soft", 4.5],
    ["accent", 4.5],
    ["data-quiet", 3],
    ["hatch", 3],
    ...DATA_HUES.map((hue) => [hue, 3] as const),
  ];

  it.each(shades.flatMap((shade) => least.map(([name, ratio]) => [shade, name, ratio] as const)))(
    "on %s ground %s stands out by at least %d : 1",
    (shade, name, ratio) => {
      expect(contrast(COLOURS[name][shade], COLOURS.paper[shade])).toBeGreaterThanOrEqual(ratio);
    },
  );

  it.each(shades.flatMap((shade) => Object.keys(SIGHT).map((sight) => [shade, sight] as const)))(
    "on %s ground the data hues stay apart for a reader %s",
    (shade, sight) => {
      const hues = DATA_HUES.map((hue) => seen(COLOURS[hue][shade], SIGHT[sight] ?? []));
      const nearest = hues.flatMap((one, index) => hues.slice(index + 1).map((other) => distance(one, other)));
      expect(Math.min(...nearest)).toBeGreaterThan(15);
    },
  );
});
