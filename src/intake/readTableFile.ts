import type { SayProgress } from "./table/tableProgress.ts";
import type { TableCheckup } from "./tableCheckup.ts";
import type { TablePort, TableSource } from "./tableMessages.ts";

/** The worker died over a table, said nothing for too long, or could not do its work. */
export class TableFailure extends Error {
  override readonly name = "TableFailure";
}

/** Reads tables apart from the page, one after the other. */
export interface TableReader {
  /**
   * Rejects with the signal's reason when cancelled, and with a `TableFailure` when the worker died over the table; the
   * next one gets a new worker. A file that is no table is an answer, not a failure.
   */
  read(source: TableSource, signal?: AbortSignal, say?: SayProgress): Promise<TableCheckup>;
}

export interface TableReaderOptions {
  readonly startWorker: () => TablePort;
  readonly silenceLimitMs?: number;
}

const SILENCE_LIMIT_MS = 180_000;

/** Starts no worker before the first table. */
export function openTableReader({ startWorker, silenceLimitMs = SILENCE_LIMIT_MS }: TableReaderOptions): TableReader {
  let port: TablePort | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let lastId = 0;
  const end = (): void => {
    port?.end();
    port = undefined;
  };
  const run = async (source: TableSource, { signal, say }: Hearing): Promise<TableCheckup> => {
    signal?.throwIfAborted();
    port ??= startWorker();
    try {
      const checkup = await answered(port, { id: ++lastId, source }, silenceLimitMs, { signal, say });
      if (checkup.packed) end(); // gives back the hundreds of megabytes that a long table took
      return checkup;
    } catch (error) {
      end(); // a worker cannot be told to stop in the middle of a table
      throw error;
    }
  };
  return {
    read(source, signal, say) {
      const reading = turn.then(() => run(source, { signal, say }));
      turn = reading.catch(() => undefined); // the next table does not care how this one ended
      return reading;
    },
  };
}

interface Hearing {
  readonly signal: AbortSignal | undefined;
  readonly say: SayProgress | undefined;
}

async function answered(
  port: TablePort,
  request: Parameters<TablePort["send"]>[0],
  silenceLimitMs: number,
  { signal, say }: Hearing,
): Promise<TableCheckup> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;
  try {
    return await new Promise<TableCheckup>((resolve, reject) => {
      const fail = (message: string): void => reject(new TableFailure(message || "the worker ended"));
      stop = () => reject(signal?.reason instanceof Error ? signal.reason : new TableFailure("cancelled"));
      signal?.addEventListener("abort", stop);
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => fail(`no answer within ${silenceLimitMs} ms`), silenceLimitMs);
      };
      wait();
      port.listen((answer) => {
        if (answer.id !== request.id) return;
        wait();
        if (answer.kind === "progress") say?.(answer.progress);
        else if (answer.kind === "done") resolve(answer.checkup);
        else fail(answer.message);
      }, fail);
      port.send(request);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
