import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { briefingFigure, type BriefingFigure } from "../export/briefingFigure.ts";
import { embedFileName, embedPage, type PageParts } from "../export/embedPage.ts";
import { figureListPage } from "../export/figureListPage.ts";
import { figurePage, figurePageName } from "../export/figurePage.ts";
import { figurePicture } from "../export/figurePicture.ts";
import { LOCALES, type Locale } from "../model/locale.ts";
import { GALLERY, galleryView } from "../view/gallery.ts";
import { narrowSlice } from "../view/narrowSlice.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { openWorkspaceInNode } from "../workspace/inNode.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { inlinedPageParts } from "./inlinedPageParts.ts";

/** From a figure's folder to the app. */
const APP: Readonly<Record<Locale, string>> = { "zh-CN": "../../index.html", en: "../../en.html" };

async function figuresOf(workspace: Workspace, locale: Locale): Promise<readonly BriefingFigure[]> {
  const all = await workspace.slice({ ...DEFAULT_VIEW, locale });
  const { documents, version } = await workspace.catalogue();
  const context = {
    documents,
    version,
    address: APP[locale],
    today: version.date,
    datasetNames: new Map<string, string>(),
    internal: new Set<string>(),
  };
  return GALLERY.map((entry) => briefingFigure(narrowSlice(all, galleryView(entry, { locale })), context, all));
}

async function publishFigure(folder: string, figure: BriefingFigure, parts: PageParts): Promise<void> {
  const { id, view } = figure;
  const place = join(folder, id);
  await mkdir(place, { recursive: true });
  const suffix = view.locale === "en" ? ".en" : "";
  const files = { svg: `chart${suffix}.svg`, png: undefined, csv: "data.csv", json: "metadata.json" };
  await writeFile(join(place, embedFileName(view.locale)), embedPage(figure, parts));
  await writeFile(join(place, figurePageName(view.locale)), figurePage(figure, parts, files, undefined));
  await writeFile(join(place, files.svg), figurePicture(figure, { shape: "natural", theme: "light" }).svg);
}

/** Writes `figure/` into the built site: for each figure of the gallery a folder with its pages, frames and files. */
async function publishFigures(dist: string, data: string): Promise<void> {
  const folder = join(dist, "figure");
  await mkdir(folder, { recursive: true });
  const parts = await inlinedPageParts(process.cwd());
  const workspace = openWorkspaceInNode(data);
  try {
    for (const locale of LOCALES) {
      const figures = await figuresOf(workspace, locale);
      for (const figure of figures) await publishFigure(folder, figure, parts);
      await writeFile(join(folder, figurePageName(locale)), figureListPage(figures, parts));
    }
  } finally {
    await workspace.close();
  }
}

await publishFigures("dist", "public/data");
