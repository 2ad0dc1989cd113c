import { comparisonTable } from "../../export/comparisonTable.ts";
import { exportFile } from "../../export/exportFile.ts";
import type { ExportFile, ExportFormat } from "../../export/exportFormats.ts";
import { datasetsMessages } from "../../i18n/datasetsMessages.ts";
import type { OwnComparison } from "../../readout/compareOwn.ts";
import type { Slice } from "../../view/slice.ts";
import type { Atlas } from "../atlas.ts";
import { figureSources } from "./figureSources.ts";

interface Asked {
  readonly format: ExportFormat;
  readonly title: string;
  readonly filters: string;
}

/** The differences as a file, with every source that one of its figures is from. */
export function exportComparison(
  atlas: Atlas,
  { figures, beyond }: OwnComparison,
  slice: Slice,
  { format, title, filters }: Asked,
): ExportFile {
  const { seed, workspace } = atlas;
  const { compare } = datasetsMessages(seed.locale);
  const cells = figures.flatMap(({ own, published }) => [own, published].flatMap((one) => one ?? []));
  const isInternal = workspace.datasets.some(
    (one) => one.isInternal && cells.some(({ dataset }) => dataset === one.id),
  );
  const source = {
    sources: figureSources(atlas, cells).sources,
    time: new Date().toISOString(),
    version: `${seed.version.date} · ${seed.version.hash}`,
    filters,
    excluded: beyond > 0 ? [compare.beyond(beyond)] : [],
    isInternal,
  };
  return exportFile(comparisonTable(figures, slice, source), { format, title, isInternal, locale: seed.locale });
}
