import { datasetChoice } from "../../view/datasetChoice.ts";
import type { DatasetSummary, OwnDataset } from "../../view/ownDataset.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import type { IndicatorKey } from "../../model/codebook.ts";
import { mostTold } from "./packedTableDataset.ts";
import { exploreAddress } from "../hooks/useExploration.ts";

/** No chart of more bars is read, and drawing thousands stops the page for half a minute. */
const MOST_PLACES = 60;
const FIRST_PLACES = 20;

/** The explore page on a table's most told indicator, place by place; of a table of very many places, on the first ones. */
export function chartAddress(
  dataset: string,
  indicator: IndicatorKey | undefined,
  isTogether: boolean,
  places: readonly string[] = [],
): string {
  const choice = isTogether ? datasetChoice(["published", dataset]) : dataset;
  const chart = indicator === undefined ? "table" : "ranking";
  return exploreAddress({
    ...DEFAULT_VIEW,
    chart,
    indicators: indicator === undefined ? [] : [indicator],
    ...(places.length > MOST_PLACES && { jurisdictions: places.slice(0, FIRST_PLACES) }),
    dataset: choice,
  });
}

/** The one with most figures; the codebook's before the user's own. */
export function mainIndicator({
  observations,
  packed,
}: Pick<OwnDataset, "observations" | "packed">): IndicatorKey | undefined {
  if (packed) return mostTold(packed.figures.allSeries, packed.series);
  const counts = new Map<IndicatorKey, number>();
  for (const { indicator } of observations) {
    const weight = indicator.startsWith("own:") ? 1 : 1.5;
    counts.set(indicator, (counts.get(indicator) ?? 0) + weight);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

export function yearsOf(
  { period }: Pick<DatasetSummary, "period">,
  text: (from: number, to: number) => string,
): string {
  return period ? text(period.from, period.to) : "";
}
