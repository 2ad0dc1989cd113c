import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureChange } from "../../../src/intake/published/figureHistory.ts";
import { askedChanges, changeLines } from "../../../src/ui/pinned/figureChanges.ts";
import { isKnownFigure, readPinnedLink } from "../../../src/ui/pinned/pinnedLink.ts";
import { figureId } from "../../../src/view/figureId.ts";
import { DEFAULT_VIEW } from "../../../src/view/view.ts";
import { fiveReports } from "../../fiveReports.ts";

const ALL = fiveReports();
const RATE = ALL.cells.find(({ id }) => id.startsWith("beijing-miyun-gulou-2025-mediation_success_rate"))?.id ?? "";
const AUDIENCE = ALL.cells.find(({ id }) => id.startsWith("beijing-miyun-gulou-2025-publicity_audience"))?.id ?? "";

function change(cell: string, before?: string, after?: string, qualifier = "exact"): FigureChange {
  return {
    cell,
    before: before === undefined ? undefined : { qualifier: "exact", value: before },
    after: after === undefined ? undefined : { qualifier, value: after },
  };
}

describe(readPinnedLink, () => {
  it.each([
    ["v=1&figure=settlement&data=d78a90b8", "settlement", "d78a90b8"],
    ["figure=&data=", undefined, undefined],
    ["", undefined, undefined],
    [`figure=${"x".repeat(900)}`, "x".repeat(40), undefined],
  ])("reads %j", (query, figure, version) => {
    expect(readPinnedLink(query)).toEqual({ figure, version });
  });

  it("takes any text at all", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPinnedLink(text).figure?.length ?? 0).toBeLessThan(41);
      }),
    );
  });
});

describe(isKnownFigure, () => {
  it.each(["settlement", "all", figureId({ ...DEFAULT_VIEW, indicators: ["inspections"] })])("knows %s", (id) => {
    expect(isKnownFigure(id)).toBe(true);
  });

  it.each(["setlement", "", "F-0000000L", "F-234", "__proto__", "<script>"])("does not know %j", (id) => {
    expect(isKnownFigure(id)).toBe(false);
  });
});

describe(changeLines, () => {
  it("names place, year and indicator with both values in the unit of the report", () => {
    expect(changeLines([change(RATE, "95", "96")], ALL, ALL)).toEqual([
      { cell: RATE, place: "鼓楼街道 2025 年", name: "化解率", before: "95%", after: "96%" },
    ]);
  });

  it("tells a floor from a plain number", () => {
    const [line] = changeLines([change(AUDIENCE, "1000", "1000", "at_least")], ALL, ALL);
    expect(line?.before).not.toBe(line?.after);
    expect(line?.after).toMatch(/余|多/);
  });

  it("names what is gone or new, though no report has it", () => {
    const gone = "jilin-changchun-yushu-chengjiao-2023-inspections-12";
    const [line] = changeLines([change(gone, "7")], ALL, ALL);
    expect(line).toMatchObject({ place: "城郊街道 2023 年", name: "行政检查次数", after: "" });
    expect(line?.before).toMatch(/^7/);
    expect(changeLines([change(RATE, undefined, "96")], ALL, ALL)[0]?.before).toBe("");
  });

  it("speaks English", () => {
    const english = { ...ALL, view: { ...ALL.view, locale: "en" as const } };
    const [line] = changeLines([change(RATE, "95", "96")], english, english);
    expect(line?.place).toMatch(/Gulou.* 2025/);
    expect(line?.name).not.toMatch(/\p{Script=Han}/u);
  });

  it("shows an id that nobody can read as it is", () => {
    expect(changeLines([change("strange", "1", "2")], ALL, ALL)[0]).toMatchObject({ before: "1", after: "2" });
  });
});

describe(askedChanges, () => {
  const changes = [change(RATE, "95", "96"), change(AUDIENCE, "1", "2")];

  it.each([
    ["everything", {}, [RATE, AUDIENCE]],
    ["an indicator", { indicators: ["mediation_success_rate"] as const }, [RATE]],
    ["a place", { jurisdictions: ["beijing-miyun-gulou"] }, [RATE, AUDIENCE]],
    ["a province above it", { jurisdictions: ["beijing"] }, [RATE, AUDIENCE]],
    ["another place", { jurisdictions: ["jilin"] }, []],
  ])("keeps those of %s", (_, choice, cells) => {
    expect(askedChanges(changes, { ...DEFAULT_VIEW, ...choice }).map(({ cell }) => cell)).toEqual(cells);
  });
});
