import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startDuckdbWasm } from "../../src/query/engines/duckdbWasm.ts";
import { sqlMessages } from "../../src/i18n/sqlMessages.ts";
import { LOCALES } from "../../src/model/locale.ts";
import { exampleQuery } from "../../src/query/sqlDeskExamples.ts";
import type { DeskOwn } from "../../src/query/sqlDeskReference.ts";
import { readCatalogue } from "../../src/workspace/publishedData.ts";
import { DESK_VIEWS, type DeskAnswer, type DeskOutcome } from "../../src/view/sqlDesk.ts";
import { createSqlDesk, type SqlDesk } from "../../src/workspace/sqlDesk.ts";
import { observation, place } from "../builders.ts";
import type { OwnDataset } from "../../src/view/ownDataset.ts";
import { builtFrom, DATA_FOLDER } from "../engine.ts";
import { WASM_FILE, WasmWorker } from "../wasmInNode.ts";

const built = await builtFrom(DATA_FOLDER);
const NOTHING: DeskOwn = { datasets: [], denominators: [] };

interface OpenedDesk {
  readonly desk: SqlDesk;
  readonly restarts: readonly string[];
  readonly workers: readonly WasmWorker[];
  own: DeskOwn;
}

function openDesk(): OpenedDesk {
  const restarts: string[] = [];
  const workers: WasmWorker[] = [];
  const opened: OpenedDesk = {
    own: NOTHING,
    restarts,
    workers,
    desk: createSqlDesk({
      locale: "zh-CN",
      async startEngine(onDeath) {
        const worker = new WasmWorker();
        workers.push(worker);
        const engine = await startDuckdbWasm({
          createWorker: () => worker.asWorker(),
          wasm: WASM_FILE,
          silenceLimitMs: 60_000,
          onDeath,
        });
        await engine.attachPublished(new Uint8Array(await readFile(join(built, "atlas.duckdb"))));
        return engine;
      },
      reference: async () => readCatalogue(JSON.parse(await readFile(join(built, "catalogue.json"), "utf8"))),
      own: () => opened.own,
      stopLimitMs: 700,
      onRestart: (reason) => restarts.push(reason),
    }),
  };
  return opened;
}

const opened = openDesk();
const { desk } = opened;

function ask(text: string, signal = new AbortController().signal): Promise<DeskOutcome> {
  return desk.run(text, signal);
}

async function answer(text: string): Promise<DeskAnswer> {
  const outcome = await ask(text);
  if (outcome.kind !== "answer") throw new Error(JSON.stringify(outcome));
  return outcome.answer;
}

async function rows(text: string): Promise<readonly (readonly (string | null)[])[]> {
  const { columns, rowCount } = await answer(text);
  return Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => values[row] ?? null));
}

describe("the tables of the desk", () => {
  it("are all there, with their columns and row counts", async () => {
    const tables = await desk.tables();
    expect(tables.map(({ name }) => name)).toEqual(DESK_VIEWS);
    const observations = tables.find(({ name }) => name === "observations");
    expect(observations?.rowCount).toBeGreaterThan(50);
    expect(observations?.columns.find(({ name }) => name === "value")?.type).toBe("DOUBLE");
    expect(tables.find(({ name }) => name === "own_observations")?.rowCount).toBe(0);
  });

  it.each(LOCALES)("describe each of their columns, and none besides, in %s", async (locale) => {
    const described = Object.entries(sqlMessages(locale).tables).map(([name, { columns }]) => [
      name,
      Object.keys(columns).sort(),
    ]);
    const found = (await desk.tables()).map(({ name, columns }) => [name, columns.map((one) => one.name).sort()]);
    expect(described).toEqual(found);
  });

  it.each(DESK_VIEWS.flatMap((view) => [[view, "zh-CN"] as const, [view, "en"] as const]))(
    "%s has an example in %s that runs",
    async (view, locale) => {
      expect((await ask(exampleQuery(view, locale))).kind).toBe("answer");
    },
  );
});

describe("the user's own data", () => {
  it("stand in views of their own, go, and come again, without another engine", async () => {
    const before = opened.own;
    const [known, name] = (await rows("SELECT id, full_name FROM jurisdictions LIMIT 1"))[0] ?? [];
    opened.own = {
      datasets: [ownDataset("own-county", known ?? ""), ownDataset("own-town", "own-place")],
      denominators: [{ jurisdiction: known ?? "", period: 2024, kind: "population", value: 1234, source: "census" }],
    };
    expect(await rows("SELECT dataset, place, value, indicator_name FROM own_observations ORDER BY dataset")).toEqual([
      ["own-county", name, "7", "调解场次"],
      ["own-town", "某街道", "7", "调解场次"],
    ]);
    expect(await rows("FROM denominators")).toEqual([[known, "2024", "population", "1234", "census"]]);
    expect(await rows("SELECT name, internal FROM own_datasets ORDER BY id")).toEqual([
      ["own-county table", "false"],
      ["own-town table", "false"],
    ]);
    expect(await rows("SELECT id, full_name FROM own_jurisdictions")).toEqual([["own-place", "某街道"]]);
    opened.own = before;
    expect(await rows("SELECT count(*) FROM own_observations")).toEqual([["0"]]);
    expect(opened.workers).toHaveLength(1);
  });
});

function ownDataset(id: string, jurisdiction: string): OwnDataset {
  const indicator = `own:${id}:1` as const;
  const places = jurisdiction === "own-place" ? [place({ id: jurisdiction, name: "某街道", fullName: "某街道" })] : [];
  return {
    id,
    label: `${id} table`,
    isInternal: false,
    observations: [observation({ id: `${id}-1`, dataset: id, jurisdiction, indicator, value: 7 })],
    documents: [],
    places,
    indicators: [{ id: indicator, label: "调解场次", unit: "场" }],
  };
}

describe("a question", () => {
  it("keeps the order that it asks for, and what no number can hold", async () => {
    expect(await rows("SELECT x FROM range(100000) AS r(x) ORDER BY x DESC LIMIT 3")).toEqual([
      ["99999"],
      ["99998"],
      ["99997"],
    ]);
    expect(
      await rows("SELECT 9007199254740993, 12345678901234567.89::DECIMAL(20, 2), 0.5::DOUBLE, 42::DOUBLE"),
    ).toEqual([["9007199254740993", "12345678901234567.89", "0.5", "42"]]);
  });

  it("tells NULL from an empty text, and writes lists and structures as text", async () => {
    expect(await rows("SELECT NULL, '', [1, 2], {'a': 1}, true")).toEqual([[null, "", "[1, 2]", "{'a': 1}", "true"]]);
  });

  it("keeps columns of one name apart", async () => {
    expect(await rows("SELECT 1 AS a, 2 AS a")).toEqual([["1", "2"]]);
  });

  it("says when there are more rows than it gives", async () => {
    const { rowCount, hasMore } = await answer("FROM range(20000)");
    expect({ rowCount, hasMore }).toEqual({ rowCount: 10_000, hasMore: true });
    expect((await answer("FROM range(10000)")).hasMore).toBe(false);
  });

  it.each([
    "WITH a AS (SELECT 1 AS n) FROM a",
    "FROM observations LIMIT 3",
    "VALUES (1, 2)",
    "DESCRIBE observations",
    "SUMMARIZE observations",
    "TABLE codebook",
    "(SELECT 1) UNION ALL (SELECT 2)",
    "SELECT 1; -- ; nothing behind it",
    "SELECT 1 -- a comment at the end",
    "SELECT ';' AS a, '--' AS b, '/*' AS c",
    "SELECT * FROM range(3) AS t(x) PIVOT (sum(x) FOR x IN (1, 2))",
    "SELECT quote FROM observations WHERE source_url IS DISTINCT FROM 'https://example.org/a.csv'",
  ])("may be %s", async (text) => {
    expect((await ask(text)).kind).toBe("answer");
  });
});

describe("the desk refuses", () => {
  it.each([
    ["", "empty"],
    ["-- nothing", "empty"],
    ["COPY observations TO 'u/a.csv'", "copy"],
    ["EXPORT DATABASE 'u/x'", "copy"],
    ["ATTACH ':memory:' AS other", "attach"],
    ["DETACH published", "attach"],
    ["INSTALL json", "extension"],
    ["LOAD json", "extension"],
    ["SET memory_limit = '8GB'", "setting"],
    ["PRAGMA version", "setting"],
    ["CALL duckdb_settings()", "call"],
    ["CREATE TABLE mine (a INTEGER)", "write"],
    ["INSERT INTO bases VALUES ('a')", "write"],
    ["DELETE FROM bases", "write"],
    ["DROP VIEW observations", "write"],
    ["WITH gone AS (DELETE FROM bases RETURNING *) FROM gone", "write"],
    ["EXPLAIN SELECT 1", "explain"],
    ["PIVOT bases ON basis", "pivot"],
    ["FROM (PIVOT bases ON basis)", "pivot"],
    ["SHOW TABLES", "show"],
    ["SELECT 1; SELECT 2", "several"],
    ["SELECT 1) AS answer; DROP VIEW observations; SELECT * FROM (SELECT 1", "several"],
    ["SELECT 1) AS one, (SELECT 2", "unbalanced"],
    ["SELECT (1", "unbalanced"],
    ["SELECT 1 /* open", "unclosed"],
    ["SELECT 'open", "unclosed"],
    ["SELECT $$open", "unclosed"],
    ["SELECT ?", "parameter"],
    ["SELECT $1", "parameter"],
    ["SELECT * FROM read_csv('https://example.org/a.csv')", "file"],
    ["SELECT * FROM read_text('/etc/passwd')", "file"],
    ["SELECT * FROM \"read_blob\"('u/*')", "file"],
    ["SELECT * FROM main.read_text /* so */ ('a')", "file"],
    ["SELECT * FROM glob('*')", "file"],
    ["FROM 'u/1.duckdb'", "file"],
    ['FROM "u/1.duckdb"', "file"],
    ["FROM observations JOIN 'https://example.org/a.csv' ON true", "file"],
    ["FROM 'a.parquet'", "file"],
    ["SELECT getenv('HOME')", "environment"],
    ["FROM duckdb_secrets()", "environment"],
    ["FROM duckdb_settings()", "environment"],
    ["FROM information_schema.tables", "environment"],
    ["SELECT current_setting('memory_limit')", "environment"],
    ["FROM query('DROP VIEW observations')", "dynamic"],
    ["FROM query_table('desk_codebook')", "dynamic"],
    ["FROM desk_codebook", "internal"],
    ["FROM published.observations", "internal"],
    ['FROM "published"."observations"', "internal"],
    ["HELLO", "notAQuestion"],
    [`SELECT ${Array.from({ length: 201 }, (_, index) => index).join(", ")}`, "tooManyColumns"],
  ])("%j as %s", async (text, kind) => {
    const outcome = await ask(text);
    expect(outcome.kind === "refused" ? outcome.refusal.kind : outcome).toBe(kind);
  });
});

describe("a fault", () => {
  it.each([
    ["SELECT plase FROM observations", "unknownColumn", "plase"],
    ["SELECT place\nFROM observation", "unknownTable", "observation"],
    ["SELECT lenght('a')", "unknownFunction", "lenght"],
    ["SELECT '中文' AS 名称,\n\t某列 FROM bases", "unknownColumn", "某列"],
    ["SELECT place, FORM observations WHERE", "unfinished", ""],
    ["SELECT place FORM observations", "syntax", "observations"],
    ["SELECT place, count(*) FROM observations", "grouping", "place"],
    ["SELECT CAST('abc' AS INTEGER)", "conversion", ""],
    ["SELECT '[1]'::JSON", "extension", ""],
    ["SELECT current_date", "extension", ""],
    ["FROM observations ORDER BY place COLLATE zh", "extension", ""],
  ])("of %j is %s", async (text, kind, at) => {
    const outcome = await ask(text);
    if (outcome.kind !== "failed") throw new Error(JSON.stringify(outcome));
    const { fault } = outcome;
    expect(fault.kind).toBe(kind);
    expect(fault.detail).not.toMatch(/LINE \d|answer/);
    if (at !== "") expect(text.slice(fault.span?.start, fault.span?.end)).toBe(at);
  });

  it("names what was perhaps meant", async () => {
    const outcome = await ask("SELECT plase FROM observations");
    expect(outcome.kind === "failed" && outcome.fault.near).toContain("place");
  });

  it("of too much memory is one, and the next question is answered", async () => {
    const outcome = await ask("SELECT string_agg(x::VARCHAR, ',') FROM range(100000000) AS r(x)");
    expect(outcome.kind === "failed" && outcome.fault.kind).toBe("memory");
    expect(await rows("SELECT 1")).toEqual([["1"]]);
  });
});

describe("stopping", () => {
  async function stopped(text: string, afterMs: number): Promise<number> {
    const controller = new AbortController();
    const work = ask(text, controller.signal);
    const wait = new Promise((resolve) => setTimeout(resolve, afterMs));
    await Promise.race([wait, work.catch(() => undefined)]);
    const from = performance.now();
    controller.abort(new Error("stopped"));
    await expect(work).rejects.toThrow("stopped");
    return performance.now() - from;
  }

  it("ends a heavy question within a second, in the same engine", async () => {
    const ms = await stopped(
      "SELECT count(*) FROM range(1000000000) AS a(x), range(1000) AS b(y) WHERE x * y % 7 = 3",
      300,
    );
    expect(ms).toBeLessThan(1000);
    expect(await rows("SELECT count(*) > 50 FROM observations")).toEqual([["true"]]);
    expect(opened.restarts).toEqual([]);
  });

  it("ends an engine that does not listen, and answers out of another with everything loaded", async () => {
    const ms = await stopped("SELECT length(repeat('a', 900000000))", 300);
    expect(ms).toBeLessThan(1000);
    expect(await rows("SELECT count(*) > 50 FROM observations")).toEqual([["true"]]);
    expect(opened.restarts).toEqual(["stopped"]);
    expect(opened.workers).toHaveLength(2);
  });

  it("does not outlive the death of the worker", async () => {
    const work = ask("SELECT count(*) FROM range(1000000000) AS a(x), range(1000) AS b(y) WHERE x * y % 7 = 3");
    opened.workers.at(-1)?.crash();
    await expect(work).rejects.toThrow("crashed");
    expect(await rows("SELECT 1")).toEqual([["1"]]);
    expect(opened.restarts.at(-1)).toBe("died");
    await desk.close();
  });
});
