import type * as Docx from "docx";
import type { FileChild, IFontAttributesProperties, IParagraphOptions } from "docx";
import type { Size } from "../../chart/figure.ts";
import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { Locale } from "../../model/locale.ts";
import type { SentenceRun } from "./paperAppendix.ts";
import type { PaperTable } from "./paperTable.ts";

const LATIN = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman" } as const;

/** The faces of Chinese official documents, all of which come with Windows and WPS. */
export const FACES = {
  text: { ...LATIN, eastAsia: "仿宋" },
  heading: { ...LATIN, eastAsia: "黑体" },
  soft: { ...LATIN, eastAsia: "楷体" },
  number: { ...LATIN, eastAsia: "宋体" },
} satisfies Readonly<Record<string, IFontAttributesProperties>>;

/** In half points: 二号, 三号, 小四, 五号, 四号. */
export const SIZES = { title: 44, text: 32, small: 24, note: 21, page: 28 } as const;

/** Twips of a millimetre. */
const MILLIMETRE = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * MILLIMETRE);

/** A4 and the margins of GB/T 9704, in twips. */
export const PAGE = { width: twips(210), height: twips(297) } as const;
export const MARGINS = {
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  footer: twips(28),
} as const;
const INNER_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
/** What is left for the text, in twips and in pixels of 96 to an inch. */
export const INNER = { twips: INNER_WIDTH, pixels: Math.floor((INNER_WIDTH / 1440) * 96) } as const;

/** The fixed line of GB/T 9704: 22 lines a page. */
const LINE = 560;

interface LineOptions {
  readonly face?: IFontAttributesProperties;
  readonly size?: number;
  readonly align?: "center" | "right";
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly indent?: boolean;
}

interface PictureWords {
  readonly name: string;
  readonly title: string;
  readonly words: string;
}

export interface WordParts {
  title(text: string): FileChild;
  heading(text: string, more: { readonly pageBreakBefore: boolean }): FileChild;
  /** Two characters in, justified, as running text is set. */
  paragraph(text: string): FileChild;
  line(text: string, options?: LineOptions): Docx.Paragraph;
  quote(runs: readonly SentenceRun[]): FileChild;
  table(table: PaperTable): FileChild;
  picture(png: Uint8Array, size: Size, words: PictureWords): FileChild;
  pageNumber(locale: Locale, align: Docx.IParagraphOptions["alignment"]): Docx.Paragraph;
}

/** The pieces that a document of ours is made of. */
export function wordParts(library: typeof Docx): WordParts {
  const { Paragraph, TextRun, AlignmentType, HeadingLevel, ImageRun, PageNumber } = library;
  const run = (text: string, face: IFontAttributesProperties, size: number, more: Docx.IRunOptions = {}) =>
    new TextRun({ ...more, text: written(text), font: face, size });
  const heading = (text: string, level: "TITLE" | "HEADING_1", size: number, more: IParagraphOptions) =>
    new Paragraph({
      heading: HeadingLevel[level],
      keepNext: true,
      ...more,
      children: [run(text, FACES.heading, size, { color: "000000" })],
    });
  return {
    title: (text) =>
      heading(text, "TITLE", SIZES.title, { alignment: AlignmentType.CENTER, spacing: { after: 240, line: 720 } }),
    heading: (text, { pageBreakBefore }) =>
      heading(text, "HEADING_1", SIZES.text, { pageBreakBefore, spacing: { before: 480, after: 120, line: LINE } }),
    paragraph: (text) =>
      new Paragraph({
        alignment: AlignmentType.BOTH,
        indent: { firstLine: SIZES.text * 20 },
        spacing: { line: LINE, lineRule: "exact" },
        children: [run(text, FACES.text, SIZES.text)],
      }),
    line: (
      text,
      { face = FACES.text, size = SIZES.note, align, before = 0, after = 40, keepNext = false, indent } = {},
    ) =>
      new Paragraph({
        keepNext,
        ...(align && { alignment: align }),
        ...(indent && { indent: { left: 480 } }),
        spacing: { before, after },
        children: [run(text, face, size)],
      }),
    quote: (runs) =>
      new Paragraph({
        indent: { left: 480 },
        keepNext: true,
        keepLines: true,
        spacing: { before: 80, after: 40 },
        children: runs.map(({ text, isNumber }) =>
          run(text, FACES.text, SIZES.small, isNumber ? { bold: true, underline: { type: "dotted" } } : {}),
        ),
      }),
    table: (table) => tableOf(table, library, run),
    picture: (data, { width, height }, { name, title, words }) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: 120, after: 120 },
        children: [
          new ImageRun({
            type: "png",
            data,
            transformation: { width, height },
            altText: { name, title, description: words },
          }),
        ],
      }),
    pageNumber: (locale, alignment) => {
      const { before, after } = exportedMessages(locale).paper.pageNumber;
      return new Paragraph({
        ...(alignment && { alignment }),
        children: [
          new TextRun({ children: [before, PageNumber.CURRENT, after], font: FACES.number, size: SIZES.page }),
        ],
      });
    },
  };
}

type Run = (text: string, face: IFontAttributesProperties, size: number, more?: Docx.IRunOptions) => Docx.TextRun;

function tableOf({ head, rows }: PaperTable, library: typeof Docx, run: Run): FileChild {
  const { Table, TableRow, TableCell, Paragraph, WidthType, TableLayoutType, AlignmentType } = library;
  const widths = columnWidths(head.length);
  const cell = (text: string, column: number, face: IFontAttributesProperties) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      verticalAlign: "center",
      children: text.split("\n").map(
        (line) =>
          new Paragraph({
            alignment: column === 0 ? AlignmentType.LEFT : AlignmentType.CENTER,
            children: [run(line, face, SIZES.note)],
          }),
      ),
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, column) => cell(text, column, isHead ? FACES.heading : FACES.text)),
    });
  return new Table({
    width: { size: INNER.twips, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** The first column names the row and is a little wider. */
function columnWidths(columns: number): readonly number[] {
  const share = INNER.twips / (columns + 0.4);
  return Array.from({ length: columns }, (_, column) => Math.floor(column === 0 ? share * 1.4 : share));
}

/** XML 1.0 has no way to write most control characters, so they go. */
function written(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}
