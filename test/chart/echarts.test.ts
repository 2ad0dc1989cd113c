import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CHART = new URL("../../src/chart/", import.meta.url);

describe("the drawing library", () => {
  it("is loaded by its own two files alone, so that a page can lay out figures without it", () => {
    const loading = readdirSync(CHART).filter((name) =>
      /^import (?!type )[^;]*from "(?:echarts\/|\.\/echarts\.ts)/m.test(readFileSync(new URL(name, CHART), "utf8")),
    );
    expect(loading).toEqual(["echarts.ts", "renderSvg.ts"]);
  });
});
