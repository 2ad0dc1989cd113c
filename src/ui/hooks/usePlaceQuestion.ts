import { useMemo } from "react";
import { datasetChoice } from "../../view/datasetChoice.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { useAtlas } from "../atlas.ts";
import { useOwnDatasets } from "../explore/useDatasets.ts";
import { DESK_DATASET, useOwnReports } from "../ownReports.ts";
import type { Choices } from "./useChoices.ts";
import { useHashLocation } from "./useHashLocation.ts";

/** All that a period may be. */
const EVER = { from: 1978, to: 2100 } as const;

/**
 * What a place's page asks: everything of the place in all its years. Undefined on other pages, and where the page
 * brought the place's only report along. A place without a report among those read for this site is looked for wherever
 * figures are: in the excerpts, at the desk and in the reader's tables.
 */
export function usePlaceQuestion({ view }: Choices): View | undefined {
  const [path] = useHashLocation();
  const { seed } = useAtlas();
  const id = /^\/place\/([^/]+)$/.exec(path)?.[1];
  const reports = seed.documents.filter(({ jurisdiction }) => jurisdiction === id).length;
  const outside = useOutside(reports === 0 ? id : undefined);
  const dataset = datasetChoice([view.dataset, ...outside]);
  const isAtHand = dataset === DEFAULT_VIEW.dataset && reports < 2;
  return useMemo(() => {
    if (id === undefined || isAtHand) return undefined;
    return { ...DEFAULT_VIEW, jurisdictions: [id], period: EVER, dataset, locale: view.locale };
  }, [id, isAtHand, dataset, view.locale]);
}

/** Datasets that may hold a place of which the page brought nothing along. */
function useOutside(id: string | undefined): readonly string[] {
  const desk = useOwnReports().documents;
  const tables = useOwnDatasets().filter(({ jurisdictions }) => id !== undefined && jurisdictions.includes(id));
  if (id === undefined) return [];
  const isOfDesk = desk.some(({ jurisdiction }) => jurisdiction === id);
  const own = [...(isOfDesk ? [DESK_DATASET] : []), ...tables.map((one) => one.id)];
  return [DEFAULT_VIEW.dataset, "facts", ...own];
}
