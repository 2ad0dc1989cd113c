import { describe, expect, it, vi } from "vitest";
import type { Columns } from "../../../src/query/engine.ts";
import { startDuckdbWasm } from "../../../src/query/engines/duckdbWasm.ts";
import { QueryError } from "../../../src/query/queryError.ts";
import { Sql, sql } from "../../../src/query/sql.ts";
import { publishedSample } from "../../publishedSample.ts";
import { builtFromSample, wasmEngine } from "../../engine.ts";
import { WASM_FILE, WasmWorker } from "../../wasmInNode.ts";

const built = await builtFromSample(publishedSample());
const { engine } = await wasmEngine(built);

/** Statements as an attacker would type them; the product itself never makes SQL this way. */
function typed(text: string): Sql {
  return new Sql(text, []);
}

function texts(columns: Columns, name: string): readonly (string | null)[] {
  const column = columns.byName.get(name);
  return column?.kind === "text" ? column.values : [];
}

const LONG = typed(
  "SELECT count(*)::DOUBLE AS n FROM range(100000000) AS a(x), range(1000) AS b(y) WHERE x * y % 7 = 3",
);

describe("the lock", () => {
  it("stands in the settings", async () => {
    const settings = await engine.run(
      sql`SELECT name, value FROM duckdb_settings() WHERE name IN ('autoload_known_extensions',
        'autoinstall_known_extensions', 'allow_community_extensions', 'allowed_directories', 'enable_external_access',
        'lock_configuration', 'memory_limit') ORDER BY name`,
    );
    const names = texts(settings, "name");
    expect(Object.fromEntries(names.map((name, row) => [name, texts(settings, "value")[row]]))).toEqual({
      allow_community_extensions: "false",
      allowed_directories: "[u/]",
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      enable_external_access: "false",
      lock_configuration: "true",
      memory_limit: "488.2 MiB",
    });
  });

  it.each([
    "SELECT * FROM read_csv('https://example.org/a.csv')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_csv('u/../etc/passwd')",
    "SELECT * FROM read_text('a.txt')",
    "SELECT * FROM glob('/*')",
    "ATTACH 'other.duckdb' AS other",
    "ATTACH 'https://example.org/other.duckdb' AS other (READ_ONLY)",
    "ATTACH 'u/../other.duckdb' AS other",
    "COPY (SELECT 1) TO 'out.csv'",
    "COPY published.observations TO 'https://example.org/out.csv'",
    "EXPORT DATABASE 'out'",
    "LOAD json",
    "INSTALL json; LOAD json",
    "INSTALL httpfs FROM 'https://example.org'; LOAD httpfs",
  ])("refuses %s", async (text) => {
    await expect(engine.run(typed(text))).rejects.toThrow(/Permission Error|disabled|IO Error/);
  });

  it.each([
    "SET enable_external_access = true",
    "SET lock_configuration = false",
    "RESET allowed_directories",
    "SET memory_limit = '8GB'",
    "PRAGMA enable_external_access = true",
  ])("keeps its settings against %s", async (text) => {
    await expect(engine.run(typed(text))).rejects.toThrow(/locked|Cannot/);
  });

  it.each([
    "INSERT INTO published.lineage VALUES ('a', 'b')",
    "DROP TABLE published.observations",
    "CREATE TABLE published.mine (a INTEGER)",
    "UPDATE published.observations SET value = 0",
  ])("keeps the published data against %s", async (text) => {
    await expect(engine.run(typed(text))).rejects.toThrow(/read-only/);
  });

  it.each(["SELECT '[1]'::JSON", "SELECT current_date", "SELECT 'a' COLLATE zh", "FROM read_parquet('u/a.parquet')"])(
    "fails at once instead of fetching an extension for %s",
    async (text) => {
      await expect(engine.run(typed(text))).rejects.toThrow(QueryError);
    },
  );
});

describe(startDuckdbWasm, () => {
  it("gives up when the worker stays silent, and ends it", async () => {
    const worker = new WasmWorker("silent");
    const onDeath = vi.fn<(error: Error) => void>();
    const start = startDuckdbWasm({
      createWorker: () => worker.asWorker(),
      wasm: WASM_FILE,
      silenceLimitMs: 50,
      onDeath,
    });
    await expect(start).rejects.toThrow("no sign of life for 50 ms");
    await worker.ended;
    expect(onDeath).not.toHaveBeenCalled();
  });

  it("fails when the wasm is not there", async () => {
    const start = startDuckdbWasm({
      createWorker: () => new WasmWorker().asWorker(),
      wasm: `${WASM_FILE}.missing`,
      silenceLimitMs: 3000,
      onDeath: () => undefined,
    });
    await expect(start).rejects.toThrow(/missing|no such file/);
  });

  it("cancels a statement and goes on with the next", async () => {
    const reason = new Error("changed my mind");
    const controller = new AbortController();
    const answer = engine.run(LONG, controller.signal);
    setTimeout(() => controller.abort(reason), 100);
    await expect(answer).rejects.toBe(reason);
    const next = await engine.run(sql`SELECT 1::DOUBLE AS one`);
    expect(next.rowCount).toBe(1);
  });

  it("does not start what is already cancelled", async () => {
    await expect(engine.run(sql`SELECT 1`, AbortSignal.abort(new Error("late")))).rejects.toThrow("late");
  });

  it("rejects all that waits when the worker dies, and all that comes after", async () => {
    const doomed = await wasmEngine();
    const answers = [doomed.engine.run(LONG), doomed.engine.run(sql`SELECT 1`)];
    doomed.worker.crash();
    const settled = await Promise.allSettled(answers);
    expect(settled.map(({ status }) => status)).toContain("rejected");
    await expect(doomed.engine.run(sql`SELECT 1`)).rejects.toThrow("crashed");
    expect(doomed.deaths).toHaveLength(1);
  });

  it("refuses questions after its end, and calls that no death", async () => {
    const closed = await wasmEngine();
    await closed.engine.close();
    await expect(closed.engine.run(sql`SELECT 1`)).rejects.toThrow("closed");
    expect(closed.deaths).toEqual([]);
  });
});
