import "../styles/datasets.css";
import type { Slice } from "../../view/slice.ts";
import { ExportButtons } from "./ExportButtons.tsx";
import { InternalNotice } from "./InternalNotice.tsx";

interface Props {
  readonly slice: Slice;
  readonly title: string;
  /** The filters in words. */
  readonly scope: string;
}

/** The figures of an answer as a file, and what must be known before one is passed on. */
export function ExploreExport({ slice, title, scope }: Props) {
  return (
    <>
      <InternalNotice view={slice.view} />
      {slice.cells.length > 0 && (
        <ExportButtons title={title} filters={`${title} · ${scope}`} ask={() => ({ slice })} />
      )}
    </>
  );
}
