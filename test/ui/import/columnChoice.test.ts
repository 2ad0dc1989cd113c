import { describe, expect, it } from "vitest";
import { choiceOf, meaningOf, withColumn } from "../../../src/ui/import/columnChoice.ts";
import { checked } from "./tables.ts";

const WIDE = "街道,2023年检查数,2024年检查数\n甲街道,1,2\n乙街道,3,4\n";
const LONG = "街道,年份,法治宣传场次,备注\n甲街道,2024,12,3\n";

describe(withColumn, () => {
  it("gives a column another indicator and keeps the year that its name tells", () => {
    const { recipe } = checked(WIDE);
    if (!recipe) throw new Error("the table was refused");
    const again = checked(WIDE, withColumn(recipe, 2, "inspections/", "2024年检查数"));
    const changed = again.observations.filter(({ column }) => column === 2);
    expect(changed.map(({ indicator, period, value }) => [indicator, period, value])).toEqual([
      ["inspections", 2024, 2],
      ["inspections", 2024, 4],
    ]);
  });

  it("takes a role that only one column has from the column that had it", () => {
    const { recipe } = checked(LONG);
    if (!recipe) throw new Error("the table was refused");
    const columns = withColumn(recipe, 3, "period", "备注").tables?.[0]?.columns ?? [];
    expect(columns.map(choiceOf)).toEqual(["jurisdiction", "ignored", "publicity_events/", "period"]);
  });

  it("reads a column that was left out as the user's own indicator, under its own name", () => {
    const { recipe } = checked(LONG);
    if (!recipe) throw new Error("the table was refused");
    const again = checked(LONG, withColumn(recipe, 3, "own", "备注"));
    expect(again.observations.map(({ indicator }) => indicator)).toContainEqual({ own: "备注" });
  });
});

describe(meaningOf, () => {
  it.each([
    ["disputes_handled/accepted", "disputes_handled/accepted"],
    ["value", "value"],
    ["own", "own"],
    ["total", "total"],
    ["ignored", "ignored"],
  ])("is read back from a meaning as it was chosen: %s", (choice, again) => {
    expect(choiceOf(meaningOf(choice, undefined, "受理数（件）"))).toBe(again);
  });
});
