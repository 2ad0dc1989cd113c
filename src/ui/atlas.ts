import { createContext, useContext } from "react";
import type { StoreApi } from "zustand/vanilla";
import type { Figure } from "../chart/figure.ts";
import { messages } from "../i18n/messages.ts";
import type { Locale } from "../model/locale.ts";
import type { SourceDocument } from "../model/sourceDocument.ts";
import type { Slice } from "../view/slice.ts";
import type { DataVersion, SiteConfig } from "../workspace/publishedData.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Settings } from "./settings.ts";

/** What the build wrote into the page, so that the first sight needs neither script nor database. */
export interface Seed {
  readonly locale: Locale;
  readonly version: DataVersion;
  readonly documents: readonly SourceDocument[];
  readonly config: SiteConfig;
  /** Every indicator of each place's latest report: all figures of the first page are parts of it. */
  readonly slice: Slice;
}

/** Draws pictures. `now` answers with what is at hand; `later` may first have to load the chart library. */
export interface Drawer {
  now(key: string, figure: Figure): string | undefined;
  later(key: string, figure: Figure): Promise<string>;
}

export interface Atlas {
  readonly seed: Seed;
  readonly workspace: Workspace;
  readonly drawer: Drawer;
  readonly settings: StoreApi<Settings>;
}

export const AtlasContext = createContext<Atlas | undefined>(undefined);

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error("AtlasContext is missing above this component");
  return atlas;
}

export function useLocale(): Locale {
  return useAtlas().seed.locale;
}

/** The whole catalogue of the page's language. */
export function useMessages(): ReturnType<typeof messages> {
  return messages(useLocale());
}
