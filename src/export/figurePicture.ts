import { figure as chartFigure } from "../chart/chartFigure.ts";
import type { Size } from "../chart/figure.ts";
import { renderSvg } from "../chart/renderSvg.ts";
import { wrapText } from "../chart/textWidth.ts";
import { COLOURS, FONT_FAMILY, type ColourName } from "../chart/theme.ts";
import { exportedMessages } from "../i18n/exportedMessages.ts";
import type { BriefingFigure } from "./briefingFigure.ts";

/** The outline of a picture: as high as its content, or one of the usual formats. */
export const PICTURE_SHAPES = ["natural", "16:9", "4:3", "1:1"] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

export interface PictureChoices {
  readonly shape: PictureShape;
  readonly theme: "light" | "dark";
}

/** A file of its own: literal colours, no script, no outside reference. Size in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly size: Size;
}

const CANVAS: Readonly<Record<Exclude<PictureShape, "natural">, Size>> = {
  "16:9": { width: 1280, height: 720 },
  "4:3": { width: 1024, height: 768 },
  "1:1": { width: 960, height: 960 },
};

/** Widths that a figure is laid out for until one fills the canvas best; the narrow layout is for phones only. */
const LAYOUT_WIDTHS = [520, 600, 680, 780, 900, 1040, 1200] as const;
const NATURAL_WIDTH = 780;
const MARGIN = 28;

/** Title, scope, chart, notes, source and figure number on one sheet; the source line is never left out. */
export function figurePicture(figure: BriefingFigure, { shape, theme }: PictureChoices): Picture {
  if (shape === "natural") {
    const sheet = sheetOf(figure, NATURAL_WIDTH);
    return { svg: literalColours(document(sheet.size, sheet.size, sheet.body), theme), size: sheet.size };
  }
  const canvas = CANVAS[shape];
  const sheets = LAYOUT_WIDTHS.map((width) => sheetOf(figure, width));
  const best = sheets.reduce((one, other) => (fitOn(canvas, other) > fitOn(canvas, one) ? other : one));
  return { svg: literalColours(document(canvas, best.size, best.body), theme), size: canvas };
}

interface Sheet {
  readonly size: Size;
  readonly body: string;
}

function fitOn(canvas: Size, { size }: Sheet): number {
  return Math.min(canvas.width / size.width, canvas.height / size.height);
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly colour: ColourName;
  readonly isTitle?: boolean;
}

function sheetOf(figure: BriefingFigure, width: number): Sheet {
  const inner = width - 2 * MARGIN;
  const words = exportedMessages(figure.view.locale);
  const head = [
    ...(figure.isInternal ? wrapped(`【${words.internal}】`, inner, 14, "accent") : []),
    ...wrapped(figure.title, inner, 22, "ink", true),
    ...wrapped(figure.scope, inner, 13, "ink-soft"),
  ];
  const foot = [
    ...wrapped(figure.notes.join(words.noteSeparator), inner, 12, "ink-soft"),
    ...wrapped(figure.coverage, inner, 12, "ink-soft"),
    ...wrapped(figure.sourceLine, inner, 12, "ink"),
    ...wrapped(figure.numberLine, inner, 12, "ink-soft"),
  ];
  const drawn = chartFigure(figure.view, figure.slice, inner);
  const above = placed(head, MARGIN);
  const top = above.bottom + 14;
  const below = placed(foot, top + drawn.size.height + 10);
  const chart = renderSvg(drawn).replace("<svg ", `<svg x="${MARGIN}" y="${top}" `).trim();
  return {
    size: { width, height: Math.ceil(below.bottom + MARGIN - 8) },
    body: [above.text, chart, below.text].join("\n"),
  };
}

function wrapped(text: string, width: number, size: number, colour: ColourName, isTitle = false): readonly Line[] {
  return text === "" ? [] : wrapText(text, width, size).map((line) => ({ text: line, size, colour, isTitle }));
}

function placed(lines: readonly Line[], from: number): { readonly text: string; readonly bottom: number } {
  let bottom = from;
  const texts = lines.map((line) => {
    const baseline = bottom + line.size;
    bottom += Math.round(line.size * 1.45);
    const weight = line.isTitle ? ' font-weight="700"' : "";
    const fill = `fill="var(--${line.colour})"`;
    return `<text x="${MARGIN}" y="${baseline}" font-size="${line.size}"${weight} ${fill}>${escaped(line.text)}</text>`;
  });
  return { text: texts.join("\n"), bottom };
}

/** The sheet in the middle of its canvas, as large as it fits. */
function document(canvas: Size, sheet: Size, body: string): string {
  const scale = Math.min(canvas.width / sheet.width, canvas.height / sheet.height);
  const left = (canvas.width - sheet.width * scale) / 2;
  const top = (canvas.height - sheet.height * scale) / 2;
  const box = `width="${canvas.width}" height="${canvas.height}" viewBox="0 0 ${canvas.width} ${canvas.height}"`;
  const moved = `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="${FONT_FAMILY}">`,
    `<rect width="${canvas.width}" height="${canvas.height}" fill="var(--paper)"/>`,
    `<g transform="${moved}">`,
    body,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** On screen a colour is a variable; a file has nobody to ask. */
export function literalColours(svg: string, theme: "light" | "dark"): string {
  return svg.replaceAll(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) =>
    isColour(name) ? COLOURS[name][theme] : whole,
  );
}

function isColour(name: string): name is ColourName {
  return Object.hasOwn(COLOURS, name);
}

/** XML 1.0 has no way to write most control characters, so they go. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
