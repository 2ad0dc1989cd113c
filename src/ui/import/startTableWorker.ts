import type { TablePort } from "../../intake/tableMessages.ts";
import { workerPort } from "../../intake/workerPort.ts";

/** The worker of the built site. */
export function startTableWorker(): TablePort {
  return workerPort(new Worker(new URL("../../intake/readTable.worker.ts", import.meta.url), { type: "module" }));
}
