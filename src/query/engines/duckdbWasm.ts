import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { Columns, Engine } from "../engine.ts";
import { QueryError } from "../queryError.ts";
import { filePath, identifier, sql, type Sql } from "../sql.ts";
import { abortable } from "../abortable.ts";
import { columnsFromBatches } from "./arrowColumns.ts";
import { rowCountOf, type Runs } from "../runs.ts";
import { arrowStream } from "./arrowStream.ts";
import { attachPublished } from "./attachPublished.ts";
import { createTableFor, createTableForRuns } from "./createTableFor.ts";
import { csvOf } from "./csvOf.ts";
import { LOCK, OPEN_FOLDER } from "./lock.ts";
import { PendingList } from "./pendingList.ts";
import { untilSilent } from "./untilSilent.ts";

export interface WasmStart {
  /** A worker of the EH bundle; the threaded one has returned wrong numbers. */
  createWorker(): Worker;
  /** Address of the EH bundle's wasm, on our own origin. */
  readonly wasm: string;
  /** A start that is silent for so long has failed: a wrong MIME type or a policy without wasm says nothing. */
  readonly silenceLimitMs: number;
  /** The instance is gone for good, and all that waited for it has been rejected. Not called by `close`. */
  onDeath(error: Error): void;
}

export interface WasmEngine extends Engine {
  /** Attaches a built database read-only, under the name that the queries use. Takes the bytes away from the caller. */
  attachPublished(file: Uint8Array): Promise<void>;
  /** Runs nothing. Throws unless the text is one statement, and one that the engine understands. */
  prepare(statement: Sql, signal?: AbortSignal): Promise<void>;
}

/** Starts DuckDB in a worker, and locks it before anyone can ask it anything. */
export async function startDuckdbWasm(start: WasmStart): Promise<WasmEngine> {
  const instance = new Instance(start);
  try {
    await instance.open();
    for (const statement of LOCK) await instance.run(statement);
    return instance;
  } catch (error) {
    await instance.close();
    throw error;
  }
}

class Instance implements WasmEngine {
  readonly #start: WasmStart;
  readonly #database: AsyncDuckDB;
  readonly #pending = new PendingList();
  #files = 0;

  constructor(start: WasmStart) {
    this.#start = start;
    const worker = start.createWorker();
    worker.addEventListener("error", (event) => this.#die(new Error(`the database worker died: ${event.message}`)));
    worker.addEventListener("messageerror", () => this.#die(new Error("the database worker sent no readable message")));
    this.#database = new AsyncDuckDB(new VoidLogger(), worker);
  }

  async open(): Promise<void> {
    const { silenceLimitMs, wasm } = this.#start;
    await untilSilent(silenceLimitMs, (sign) => this.#guard(() => this.#database.instantiate(wasm, null, sign)));
    const query = { castBigIntToDouble: true, castDecimalToDouble: true };
    await this.#guard(() => this.#database.open({ path: ":memory:", query }));
  }

  run(statement: Sql, signal?: AbortSignal): Promise<Columns> {
    return this.#connected(async (connection) => {
      try {
        return statement.values.length === 0
          ? await answerOf(connection, statement.text)
          : await preparedAnswerOf(connection, statement);
      } catch (cause) {
        throw new QueryError(statement.text, cause);
      }
    }, signal);
  }

  prepare({ text }: Sql, signal?: AbortSignal): Promise<void> {
    return this.#connected(async (connection) => {
      try {
        const statement = await connection.prepare(text);
        await statement.close();
      } catch (cause) {
        throw new QueryError(text, cause);
      }
    }, signal);
  }

  async load(name: string, columns: Columns, signal?: AbortSignal): Promise<void> {
    const path = this.#nextPath("csv");
    await this.#guard(() => this.#database.registerFileText(path, csvOf(columns)));
    try {
      await this.run(createTableFor(name, columns), signal);
      await this.run(sql`COPY ${identifier(name)} FROM ${filePath(path)} (${EXACT_CSV})`, signal);
    } finally {
      await this.#guard(() => this.#database.dropFile(path));
    }
  }

  async loadRuns(name: string, runs: Runs, signal?: AbortSignal): Promise<void> {
    await this.run(createTableForRuns(name, runs), signal);
    const rows = rowCountOf(runs);
    await this.#connected(async (connection) => {
      for (let start = 0; start < rows; start += PIECE) {
        signal?.throwIfAborted();
        const stream = arrowStream(runs, start, Math.min(rows, start + PIECE));
        await connection.insertArrowFromIPCStream(stream, { name, create: false });
      }
    }, signal);
  }

  async attachPublished(file: Uint8Array): Promise<void> {
    const path = this.#nextPath("duckdb");
    await this.#guard(() => this.#database.registerFileBuffer(path, file));
    await this.run(attachPublished(path));
  }

  async close(): Promise<void> {
    this.#pending.end(new Error("the database is closed"));
    await this.#database.terminate();
  }

  /** A connection of its own for every statement, so that one can be cancelled and the others go on. */
  async #connected<T>(work: (connection: AsyncDuckDBConnection) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const connection = await this.#guard(() => this.#database.connect());
    return abortable(this.#thenLeave(connection, work), () => this.#cancel(connection), signal);
  }

  async #thenLeave<T>(
    connection: AsyncDuckDBConnection,
    work: (connection: AsyncDuckDBConnection) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.#guard(() => work(connection));
    } finally {
      if (!this.#pending.ended) await this.#guard(() => connection.close());
    }
  }

  /** The statement itself then fails, and tells whoever still waits for it. */
  #cancel(connection: AsyncDuckDBConnection): void {
    this.#guard(() => connection.cancelSent()).catch(() => undefined);
  }

  async #guard<T>(start: () => Promise<T>): Promise<T> {
    try {
      return await this.#pending.guard(start);
    } catch (error) {
      if (isTrap(error)) this.#die(error);
      throw error;
    }
  }

  #die(error: Error): void {
    if (this.#pending.ended) return;
    this.#pending.end(error);
    void this.#database.terminate();
    this.#start.onDeath(error);
  }

  #nextPath(ending: string): string {
    this.#files += 1;
    return `${OPEN_FOLDER}${this.#files}.${ending}`;
  }
}

/** Rows handed over at a time: some megabytes, copied within a few milliseconds. */
const PIECE = 65_536;

/** Nothing is guessed: no header, and an unquoted empty field is NULL. */
const EXACT_CSV = sql`
  FORMAT csv, HEADER false, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\\n', NULLSTR '',
  ALLOW_QUOTED_NULLS false`;

/** A trap leaves the instance broken, whatever it is asked next. */
function isTrap(error: unknown): error is Error {
  const cause = error instanceof QueryError ? error.cause : error;
  return cause instanceof Error && cause.name === "RuntimeError";
}

async function answerOf(connection: AsyncDuckDBConnection, text: string): Promise<Columns> {
  const reader = await connection.send(text);
  return columnsFromBatches(await reader.readAll());
}

async function preparedAnswerOf(connection: AsyncDuckDBConnection, { text, values }: Sql): Promise<Columns> {
  const statement = await connection.prepare(text);
  try {
    const table = await statement.query(...values);
    return columnsFromBatches(table.batches);
  } finally {
    await statement.close();
  }
}
