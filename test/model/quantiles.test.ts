import { describe, expect, it } from "vitest";
import { quartiles } from "../../src/model/quantiles.ts";

describe(quartiles, () => {
  it.each([
    [[5], [5, 5, 5, 5, 5]],
    [
      [4, 1],
      [1, 1.75, 2.5, 3.25, 4],
    ],
    [
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ],
    [
      [10, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 10],
    ],
    // R: quantile(c(2, 4, 4, 5, 7, 9, 11, 12, 13, 20))
    [
      [2, 4, 4, 5, 7, 9, 11, 12, 13, 20],
      [2, 4.25, 8, 11.75, 20],
    ],
    [
      [-3, 6, 0],
      [-3, -1.5, 0, 3, 6],
    ],
  ])("of %j", (values, [low, lower, median, upper, high]) => {
    expect(quartiles(values)).toEqual({ low, lower, median, upper, high });
  });

  it("is not there without values", () => {
    expect(quartiles([])).toBeUndefined();
  });
});
