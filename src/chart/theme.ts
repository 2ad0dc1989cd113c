interface Shades {
  readonly light: string;
  readonly dark: string;
}

/**
 * Every colour of the pictures. On screen they are CSS variables of these names, so that one picture follows light and
 * dark; an exported file has the literals put in. The data hues keep 3 : 1 on both grounds and stay apart for
 * colour-blind readers.
 */
export const COLOURS = {
  paper: { light: "#FBFAF7", dark: "#14181E" },
  ink: { light: "#1C2430", dark: "#ECE8DF" },
  "ink-soft": { light: "#5B6472", dark: "#A3ABB6" },
  hairline: { light: "#E4E0D8", dark: "#2E343D" },
  accent: { light: "#B5382A", dark: "#E8705F" },
  "data-1": { light: "#1F5A8C", dark: "#7FB2E5" },
  "data-2": { light: "#CC745D", dark: "#AE512F" },
  "data-3": { light: "#319C9F", dark: "#43CD6C" },
  "data-4": { light: "#723FCC", dark: "#F2CEED" },
  "data-5": { light: "#A98A1B", dark: "#B6A730" },
  "data-6": { light: "#652644", dark: "#955B81" },
  "data-7": { light: "#433D12", dark: "#746E5B" },
  "data-quiet": { light: "#858B95", dark: "#7D8591" },
  hatch: { light: "#6B7380", dark: "#98A1AD" },
} as const satisfies Record<string, Shades>;

export type ColourName = keyof typeof COLOURS;

export const DATA_HUES = [
  "data-1",
  "data-2",
  "data-3",
  "data-4",
  "data-5",
  "data-6",
  "data-7",
] as const satisfies readonly ColourName[];

export function colour(name: ColourName): string {
  return `var(--${name})`;
}

/** The same faces as the page's body. No quotation marks: the SVG writer puts the list into an attribute. */
export const FONT_FAMILY =
  "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, WenQuanYi Micro Hei, sans-serif";

/** Font sizes in pixels. Nothing is smaller than `small`. */
export const FONT = { small: 12, body: 14, large: 16 } as const;

/** Below this width, in pixels, a figure takes the layout of the phone: names above the rows, bases as numbers. */
const NARROW_BELOW = 480;

export function isNarrow(width: number): boolean {
  return width < NARROW_BELOW;
}
