import type { FigureSource } from "../../export/exportedFigure.ts";
import { datasetsMessages } from "../../i18n/datasetsMessages.ts";
import { sha256 } from "../../intake/sha256.ts";
import { isPublishedDataset, PUBLISHED_DATASETS } from "../../model/dataset.ts";
import type { Cell } from "../../view/slice.ts";
import type { Atlas } from "../atlas.ts";
import { importDeskOf } from "../import/importDeskOf.ts";
import { ownReportsOf } from "../ownReports.ts";

export interface KnownSources {
  readonly sources: readonly FigureSource[];
  /** Rows of the reader's own files that gave no figure. */
  readonly leftOut: number;
}

/** Where figures come from: each published report with its hash, each file of the reader's with its own. */
export function figureSources(atlas: Atlas, cells: readonly Cell[]): KnownSources {
  const datasets = [...new Set(cells.map(({ dataset }) => dataset))];
  const documents = new Set(cells.map(({ evidence }) => evidence?.document));
  const tables = importDeskOf(atlas).store.getState().tables;
  const { exported } = datasetsMessages(atlas.seed.locale);
  const { version, locale } = atlas.seed;
  const found = datasets.map((id): KnownSources => {
    if (id === "published") return { sources: publishedReports(atlas, documents), leftOut: 0 };
    if (isPublishedDataset(id)) {
      const name = exported.published(PUBLISHED_DATASETS[id].label[locale], `${version.date} · ${version.hash}`);
      return { sources: [{ name, sha256: "" }], leftOut: 0 };
    }
    const table = tables.find((one) => one.id === id);
    if (!table) return { sources: ownReports(atlas, id, documents), leftOut: 0 };
    return { sources: [{ name: table.fileName, sha256: sha256(table.bytes) }], leftOut: table.leftOut ?? 0 };
  });
  return {
    sources: found.flatMap(({ sources }) => sources),
    leftOut: found.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

function publishedReports({ seed }: Atlas, documents: ReadonlySet<string | undefined>): readonly FigureSource[] {
  return seed.documents
    .filter(({ id }) => documents.has(id))
    .map(({ title, sha256: hash }) => ({ name: `《${title}》`, sha256: hash }));
}

/** Reports that the reader brought, or figures that he entered. */
function ownReports(
  { workspace, seed }: Atlas,
  dataset: string,
  documents: ReadonlySet<string | undefined>,
): readonly FigureSource[] {
  const reports = ownReportsOf(workspace)
    .getState()
    .documents.filter(({ id }) => documents.has(id));
  if (reports.length > 0) return reports.map(({ title }) => ({ name: `《${title}》`, sha256: "" }));
  const label = workspace.datasets.find(({ id }) => id === dataset)?.label ?? dataset;
  return [{ name: datasetsMessages(seed.locale).exported.made(label), sha256: "" }];
}
