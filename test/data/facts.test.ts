import { describe, expect, it } from "vitest";
import { CODEBOOK, isIndicatorId } from "../../src/model/codebook.ts";
import type { FactColumn, JurisdictionColumn } from "../../src/model/tidyColumns.ts";
import { dataText, JURISDICTIONS, tableRows } from "./dataFiles.ts";

const FACTS = tableRows<FactColumn>(dataText("facts/observations.csv"));
const PLACES = tableRows<JurisdictionColumn>(dataText("facts/jurisdictions.csv"));
const PARENTS = new Map([...PLACES, ...JURISDICTIONS].map((row) => [row.id, row]));

function byKey(): ReadonlyMap<string, (typeof FACTS)[number][]> {
  const keys = new Map<string, (typeof FACTS)[number][]>();
  for (const row of FACTS) {
    const key = `${row.jurisdiction} ${row.period} ${row.indicator}`;
    keys.set(key, [...(keys.get(key) ?? []), row]);
  }
  return keys;
}

describe("facts/", () => {
  it("holds 290 figures of 87 places, 2008 to 2025", () => {
    expect(FACTS).toHaveLength(290);
    expect(new Set(FACTS.map((row) => row.jurisdiction)).size).toBe(87);
    const years = FACTS.map((row) => Number(row.period));
    expect([Math.min(...years), Math.max(...years)]).toEqual([2008, 2025]);
  });

  it("keeps every figure of a key that occurs more than once, flagged, and none as the headline", () => {
    const several = [...byKey().values()].filter((rows) => rows.length > 1);
    expect(several).toHaveLength(25);
    for (const rows of several) {
      expect(rows.map(({ role, flags }) => [role, flags])).toEqual(rows.map(() => ["other", "may_overlap"]));
      expect(new Set(rows.map(({ group }) => group)).size).toBe(1);
    }
  });

  it("has one unflagged headline for every other key", () => {
    for (const [row, ...more] of byKey().values()) {
      if (row && more.length === 0) expect([row.role, row.flags, row.group]).toEqual(["headline", "", ""]);
    }
  });

  it("names the source of every figure, as an address or in words", () => {
    for (const { source_url, note } of FACTS) expect(source_url === "" ? note : source_url).toMatch(/^https?:|^来源：/);
    expect(FACTS.filter(({ source_url }) => source_url === "")).toHaveLength(2);
  });

  it("uses indicators of the codebook, and percentages for rates", () => {
    for (const { indicator, value } of FACTS) {
      if (!isIndicatorId(indicator)) throw new Error(indicator);
      if (CODEBOOK[indicator].measure === "rate") expect(Number(value)).toBeLessThanOrEqual(100);
    }
  });

  it("gives every place an unbroken chain up to a province with a code, and no code below it", () => {
    for (const { id, level, code } of PLACES) {
      let top = PARENTS.get(id);
      while (top && top.parent !== "") top = PARENTS.get(top.parent);
      expect([top?.level, top?.code.slice(2)], id).toEqual(["province", "0000"]);
      expect(code !== "", id).toBe(level === "province");
    }
  });

  it("does not say again what the table of reporting places says", () => {
    const known = new Set(JURISDICTIONS.map(({ id }) => id));
    expect(PLACES.filter(({ id }) => known.has(id))).toEqual([]);
  });
});
