import { createRequire } from "node:module";
import { Worker as NodeWorker } from "node:worker_threads";

const require = createRequire(import.meta.url);

/** The EH build of the browser's engine, as it runs in Node. */
export const WASM_FILE = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
const WORKER_FILE = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs");

/** The engine speaks as browsers' workers do, by globals that Node's worker threads lack; and logs what it also returns. */
const ENGINE = `
  const { parentPort } = require("node:worker_threads");
  console.log = () => undefined;
  globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
  parentPort.on("message", (data) => data === "crash" ? setImmediate(() => { throw new Error("crashed"); }) : globalThis.onmessage({ data }));
  require(${JSON.stringify(WORKER_FILE)});
`;
const SILENCE = `require("node:worker_threads").parentPort.on("message", () => undefined);`;

/** A worker thread with as much of a browser's Worker as the engine's client uses. */
export class WasmWorker {
  readonly #thread: NodeWorker;
  readonly #listeners = new Map<unknown, (value: unknown) => void>();
  readonly ended: Promise<void>;

  constructor(kind: "engine" | "silent" = "engine") {
    this.#thread = new NodeWorker(kind === "silent" ? SILENCE : ENGINE, { eval: true });
    this.ended = new Promise((resolve) => this.#thread.once("exit", () => resolve()));
  }

  asWorker(): Worker {
    return this as unknown as Worker; // the client uses these five methods and nothing else
  }

  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void {
    this.#thread.postMessage(message, transfer);
  }

  terminate(): void {
    void this.#thread.terminate();
  }

  /** An uncaught error inside the worker ends it. */
  crash(): void {
    this.#thread.postMessage("crash", []);
  }

  addEventListener(type: string, listener: (event: object) => void): void {
    const tell = (value: unknown) => {
      listener(
        type === "message" ? { data: value } : { message: value instanceof Error ? value.message : String(value) },
      );
    };
    this.#listeners.set(listener, tell);
    this.#thread.on(nodeEvent(type), tell);
  }

  removeEventListener(type: string, listener: (event: object) => void): void {
    const tell = this.#listeners.get(listener);
    if (tell) this.#thread.off(nodeEvent(type), tell);
  }
}

function nodeEvent(type: string): string {
  return type === "close" ? "exit" : type;
}
