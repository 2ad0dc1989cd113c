import { briefingFigure, type BriefingContext, type BriefingFigure } from "../../src/export/briefingFigure.ts";
import type { PageParts } from "../../src/export/embedPage.ts";
import type { SourceDocument } from "../../src/model/sourceDocument.ts";
import { GALLERY, galleryView } from "../../src/view/gallery.ts";
import { narrowSlice } from "../../src/view/narrowSlice.ts";
import type { Slice } from "../../src/view/slice.ts";
import type { View } from "../../src/view/view.ts";
import { fiveReports } from "../fiveReports.ts";

/** Closes whatever it stands in, if nobody escapes it. */
export const HOSTILE = `"'></style></script><img src=x onerror="alert(1)">&lt;`;

export const PARTS: PageParts = {
  script: { text: "globalThis.ran = 1 < 2 && true;", hash: "sha256-script" },
  style: { text: "body > main { color: red }", hash: "sha256-style" },
};

export const IDS = GALLERY.map(({ id }) => id);

interface Choices {
  readonly view?: Partial<View>;
  readonly change?: (slice: Slice) => Slice;
  readonly title?: string;
  readonly address?: string;
}

function documentOf({ document, jurisdiction, period }: Slice["reports"][number], title: string): SourceDocument {
  return {
    id: document,
    jurisdiction,
    period,
    coverage: "full",
    title: title + document,
    issuingBody: "某某街道办事处",
    documentNumber: "",
    indexNumber: "",
    format: "html",
    chars: 0,
    signed: "",
    published: "2026-01-20",
    url: `https://example.gov.cn/${document}`,
    sha256: "",
  };
}

/** A figure of the gallery over the five reports. */
export function publishedFigure(id: string, choices: Choices = {}): BriefingFigure {
  const { view = {}, change = (slice) => slice, title = "报告 ", address = "../../index.html" } = choices;
  const entry = GALLERY.find((figure) => figure.id === id) ?? GALLERY[0];
  const all = fiveReports();
  const asked = galleryView(entry, view);
  const around = change({ ...all, view: asked });
  const context: BriefingContext = {
    documents: around.reports.map((report) => documentOf(report, title)),
    version: { date: "2026-11-22", hash: "d78a90b8" },
    address,
    today: "2026-11-22",
    datasetNames: new Map(),
    internal: new Set(),
  };
  return briefingFigure(entry.indicators.length === 0 ? around : narrowSlice(around, asked), context, around);
}

/** Places, units, words and sentences that somebody wrote to break a page. */
export function hostileFigure(id: string, locale: View["locale"] = "zh-CN"): BriefingFigure {
  return publishedFigure(id, {
    view: { locale },
    title: HOSTILE,
    change: (slice) => ({
      ...slice,
      places: slice.places.map((place) => ({
        ...place,
        name: HOSTILE + place.name,
        nameEn: HOSTILE + place.nameEn,
        fullName: HOSTILE,
        fullNameEn: HOSTILE,
      })),
      cells: slice.cells.map((cell) => ({
        ...cell,
        scope: HOSTILE,
        unitWritten: cell.unitWritten === "%" ? "%" : HOSTILE,
        ...(cell.evidence && { evidence: { ...cell.evidence, text: `${cell.evidence.text}${HOSTILE}` } }),
      })),
    }),
  });
}

/** All tags of a page, as a browser would begin them. */
export function tagsOf(page: string): readonly string[] {
  return [...page.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = ""]) => name.toLowerCase());
}
