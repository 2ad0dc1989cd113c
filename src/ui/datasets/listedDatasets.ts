import type { IndicatorKey } from "../../model/codebook.ts";
import type { DatasetSummary } from "../../view/ownDataset.ts";
import type { SavedBureau } from "../../workspace/savedBureau.ts";
import { BUREAU_DATASET } from "../bureau/bureauDataset.ts";
import type { KeptTable } from "../import/importState.ts";

/** One of the reader's own datasets, as its list shows it. */
export interface ListedDataset {
  readonly id: string;
  readonly label: string;
  /** Where it is changed. */
  readonly kind: "table" | "bureau";
  readonly fileName?: string;
  /** In bytes. */
  readonly size?: number;
  readonly since?: string;
  readonly isInternal: boolean;
  readonly replaces: boolean;
  /** Absent for one that could not be brought back. */
  readonly summary?: DatasetSummary;
  readonly indicator?: IndicatorKey;
}

export function listedDatasets(
  tables: readonly KeptTable[],
  bureau: SavedBureau,
  summaries: readonly DatasetSummary[],
): readonly ListedDataset[] {
  const summaryOf = (id: string) => summaries.find((one) => one.id === id);
  const own = summaryOf(BUREAU_DATASET);
  return [
    ...tables.map((table) => listedTable(table, summaryOf(table.id))),
    ...(own ? [listedBureau(bureau, own)] : []),
  ];
}

function listedTable(table: KeptTable, summary: DatasetSummary | undefined): ListedDataset {
  const { id, label, fileName, bytes, since, isInternal = false, replaces = false, state, indicator } = table;
  return {
    id,
    label,
    kind: "table",
    fileName,
    size: bytes.byteLength,
    isInternal,
    replaces,
    ...(since !== undefined && { since }),
    ...(summary && state === "joined" && { summary }),
    ...(indicator !== undefined && { indicator }),
  };
}

function listedBureau({ since, isInternal, replaces }: SavedBureau, summary: DatasetSummary): ListedDataset {
  const { id, label } = summary;
  return { id, label, kind: "bureau", isInternal, replaces, summary, ...(since && { since }) };
}

/** 12 KB, 3.4 MB: as file managers say it. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
