import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/intake/table/readTable.ts";
import type { TableObservation } from "../../../src/intake/table/tableReading.ts";
import { MESSY_CASES } from "./messyCases.ts";

const folder = new URL("files/", import.meta.url);

interface Expected {
  readonly observations: readonly string[];
  readonly issues: readonly string[];
}

function written({ jurisdiction, period, indicator, value, qualifier }: TableObservation): string {
  const name = typeof indicator === "string" ? indicator : indicator.own;
  return [jurisdiction, period, name, value, ...(qualifier === "exact" ? [] : [qualifier])].join("|");
}

describe("files as people save them", () => {
  it("stand in the folder as the script makes them", () => {
    expect(readdirSync(folder).filter((name) => !/\.(?:json|ts)$/.test(name))).toEqual(
      MESSY_CASES.map(({ file }) => file),
    );
    const made = MESSY_CASES.filter(({ file, bytes }) => readFileSync(new URL(file, folder)).equals(bytes));
    expect(made).toHaveLength(MESSY_CASES.length);
  });

  it.each(MESSY_CASES.map(({ file }) => file))(
    "%s gives the figures it states, and says what else it holds",
    (file) => {
      const expected = JSON.parse(readFileSync(new URL(`${file}.expected.json`, folder), "utf8")) as Expected;
      const { observations, issues, rows } = readTable(readFileSync(new URL(file, folder)), file);
      expect(observations.map(written).sort()).toEqual([...expected.observations].sort());
      const said = issues.map(({ kind, row }) => `${kind}@${row}`);
      expect(said).toEqual(expect.arrayContaining([...expected.issues]));
      const errors = issues.filter(({ severity }) => severity === "error").map(({ kind, row }) => `${kind}@${row}`);
      expect(errors.filter((one) => !expected.issues.includes(one))).toEqual([]);
      const leftOut = Object.values(rows.leftOut).reduce((sum, count) => sum + count, 0);
      expect(rows.kept + leftOut).toBe(rows.inFile);
      expect(Math.min(...Object.values(rows.leftOut))).toBeGreaterThanOrEqual(0);
    },
  );
});
