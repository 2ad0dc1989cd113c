import { describe, expect, it } from "vitest";
import { kindsThatFit } from "../../../src/ui/explore/kindsThatFit.ts";
import { narrowSlice } from "../../../src/view/narrowSlice.ts";
import type { Slice } from "../../../src/view/slice.ts";
import { DEFAULT_VIEW, type View } from "../../../src/view/view.ts";
import { observation, slice } from "../../builders.ts";

const TOWNS = Array.from({ length: 12 }, (_, index) => `province-town${index}`);
const LATEST: Slice = slice({
  cells: TOWNS.map((jurisdiction, index) => observation({ jurisdiction, value: 10 + index })),
});

const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, indicators: ["inspections"], ...choices });
const CHOSEN = { jurisdictions: TOWNS.slice(0, 1) };

/** As the page asks it: the chosen ones alone, or among all. */
function answerOf(asked: View, isWide: boolean): Slice {
  const all = narrowSlice(LATEST, asked);
  const isChosen = (id: string): boolean => isWide || asked.jurisdictions.includes(id);
  return {
    ...all,
    places: all.places.filter(({ id }) => isChosen(id)),
    reports: all.reports.filter(({ jurisdiction }) => isChosen(jurisdiction)),
    cells: all.cells.filter(({ jurisdiction }) => isChosen(jurisdiction)),
  };
}

describe(kindsThatFit, () => {
  it("offers a distribution of all though one place alone was asked for", () => {
    const asked = view({ chart: "matrix", ...CHOSEN });
    const fits = kindsThatFit(asked, answerOf(asked, false), LATEST);
    expect(fits.distribution).toEqual({ fits: true });
    expect(fits.ranking.fits).toBe(false);
    expect(fits.funnel.fits).toBe(false);
  });

  it("offers no ranking of one place though all stand in the distribution", () => {
    const asked = view({ chart: "distribution", ...CHOSEN });
    const fits = kindsThatFit(asked, answerOf(asked, true), LATEST);
    expect(fits.distribution).toEqual({ fits: true });
    expect(fits.ranking.fits).toBe(false);
  });

  it("offers what it cannot judge before it is asked for", () => {
    const asked = view({ chart: "matrix", period: { from: 2025, to: 2025 }, ...CHOSEN });
    expect(kindsThatFit(asked, answerOf(asked, false), LATEST).funnel).toEqual({ fits: true });
  });

  it("judges by the answer where no place was chosen", () => {
    const asked = view({ chart: "matrix" });
    expect(kindsThatFit(asked, answerOf(asked, true), LATEST).ranking).toEqual({ fits: true });
  });
});
