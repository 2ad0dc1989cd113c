import { describe, expect, it } from "vitest";
import { windowOf } from "../../../src/ui/explore/useWindow.ts";

describe(windowOf, () => {
  it.each([
    ["the top", 0, 0, 50],
    ["the middle", 36_000, 980, 1050],
    ["the end", 1_000_000, 1980, 2000],
  ])("draws what is in sight and a little more: %s", (_, scroll, from, to) => {
    const shown = windowOf(scroll, 720, 36, 2000);
    expect(shown).toEqual({ from, to, before: from * 36, after: (2000 - to) * 36 });
  });

  it("draws all of a short table", () => {
    expect(windowOf(0, 720, 36, 7)).toEqual({ from: 0, to: 7, before: 0, after: 0 });
    expect(windowOf(0, 720, 36, 0)).toEqual({ from: 0, to: 0, before: 0, after: 0 });
  });
});
