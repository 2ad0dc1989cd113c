import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { briefingFigure, type BriefingContext, type BriefingFigure } from "../../src/export/briefingFigure.ts";
import { STATE_PART } from "../../src/export/slides/patchDeck.ts";
import { slideDeck } from "../../src/export/slides/slideDeck.ts";
import { galleryView, GALLERY } from "../../src/view/gallery.ts";
import { narrowSlice } from "../../src/view/narrowSlice.ts";
import type { Slice } from "../../src/view/slice.ts";
import { DEFAULT_VIEW, type ChartKind } from "../../src/view/view.ts";
import { observation, place, rate, slice } from "../builders.ts";
import { fiveReports } from "../fiveReports.ts";

const CONTEXT: BriefingContext = {
  documents: [],
  version: { date: "2026-01-01", hash: "abcd1234" },
  address: "https://atlas.example/",
  today: "2026-01-02",
  datasetNames: new Map(),
  internal: new Set(),
};

/** The least PNG there is: one pixel. What a picture shows is another test's business. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

type Files = ReadonlyMap<string, string>;

async function deckOf(
  figures: readonly BriefingFigure[],
  locale: "zh-CN" | "en" = "zh-CN",
): Promise<{ files: Files; raw: Readonly<Record<string, Uint8Array>> }> {
  const raw = unzipSync(await slideDeck(figures, { locale, rasterise: () => Promise.resolve(PIXEL) }));
  const texts = Object.entries(raw).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return { raw, files: new Map(texts.map(([path, bytes]) => [path, strFromU8(bytes)])) };
}

function asked(
  chart: ChartKind,
  parts: Parameters<typeof slice>[0],
  choices: Partial<typeof DEFAULT_VIEW> = {},
): BriefingFigure {
  const base = slice(parts);
  const view = { ...DEFAULT_VIEW, chart, indicators: base.indicators.map(({ id }) => id), ...choices };
  return briefingFigure({ ...base, view } satisfies Slice, CONTEXT);
}

const PLACES = ["qinghe", "baiyun", "dongcheng"].map((id) => place({ id, name: `${id}街道` }));

const EVENTS = asked("ranking", {
  places: PLACES,
  cells: [
    observation({ jurisdiction: "qinghe", indicator: "publicity_events", unitWritten: "场", value: 0 }),
    observation({
      jurisdiction: "baiyun",
      indicator: "publicity_events",
      unitWritten: "场",
      value: 12,
      qualifier: "at_least",
    }),
  ],
  reports: PLACES.map(({ id }) => ({ document: id, jurisdiction: id, period: 2025, coverage: "full" })),
});

/** Texts of all elements of this name, in order. */
function all(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([\\s\\S]*?)</${element}>`, "g"))].map(
    ([, inner = ""]) => inner,
  );
}

/** Values by their place in the cache; what is absent has no entry. */
function cache(xml: string): ReadonlyMap<number, string> {
  const points = [...xml.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v><\/c:pt>/g)];
  return new Map(points.map(([, index, value = ""]) => [Number(index), value]));
}

function charts(files: Files): readonly string[] {
  return [...files].filter(([path]) => /charts\/chart\d+\.xml$/.test(path)).map(([, xml]) => xml);
}

function workbooks(raw: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return Object.entries(raw)
    .filter(([path]) => path.endsWith(".xlsx"))
    .map(([, bytes]) => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array()));
}

describe("bars on a slide", () => {
  let files: Files;
  let sheet: string;
  let chart: string;
  beforeAll(async () => {
    const deck = await deckOf([EVENTS]);
    files = deck.files;
    [sheet = ""] = workbooks(deck.raw);
    [chart = ""] = charts(files);
  });

  it("keep a stated zero and lose what is not stated, in the picture and behind it", () => {
    const [values = ""] = all(chart, "c:val");
    expect([...cache(values)]).toEqual([
      [0, "0"],
      [1, "12"],
    ]);
    expect(sheet).toContain('<c r="B2"><v>0</v></c>');
    expect(sheet).toContain('<c r="B3"><v>12</v></c>');
    expect(sheet).not.toMatch(/r="B4"/);
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it("begin at zero", () => {
    expect(all(chart, "c:valAx")[0]).toContain('<c:min val="0"/>');
  });

  it("name the places on one level and say of a row without a bar why", () => {
    expect(chart).not.toContain("multiLvlStrRef");
    const names = [...cache(all(chart, "c:cat")[0] ?? "").values()];
    expect(names).toHaveLength(3);
    expect(names[2]).toContain("未载明");
  });

  it("write a number as its report does and hatch what is only a floor", () => {
    const labels = all(chart, "c:dLbl").map((label) => all(label, "a:t").join(""));
    expect(labels[0]).toContain("0");
    expect(labels[1]).toMatch(/12 ?余/);
    const [point = ""] = all(chart, "c:dPt");
    expect(point).toContain('<c:idx val="1"/>');
    expect(point).toContain("pattFill");
  });

  it("set a Chinese face wherever text is styled", () => {
    const styled = [...files].filter(([path]) => /ppt\/(?:charts|slides|theme)\/[^/]+\.xml$/.test(path));
    expect(styled.length).toBeGreaterThan(2);
    for (const [path, xml] of styled) {
      const [latin, asian] = [/<a:latin /g, /<a:ea typeface="[^"]+/g].map((face) => [...xml.matchAll(face)].length);
      expect({ path, missing: (latin ?? 0) - (asian ?? 0) }).toEqual({ path, missing: 0 });
    }
  });

  it("carry the figure's words: source, number, text for those who cannot see, notes", () => {
    const page = files.get("ppt/slides/slide1.xml") ?? "";
    expect(page).toContain(EVENTS.numberLine);
    expect(page).toMatch(/descr="[^"]{20,}"/);
    expect([...files].find(([path]) => path.includes("notesSlide"))?.[1]).toContain(EVENTS.coverage);
  });

  it("carry the question, so that the file opens the figure again", () => {
    expect(files.get(STATE_PART)).toContain("chart=ranking");
    expect(files.get("ppt/_rels/presentation.xml.rels")).toContain("customXml");
  });
});

describe("rates on a slide", () => {
  it("have their intervals as error bars, and stay apart from what is counted differently", async () => {
    const view = galleryView(GALLERY.find(({ id }) => id === "settlement") ?? GALLERY[0]);
    const { files } = await deckOf([briefingFigure(narrowSlice(fiveReports(), view), CONTEXT, fiveReports())]);
    const [chart = ""] = charts(files);
    const series = all(chart, "c:ser");
    expect(series).toHaveLength(2);
    const [lead = "", apart = ""] = series;
    expect([...cache(all(lead, "c:val")[0] ?? "").keys()]).toEqual([0, 1, 2]);
    expect([...cache(all(apart, "c:val")[0] ?? "").keys()]).toEqual([3]);
    const [plus = ""] = all(lead, "c:plus");
    // 47 of 48 is 97.9 %; the upper end of its 95 % score interval is 99.6 %.
    expect(Number(cache(plus).get(1))).toBeCloseTo(99.63 - 97.9, 1);
    expect(apart).not.toContain("errBars");
    expect(all(chart, "c:dPt").join("")).toContain("FFFFFF");
  });
});

describe("a course over years on a slide", () => {
  it("leaves the year that nobody stated open, and sets every year on the axis", async () => {
    const years = [2019, 2020, 2022];
    const cells = years.map((period) =>
      observation({
        jurisdiction: "qinghe",
        indicator: "publicity_events",
        unitWritten: "场",
        period,
        value: period - 2000,
      }),
    );
    const { files } = await deckOf([asked("trend", { places: PLACES, cells }, { period: { from: 2019, to: 2022 } })]);
    const [chart = ""] = charts(files);
    expect([...cache(all(chart, "c:cat")[0] ?? "").values()]).toEqual(["2019", "2020", "2021", "2022"]);
    expect([...cache(all(chart, "c:val")[0] ?? "").keys()]).toEqual([0, 1, 3]);
    expect(chart).toContain("<c:lineChart>");
  });
});

describe("one figure against another on a slide", () => {
  it("is a native scatter with each point named", async () => {
    const many = Array.from({ length: 12 }, (_, index) => place({ id: `town-${index}`, name: `第${index + 1}街道` }));
    const cells = many.flatMap(({ id }, index) => [
      observation({ jurisdiction: id, indicator: "inspections", value: 10 * (index + 1) }),
      observation({ jurisdiction: id, indicator: "publicity_events", unitWritten: "场", value: index + 1 }),
    ]);
    const { files } = await deckOf([asked("scatter", { places: many, cells })]);
    const [chart = ""] = charts(files);
    expect([...cache(all(chart, "c:xVal")[0] ?? "").values()].slice(0, 3)).toEqual(["10", "20", "30"]);
    expect([...cache(all(chart, "c:yVal")[0] ?? "").values()].slice(0, 3)).toEqual(["1", "2", "3"]);
    expect(all(chart, "c:dLbl").map((label) => all(label, "a:t").join(""))[0]).toContain("第1街道");
  });
});

describe("parts of a total on a slide", () => {
  it("are one native bar, in the order of the report", async () => {
    const view = galleryView(GALLERY.find(({ id }) => id === "enforcement-parts") ?? GALLERY[0]);
    const { files } = await deckOf([briefingFigure(narrowSlice(fiveReports(), view), CONTEXT)]);
    const [cases = ""] = charts(files);
    expect(cases).toContain('<c:grouping val="stacked"/>');
    expect(all(cases, "c:val").map((values) => cache(values).get(0))).toEqual(["30", "1"]);
  });
});

describe("figures that no chart of an office program can carry", () => {
  it("are a table where they are one", async () => {
    const view = galleryView(GALLERY.find(({ id }) => id === "advice") ?? GALLERY[0]);
    const { files } = await deckOf([briefingFigure(narrowSlice(fiveReports(), view), CONTEXT)]);
    expect(charts(files)).toEqual([]);
    const page = files.get("ppt/slides/slide1.xml") ?? "";
    expect(page).toContain("<a:tbl>");
    expect(page).toContain("未载明");
  });

  it("are a picture with their numbers in a table after it", async () => {
    const many = Array.from({ length: 12 }, (_, index) => place({ id: `town-${index}` }));
    const cells = many.map(({ id }, index) =>
      rate(90 + (index % 5), { jurisdiction: id, basis: "mediated", denominator: 100 + 30 * index }),
    );
    const { files, raw } = await deckOf([asked("funnel", { places: many, cells })]);
    expect(Object.keys(raw).some((path) => /ppt\/media\/.*\.png$/.test(path))).toBe(true);
    expect(files.get("ppt/slides/slide2.xml")).toContain("<a:tbl>");
  });
});

describe("a hostile name on a slide", () => {
  it("stays text", async () => {
    const name = `<a:t>&"'\u0001 =1+1`;
    const figure = asked("ranking", {
      places: [place({ id: "qinghe", name }), place({ id: "baiyun" })],
      cells: ["qinghe", "baiyun"].map((jurisdiction) =>
        observation({ jurisdiction, indicator: "publicity_events", unitWritten: "场", value: 3 }),
      ),
    });
    const { files } = await deckOf([figure]);
    const [chart = ""] = charts(files);
    expect(chart).toContain("&lt;a:t&gt;&amp;");
    expect(chart).not.toContain("\u0001");
  });
});
