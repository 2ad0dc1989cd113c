import { overrideNote, viewNotes } from "../chart/viewNotes.ts";
import { exportedMessages } from "../i18n/exportedMessages.ts";
import { plainText, type Rich } from "../i18n/rich.ts";
import { isOwnDataset, isPublishedDataset, PUBLISHED_DATASETS } from "../model/dataset.ts";
import type { SourceDocument } from "../model/sourceDocument.ts";
import { unitText } from "../model/unit.ts";
import { citation } from "../readout/citation.ts";
import { figureReadout } from "../readout/figureReadout.ts";
import { figureTitle } from "../readout/figureTitle.ts";
import { titleOf } from "../readout/titles.ts";
import { figureId } from "../view/figureId.ts";
import { GALLERY, type GalleryFigure } from "../view/gallery.ts";
import { datasetsOf } from "../view/datasetChoice.ts";
import type { Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { viewToQuery } from "../view/viewUrl.ts";

/** A report that a figure stands on. */
export interface BriefingSource {
  readonly document: string;
  readonly title: string;
  readonly url: string;
  /** GB/T 7714, issuing body first. */
  readonly citation: string;
}

/** A figure as it goes into a briefing: what every picture, table, slide, document and embed of it carries. */
export interface BriefingFigure {
  /** A name of the gallery, or `F-…`. */
  readonly id: string;
  readonly view: View;
  /** The answer to exactly the view. */
  readonly slice: Slice;
  /** With the counts that shares are made of; the slice itself where it has none. */
  readonly around: Slice;
  /** A finding where the gallery has one, else what is compared. */
  readonly title: string;
  /** Whose, of which years, in which unit. */
  readonly scope: string;
  /** The read-out, three sentences at most. */
  readonly sentences: readonly string[];
  /** What the guard says and what was done to the figures; may be empty. */
  readonly notes: readonly string[];
  readonly coverage: string;
  readonly sources: readonly BriefingSource[];
  /** Never left out, whatever a picture has room for. */
  readonly sourceLine: string;
  /** Figure id, data version, whose compilation. */
  readonly numberLine: string;
  /** Opens exactly this figure, its data version pinned; "" where the reader's own data are in it, which no link carries. */
  readonly link: string;
  /** It holds figures that its owner marked 内部使用. */
  readonly isInternal: boolean;
}

/** What a figure cannot know of itself. */
export interface BriefingContext {
  readonly documents: readonly SourceDocument[];
  readonly version: { readonly date: string; readonly hash: string };
  /** Address of the app's page up to the `#`; "" if it is not known. */
  readonly address: string;
  /** Today, `YYYY-MM-DD`: the day of citing. */
  readonly today: string;
  /** Names of the reader's own datasets, by id. */
  readonly datasetNames: ReadonlyMap<string, string>;
  /** Ids of datasets marked 内部使用. */
  readonly internal: ReadonlySet<string>;
}

const MOST_NAMED = 5;

/** Pure: the same answer in the same context gives the same briefing. */
export function briefingFigure(slice: Slice, context: BriefingContext, around: Slice = slice): BriefingFigure {
  const { view } = slice;
  const id = figureId(view);
  const datasets = datasetsOf(view.dataset);
  const readout = figureReadout(slice, around);
  const sources = sourcesOf(slice, context);
  return {
    id,
    view,
    slice,
    around,
    title: headingOf(id, slice),
    scope: scopeOf(slice),
    sentences: readout.sentences.map((sentence: Rich) => plainText(sentence)),
    notes: [...readout.chips.map(({ text }) => text), ...viewNotes(view, slice), overrideNote(view)].filter(
      (note) => note !== "",
    ),
    coverage: readout.coverage,
    sources,
    sourceLine: sourceLineOf(sources, slice, context),
    numberLine: numberLineOf(id, view, context),
    link: datasets.some(isOwnDataset) ? "" : linkOf(view, id, context),
    isInternal: datasets.some((dataset) => context.internal.has(dataset)),
  };
}

function headingOf(id: string, slice: Slice): string {
  const published: GalleryFigure | undefined = GALLERY.find((figure) => figure.id === id);
  const isFinding = published !== undefined && published.theme !== "all" && slice.cells.length > 0;
  return isFinding ? titleOf(published.theme, slice).text : figureTitle(slice.view);
}

function scopeOf({ view, places, reports, cells }: Slice): string {
  const { scope, separator } = exportedMessages(view.locale);
  const shown = new Set(reports.map(({ jurisdiction }) => jurisdiction));
  const names = places.filter(({ id }) => shown.has(id)).map((one) => (view.locale === "en" ? one.nameEn : one.name));
  const years = reports.map(({ period }) => period);
  const units = [...new Set(cells.map((cell) => unitText(cell.unitWritten, view.locale)))].filter(
    (unit) => unit !== "",
  );
  return [
    names.length > MOST_NAMED ? scope.manyPlaces(names.length) : scope.places(names),
    years.length === 0 ? "" : scope.years(Math.min(...years), Math.max(...years)),
    units.length === 0 ? "" : scope.unit(units),
  ]
    .filter((part) => part !== "")
    .join(separator);
}

/** In the order of the reports, each once. */
function sourcesOf(slice: Slice, { documents, today }: BriefingContext): readonly BriefingSource[] {
  const known = new Map(documents.map((document) => [document.id, document]));
  const used = new Set(slice.cells.flatMap(({ evidence }) => (evidence ? [evidence.document] : [])));
  return [...new Set(slice.reports.map(({ document }) => document))].flatMap((id) => {
    const document = known.get(id);
    if (!document || !used.has(id)) return [];
    return [{ document: id, title: document.title, url: document.url, citation: citation(document, today) }];
  });
}

function sourceLineOf(sources: readonly BriefingSource[], { view }: Slice, context: BriefingContext): string {
  const words = exportedMessages(view.locale);
  const others = datasetsOf(view.dataset)
    .filter((id) => id !== "published")
    .map((id) => nameOf(id, view, context));
  const reports =
    sources.length > MOST_NAMED ? words.manySources(sources.length) : words.source(sources.map(({ title }) => title));
  return [sources.length === 0 ? "" : reports, others.length === 0 ? "" : words.otherSources(others)]
    .filter((part) => part !== "")
    .join(words.separator);
}

function nameOf(id: string, { locale }: View, { datasetNames }: BriefingContext): string {
  return isPublishedDataset(id) ? PUBLISHED_DATASETS[id].label[locale] : (datasetNames.get(id) ?? id);
}

function numberLineOf(id: string, view: View, { version }: BriefingContext): string {
  const words = exportedMessages(view.locale);
  const parts = [words.site, words.number(id), words.version(`${version.date} ${version.hash}`), words.unofficial];
  return parts.join(words.separator);
}

/** The figure's id and the data version stand in the link, so that the page can tell what changed since. */
function linkOf(view: View, id: string, { address, version }: BriefingContext): string {
  const query = new URLSearchParams(viewToQuery(view));
  query.set("figure", id);
  query.set("data", version.hash);
  // All indicators at once are no choice that could be explored.
  return `${address}#/${view.indicators.length === 0 ? "figure" : "explore"}?${query.toString()}`;
}
