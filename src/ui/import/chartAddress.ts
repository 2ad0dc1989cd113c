import { datasetChoice } from "../../view/datasetChoice.ts";
import type { DatasetSummary, OwnDataset } from "../../view/ownDataset.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import type { IndicatorKey } from "../../model/codebook.ts";
import { exploreAddress } from "../hooks/useExploration.ts";

/** The explore page on a table's most told indicator: over its years, or place by place. */
export function chartAddress(dataset: string, indicator: IndicatorKey | undefined, isTogether: boolean): string {
  const choice = isTogether ? datasetChoice(["published", dataset]) : dataset;
  const chart = indicator === undefined ? "table" : "ranking";
  return exploreAddress({
    ...DEFAULT_VIEW,
    chart,
    indicators: indicator === undefined ? [] : [indicator],
    dataset: choice,
  });
}

/** The one with most figures; the codebook's before the user's own. */
export function mainIndicator({ observations }: Pick<OwnDataset, "observations">): IndicatorKey | undefined {
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
