import type { Text } from "./locale.ts";

/** The datasets that the build publishes. Ids stand in links and tables and never change. */
export const PUBLISHED_DATASETS = {
  published: {
    label: { "zh-CN": "年度报告", en: "Annual reports" },
    /** A reader sees it without asking. */
    isDefault: true,
  },
  facts: {
    label: { "zh-CN": "公开网页摘录（不完整）", en: "Excerpts from public pages (incomplete)" },
    isDefault: false,
  },
} as const satisfies Readonly<Record<string, { readonly label: Text; readonly isDefault: boolean }>>;

export type PublishedDatasetId = keyof typeof PUBLISHED_DATASETS;

export function isPublishedDataset(id: string): id is PublishedDatasetId {
  return Object.hasOwn(PUBLISHED_DATASETS, id);
}

/** `own`, or `own-` and a name: what a user brought, in this sitting or stored in this browser. */
const OWN_DATASET_ID = /^own(?:-[a-z0-9]+)*$/;

export function isOwnDataset(id: string): boolean {
  return id.length <= 64 && OWN_DATASET_ID.test(id);
}
