import { describe, expect, it } from "vitest";
import { nation, nationDataset } from "../../src/cli/nation.ts";

describe(nation, () => {
  it("is the same for the same seed, and another for another", () => {
    const values = (seed: number) => nationDataset(nation(seed, 50)).observations.map(({ value }) => value);
    expect(values(1)).toEqual(values(1));
    expect(values(1)).not.toEqual(values(2));
  });

  it("has a figure of every indicator for every place, unless some are silent", () => {
    const whole = nationDataset(nation(1, 50));
    expect([whole.places.length, whole.observations.length]).toEqual([50, 350]);
    const half = nationDataset(nation(1, 500, 0.5)).observations.length / 3500;
    expect(half).toBeGreaterThan(0.4);
    expect(half).toBeLessThan(0.6);
  });

  it("gives every figure an id and every place a name of its own", () => {
    const { observations, places } = nationDataset(nation(1, 300));
    expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
    expect(new Set(places.map(({ fullName }) => fullName)).size).toBe(300);
  });
});
