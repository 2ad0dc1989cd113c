import { abortable } from "../query/abortable.ts";
import type { Engine } from "../query/engine.ts";
import { QueryError } from "../query/queryError.ts";
import type { Sql } from "../query/sql.ts";
import { columnTypes, deskAnswer } from "../query/sqlDeskAnswer.ts";
import { faultOf } from "../query/sqlDeskFault.ts";
import type { DeskOwn, DeskReference } from "../query/sqlDeskReference.ts";
import { refusalOf, withoutLastSemicolon } from "../query/sqlDeskRefusal.ts";
import { answerStatement, describeStatement } from "../query/sqlDeskStatement.ts";
import type { Locale } from "../model/locale.ts";
import { COLUMN_LIMIT, type DeskOutcome, type DeskTable } from "../view/sqlDesk.ts";
import { Resource } from "./resource.ts";
import { SqlDeskTables, type DeskEngine } from "./sqlDeskTables.ts";

export interface DeskSurroundings {
  /** A locked one with the published data, for the desk alone. */
  startEngine(onDeath: (error: Error) => void): Promise<DeskEngine>;
  reference(): Promise<DeskReference>;
  /** What the user has brought by now. */
  own(): DeskOwn;
  readonly locale: Locale;
  /** An engine that says nothing for so long after a stop is ended. */
  readonly stopLimitMs: number;
  /** The engine is gone; the next question starts another. */
  onRestart(reason: "stopped" | "died"): void;
}

/** Typed questions over views, in an engine of their own: a heavy one holds no chart up, and a broken one breaks none. */
export interface SqlDesk {
  /** What can be asked for now. Starts the engine, and loads what the user has brought since. */
  tables(): Promise<readonly DeskTable[]>;
  /** Throws the signal's reason when it is stopped, and when the engine dies. */
  run(text: string, signal: AbortSignal): Promise<DeskOutcome>;
  close(): Promise<void>;
}

interface Running {
  readonly engine: DeskEngine;
  readonly tables: SqlDeskTables;
}

export function createSqlDesk(surroundings: DeskSurroundings): SqlDesk {
  const { startEngine, reference, own, locale, stopLimitMs, onRestart } = surroundings;
  const running = new Resource(async (): Promise<Running> => {
    const [engine, given] = await Promise.all([
      startEngine(() => {
        void running.forget(); // dead: there is nothing left to close
        onRestart("died");
      }),
      reference(),
    ]);
    return { engine, tables: new SqlDeskTables(engine, given, locale) };
  });
  let stopping: Promise<void> | undefined;

  /** An interrupted engine answers at once; one that is inside a single long step does not, and is ended. */
  async function stop({ engine }: Running): Promise<void> {
    if (await answersWithin(engine, stopLimitMs)) return;
    void running.forget();
    onRestart("stopped");
    await engine.close();
  }

  return {
    async tables() {
      await stopping;
      const { tables } = await running.get();
      return tables.current(own());
    },
    async run(text, signal) {
      const refusal = refusalOf(text);
      if (refusal) return { kind: "refused", refusal };
      await stopping;
      const now = await waited(running.get(), signal);
      const tables = await waited(now.tables.current(own()), signal);
      try {
        return await outcomeOf(now.engine, withoutLastSemicolon(text), signal);
      } catch (error) {
        if (signal.aborted) stopping = stop(now).catch(() => undefined); // ended is ended, however it failed
        if (!(error instanceof QueryError) || signal.aborted) throw error;
        return { kind: "failed", fault: faultOf(error.message, text, namesOf(tables)) };
      }
    },
    async close() {
      const started = running.forget();
      await started?.then(
        ({ engine }) => engine.close(),
        () => undefined, // it never ran
      );
    },
  };
}

/** Prepared before it is run, since a prepared text can only be one statement, and run as sent, since that can be stopped. */
async function outcomeOf(engine: DeskEngine, text: string, signal: AbortSignal): Promise<DeskOutcome> {
  const types = columnTypes(await preparedAndRun(engine, describeStatement(text), signal));
  if (types.length > COLUMN_LIMIT) {
    return {
      kind: "refused",
      refusal: { kind: "tooManyColumns", found: String(types.length), start: 0, end: text.length },
    };
  }
  const found = await preparedAndRun(engine, answerStatement(text, types.length), signal);
  return { kind: "answer", answer: deskAnswer(types, found) };
}

async function preparedAndRun(engine: DeskEngine, statement: Sql, signal: AbortSignal): ReturnType<Engine["run"]> {
  await engine.prepare(statement, signal);
  return engine.run(statement, signal);
}

function namesOf(tables: readonly DeskTable[]): readonly string[] {
  return tables.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]);
}

/** What the user brought goes on loading for the next question. */
function waited<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return abortable(work, () => undefined, signal);
}

async function answersWithin(engine: DeskEngine, limitMs: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  const answered = engine.prepare(describeStatement("VALUES (1)")).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
