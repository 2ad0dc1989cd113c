import { fitOf } from "../../chart/fittingKinds.ts";
import { briefingFigure, type BriefingContext, type BriefingFigure } from "../../export/briefingFigure.ts";
import type { Atlas } from "../atlas.ts";
import type { DrawnFigure } from "./drawnFigure.ts";

/** The figure with all that it carries when it leaves; where its kind does not fit, the table that stands in for it. */
export function briefingOf(atlas: Atlas, { view, slice, around }: DrawnFigure): BriefingFigure {
  const shown = view.chart === "table" || !fitOf(view, slice).fits ? { ...view, chart: "matrix" as const } : view;
  return briefingFigure({ ...slice, view: shown }, contextOf(atlas), around);
}

/** What the page knows of itself, now. */
export function contextOf({ seed, workspace }: Atlas): BriefingContext {
  const { datasets } = workspace;
  return {
    documents: seed.documents,
    version: seed.version,
    address: siteAddress() + (seed.locale === "en" ? "en.html" : ""),
    today: today(),
    datasetNames: new Map(datasets.map(({ id, label }) => [id, label])),
    internal: new Set(datasets.filter(({ isInternal }) => isInternal).map(({ id }) => id)),
  };
}

/** Of the folder that holds the pages, with a slash at its end. */
export function siteAddress(): string {
  return new URL("./", window.location.href).href;
}

/** The day of the reader's own calendar, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
