import { useRef, useState } from "react";
import { EXPORT_FORMATS, type ExportFile, type ExportFormat } from "../../export/exportFormats.ts";
import type { Slice } from "../../view/slice.ts";
import { useAtlas } from "../atlas.ts";
import { saveFile } from "../saveFile.ts";
import { useDatasets } from "../explore/useDatasets.ts";
import { useDatasetsMessages } from "./useDatasetsMessages.ts";

export interface ExportAsked {
  readonly slice: Slice;
  readonly excluded?: readonly string[];
}

interface Props {
  /** Of the file. */
  readonly title: string;
  /** In words, or "". */
  readonly filters: string;
  /** The figures to export, which may have to be asked for first. */
  readonly ask: () => ExportAsked | Promise<ExportAsked>;
  /** Names the group where several stand on a page. */
  readonly label?: string;
}

/** Beyond this many, a list of characters is no longer read. */
const MOST_NAMED = 24;

interface Lost {
  readonly file: ExportFile;
  readonly rows: number;
}

/** Three formats to save figures in; GBK names the characters it would lose before it saves anything. */
export function ExportButtons({ title, filters, ask, label }: Props) {
  const { buttons } = useDatasetsMessages();
  const atlas = useAtlas();
  const { nameOf } = useDatasets();
  const [said, say] = useState("");
  const [lost, setLost] = useState<Lost>();
  const isWorking = useRef(false);
  const save = ({ file, rows }: Lost): void => {
    saveFile(file.name, file.bytes, file.type);
    setLost(undefined);
    say(buttons.saved(file.name, rows));
  };
  const work = async (format: ExportFormat): Promise<void> => {
    const [{ exportSlice }, { slice, excluded = [] }] = await Promise.all([import("./exportSlice.ts"), ask()]);
    const made = exportSlice(atlas, { slice, excluded, format, title, filters, nameOf });
    if (!made) return say(buttons.nothing);
    if (made.file.lost.length === 0) return save(made);
    setLost(made);
    return say("");
  };
  const start = (format: ExportFormat): void => {
    if (isWorking.current) return;
    isWorking.current = true;
    setLost(undefined);
    say(buttons.working);
    void work(format)
      .catch((error: unknown) => {
        console.warn("not exported", error);
        say(buttons.failed);
      })
      .finally(() => (isWorking.current = false));
  };
  const named = lost?.file.lost.slice(0, MOST_NAMED) ?? [];
  return (
    <div className="export-buttons" role="group" aria-label={label ?? buttons.title}>
      <span className="soft small" aria-hidden="true">
        {buttons.title}
      </span>
      {EXPORT_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="plain-button"
          data-export={format}
          title={buttons.hint}
          onClick={() => start(format)}
        >
          {buttons[format]}
        </button>
      ))}
      <span role="status" className="small">
        {said}
      </span>
      {lost && (
        <p className="notice" role="alert">
          <span>
            {buttons.lost(named)} {lost.file.lost.length > MOST_NAMED && buttons.more(lost.file.lost.length)}
          </span>{" "}
          <button type="button" onClick={() => save(lost)}>
            {buttons.anyway}
          </button>
        </p>
      )}
    </div>
  );
}
