import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import type { Slice } from "../../view/slice.ts";
import type { Locale } from "../../model/locale.ts";
import type { Atlas } from "../atlas.ts";
import { sliceWithOwn } from "../sliceWithOwn.ts";

/** All that a period may be. */
const EVER = { from: 1978, to: 2100 } as const;

/** Every figure of a dataset, or of several joined as a view has them. */
export function wholeView(dataset: string, locale: Locale): View {
  return { ...DEFAULT_VIEW, chart: "table", period: EVER, dataset, locale };
}

export function wholeDataset(atlas: Atlas, dataset: string, signal = new AbortController().signal): Promise<Slice> {
  return sliceWithOwn(atlas, wholeView(dataset, atlas.seed.locale), signal);
}
