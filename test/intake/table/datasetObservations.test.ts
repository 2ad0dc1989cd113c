import { describe, expect, it } from "vitest";
import { datasetObservations } from "../../../src/intake/table/datasetObservations.ts";
import { readTable } from "../../../src/intake/table/readTable.ts";

describe(datasetObservations, () => {
  const text = "街道,年份,调解成功率,分母,常住人口（万人）\n车站街道,2024,98.5%,200,5.2\n东河街道,2024,97%,,4.1\n";
  const { observations } = readTable(new TextEncoder().encode(text), "a.csv");

  it("keeps figures, bases and denominators, and gives own indicators a key of their dataset", () => {
    const made = datasetObservations(observations, "mine", (name) => `place-${name}`);
    expect(made.observations).toMatchObject([
      {
        id: "mine-1",
        jurisdiction: "place-车站街道",
        indicator: "mediation_success_rate",
        value: 98.5,
        basis: "mediated",
        denominator: 200,
        denominatorSource: "stated",
      },
      { id: "mine-2", indicator: "own:mine:1", value: 5.2, unitWritten: "万人" },
      { id: "mine-3", indicator: "mediation_success_rate", value: 97, denominatorSource: "none" },
      { id: "mine-4", indicator: "own:mine:1", value: 4.1 },
    ]);
    expect(made.ownIndicators).toEqual([{ key: "own:mine:1", name: "常住人口（万人）", unit: "万人" }]);
  });
});
