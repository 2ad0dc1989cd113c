import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BriefingFigure } from "../export/briefingFigure.ts";
import { utf8Bytes } from "../export/csvText.ts";
import { embedFileName, embedPage, type PageParts } from "../export/embedPage.ts";
import { figureListPage } from "../export/figureListPage.ts";
import { figureMetadata } from "../export/figureMetadata.ts";
import { figurePage, figurePageName, type FigureFiles, type Published } from "../export/figurePage.ts";
import { figurePicture } from "../export/figurePicture.ts";
import { observationsCsv } from "../export/observationsCsv.ts";
import { oembed } from "../export/oembed.ts";
import { problemMessages } from "../i18n/problemMessages.ts";
import { LOCALES, type Locale } from "../model/locale.ts";
import type { DataVersion } from "../workspace/publishedData.ts";
import { openWorkspaceInNode } from "../workspace/inNode.ts";
import { inlinedPageParts } from "./inlinedPageParts.ts";
import { pngsOf } from "./pngOf.ts";
import { publishedFigures } from "./publishedFigures.ts";

/** Pixels of a PNG to one of the picture: sharp on a slide. */
const SCALE = 2;
const PREVIEW = { shape: "16:9", theme: "light" } as const;
const WHOLE = { shape: "natural", theme: "light" } as const;

export interface Publication {
  /** Where the built site stands. */
  readonly dist: string;
  /** The built data. */
  readonly data: string;
  /** Of the source code. */
  readonly root: string;
  /** The site's own address, if the host says it. */
  readonly site?: string | undefined;
  /** Folders to look for a Chinese face in; the usual ones of systems if left out. */
  readonly fonts?: readonly string[] | undefined;
}

interface Press {
  readonly folder: string;
  readonly parts: PageParts;
  readonly version: DataVersion;
  /** By picture; empty where none could be drawn. */
  readonly pngs: ReadonlyMap<string, Uint8Array>;
  /** The site's own address, with a slash at the end; undefined if the host did not say. */
  readonly site: string | undefined;
}

function suffixOf(locale: Locale): string {
  return locale === "en" ? ".en" : "";
}

function filesOf({ view }: BriefingFigure, { pngs }: Press): FigureFiles {
  const suffix = suffixOf(view.locale);
  return {
    svg: `chart${suffix}.svg`,
    png: pngs.size > 0 ? `chart${suffix}.png` : undefined,
    csv: "data.csv",
    json: "metadata.json",
  };
}

function publishedAt({ id, view }: BriefingFigure, { site, pngs }: Press): Published | undefined {
  if (site === undefined) return undefined;
  const suffix = suffixOf(view.locale);
  const at = (file: string): string => new URL(`figure/${id}/${file}`, site).href;
  return {
    page: at(view.locale === "en" ? "en.html" : ""),
    image: pngs.size > 0 ? at(`preview${suffix}.png`) : undefined,
    oembed: at(`oembed${suffix}.json`),
    embed: at(embedFileName(view.locale)),
  };
}

async function publishPages(figure: BriefingFigure, press: Press): Promise<void> {
  const { id, view } = figure;
  const place = join(press.folder, id);
  await mkdir(place, { recursive: true });
  const suffix = suffixOf(view.locale);
  const files = filesOf(figure, press);
  const published = publishedAt(figure, press);
  const { svg } = figurePicture(figure, WHOLE);
  await writeFile(join(place, embedFileName(view.locale)), embedPage(figure, press.parts));
  await writeFile(join(place, figurePageName(view.locale)), figurePage(figure, press.parts, files, published));
  await writeFile(join(place, files.svg), svg);
  if (published) await writeFile(join(place, `oembed${suffix}.json`), jsonText(oembed(figure, published)));
  const png = press.pngs.get(svg);
  if (png && files.png !== undefined) await writeFile(join(place, files.png), png);
  const preview = press.pngs.get(figurePicture(figure, PREVIEW).svg);
  if (preview) await writeFile(join(place, `preview${suffix}.png`), preview);
}

async function publishData(figures: Readonly<Record<Locale, BriefingFigure>>, press: Press): Promise<void> {
  const place = join(press.folder, figures["zh-CN"].id);
  const data = utf8Bytes(observationsCsv(figures["zh-CN"]));
  const sha256 = createHash("sha256").update(data).digest("hex");
  await writeFile(join(place, "data.csv"), data);
  await writeFile(join(place, "metadata.json"), jsonText(figureMetadata(figures, { version: press.version, sha256 })));
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A preview is asked for by other sites only, which must know the site's address to show it. */
async function drawn(
  figures: readonly BriefingFigure[],
  hasPreview: boolean,
  fonts: readonly string[] | undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const whole = figures.map((figure) => ({ svg: figurePicture(figure, WHOLE).svg, scale: SCALE }));
  const previews = figures.map((figure) => ({ svg: figurePicture(figure, PREVIEW).svg, scale: 1 }));
  const pictures = [...whole, ...(hasPreview ? previews : [])];
  const pngs = await pngsOf(pictures, fonts);
  const words = problemMessages("zh-CN").build;
  if (typeof pngs === "string") {
    console.log(pngs === "no font" ? words.noPictureFont : words.noPictureProgram);
    return new Map();
  }
  return new Map(
    pictures.flatMap(({ svg }, index) => {
      const png = pngs[index];
      return png ? [[svg, png] as const] : [];
    }),
  );
}

/** The host's own address from SITE_URL; without it pages carry no addresses of their own. Throws on no address at all. */
function siteAddress(written: string | undefined): string | undefined {
  return written === undefined || written === "" ? undefined : new URL(written.replace(/\/*$/, "/")).href;
}

/** Writes `figure/` into the built site: for each figure of the gallery a folder with its pages, frames and files. */
export async function publishFigures({ dist, data, root, site: written, fonts }: Publication): Promise<void> {
  const folder = join(dist, "figure");
  await mkdir(folder, { recursive: true });
  const workspace = openWorkspaceInNode(data);
  try {
    const { version } = await workspace.catalogue();
    const site = siteAddress(written);
    const parts = await inlinedPageParts(root);
    const zhCN = await publishedFigures(workspace, "zh-CN");
    const en = await publishedFigures(workspace, "en");
    const pngs = await drawn([...zhCN, ...en], site !== undefined, fonts);
    const press: Press = { folder, parts, version, pngs, site };
    await Promise.all([...zhCN, ...en].map((figure) => publishPages(figure, press)));
    for (const [index, figure] of zhCN.entries()) {
      const other = en[index];
      if (other) await publishData({ "zh-CN": figure, en: other }, press);
    }
    const lists: Readonly<Record<Locale, readonly BriefingFigure[]>> = { "zh-CN": zhCN, en };
    for (const locale of LOCALES) {
      await writeFile(join(folder, figurePageName(locale)), figureListPage(lists[locale], press.parts));
    }
  } finally {
    await workspace.close();
  }
}
