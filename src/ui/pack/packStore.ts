import { createStore, type StoreApi } from "zustand/vanilla";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { viewToQuery } from "../../view/viewUrl.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** A figure of the pack: which question it answers, never its figures. */
export interface PackItem {
  /** Of a link, without the language, which is the page's own. */
  readonly query: string;
  /** The reader's own words; "" for none. */
  readonly caption: string;
}

export interface Pack {
  readonly title: string;
  readonly subtitle: string;
  readonly items: readonly PackItem[];
}

const KEY = "fazhi-pack";
const EMPTY: Pack = { title: "", subtitle: "", items: [] };
/** No briefing has more, and no browser draws more at once without effort. */
export const MOST_FIGURES = 60;
const LONGEST = 2000;

export function packQuery(view: View): string {
  return viewToQuery({ ...view, locale: DEFAULT_VIEW.locale });
}

/** Takes a figure in, or out where it is in already. */
export function toggled(pack: Pack, query: string): Pack {
  const others = pack.items.filter((item) => item.query !== query);
  const isIn = others.length < pack.items.length;
  return { ...pack, items: isIn ? others : [...others, { query, caption: "" }].slice(0, MOST_FIGURES) };
}

const stores = new WeakMap<Workspace, StoreApi<Pack>>();

/** 材料: kept in this browser, and followed where another window changes it. Storage that is refused is done without. */
export function packOf(workspace: Workspace): StoreApi<Pack> {
  const known = stores.get(workspace);
  if (known) return known;
  const store = createStore<Pack>(() => EMPTY);
  stores.set(workspace, store);
  return store;
}

/** Where what was kept has already been read. */
const bound = new WeakSet<StoreApi<Pack>>();

/** To be called once the page stands, since it was written without knowing what this browser keeps. */
export function bindPack(store: StoreApi<Pack>): void {
  if (bound.has(store)) return;
  bound.add(store);
  const read = (): void => {
    const kept = readPack(stored());
    if (JSON.stringify(kept) !== JSON.stringify(store.getState())) store.setState(kept);
  };
  read();
  store.subscribe(keep);
  window.addEventListener("storage", ({ key }) => key === KEY && read());
}

function stored(): string {
  try {
    return window.localStorage.getItem(KEY) ?? "";
  } catch (error) {
    console.debug("pack not read", error);
    return "";
  }
}

function keep(pack: Pack): void {
  try {
    if (stored() !== JSON.stringify(pack)) window.localStorage.setItem(KEY, JSON.stringify(pack));
  } catch (error) {
    console.debug("pack not kept", error);
  }
}

/** Never fails, whatever the text: what cannot be read is left out. */
export function readPack(text: string): Pack {
  try {
    const written: unknown = JSON.parse(text || "{}");
    const items = field(written, "items");
    const found = (Array.isArray(items) ? items : []).map((item: unknown) => ({
      query: textOf(field(item, "query")),
      caption: textOf(field(item, "caption")) ?? "",
    }));
    const known = new Map(found.flatMap(({ query, caption }) => (query === undefined ? [] : [[query, caption]])));
    return {
      title: textOf(field(written, "title")) ?? "",
      subtitle: textOf(field(written, "subtitle")) ?? "",
      items: [...known].slice(0, MOST_FIGURES).map(([query, caption]) => ({ query, caption })),
    };
  } catch (error) {
    console.debug("pack not understood", error);
    return EMPTY;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, LONGEST) : undefined;
}
