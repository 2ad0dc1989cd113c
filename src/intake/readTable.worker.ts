import { buffersOf } from "./packFigures.ts";
import { readTable } from "./table/readTable.ts";
import type { TableProgress } from "./table/tableProgress.ts";
import { tableCheckup } from "./tableCheckup.ts";
import type { TableAnswer, TableRequest } from "./tableMessages.ts";

function answer({ id, source: { bytes, fileName, choice } }: TableRequest): TableAnswer {
  const say = (progress: TableProgress): void => self.postMessage({ kind: "progress", id, progress }, { transfer: [] });
  try {
    return { kind: "done", id, checkup: tableCheckup(readTable(bytes, fileName, choice, say)) };
  } catch (error) {
    return { kind: "failed", id, message: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<TableRequest>) => {
  const said = answer(data);
  const packed = said.kind === "done" ? said.checkup.packed : undefined;
  self.postMessage(said, { transfer: packed ? [...buffersOf(packed)] : [] });
});
