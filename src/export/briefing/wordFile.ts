import type { FileChild } from "docx";
import { figure as chartFigure } from "../../chart/chartFigure.ts";
import { describeFigure } from "../../chart/describeFigure.ts";
import type { Size } from "../../chart/figure.ts";
import { renderSvg } from "../../chart/renderSvg.ts";
import { exportedMessages } from "../../i18n/exportedMessages.ts";
import { literalColours } from "../figurePicture.ts";
import type { Paper, PaperFigure } from "./paper.ts";
import type { PaperSource } from "./paperAppendix.ts";
import { silentLine } from "./silentLine.ts";
import { FACES, INNER, MARGINS, PAGE, SIZES, wordParts, type WordParts } from "./wordParts.ts";

export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface WordOptions {
  /** Draws a picture of the given size in CSS pixels as PNG. */
  rasterise(svg: string, size: Size): Promise<Uint8Array>;
}

/** Pixels that a chart is laid out for: its words come out at nine points in the width of the text. */
const PICTURE_WIDTH = 620;
/** So that a tall chart and its caption stay on one page. */
const PICTURE_HEIGHT = 760;

/**
 * The pack as a document for Word and WPS, in the margins and sizes of GB/T 9704. The library comes with the first one.
 * Throws what the library or the rasteriser throws.
 */
export async function wordFile(paper: Paper, options: WordOptions): Promise<Uint8Array<ArrayBuffer>> {
  const library = await import("docx");
  const parts = wordParts(library);
  const { Document, Packer, AlignmentType } = library;
  const body: FileChild[] = [...opening(paper, parts)];
  for (const figure of paper.figures) {
    body.push(...(await figurePart(figure, { parts, options, locale: paper.locale })));
  }
  body.push(...appendixPart(paper, parts));
  const { internal } = exportedMessages(paper.locale);
  const file = new Document({
    title: paper.title,
    subject: paper.subtitle,
    creator: exportedMessages(paper.locale).site,
    styles: { default: { document: { run: { font: FACES.text, size: SIZES.text } } } },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGINS } },
        ...(paper.isInternal && {
          headers: { default: new library.Header({ children: [parts.line(`【${internal}】`, { align: "right" })] }) },
        }),
        footers: {
          default: new library.Footer({ children: [parts.pageNumber(paper.locale, AlignmentType.CENTER)] }),
        },
        children: body,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function opening({ title, subtitle, made }: Paper, parts: WordParts): readonly FileChild[] {
  return [
    parts.title(title),
    ...(subtitle === "" ? [] : [parts.line(subtitle, { face: FACES.soft, size: SIZES.text, align: "center" })]),
    parts.line(made, { face: FACES.soft, size: SIZES.small, align: "center", after: 400 }),
  ];
}

interface Press {
  readonly parts: WordParts;
  readonly options: WordOptions;
  readonly locale: Paper["locale"];
}

async function figurePart(one: PaperFigure, press: Press): Promise<readonly FileChild[]> {
  const { parts, locale } = press;
  const { figure, label, caption, notes } = one;
  const words = exportedMessages(locale).paper;
  const heading = parts.heading(words.captioned(label, figure.title), { pageBreakBefore: false });
  const picture = one.isDrawn ? [await pictureOf(one, press)] : [];
  return [
    heading,
    parts.line(figure.scope, { face: FACES.soft, size: SIZES.small, after: 160, keepNext: true }),
    ...(caption === "" ? [] : [parts.paragraph(caption)]),
    ...picture,
    ...figure.sentences.map((sentence) => parts.paragraph(sentence)),
    ...tablesOf(one, press),
    ...(notes === "" ? [] : [parts.line(words.notes(notes), { size: SIZES.note, before: 120 })]),
    ...[figure.sourceLine, figure.numberLine]
      .filter((line) => line !== "")
      .map((line) => parts.line(line, { size: SIZES.note })),
  ];
}

async function pictureOf({ figure, label }: PaperFigure, { parts, options }: Press): Promise<FileChild> {
  const drawn = chartFigure(figure.view, figure.slice, PICTURE_WIDTH);
  const png = await options.rasterise(literalColours(renderSvg(drawn), "light"), drawn.size);
  const scale = Math.min(INNER.pixels / drawn.size.width, PICTURE_HEIGHT / drawn.size.height);
  const size = { width: Math.round(drawn.size.width * scale), height: Math.round(drawn.size.height * scale) };
  return parts.picture(png, size, {
    name: label,
    title: figure.title,
    words: describeFigure(figure.view, figure.slice),
  });
}

function tablesOf({ label, tables }: PaperFigure, { parts, locale }: Press): readonly FileChild[] {
  const words = exportedMessages(locale).paper;
  if (tables.parts.length === 0) return [parts.line(words.noTable, { size: SIZES.small })];
  const name = (at: number): string =>
    tables.parts.length > 1 ? words.tablePart(label, at + 1, tables.parts.length) : words.table(label);
  const left = [silentLine(tables, locale), tables.rowsLeft > 0 ? words.rowsLeft(tables.rowsLeft) : ""];
  return [
    ...tables.parts.flatMap((table, at) => [
      parts.line(name(at), { face: FACES.heading, size: SIZES.small, align: "center", before: 160, keepNext: true }),
      parts.table(table),
    ]),
    ...left.filter((line) => line !== "").map((line) => parts.line(line, { size: SIZES.note, before: 80 })),
  ];
}

function appendixPart({ appendix, locale }: Paper, parts: WordParts): readonly FileChild[] {
  const words = exportedMessages(locale).paper;
  if (appendix.length === 0) return [];
  return [
    parts.heading(words.appendix, { pageBreakBefore: true }),
    parts.line(words.appendixLead, { face: FACES.soft, size: SIZES.small, after: 160 }),
    ...appendix.flatMap((source, index) => sourcePart(source, index, parts, words)),
  ];
}

function sourcePart(
  { citation, sentences }: PaperSource,
  index: number,
  parts: WordParts,
  words: ReturnType<typeof exportedMessages>["paper"],
): readonly FileChild[] {
  return [
    parts.line(`[${index + 1}] ${citation}`, { face: FACES.heading, size: SIZES.small, before: 240, keepNext: true }),
    ...sentences.flatMap(({ runs, stated }) => [
      runs.length === 0 ? parts.line(words.withoutQuote, { size: SIZES.small }) : parts.quote(runs),
      parts.line(stated.join(words.statedJoin), { size: SIZES.note, indent: true, after: 120 }),
    ]),
  ];
}
