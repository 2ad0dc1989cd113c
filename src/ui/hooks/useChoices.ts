import { useMemo } from "react";
import { viewFromQuery, viewToQuery } from "../../view/viewUrl.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { useLocale } from "../atlas.ts";
import { goTo, partHash, useHashQuery } from "./useHashLocation.ts";

export interface Choices {
  /** The reader's period and places, in a view that asks for every indicator. */
  readonly view: View;
  readonly isDefault: boolean;
  /** Names of what a link said that could not be read. */
  readonly unreadable: readonly string[];
  choose(change: Partial<Pick<View, "period" | "jurisdictions">>): void;
}

/** The choices of the first page live in the address, so that a link and the back key bring them back. */
export function useChoices(): Choices {
  const query = useHashQuery();
  const locale = useLocale();
  return useMemo(() => {
    const { view: read, unreadable } = viewFromQuery(query);
    const view: View = { ...DEFAULT_VIEW, period: read.period, jurisdictions: read.jurisdictions, locale };
    return {
      view,
      isDefault: view.period === "latest" && view.jurisdictions.length === 0,
      unreadable,
      choose: (change) => {
        const { path } = partHash(window.location.hash);
        const text = viewToQuery({ ...view, ...change, locale: DEFAULT_VIEW.locale });
        goTo(text ? `${path}?${text}` : path);
      },
    };
  }, [query, locale]);
}
