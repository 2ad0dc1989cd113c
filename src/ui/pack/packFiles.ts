import { strToU8, zipSync, type Zippable } from "fflate";
import type { BriefingFigure } from "../../export/briefingFigure.ts";
import type { Paper, PackedFigure } from "../../export/briefing/paper.ts";
import { readMeText } from "../../export/briefing/readMe.ts";
import { DOCX_TYPE, wordFile } from "../../export/briefing/wordFile.ts";
import { utf8Bytes } from "../../export/csvText.ts";
import { exportFileName, type FileEnding } from "../../export/exportFileName.ts";
import { observationsCsv } from "../../export/observationsCsv.ts";
import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { Size } from "../../chart/figure.ts";
import type { Atlas } from "../atlas.ts";
import { exportSlice } from "../datasets/exportSlice.ts";
import { figurePng, figureSvg } from "../share/figurePng.ts";
import { rasterise } from "../share/rasterise.ts";

export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** What every file of the pack is made of. */
export interface PackContent {
  readonly atlas: Atlas;
  readonly paper: Paper;
  readonly packed: readonly PackedFigure[];
}

export const PACK_FILES = ["word", "slides", "archive"] as const;
export type PackFileKind = (typeof PACK_FILES)[number];

const PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
/** 300 dots to an inch over the width of the text. */
const SHARP = 3;
const PICTURE = { shape: "natural", theme: "light" } as const;

/** Throws what a library or the browser's canvas throws. */
export function packFile(content: PackContent, kind: PackFileKind): Promise<PackFile> {
  return { word, slides, archive }[kind](content);
}

async function word({ paper }: PackContent): Promise<PackFile> {
  return { name: nameOf(paper, "docx"), bytes: await wordFile(paper, { rasterise: sharp }), type: DOCX_TYPE };
}

async function slides({ paper, packed }: PackContent): Promise<PackFile> {
  const { slideDeck } = await import("../../export/slides/slideDeck.ts"); // the library is heavy
  const bytes = await slideDeck(
    packed.map(({ figure }) => figure),
    { locale: paper.locale, title: paper.title, subtitle: paper.subtitle || paper.made, rasterise: sharp },
  );
  return { name: nameOf(paper, "pptx"), bytes: new Uint8Array(bytes), type: PPTX_TYPE };
}

/** Pictures, data and the document in folders; what is packed already is not packed again. */
async function archive(content: PackContent): Promise<PackFile> {
  const { paper } = content;
  const words = exportedMessages(paper.locale).paper;
  const document = await word(content);
  const files: Zippable = {
    [document.name]: [document.bytes, { level: 0 }],
    [exportFileName(words.readMe, "txt")]: strToU8(`\ufeff${readMeText(paper)}`),
  };
  for (const { label, figure } of paper.figures) {
    const named = (ending: FileEnding): string => figureFileName(figure, label, ending);
    const { pictures, data } = words.archiveFolder;
    const png = await (await figurePng(figure, PICTURE, SHARP)).blob.arrayBuffer();
    files[`${pictures}/${named("png")}`] = [new Uint8Array(png), { level: 0 }];
    files[`${pictures}/${named("svg")}`] = strToU8(figureSvg(figure, PICTURE));
    files[`${data}/${named("csv")}`] = utf8Bytes(observationsCsv(figure));
    const table = workbookOf(figure, content.atlas);
    if (table) files[`${data}/${named("xlsx")}`] = [table, { level: 0 }];
  }
  return { name: nameOf(paper, "zip"), bytes: zipSync(files), type: "application/zip" };
}

function workbookOf(figure: BriefingFigure, atlas: Atlas): Uint8Array | undefined {
  const labels = new Map(atlas.workspace.datasets.map(({ id, label }) => [id, label]));
  const filters = [figure.title, figure.scope, ...figure.notes, figure.numberLine].filter((part) => part !== "");
  return exportSlice(atlas, {
    slice: figure.slice,
    format: "xlsx",
    title: figure.title,
    filters: filters.join(" · "),
    nameOf: (id) => labels.get(id) ?? id,
  })?.file.bytes;
}

/** 图1_三地化解比例相近.png; the mark of internal use stands in the name too, which is all that a folder shows. */
function figureFileName(figure: BriefingFigure, label: string, ending: FileEnding): string {
  const words = exportedMessages(figure.view.locale).paper;
  const name = `${label}_${figure.title}`;
  return exportFileName(figure.isInternal ? words.internalName(name) : name, ending);
}

function nameOf({ title, isInternal, locale }: Paper, ending: FileEnding): string {
  const words = exportedMessages(locale).paper;
  return exportFileName(isInternal ? words.internalName(title) : title, ending);
}

async function sharp(svg: string, size: Size): Promise<Uint8Array> {
  const { blob } = await rasterise(svg, size, SHARP);
  return new Uint8Array(await blob.arrayBuffer());
}
