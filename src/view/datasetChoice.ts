import { isOwnDataset, isPublishedDataset } from "../model/dataset.ts";

const SEPARATOR = "+";

/** The datasets that a view names, in their fixed order: the reports, the reader's own, the excerpts, all others. */
export function datasetsOf(choice: string): readonly string[] {
  const ids = [...new Set(choice.split(SEPARATOR).filter((id) => id !== ""))];
  return ids.sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1));
}

/** The `dataset` of a view; whatever the order, the same datasets give the same choice. */
export function datasetChoice(ids: readonly string[]): string {
  return datasetsOf(ids.join(SEPARATOR)).join(SEPARATOR);
}

function rankOf(id: string): number {
  if (id === "published") return 0;
  if (isOwnDataset(id)) return 1;
  return isPublishedDataset(id) ? 2 : 3;
}
