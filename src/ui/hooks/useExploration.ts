import { useMemo } from "react";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { viewFromQuery, viewToQuery } from "../../view/viewUrl.ts";
import { useLocale } from "../atlas.ts";
import { goTo, useHashLocation, useHashQuery } from "./useHashLocation.ts";

export const EXPLORE = "/explore";

/** The address of a view on the explore page; the language is the page's own. */
export function exploreAddress(view: View): string {
  const query = viewToQuery({ ...view, locale: DEFAULT_VIEW.locale });
  return query ? `${EXPLORE}?${query}` : EXPLORE;
}

export interface Exploration {
  readonly view: View;
  /** Names of what the link said that could not be read. */
  readonly unreadable: readonly string[];
  choose(change: Partial<View>): void;
}

/** The view of the explore page, which is its address; undefined on every other page. */
export function useExploration(): Exploration | undefined {
  const [path] = useHashLocation();
  const query = useHashQuery();
  const locale = useLocale();
  // An opened sentence stands in the address too, and must not ask the question anew.
  const asked = viewToQuery(viewFromQuery(query).view);
  const unread = viewFromQuery(query).unreadable.join(" ");
  return useMemo(() => {
    if (path !== EXPLORE) return undefined;
    const view: View = { ...viewFromQuery(asked).view, locale };
    return {
      view,
      unreadable: unread === "" ? [] : unread.split(" "),
      choose: (change) => goTo(exploreAddress({ ...view, ...change })),
    };
  }, [path, asked, unread, locale]);
}
