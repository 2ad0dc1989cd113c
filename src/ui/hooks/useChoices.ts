import { useMemo } from "react";
import { viewFromQuery, viewToQuery } from "../../view/viewUrl.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { useLocale } from "../atlas.ts";
import { goTo, partHash, useHashQuery } from "./useHashLocation.ts";

export interface Choices {
  /** The reader's period, places and datasets, in a view that asks for every indicator. */
  readonly view: View;
  readonly isDefault: boolean;
  /** Names of what a link said that could not be read. */
  readonly unreadable: readonly string[];
  choose(change: Partial<Pick<View, "period" | "jurisdictions" | "dataset">>): void;
}

/** The choices of the first page live in the address, so that a link and the back key bring them back. */
export function useChoices(): Choices {
  const query = useHashQuery();
  const locale = useLocale();
  // An opened sentence stands in the address too, and must not ask the question anew.
  const asked = viewToQuery(viewFromQuery(query).view);
  const unread = viewFromQuery(query).unreadable.join(" ");
  return useMemo(() => {
    const { period, jurisdictions, dataset } = viewFromQuery(asked).view;
    const view: View = { ...DEFAULT_VIEW, period, jurisdictions, dataset, locale };
    return {
      view,
      isDefault: period === "latest" && jurisdictions.length === 0 && dataset === DEFAULT_VIEW.dataset,
      unreadable: unread === "" ? [] : unread.split(" "),
      choose: (change) => {
        const { path } = partHash(window.location.hash);
        const text = viewToQuery({ ...view, ...change, locale: DEFAULT_VIEW.locale });
        goTo(text ? `${path}?${text}` : path);
      },
    };
  }, [asked, unread, locale]);
}
