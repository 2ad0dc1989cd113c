import { INDICATOR_GROUPS } from "../model/indicator.ts";
import type { OwnIndicator } from "../view/ownDataset.ts";
import type { SliceIndicator } from "../view/slice.ts";

/** Nobody knows what a user's own indicator counts: it has no merit, is not added up, and has no definition. */
export function ownIndicator({ id, label, unit, measure = "count", group }: OwnIndicator): SliceIndicator {
  const words = { "zh-CN": label, en: label };
  return {
    id,
    label: words,
    short: words,
    definition: { "zh-CN": "", en: "" },
    unit: { "zh-CN": unit, en: unit },
    kind: "flow",
    direction: "workload",
    aggregation: "none",
    measure,
    bases: [],
    group: group ?? INDICATOR_GROUPS[INDICATOR_GROUPS.length - 1] ?? "litigation",
  };
}
