import { useMemo } from "react";
import { datasetChoice } from "../../view/datasetChoice.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { useAtlas } from "../atlas.ts";
import { DESK_DATASET, useOwnReports } from "../ownReports.ts";
import type { Choices } from "./useChoices.ts";
import { useHashLocation } from "./useHashLocation.ts";

/** All that a period may be. */
const EVER = { from: 1978, to: 2100 } as const;

/**
 * What a place's page asks: everything of the place in all its years. Undefined on other pages, and where the page
 * brought the place's only report along.
 */
export function usePlaceQuestion({ view }: Choices): View | undefined {
  const [path] = useHashLocation();
  const { seed } = useAtlas();
  const own = useOwnReports().documents;
  const id = /^\/place\/([^/]+)$/.exec(path)?.[1];
  const reports = seed.documents.filter(({ jurisdiction }) => jurisdiction === id).length;
  const isOwnOnly = reports === 0 && own.some(({ jurisdiction }) => jurisdiction === id);
  const dataset = isOwnOnly ? datasetChoice([DEFAULT_VIEW.dataset, view.dataset, DESK_DATASET]) : view.dataset;
  const isAtHand = dataset === DEFAULT_VIEW.dataset && reports < 2;
  return useMemo(() => {
    if (id === undefined || isAtHand) return undefined;
    return { ...DEFAULT_VIEW, jurisdictions: [id], period: EVER, dataset, locale: view.locale };
  }, [id, isAtHand, dataset, view.locale]);
}
