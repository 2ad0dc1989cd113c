import { readTable } from "./table/readTable.ts";
import { tableCheckup } from "./tableCheckup.ts";
import type { TableAnswer, TableRequest } from "./tableMessages.ts";

function answer({ id, source: { bytes, fileName, choice } }: TableRequest): TableAnswer {
  try {
    return { kind: "done", id, checkup: tableCheckup(readTable(bytes, fileName, choice)) };
  } catch (error) {
    return { kind: "failed", id, message: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<TableRequest>) =>
  self.postMessage(answer(data), { transfer: [] }),
);
