import { createStore, type StoreApi } from "zustand/vanilla";
import type { DeskOutcome, DeskTable } from "../../view/sqlDesk.ts";
import type { SqlDesk } from "../../workspace/sqlDesk.ts";
import { keepRecentQueries, readRecentQueries, withRecentQuery } from "./recentQueries.ts";

/** Longest time a query may take, in seconds. */
export const TIME_LIMIT = 60;

export interface Answered {
  /** Counts the runs: a picture is drawn anew for each. */
  readonly run: number;
  readonly text: string;
  readonly outcome: DeskOutcome;
  readonly milliseconds: number;
  readonly at: Date;
}

export interface SqlState {
  readonly text: string;
  /** The text came with the address, and nobody has run it. */
  readonly isFromLink: boolean;
  readonly engine: "starting" | "ready" | "failed";
  readonly tables: readonly DeskTable[];
  readonly isRunning: boolean;
  readonly answered?: Answered | undefined;
  /** Why there is no answer. */
  readonly said?: "stopped" | "timeLimit" | "died" | undefined;
  /** The engine that was stopped did not listen, and another is loading. */
  readonly isRestarting: boolean;
  readonly recent: readonly string[];
  readonly ownFailed: boolean;
}

export interface SqlScreen {
  readonly store: StoreApi<SqlState>;
  /** Starts the engine while the page is read. */
  open(): Promise<void>;
  /** Gives the engine's memory back; the text and the last answer stay. */
  leave(): void;
  fill(text: string, from?: "link"): void;
  run(): Promise<void>;
  stop(): void;
  clearRecent(): void;
}

class TimeLimit extends Error {
  override readonly name = "TimeLimit";
}

class Stopped extends Error {
  override readonly name = "Stopped";
}

export interface SqlScreenParts {
  openDesk(onRestart: (reason: "stopped" | "died") => void): SqlDesk;
  /** Brings back what the user kept in this browser; whether all of it came. */
  restoreOwn(): Promise<boolean>;
  readonly text: string;
}

export function createSqlScreen({ openDesk, restoreOwn, text }: SqlScreenParts): SqlScreen {
  const store = createStore<SqlState>(() => ({
    text,
    isFromLink: false,
    engine: "starting",
    tables: [],
    isRunning: false,
    isRestarting: false,
    recent: readRecentQueries(),
    ownFailed: false,
  }));
  const desk = openDesk((reason) => {
    const wasReady = store.getState().engine === "ready";
    store.setState(reason === "died" ? { said: "died" } : { isRestarting: true });
    if (wasReady) void load(); // one that dies at its start would only do so again
  });
  let runs = 0;
  let visits = 0;
  let running: AbortController | undefined;

  async function load(): Promise<void> {
    if (visits === 0) return; // nobody is looking any more
    try {
      store.setState({ engine: "ready", tables: await desk.tables(), isRestarting: false });
    } catch (error) {
      if (visits === 0) return;
      console.warn("the query engine did not start", error);
      store.setState({ engine: "failed", isRestarting: false });
    }
  }

  async function answer(query: string, signal: AbortSignal): Promise<void> {
    runs += 1;
    const from = performance.now();
    const outcome = await desk.run(query, signal);
    const milliseconds = performance.now() - from;
    store.setState({ answered: { run: runs, text: query, outcome, milliseconds, at: new Date() } });
    // What was refused is no query to come back to.
    if (outcome.kind === "refused") return;
    const recent = withRecentQuery(store.getState().recent, query);
    store.setState({ recent });
    keepRecentQueries(recent);
  }

  return {
    store,
    async open() {
      visits += 1;
      store.setState({ engine: "starting" });
      const [isWhole] = await Promise.all([restoreOwn(), load()]);
      store.setState({ ownFailed: !isWhole });
      await load();
    },
    leave() {
      visits -= 1;
      running?.abort(new Stopped());
      desk.close().catch((error: unknown) => console.warn("the query engine did not close", error));
    },
    fill(next, from) {
      store.setState({ text: next, isFromLink: from === "link" });
    },
    async run() {
      if (running) return;
      const controller = new AbortController();
      running = controller;
      store.setState({ isRunning: true, isFromLink: false, answered: undefined, said: undefined });
      const timer = setTimeout(() => controller.abort(new TimeLimit()), TIME_LIMIT * 1000);
      try {
        await answer(store.getState().text, controller.signal);
        if (store.getState().engine === "failed") await load();
      } catch (error) {
        const said = error instanceof TimeLimit ? "timeLimit" : error instanceof Stopped ? "stopped" : "died";
        if (said === "died") console.warn("the query engine died", error);
        store.setState({ said });
      } finally {
        clearTimeout(timer);
        running = undefined;
        store.setState({ isRunning: false });
      }
    },
    stop: () => running?.abort(new Stopped()),
    clearRecent() {
      store.setState({ recent: [] });
      keepRecentQueries([]);
    },
  };
}
