import { useState } from "react";
import type { ExportFormat } from "../../export/exportFormats.ts";
import type { Compared, OwnComparison } from "../../readout/compareOwn.ts";
import type { Slice } from "../../view/slice.ts";
import { useAtlas } from "../atlas.ts";
import { saveFile } from "../saveFile.ts";
import { useOwnDatasets } from "./useInternal.ts";
import { useDatasetsMessages } from "./useDatasetsMessages.ts";

interface Props {
  readonly id: string;
  readonly comparison: OwnComparison;
  readonly slice: Slice;
  readonly chosen: Compared | "all";
}

const FORMATS = ["xlsx", "csv"] as const satisfies readonly ExportFormat[];

/** What the table shows, as a file. */
export function CompareExport({ id, comparison, slice, chosen }: Props) {
  const { buttons, compare } = useDatasetsMessages();
  const atlas = useAtlas();
  const summary = useOwnDatasets().find((one) => one.id === id);
  const [said, say] = useState("");
  const save = async (format: ExportFormat): Promise<void> => {
    const { exportComparison } = await import("./exportComparison.ts");
    const figures = comparison.figures.filter(({ is }) => chosen === "all" || is === chosen);
    const title = compare.title(summary?.label ?? id);
    const filters = chosen === "all" ? "" : compare.is[chosen];
    const file = exportComparison(atlas, { figures, beyond: comparison.beyond }, slice, { format, title, filters });
    saveFile(file.name, file.bytes, file.type);
    say(buttons.saved(file.name, figures.length));
  };
  return (
    <p className="export-buttons" role="group" aria-label={buttons.title}>
      <span className="soft small" aria-hidden="true">
        {buttons.title}
      </span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="plain-button"
          data-export={format}
          onClick={() =>
            void save(format).catch((error: unknown) => {
              console.warn("not exported", error);
              say(buttons.failed);
            })
          }
        >
          {buttons[format]}
        </button>
      ))}
      <span role="status" className="small">
        {said}
      </span>
    </p>
  );
}
