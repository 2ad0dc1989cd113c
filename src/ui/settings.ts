import { createStore, type StoreApi } from "zustand/vanilla";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const DENSITIES = ["reading", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

export interface Settings {
  readonly theme: Theme;
  readonly density: Density;
}

const KEY = "fazhi-settings";

function oneOf<T extends string>(known: readonly T[], value: unknown, fallback: T): T {
  return known.find((one) => one === value) ?? fallback;
}

/** Storage is refused in private windows and sandboxed frames; the page then simply forgets. */
function stored(): Partial<Record<keyof Settings, unknown>> {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch (error) {
    console.debug("settings not read", error);
    return {};
  }
}

function keep(settings: Settings): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(settings));
  } catch (error) {
    console.debug("settings not kept", error);
  }
}

/** Light or dark and the layout: the reader's own, kept in this browser, never in a link. */
export function createSettings(): StoreApi<Settings> {
  return createStore<Settings>(() => ({ theme: "auto", density: "reading" }));
}

/** Reads what was kept and from then on keeps every change and shows it on the root element. */
export function bindSettings(store: StoreApi<Settings>): void {
  const kept = stored();
  const show = ({ theme, density }: Settings): void => {
    const root = document.documentElement;
    if (theme === "auto") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    root.dataset["density"] = density;
  };
  store.setState({
    theme: oneOf(THEMES, kept.theme, "auto"),
    density: oneOf(DENSITIES, kept.density, "reading"),
  });
  show(store.getState());
  store.subscribe((settings) => {
    keep(settings);
    show(settings);
  });
}
