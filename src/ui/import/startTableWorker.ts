import type { TableAnswer, TablePort } from "../../intake/tableMessages.ts";

/** The worker of the built site. */
export function startTableWorker(): TablePort {
  const worker = new Worker(new URL("../../intake/readTable.worker.ts", import.meta.url), { type: "module" });
  let hear: (answer: TableAnswer) => void = () => undefined;
  let die: (message: string) => void = () => undefined;
  worker.addEventListener("message", ({ data }: MessageEvent<TableAnswer>) => hear(data));
  worker.addEventListener("error", ({ message }) => die(message));
  worker.addEventListener("messageerror", () => die("an answer could not be read"));
  return {
    send: (request) => worker.postMessage(request, []),
    listen(...listeners) {
      [hear, die] = listeners;
    },
    end: () => worker.terminate(),
  };
}
