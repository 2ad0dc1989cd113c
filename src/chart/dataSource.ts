import { isOwnDataset, isPublishedDataset, PUBLISHED_DATASETS } from "../model/dataset.ts";
import type { Locale } from "../model/locale.ts";
import type { Cell, Report, Slice } from "../view/slice.ts";
import { lineShape, rectShape, type Shape } from "./shapes.ts";
import { lookup } from "./sliceLookup.ts";
import { colour } from "./theme.ts";
import { chartWords } from "./wording.ts";

/** What did not come from a published report: an excerpt from a public page, or what the reader brought. */
export type Outside = "excerpt" | "own";

function outsideOf({ dataset }: Pick<Cell, "dataset">): Outside | undefined {
  if (isOwnDataset(dataset)) return "own";
  return isPublishedDataset(dataset) && !PUBLISHED_DATASETS[dataset].isDefault ? "excerpt" : undefined;
}

/** Said and drawn only where figures of several datasets stand side by side; of one alone a note speaks for all. */
export function outsideAmong(cell: Pick<Cell, "dataset">, slice: Slice): Outside | undefined {
  return lookup(slice).datasets.length > 1 ? outsideOf(cell) : undefined;
}

/** The word beside a value: 摘录, 本单位; numbered where the reader brought several datasets; "" for a report's own. */
export function outsideWord(cell: Pick<Cell, "dataset">, slice: Slice, locale: Locale): string {
  const kind = outsideAmong(cell, slice);
  if (kind === undefined) return "";
  const words = chartWords(locale).outside;
  const own = ownDatasets(slice);
  return kind === "own" && own.length > 1 ? words.numbered(own.indexOf(cell.dataset) + 1) : words.short[kind];
}

/** The dataset by its full name, for one who hears the figure; "" for a published report. */
export function datasetName({ dataset }: Pick<Cell, "dataset">, slice: Slice, locale: Locale): string {
  const kind = outsideOf({ dataset });
  if (kind === undefined) return "";
  if (kind === "excerpt") return PUBLISHED_DATASETS.facts.label[locale];
  const name = slice.datasetNames?.[dataset] ?? "";
  const { ownNamed, ownUnnamed } = chartWords(locale).outside;
  return name === "" ? ownUnnamed : ownNamed(name);
}

/** The dataset of a figure by its name, whichever it is. */
export function datasetLabel(cell: Pick<Cell, "dataset">, slice: Slice, locale: Locale): string {
  const { dataset } = cell;
  return isPublishedDataset(dataset) ? PUBLISHED_DATASETS[dataset].label[locale] : datasetName(cell, slice, locale);
}

/** Whether only single figures of it were taken down, so that its silence says nothing. */
export function isOfExcerpts(report: Report, slice: Slice): boolean {
  return outsideOf({ dataset: report.dataset ?? slice.view.dataset }) === "excerpt";
}

/** How each dataset is marked, or that all figures are of one that no report carries. */
export function sourceNotes(slice: Slice, locale: Locale): readonly string[] {
  const { datasets } = lookup(slice);
  const words = chartWords(locale).outside;
  const outside = datasets.filter((dataset) => outsideOf({ dataset }) !== undefined);
  const nameOf = (dataset: string) => datasetName({ dataset }, slice, locale);
  if (datasets.length < 2) return outside.map((dataset) => words.only(nameOf(dataset)));
  return outside.map((dataset) => {
    const kind = outsideOf({ dataset }) ?? "excerpt";
    return words.marked[kind](outsideWord({ dataset }, slice, locale), nameOf(dataset));
  });
}

/** For one who hears the figure: how many of these are from elsewhere, by dataset. */
export function sourceCounts(cells: readonly Cell[], slice: Slice, locale: Locale): readonly string[] {
  const { counted } = chartWords(locale).outside;
  return lookup(slice).datasets.flatMap((dataset) => {
    const count = cells.filter((cell) => cell.dataset === dataset).length;
    return outsideOf({ dataset }) && count > 0 ? [counted(count, datasetName({ dataset }, slice, locale))] : [];
  });
}

function ownDatasets(slice: Slice): readonly string[] {
  return lookup(slice).datasets.filter(isOwnDataset);
}

const MARGIN = 2.5;

/** Round a mark from outside the reports: a frame for an excerpt, a line below for the reader's own. */
export function outsideFrame(
  kind: Outside | undefined,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): readonly Shape[] {
  if (kind === undefined) return [];
  const [left, right] = [box.left - MARGIN, box.right + MARGIN];
  const [top, bottom] = [box.top - MARGIN, box.bottom + MARGIN];
  const style = { stroke: colour("ink"), lineWidth: 1 };
  if (kind === "own") return [lineShape([left, bottom], [right, bottom], { ...style, lineWidth: 1.5 })];
  return [rectShape(left, top, right - left, bottom - top, { ...style, fill: "none" })];
}
