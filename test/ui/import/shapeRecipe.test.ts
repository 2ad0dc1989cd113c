import { describe, expect, it } from "vitest";
import type { RecipeChoice } from "../../../src/intake/table/tableRecipe.ts";
import { withColumn } from "../../../src/ui/import/columnChoice.ts";
import { withFix } from "../../../src/ui/import/corrections.ts";
import { laidOver, lastingName, learnedRecipe, shapeOf } from "../../../src/ui/import/shapeRecipe.ts";
import { checked } from "./tables.ts";

const THIS_YEAR = "街道,2023年检查数,2024年检查数,满意度\n甲街道,1,2,待报\n乙街道,3,4,90\n";
const NEXT_YEAR = "街道,2024年检查数,2025年检查数,满意度\n甲街道,5,6,待报\n乙街道,7,8,91\n";

function learnedFrom(
  text: string,
  change: (recipe: NonNullable<ReturnType<typeof checked>["recipe"]>) => RecipeChoice,
) {
  const first = checked(text);
  if (!first.recipe) throw new Error("the table was refused");
  const checkup = checked(text, change(first.recipe));
  return learnedRecipe({ guess: first.recipe, shape: shapeOf(first), checkup, places: {}, label: "去年" });
}

describe(shapeOf, () => {
  it("is the same for next year's header, and another for another one", () => {
    expect(shapeOf(checked(NEXT_YEAR))).toBe(shapeOf(checked(THIS_YEAR)));
    expect(shapeOf(checked("街道,年份,检查数\n甲街道,2024,1\n"))).not.toBe(shapeOf(checked(THIS_YEAR)));
  });

  it("does not mind one year more", () => {
    const longer = "街道,2022年检查数,2023年检查数,2024年检查数,满意度\n甲街道,1,2,3,4\n乙街道,3,4,5,6\n";
    expect(shapeOf(checked(longer))).toBe(shapeOf(checked(THIS_YEAR)));
  });
});

describe(lastingName, () => {
  it.each([
    ["2024年 检查数", "年检查数"],
    ["满意度（分）", "满意度(分)"],
    ["检查数12", "检查数12"],
  ])("of %s is %s", (name, lasting) => {
    expect(lastingName(name)).toBe(lasting);
  });
});

describe(learnedRecipe, () => {
  it("is nothing where the guess was left as it was", () => {
    expect(learnedFrom(THIS_YEAR, (recipe) => recipe)).toBeUndefined();
  });

  it("reads next year's table with this year's choices, and its own years", () => {
    const learned = learnedFrom(THIS_YEAR, (recipe) => withColumn(recipe, 2, "own", "2024年检查数"));
    const fresh = checked(NEXT_YEAR);
    if (!learned || !fresh.recipe) throw new Error("nothing was learned");
    const again = checked(NEXT_YEAR, laidOver(learned, fresh.recipe, fresh.columns));
    expect(Object.keys(learned.columns)).toEqual(["年检查数"]);
    expect(again.observations.map(({ period, indicator, value }) => [period, indicator, value])).toEqual([
      [2024, { own: "2024年检查数" }, 5],
      [2025, { own: "2024年检查数" }, 6],
      [2024, { own: "2024年检查数" }, 7],
      [2025, { own: "2024年检查数" }, 8],
    ]);
  });

  it("keeps what was set for a whole column, but not what was set for one cell", () => {
    const all = learnedFrom(THIS_YEAR, (recipe) => withFix(recipe, { column: 3, found: "待报", text: "未载明" }));
    const one = learnedFrom(THIS_YEAR, (recipe) => withFix(recipe, { row: 2, column: 3, found: "待报", text: "80" }));
    expect(all?.fixes).toEqual([{ name: "满意度", found: "待报", text: "未载明" }]);
    expect(one).toBeUndefined();
  });
});
