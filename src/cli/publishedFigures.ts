import { briefingFigure, type BriefingContext, type BriefingFigure } from "../export/briefingFigure.ts";
import type { Locale } from "../model/locale.ts";
import { GALLERY, galleryView, type GalleryFigure } from "../view/gallery.ts";
import { narrowSlice } from "../view/narrowSlice.ts";
import type { Slice } from "../view/slice.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** From a figure's folder to the app. */
const APP: Readonly<Record<Locale, string>> = { "zh-CN": "../../index.html", en: "../../en.html" };

/** The gallery over the built data. `address`: where the app is, if the site's own address is known. */
export async function publishedFigures(
  workspace: Workspace,
  locale: Locale,
  address: string = APP[locale],
): Promise<readonly BriefingFigure[]> {
  const all = await workspace.slice({ ...DEFAULT_VIEW, locale });
  const { documents, version } = await workspace.catalogue();
  const context: BriefingContext = {
    documents,
    version,
    address,
    // The day of citing is that of the data: a build of the same data gives the same pages.
    today: version.date,
    datasetNames: new Map(),
    internal: new Set(),
  };
  return GALLERY.map((entry) => briefingFigure(answerTo(entry, all), context, all));
}

function answerTo(entry: GalleryFigure, all: Slice): Slice {
  const view = galleryView(entry, { locale: all.view.locale });
  return entry.indicators.length === 0 ? { ...all, view } : narrowSlice(all, view);
}
