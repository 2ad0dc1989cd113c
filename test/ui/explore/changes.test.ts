import { describe, expect, it } from "vitest";
import { toggled, withIndicators, withPlace, withTheme } from "../../../src/ui/explore/changes.ts";
import { DEFAULT_VIEW } from "../../../src/view/view.ts";

describe(withIndicators, () => {
  it("draws the first indicator, and later keeps the kind", () => {
    expect(withIndicators(DEFAULT_VIEW, ["inspections"])).toMatchObject({ chart: "ranking" });
    const view = { ...DEFAULT_VIEW, chart: "matrix", indicators: ["inspections"] } as const;
    expect(withIndicators(view, ["inspections", "fines_amount"])).not.toHaveProperty("chart");
    expect(withIndicators({ ...DEFAULT_VIEW, chart: "table" }, ["inspections"])).not.toHaveProperty("chart");
  });

  it("forgets that the guard was overridden for other figures", () => {
    expect(withIndicators({ ...DEFAULT_VIEW, override: true }, ["inspections"])).toMatchObject({ override: false });
  });
});

describe(withPlace, () => {
  const chosen = (...jurisdictions: readonly string[]) => ({ ...DEFAULT_VIEW, jurisdictions });

  it.each([
    ["adds a place", chosen("a-b"), "a-c", ["a-b", "a-c"]],
    ["lets a province take in what lies in it", chosen("a-b", "c"), "a", ["c", "a"]],
    ["does not take a like-named neighbour for one within", chosen("ab"), "a", ["ab", "a"]],
  ])("%s", (_, view, id, jurisdictions) => {
    expect(withPlace(view, id)).toEqual({ jurisdictions });
  });

  it("adds nothing within what is chosen already", () => {
    expect(withPlace(chosen("a"), "a-b")).toEqual({});
    expect(withPlace(chosen("a"), "a")).toEqual({});
  });
});

describe(toggled, () => {
  it("adds at the end and takes out in place", () => {
    expect(toggled(["a", "b"], "c")).toEqual(["a", "b", "c"]);
    expect(toggled(["a", "b", "c"], "b")).toEqual(["a", "c"]);
  });
});

describe(withTheme, () => {
  const theme = ["inspections", "penalty_cases"] as const;

  it("chooses all of a theme as a table first, and keeps the kind later", () => {
    expect(withTheme({ ...DEFAULT_VIEW, chart: "ranking" }, theme)).toMatchObject({
      indicators: theme,
      chart: "matrix",
    });
    const view = { ...DEFAULT_VIEW, chart: "ranking", indicators: ["hotline_cases", "inspections"] } as const;
    expect(withTheme(view, theme)).toEqual({ indicators: ["hotline_cases", ...theme], override: false });
  });

  it("lets go of a theme that is chosen as a whole", () => {
    const view = { ...DEFAULT_VIEW, indicators: ["penalty_cases", "hotline_cases", "inspections"] } as const;
    expect(withTheme(view, theme).indicators).toEqual(["hotline_cases"]);
  });
});
