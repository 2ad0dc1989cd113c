import type PptxGenJS from "pptxgenjs";
import { describeFigure } from "../../chart/describeFigure.ts";
import { fitOf } from "../../chart/fittingKinds.ts";
import { figure as chartFigure } from "../../chart/chartFigure.ts";
import type { Size } from "../../chart/figure.ts";
import { matrixTable, type MatrixCell, type MatrixHead } from "../../chart/matrixTable.ts";
import { renderSvg } from "../../chart/renderSvg.ts";
import { silentRows, silentSentences } from "../../chart/silentRows.ts";
import { textWidth } from "../../chart/textWidth.ts";
import { COLOURS } from "../../chart/theme.ts";
import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { Locale } from "../../model/locale.ts";
import type { BriefingFigure } from "../briefingFigure.ts";
import { literalColours } from "../figurePicture.ts";
import { figureRows } from "../figureRows.ts";
import { weightOf, type NativeChart } from "./nativeChart.ts";
import { nativeCharts } from "./nativeCharts.ts";
import { patchDeck, type SlideFigure } from "./patchDeck.ts";
import { speakerNotes } from "./speakerNotes.ts";
import { FACE, hex } from "./xmlParts.ts";

export interface DeckOptions {
  readonly locale: Locale;
  /** Of a first slide; none without it. */
  readonly title?: string;
  readonly subtitle?: string;
  /** Draws a picture of the given size in CSS pixels as PNG. */
  rasterise(svg: string, size: Size): Promise<Uint8Array>;
}

/** In inches, as the library counts. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const PAGE = { width: 13.333, height: 7.5, margin: 0.5 } as const;
const INNER = PAGE.width - 2 * PAGE.margin;
const BODY: Box = { x: PAGE.margin, y: 1.35, w: INNER, h: 4.65 };
const TABLE_ROWS = 11;
const TABLE_COLUMNS = 8;
const PICTURE_WIDTH = 980;

interface Deck {
  readonly pptx: PptxGenJS;
  readonly options: DeckOptions;
  /** In the order in which the library gets them. */
  readonly charts: NativeChart[];
  readonly figures: SlideFigure[];
  slides: number;
}

/**
 * One figure a slide, as charts and tables that PowerPoint and WPS edit, or as a picture with its data where they have no
 * such chart. The library comes with the first deck. Throws what the library or the rasteriser throws.
 */
export async function slideDeck(figures: readonly BriefingFigure[], options: DeckOptions): Promise<Uint8Array> {
  const { default: Library } = await import("pptxgenjs");
  const pptx = new Library();
  pptx.defineLayout({ name: "WIDE", width: PAGE.width, height: PAGE.height });
  pptx.layout = "WIDE";
  pptx.theme = { headFontFace: FACE, bodyFontFace: FACE };
  pptx.title = options.title ?? figures[0]?.title ?? "";
  const deck: Deck = { pptx, options, charts: [], figures: [], slides: 0 };
  if (options.title !== undefined) addTitleSlide(deck, options.title, options.subtitle ?? "");
  for (const figure of figures) await addFigure(deck, figure);
  const bytes = await pptx.write({ outputType: "uint8array" });
  if (!(bytes instanceof Uint8Array)) throw new Error("the slide library gave no bytes");
  return patchDeck(bytes, deck.charts, deck.figures);
}

function addTitleSlide(deck: Deck, title: string, subtitle: string): void {
  const slide = deck.pptx.addSlide();
  deck.slides += 1;
  slide.addText(
    title,
    styled({ x: PAGE.margin, y: 2.4, w: INNER, h: 1.2 }, 36, "ink", { bold: true, align: "center" }),
  );
  slide.addText(subtitle, styled({ x: PAGE.margin, y: 3.7, w: INNER, h: 0.8 }, 18, "ink-soft", { align: "center" }));
}

async function addFigure(deck: Deck, figure: BriefingFigure): Promise<void> {
  const charts = nativeCharts(figure);
  if (charts) return addCharts(deck, figure, charts);
  const { view, slice } = figure;
  if (view.chart === "matrix" || view.chart === "table") return addMatrix(deck, figure);
  // A kind that the figures cannot carry is a table everywhere else too.
  return fitOf(view, slice).fits ? addPicture(deck, figure) : addData(deck, figure);
}

/** What every slide of a figure carries; `words` stand above the source line. */
function addFrame(
  deck: Deck,
  figure: BriefingFigure,
  part: { readonly at: number; readonly of: number },
  words: string,
): PptxGenJS.Slide {
  const { locale } = deck.options;
  const { slides, internal } = exportedMessages(locale);
  const slide = deck.pptx.addSlide();
  deck.slides += 1;
  deck.figures.push({ slide: deck.slides, figure });
  const title = part.of > 1 ? slides.part(figure.title, part.at, part.of) : figure.title;
  const marked = figure.isInternal ? `【${internal}】${title}` : title;
  slide.addText(marked, styled({ x: PAGE.margin, y: 0.3, w: INNER, h: 0.6 }, 24, "ink", { bold: true }));
  slide.addText(figure.scope, styled({ x: PAGE.margin, y: 0.9, w: INNER, h: 0.35 }, 13, "ink-soft"));
  slide.addText(words, styled({ x: PAGE.margin, y: 6.05, w: INNER, h: 0.5 }, 11, "ink-soft", { valign: "top" }));
  slide.addText(
    figure.sourceLine,
    styled({ x: PAGE.margin, y: 6.55, w: INNER, h: 0.42 }, 10, "ink", { valign: "top" }),
  );
  slide.addText(figure.numberLine, styled({ x: PAGE.margin, y: 7.0, w: INNER, h: 0.28 }, 10, "ink-soft"));
  slide.addNotes(speakerNotes(figure));
  return slide;
}

function addCharts(deck: Deck, figure: BriefingFigure, charts: readonly NativeChart[]): void {
  const pages = pagesOf(charts);
  pages.forEach((page, index) => {
    const silent = silentSentences(silentRows(figure.slice.cells, figure.slice), figure.slice, deck.options.locale);
    const words = [legendOf(page, deck.options.locale), ...silent, notesOf(figure)].filter((line) => line !== "");
    const slide = addFrame(deck, figure, { at: index + 1, of: pages.length }, words.join(" "));
    const whole = page.reduce((sum, chart) => sum + weightOf(chart), 0);
    let { y } = BODY;
    for (const chart of page) {
      const h = (BODY.h * weightOf(chart)) / whole;
      // The library's own chart only keeps the place: its parts are replaced once the file is written.
      slide.addChart(deck.pptx.ChartType.bar, [{ name: "-", labels: ["-"], values: [0] }], {
        x: BODY.x,
        y,
        w: BODY.w,
        h,
        altText: describeFigure(figure.view, figure.slice),
      });
      deck.charts.push(chart);
      y += h;
    }
  });
}

const MOST_WEIGHT = 20;

/** As many charts on a slide as it can carry. */
function pagesOf(charts: readonly NativeChart[]): readonly (readonly NativeChart[])[] {
  const pages: NativeChart[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const chart of charts) {
    weight += weightOf(chart);
    if (weight > MOST_WEIGHT) {
      pages.push([]);
      weight = weightOf(chart);
    }
    pages.at(-1)?.push(chart);
  }
  return pages;
}

function legendOf(charts: readonly NativeChart[], locale: Locale): string {
  const { slides, noteSeparator } = exportedMessages(locale);
  const points = charts.flatMap((chart) =>
    chart.kind === "points" ? [] : chart.series.flatMap((series) => series.points),
  );
  const isBars = charts.every(({ kind }) => kind === "bars" || kind === "stack");
  const used = [
    charts.some(({ kind }) => kind === "dots" || kind === "lines") && points.some(({ interval }) => interval)
      ? slides.legend.interval
      : "",
    points.some(({ hedge }) => hedge === "floor") ? (isBars ? slides.legend.floor : slides.legend.floorDot) : "",
    points.some(({ hedge }) => hedge === "about") ? (isBars ? slides.legend.about : slides.legend.aboutDot) : "",
    points.some(({ isHollow }) => isHollow) ? slides.legend.hollow : "",
  ];
  return used.filter((word) => word !== "").join(noteSeparator);
}

function addMatrix(deck: Deck, figure: BriefingFigure): void {
  const { view, slice } = figure;
  const orientation = slice.indicators.length > TABLE_COLUMNS ? "indicators" : "places";
  const table = matrixTable(view, slice, orientation);
  const heads = ["", ...table.columns.map(headText)];
  const rows = table.rows.map(({ head, cells }) => [headText(head), ...cells.map(cellText)]);
  addTables(deck, figure, heads, rows);
}

function notesOf({ notes, coverage, view }: BriefingFigure): string {
  return [...notes, coverage].filter((note) => note !== "").join(exportedMessages(view.locale).noteSeparator);
}

function headText(head: MatrixHead): string {
  return head.kind === "report" ? `${head.label} ${head.year}`.trim() : head.label;
}

function cellText(cell: MatrixCell): string {
  if (cell.kind !== "stated") return cell.text;
  return cell.lines
    .map(({ lead, text: value, words }) => [lead, value, words].filter((part) => part !== "").join(" "))
    .join("\n");
}

/** Columns beyond what a slide can carry begin another one, each with the first column. */
function addTables(
  deck: Deck,
  figure: BriefingFigure,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const columns = pieces(
    heads.slice(1).map((_, index) => index + 1),
    TABLE_COLUMNS,
  );
  const parts = columns.flatMap((shown) =>
    byHeight(rows, shown.length).map((some) => ({ shown: [0, ...shown], some })),
  );
  parts.forEach(({ shown, some }, index) => {
    const slide = addFrame(deck, figure, { at: index + 1, of: parts.length }, notesOf(figure));
    const head = shown.map((column) => tableCell(heads[column] ?? "", true));
    const body = some.map((row) => shown.map((column) => tableCell(row[column] ?? "", column === 0)));
    slide.addTable([head, ...body], {
      x: BODY.x,
      y: BODY.y,
      w: BODY.w,
      fontFace: FACE,
      fontSize: 11,
      color: hex("ink"),
      border: { type: "solid", pt: 0.75, color: hex("hairline") },
      margin: 0.05,
      valign: "top",
    });
  });
}

/** Room of a slide in lines of text; a row takes as many as its longest cell wraps into. */
const TABLE_LINES = 16;

function byHeight(rows: readonly (readonly string[])[], columns: number): readonly (readonly (readonly string[])[])[] {
  const perLine = (INNER / (columns + 1)) * CHARACTERS_PER_INCH;
  const parts: (readonly string[])[][] = [];
  let lines = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const own = Math.max(...row.map((cell) => linesOf(cell, perLine))) + ROW_PADDING;
    lines += own;
    if (lines > TABLE_LINES) {
      parts.push([]);
      lines = own;
    }
    parts.at(-1)?.push(row);
  }
  return parts.length > 0 ? parts : [[]];
}

/** Chinese characters of 11 points, less what the margins take. */
const CHARACTERS_PER_INCH = 6;
const ROW_PADDING = 0.35;

function linesOf(cell: string, perLine: number): number {
  return cell.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, 1) / perLine)), 0);
}

function tableCell(value: string, isHead: boolean): PptxGenJS.TableCell {
  return { text: value, options: isHead ? { bold: true, fill: { color: hex("paper") } } : {} };
}

function pieces<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

async function addPicture(deck: Deck, figure: BriefingFigure): Promise<void> {
  const drawn = chartFigure(figure.view, figure.slice, PICTURE_WIDTH);
  const png = await deck.options.rasterise(literalColours(renderSvg(drawn), "light"), drawn.size);
  const slide = addFrame(deck, figure, { at: 1, of: 1 }, notesOf(figure));
  const scale = Math.min(BODY.w / drawn.size.width, BODY.h / drawn.size.height);
  const [w, h] = [drawn.size.width * scale, drawn.size.height * scale];
  slide.addImage({
    data: `image/png;base64,${base64(png)}`,
    x: BODY.x + (BODY.w - w) / 2,
    y: BODY.y,
    w,
    h,
    altText: describeFigure(figure.view, figure.slice),
  });
  addData(deck, figure);
}

const MOST_DATA = 4 * TABLE_ROWS;

/** A picture cannot be edited, so its numbers follow as a table. */
function addData(deck: Deck, figure: BriefingFigure): void {
  const { table } = exportedMessages(deck.options.locale).slides;
  const rows = figureRows(figure).slice(0, MOST_DATA);
  addTables(
    deck,
    figure,
    [table.place, table.year, table.name, table.value],
    rows.map(({ place, period, name, value }) => [place, String(period), name, value]),
  );
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function styled(
  box: Box,
  size: number,
  colour: keyof typeof COLOURS,
  more: PptxGenJS.TextPropsOptions = {},
): PptxGenJS.TextPropsOptions {
  return {
    ...box,
    fontFace: FACE,
    fontSize: size,
    color: hex(colour),
    margin: 0,
    valign: "middle",
    fit: "shrink",
    ...more,
  };
}
