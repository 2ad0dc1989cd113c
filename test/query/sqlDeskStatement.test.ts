import { describe, expect, it } from "vitest";
import { QueryError } from "../../src/query/queryError.ts";
import { answerStatement, describeStatement } from "../../src/query/sqlDeskStatement.ts";
import { sql } from "../../src/query/sql.ts";
import { builtFromSample, wasmEngine } from "../engine.ts";
import { publishedSample } from "../publishedSample.ts";

const { engine } = await wasmEngine(await builtFromSample(publishedSample()));
await engine.run(sql`CREATE TABLE kept AS SELECT 1::DOUBLE AS n`);

/** As if no one had looked at them before: the wrapping and the lock stand by themselves. */
const HOSTILE = [
  "COPY kept TO 'u/a.csv'",
  "COPY kept TO 'https://example.org/a.csv'",
  "ATTACH ':memory:' AS other",
  "ATTACH 'u/1.duckdb' AS other",
  "DETACH published",
  "USE published",
  "INSTALL json",
  "LOAD json",
  "SET memory_limit = '8GB'",
  "RESET memory_limit",
  "PRAGMA version",
  "CALL duckdb_settings()",
  "EXPORT DATABASE 'u/x'",
  "IMPORT DATABASE 'u/x'",
  "CREATE TABLE mine (a INTEGER)",
  "CREATE OR REPLACE VIEW kept AS SELECT 2 AS n",
  "INSERT INTO kept VALUES (2)",
  "UPDATE kept SET n = 2",
  "DELETE FROM kept",
  "DROP TABLE kept",
  "TRUNCATE kept",
  "WITH gone AS (DELETE FROM kept RETURNING *) FROM gone",
  "EXPLAIN SELECT 1",
  "PREPARE p AS SELECT 1",
  "SELECT 1; DROP TABLE kept",
  "SELECT 1) AS answer; DROP TABLE kept; SELECT * FROM (SELECT 1",
  "SELECT 1) AS answer; DROP TABLE kept; --",
  "SELECT 1) AS answer LIMIT 1; DROP TABLE kept; /*",
  "SELECT 1 /*",
  "SELECT 'open",
  "FROM query('DROP TABLE kept')",
  "SELECT * FROM read_csv('https://example.org/a.csv')",
  "SELECT * FROM read_text('/etc/passwd')",
  "SELECT * FROM glob('*')",
  "FROM 'https://example.org/a.parquet'",
  "FROM 'u/1.duckdb'",
  "SELECT getenv('HOME')",
  "SELECT json_extract('{}', '$')",
  "FROM read_parquet('u/a.parquet')",
  "SELECT current_date",
];

describe(describeStatement, () => {
  it.each(HOSTILE)("lets the engine refuse %j, and leaves everything as it is", async (text) => {
    await expect(engine.prepare(describeStatement(text))).rejects.toThrow(QueryError);
    await expect(engine.prepare(answerStatement(text, 1))).rejects.toThrow(QueryError);
    expect((await engine.run(sql`SELECT n FROM kept WHERE n = 1`)).rowCount).toBe(1);
  });

  it("tells names and types", async () => {
    const statement = describeStatement("SELECT 1 AS n, 'x' AS name -- two columns");
    await engine.prepare(statement);
    expect((await engine.run(statement)).rowCount).toBe(2);
  });
});
