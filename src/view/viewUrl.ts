import { isIndicatorId, type IndicatorKey } from "../model/codebook.ts";
import { isLocale } from "../model/locale.ts";
import { isPeriod } from "../model/period.ts";
import { datasetChoice, datasetsOf } from "./datasetChoice.ts";
import { ROW_ORDERS } from "./rowOrder.ts";
import { CHART_KINDS, DEFAULT_VIEW, MODES, SCALES, SORTS, type PeriodChoice, type View } from "./view.ts";

/** Written into every link, so that a later change of names or defaults can tell old links apart. */
const VERSION = "1";

/** A pinyin path, or `own:…` for a place that only a user's table knows. */
const PLACE_ID = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|own:(?:[a-z0-9_-]+:)?\d+)$/;
const DATASET_ID = /^[a-z0-9][a-z0-9_-]*$/;
const OWN_INDICATOR = /^own:[a-z0-9_-]+:\d+$/;
const LONGEST_ID = 128;
/** More than a view can show; a link with more was not written by us. */
const MOST_REPEATS = 500;
const MOST_DATASETS = 20;

/** The query of a link, without `?`. What equals the default is left out; the default view is the empty text. */
export function viewToQuery(view: View): string {
  const query = new URLSearchParams();
  if (view.chart !== DEFAULT_VIEW.chart) query.set("chart", view.chart);
  for (const indicator of view.indicators) query.append("indicator", indicator);
  for (const place of view.jurisdictions) query.append("place", place);
  if (view.period !== "latest") query.set("period", periodToText(view.period));
  if (view.locale !== DEFAULT_VIEW.locale) query.set("lang", view.locale);
  if (view.dataset !== DEFAULT_VIEW.dataset) for (const id of datasetsOf(view.dataset)) query.append("dataset", id);
  if (view.mode !== DEFAULT_VIEW.mode) query.set("mode", view.mode);
  if (view.scale !== DEFAULT_VIEW.scale) query.set("scale", view.scale);
  if (view.sort !== DEFAULT_VIEW.sort) query.set("sort", view.sort);
  if (view.rows !== DEFAULT_VIEW.rows) query.set("rows", view.rows);
  if (view.override) query.set("guard", "override");
  const text = query.toString();
  return text && `v=${VERSION}&${text}`;
}

/** A view, and the names of the parts that could not be read and fell back to their defaults. */
export interface ReadView {
  readonly view: View;
  readonly unreadable: readonly string[];
}

/** Never fails, whatever the text; takes it with or without `?`. Names that are not ours are left alone. */
export function viewFromQuery(text: string): ReadView {
  const query = new URLSearchParams(text);
  const unreadable = new Set<string>();
  const one = <T>(name: string, read: (text: string) => T | undefined, fallback: T): T => {
    const written = query.get(name);
    if (written === null) return fallback;
    const value = read(written);
    if (value === undefined) unreadable.add(name);
    return value ?? fallback;
  };
  const many = <T>(name: string, read: (text: string) => T | undefined): readonly T[] => {
    const written = query.getAll(name);
    const values = written.slice(0, MOST_REPEATS).map(read);
    if (written.length > MOST_REPEATS || values.includes(undefined)) unreadable.add(name);
    return [...new Set(values.filter((value) => value !== undefined))];
  };
  one("v", (version) => (version === VERSION ? version : undefined), VERSION);
  const view: View = {
    chart: one("chart", (written) => CHART_KINDS.find((kind) => kind === written), DEFAULT_VIEW.chart),
    indicators: many("indicator", readIndicator),
    jurisdictions: many("place", (written) => readId(written, PLACE_ID)),
    period: one("period", periodFromText, DEFAULT_VIEW.period),
    dataset: readDatasets(query, unreadable),
    mode: one("mode", (written) => MODES.find((mode) => mode === written), DEFAULT_VIEW.mode),
    scale: one("scale", (written) => SCALES.find((scale) => scale === written), DEFAULT_VIEW.scale),
    sort: one("sort", (written) => SORTS.find((sort) => sort === written), DEFAULT_VIEW.sort),
    rows: one("rows", (written) => ROW_ORDERS.find((order) => order === written), DEFAULT_VIEW.rows),
    override: one("guard", (written) => (written === "override" ? true : undefined), DEFAULT_VIEW.override),
    locale: one("lang", (written) => (isLocale(written) ? written : undefined), DEFAULT_VIEW.locale),
  };
  return { view, unreadable: [...unreadable] };
}

/** Repeated, or written by hand as `published+facts`, where a plus sign has become a space. */
function readDatasets(query: URLSearchParams, unreadable: Set<string>): string {
  const written = query.getAll("dataset").flatMap((text) => text.split(/[+ ]/));
  const ids = written.slice(0, MOST_DATASETS).map((text) => readId(text, DATASET_ID));
  if (written.length > MOST_DATASETS || ids.includes(undefined)) unreadable.add("dataset");
  return datasetChoice(ids.filter((id) => id !== undefined)) || DEFAULT_VIEW.dataset;
}

function periodToText(period: Exclude<PeriodChoice, "latest">): string {
  return period.from === period.to ? String(period.from) : `${period.from}..${period.to}`;
}

function periodFromText(text: string): PeriodChoice | undefined {
  if (text === "latest") return "latest";
  const years = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(text);
  if (!years) return undefined;
  const from = Number(years[1]);
  const to = Number(years[2] ?? years[1]);
  return isPeriod(from) && isPeriod(to) && from <= to ? { from, to } : undefined;
}

function readIndicator(text: string): IndicatorKey | undefined {
  if (isIndicatorId(text)) return text;
  return text.length <= LONGEST_ID && OWN_INDICATOR.test(text) ? (text as `own:${string}`) : undefined;
}

function readId(text: string, pattern: RegExp): string | undefined {
  return text.length <= LONGEST_ID && pattern.test(text) ? text : undefined;
}
