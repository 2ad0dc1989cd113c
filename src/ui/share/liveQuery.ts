import { isPublishedDataset } from "../../model/dataset.ts";
import { isLocale, type Locale } from "../../model/locale.ts";
import { datasetChoice, datasetsOf } from "../../view/datasetChoice.ts";
import { GALLERY, galleryView } from "../../view/gallery.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { viewFromQuery } from "../../view/viewUrl.ts";

export const FRAME_THEMES = ["light", "dark", "auto"] as const;
export type FrameTheme = (typeof FRAME_THEMES)[number];

/** What the address of a figure without its page asks for. */
export interface LiveQuery {
  /** Undefined where no figure is meant; its id, if one was given, is `id`. */
  readonly view: View | undefined;
  readonly id: string;
  /** Ids of the gallery, the likest first, where `id` is of no figure. */
  readonly nearest: readonly string[];
  readonly theme: FrameTheme | undefined;
  readonly isPlain: boolean;
  readonly isTransparent: boolean;
  /** As the address asks for it. */
  readonly locale: Locale | undefined;
  /** The data version that the link was made with, "" if it does not say. */
  readonly version: string;
  /** Names of what could not be read, cut short. */
  readonly unreadable: readonly string[];
  /** It names data that only one computer has. */
  readonly hasOwn: boolean;
}

const VIEW_NAMES = ["chart", "indicator", "place", "period", "dataset", "mode", "scale", "sort", "rows", "guard"];
const KNOWN = new Set([...VIEW_NAMES, "v", "lang", "figure", "data", "theme", "plain", "transparent", "cell"]);
const LONGEST_NAME = 40;
const MOST_NAMES = 6;
const MOST_NEAREST = 3;
const YES = ["", "1", "true"];

/** Never fails, whatever the text. */
export function readLiveQuery(text: string): LiveQuery {
  const query = new URLSearchParams(text);
  const read = viewFromQuery(text);
  const theme = FRAME_THEMES.find((one) => one === query.get("theme"));
  const lang = query.get("lang") ?? "";
  const id = (query.get("figure") ?? "").slice(0, LONGEST_NAME);
  const { view, hasOwn } = withoutOwn(read.view);
  const asked = askedView(query, id, view);
  return {
    view: asked,
    id,
    nearest: asked ? [] : nearestIds(id),
    theme,
    isPlain: isOn(query, "plain"),
    isTransparent: isOn(query, "transparent"),
    locale: isLocale(lang) ? lang : undefined,
    version: /^[0-9a-f]{4,64}$/.exec(query.get("data") ?? "")?.[0] ?? "",
    unreadable: unreadNames(query, read.unreadable, theme),
    hasOwn,
  };
}

function isOn(query: URLSearchParams, name: string): boolean {
  return YES.includes(query.get(name) ?? "no");
}

function unreadNames(
  query: URLSearchParams,
  ofView: readonly string[],
  theme: FrameTheme | undefined,
): readonly string[] {
  const strangers = [...new Set(query.keys())].filter((name) => !KNOWN.has(name));
  const flags = ["plain", "transparent"].filter((name) => query.has(name) && !isOn(query, name));
  const themes = query.has("theme") && theme === undefined ? ["theme"] : [];
  const names = [...new Set([...ofView, ...themes, ...flags, ...strangers])];
  return names.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME));
}

/** A gallery's id stands for its kind and indicators; a link's own view goes before it. */
function askedView(query: URLSearchParams, id: string, view: View): View | undefined {
  const entry = GALLERY.find((figure) => figure.id === id);
  const saysWhat = query.has("indicator") || query.has("chart");
  if (entry && !saysWhat) return galleryView(entry, view);
  // Of indicators that nobody knows nothing is left, and everything was not asked for.
  if (query.has("indicator")) return view.indicators.length > 0 ? view : undefined;
  return VIEW_NAMES.some((name) => query.has(name)) ? view : undefined;
}

/** A frame reads nothing that a reader stored. */
function withoutOwn(view: View): { readonly view: View; readonly hasOwn: boolean } {
  const datasets = datasetsOf(view.dataset).filter(isPublishedDataset);
  const jurisdictions = view.jurisdictions.filter((id) => !/^own[-:]/.test(id));
  const indicators = view.indicators.filter((id) => !id.startsWith("own:"));
  const hasOwn =
    datasets.length < datasetsOf(view.dataset).length ||
    jurisdictions.length < view.jurisdictions.length ||
    indicators.length < view.indicators.length;
  const dataset = datasetChoice(datasets) || DEFAULT_VIEW.dataset;
  return { view: hasOwn ? { ...view, dataset, jurisdictions, indicators } : view, hasOwn };
}

/** Ids of the gallery, the likest first; without an id, the first ones. */
export function nearestIds(id: string): readonly string[] {
  const ids: readonly string[] = GALLERY.map((figure) => figure.id);
  if (id === "") return ids.slice(0, MOST_NEAREST);
  const likeness = new Map(ids.map((one) => [one, sharedPairs(id.toLowerCase(), one)]));
  return [...ids].sort((one, other) => (likeness.get(other) ?? 0) - (likeness.get(one) ?? 0)).slice(0, MOST_NEAREST);
}

/** The share of letter pairs that two names have in common (Dice). */
function sharedPairs(one: string, other: string): number {
  const pairs = (name: string): ReadonlySet<string> =>
    new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)));
  const [first, second] = [pairs(one), pairs(other)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}
