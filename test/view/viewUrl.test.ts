import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODEBOOK, isIndicatorId, type IndicatorKey } from "../../src/model/codebook.ts";
import { LOCALES } from "../../src/model/locale.ts";
import { datasetChoice } from "../../src/view/datasetChoice.ts";
import { ROW_ORDERS } from "../../src/view/rowOrder.ts";
import { CHART_KINDS, DEFAULT_VIEW, MODES, SCALES, SORTS, type PeriodChoice, type View } from "../../src/view/view.ts";
import { viewFromQuery, viewToQuery } from "../../src/view/viewUrl.ts";

const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });

const years = fc.integer({ min: 1978, max: 2100 });
const period: fc.Arbitrary<PeriodChoice> = fc.oneof(
  fc.constant("latest" as const),
  fc.tuple(years, years).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
);
const placeId = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,5}$/),
  fc.stringMatching(/^own:([a-z0-9_-]{1,9}:)?\d{1,6}$/),
);
const dataset = fc
  .uniqueArray(
    fc.oneof(fc.constantFrom("published", "facts", "own"), fc.stringMatching(/^(own-)?[a-z0-9][a-z0-9_-]{0,20}$/)),
    { minLength: 1, maxLength: 6 },
  )
  .map(datasetChoice);
const indicator: fc.Arbitrary<IndicatorKey> = fc.oneof(
  fc.constantFrom(...Object.keys(CODEBOOK).filter(isIndicatorId)),
  fc.tuple(fc.stringMatching(/^[a-z0-9_-]{1,20}$/), fc.nat()).map(([set, n]) => `own:${set}:${n}` as const),
);
const anyView: fc.Arbitrary<View> = fc.record({
  chart: fc.constantFrom(...CHART_KINDS),
  indicators: fc.uniqueArray(indicator, { maxLength: 8 }),
  jurisdictions: fc.uniqueArray(placeId, { maxLength: 8 }),
  period,
  dataset,
  mode: fc.constantFrom(...MODES),
  scale: fc.constantFrom(...SCALES),
  sort: fc.constantFrom(...SORTS),
  rows: fc.constantFrom(...ROW_ORDERS),
  override: fc.boolean(),
  locale: fc.constantFrom(...LOCALES),
});

describe(viewToQuery, () => {
  it.each([
    [{}, ""],
    [{ chart: "ranking" }, "v=1&chart=ranking"],
    [{ locale: "en" }, "v=1&lang=en"],
    [{ indicators: ["inspections", "penalty_cases"] }, "v=1&indicator=inspections&indicator=penalty_cases"],
    [{ jurisdictions: ["guangdong", "beijing-miyun-gulou"] }, "v=1&place=guangdong&place=beijing-miyun-gulou"],
    [{ period: { from: 2024, to: 2024 } }, "v=1&period=2024"],
    [{ period: { from: 2023, to: 2025 } }, "v=1&period=2023..2025"],
    [{ scale: "log", sort: "value" }, "v=1&scale=log&sort=value"],
    [{ chart: "table", rows: "period.down" }, "v=1&chart=table&rows=period.down"],
    [{ mode: "per_10000", dataset: "mine", override: true }, "v=1&dataset=mine&mode=per_10000&guard=override"],
    [{ dataset: "published+own+facts" }, "v=1&dataset=published&dataset=own&dataset=facts"],
    [{ jurisdictions: ["own:table:12"] }, "v=1&place=own%3Atable%3A12"],
  ] as const)("writes %j as %s", (choices, query) => {
    expect(viewToQuery(view(choices))).toBe(query);
  });
});

describe(viewFromQuery, () => {
  it("reads back every view it writes", () => {
    fc.assert(
      fc.property(anyView, (written) => {
        expect(viewFromQuery(viewToQuery(written))).toEqual({ view: written, unreadable: [] });
      }),
    );
  });

  it("reads back what it made of any text at all", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webQueryParameters()), (text) => {
        const { view: read } = viewFromQuery(text);
        expect(viewFromQuery(viewToQuery(read))).toEqual({ view: read, unreadable: [] });
      }),
    );
  });

  it.each([
    ["", []],
    ["?chart=ranking", []],
    ["period=latest", []],
    ["utm_source=mail&x", []],
    ["v=9", ["v"]],
    ["chart=pie", ["chart"]],
    ["period=2025..2023", ["period"]],
    ["period=24", ["period"]],
    ["period=1066", ["period"]],
    ["period=2024..", ["period"]],
    ["mode=per_head&lang=fr", ["mode", "lang"]],
    ["scale=logarithmic&sort=name", ["scale", "sort"]],
    ["rows=period", ["rows"]],
    ["rows=__proto__.up", ["rows"]],
    ["rows=value.up", []],
    ["guard=off", ["guard"]],
    ["dataset=../../etc", ["dataset"]],
    ["indicator=nothing", ["indicator"]],
    ["place=%27%3B%20DROP%20TABLE", ["place"]],
  ])("of %s it cannot read %j", (text, unreadable) => {
    const read = viewFromQuery(text);
    expect([...read.unreadable].sort()).toEqual([...unreadable].sort());
  });

  it("keeps what it can read beside what it cannot", () => {
    const { view: read, unreadable } = viewFromQuery("place=guangdong&place=%3Cscript%3E&chart=pie&lang=en");
    expect(read).toEqual(view({ jurisdictions: ["guangdong"], locale: "en" }));
    expect([...unreadable].sort()).toEqual(["chart", "place"]);
  });

  it.each([
    ["dataset=facts&dataset=published", "published+facts", []],
    ["dataset=facts+published", "published+facts", []],
    ["dataset=published%2Bown-2025", "published+own-2025", []],
    ["dataset=own&dataset=own", "own", []],
    ["dataset=own&dataset=%3Cscript%3E", "own", ["dataset"]],
    ["dataset=", "published", ["dataset"]],
  ])("of %s it asks %s", (text, chosen, unreadable) => {
    expect(viewFromQuery(text)).toEqual({ view: view({ dataset: chosen }), unreadable });
  });

  it("takes a repeated name once", () => {
    expect(viewFromQuery("place=a&place=a&place=b").view.jurisdictions).toEqual(["a", "b"]);
  });

  it.each([
    "__proto__=1&constructor=2&prototype=3",
    "indicator=__proto__&indicator=constructor&indicator=toString&place=__proto__&chart=__proto__&lang=hasOwnProperty",
    `place=${"a".repeat(10_000)}`,
    `place=${"a-".repeat(5000)}a`,
    "place=a&".repeat(2500),
    "dataset=a&dataset=b+c&".repeat(2500),
    `dataset=${"x+".repeat(10_000)}`,
    `indicator=own:${"x".repeat(10_000)}:1`,
    "%E0%A4%A&place=%FF&%",
    "place=\u0000&period=\u202E2024",
  ])("is not harmed by %#", (text) => {
    const { view: read } = viewFromQuery(text);
    expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
    expect(viewToQuery(read).length).toBeLessThan(10_000);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });

  it("does not change the default view", () => {
    viewFromQuery("chart=ranking&place=a&period=2024");
    expect(DEFAULT_VIEW).toMatchObject({ chart: "matrix", jurisdictions: [], period: "latest" });
  });
});
