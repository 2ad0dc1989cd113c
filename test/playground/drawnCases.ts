import { existsSync, readFileSync } from "node:fs";
import { figure } from "../../src/chart/chartFigure.ts";
import { describeFigure } from "../../src/chart/describeFigure.ts";
import type { Mark, Size } from "../../src/chart/figure.ts";
import { renderSvg } from "../../src/chart/renderSvg.ts";
import { CASES } from "../chart/cases.ts";
import { HARD_CASES } from "../chart/hardCases.ts";

/** A case as it is drawn now, and whether that is still its snapshot. */
export interface DrawnCase {
  readonly name: string;
  readonly svg: string;
  readonly size: Size;
  readonly marks: readonly Mark[];
  readonly description: string;
  readonly isChanged: boolean;
}

export function drawnCases(): readonly DrawnCase[] {
  // The hard ones have no snapshots: what holds of them is tested, what they look like is for the eye.
  const all = [...Object.entries(CASES), ...Object.entries(HARD_CASES)];
  return all.map(([name, { view, slice, width }]) => {
    const drawn = figure(view, slice, width);
    const svg = renderSvg(drawn);
    const { size, marks } = drawn;
    const isChanged = name in CASES && snapshotOf(name) !== svg;
    return { name, svg, size, marks, description: describeFigure(view, slice), isChanged };
  });
}

function snapshotOf(name: string): string | undefined {
  const file = new URL(`../chart/snapshots/${name}.svg`, import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
