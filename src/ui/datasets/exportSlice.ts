import { exportFile } from "../../export/exportFile.ts";
import type { ExportFile, ExportFormat } from "../../export/exportFormats.ts";
import { figureTable } from "../../export/exportedFigure.ts";
import { sliceFigures } from "../../export/sliceFigures.ts";
import { datasetsMessages } from "../../i18n/datasetsMessages.ts";
import type { Slice } from "../../view/slice.ts";
import type { Atlas } from "../atlas.ts";
import { figureSources } from "./figureSources.ts";

export interface SliceExport {
  readonly slice: Slice;
  readonly format: ExportFormat;
  readonly title: string;
  /** In words, or "". */
  readonly filters: string;
  /** What else is left out, in words. */
  readonly excluded?: readonly string[];
  nameOf(dataset: string): string;
}

export interface ExportedSlice {
  readonly file: ExportFile;
  readonly rows: number;
}

/** The figures of an answer as a file; undefined where there are none. */
export function exportSlice(atlas: Atlas, asked: SliceExport): ExportedSlice | undefined {
  const { slice, format, title, filters, excluded = [], nameOf } = asked;
  const { locale, version } = atlas.seed;
  const { figures, excluded: notAmong } = sliceFigures(slice, nameOf);
  if (figures.length === 0) return undefined;
  const { sources, leftOut } = figureSources(atlas, slice.cells);
  const { left } = datasetsMessages(locale).exported;
  const isInternal = hasInternal(atlas, slice);
  const table = figureTable(
    figures,
    {
      sources,
      time: new Date().toISOString(),
      version: `${version.date} · ${version.hash}`,
      filters,
      excluded: [...(leftOut > 0 ? [left.rows(leftOut)] : []), ...notAmong, ...excluded],
      isInternal,
    },
    locale,
  );
  return { file: exportFile(table, { format, title, isInternal, locale }), rows: figures.length };
}

/** Whether any figure of the answer is marked 内部使用. */
function hasInternal({ workspace }: Atlas, { cells }: Slice): boolean {
  const internal = new Set(workspace.datasets.filter((one) => one.isInternal).map(({ id }) => id));
  return internal.size > 0 && cells.some(({ dataset }) => internal.has(dataset));
}
