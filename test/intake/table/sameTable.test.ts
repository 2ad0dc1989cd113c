import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/intake/table/readTable.ts";
import { gbkBytes } from "./gbkBytes.ts";
import { workbookBytes } from "./workbookBytes.ts";

interface Fact {
  readonly place: string;
  readonly year: number;
  readonly handled: number;
  readonly rate: number;
}

const PLACES = ["车站街道", "东河街道", "南门街道", "鼓楼街道", "上义镇"];
const YEARS = [2022, 2023, 2024];

const facts: fc.Arbitrary<readonly Fact[]> = fc
  .array(
    fc.record({
      handled: fc.integer({ min: 2, max: 99_999 }),
      rate: fc.integer({ min: 200, max: 1000 }).map((tenths) => tenths / 10),
    }),
    { minLength: 15, maxLength: 15 },
  )
  .map((figures) =>
    figures.map((figure, index) => ({
      place: PLACES[index % 5] ?? "",
      year: YEARS[Math.floor(index / 5)] ?? 0,
      ...figure,
    })),
  );

function read(bytes: Uint8Array, name: string): readonly string[] {
  const { observations } = readTable(bytes, name);
  return observations
    .map(
      ({ jurisdiction, period, indicator, value }) => `${jurisdiction}|${period}|${JSON.stringify(indicator)}|${value}`,
    )
    .sort();
}

function expected(list: readonly Fact[]): readonly string[] {
  return list
    .flatMap(({ place, year, handled, rate }) => [
      `${place}|${year}|"disputes_handled"|${handled}`,
      `${place}|${year}|"mediation_success_rate"|${rate}`,
    ])
    .sort();
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
type Rows = readonly (readonly (string | number)[])[];
const joined = (rows: Rows, delimiter: string): string => rows.map((row) => row.join(delimiter)).join("\r\n");

const tidy = (list: readonly Fact[]): Rows => [
  ["街道", "年份", "矛盾纠纷调处数", "调解成功率（%）"],
  ...list.map(({ place, year, handled, rate }) => [place, year, handled, rate]),
];

const long = (list: readonly Fact[]): Rows => [
  ["地区", "年度", "指标", "数值"],
  ...list.flatMap(({ place, year, handled, rate }) => [
    [place, year, "矛盾纠纷调处数", handled],
    [place, year, "调解成功率", `${rate}%`],
  ]),
];

const wideByYear = (list: readonly Fact[]): Rows => [
  ["街道", "指标", ...YEARS.map((year) => `${year}年`)],
  ...PLACES.flatMap((place) => [
    [
      place,
      "矛盾纠纷调处数",
      ...YEARS.map((year) => list.find((one) => one.place === place && one.year === year)?.handled ?? ""),
    ],
    [
      place,
      "调解成功率（%）",
      ...YEARS.map((year) => list.find((one) => one.place === place && one.year === year)?.rate ?? ""),
    ],
  ]),
];

const wideByBoth = (list: readonly Fact[]): Rows => [
  ["街道", ...YEARS.flatMap((year) => [`${year}年`, ""])],
  ["", ...YEARS.flatMap(() => ["矛盾纠纷调处数", "调解成功率（%）"])],
  ...PLACES.map((place) => [
    place,
    ...YEARS.flatMap((year) =>
      list.filter((one) => one.place === place && one.year === year).flatMap(({ handled, rate }) => [handled, rate]),
    ),
  ]),
];

const SHAPES: readonly (readonly [string, (list: readonly Fact[]) => Uint8Array, string])[] = [
  ["GBK CSV", (list) => gbkBytes(joined(tidy(list), ",")), "a.csv"],
  ["UTF-8 CSV", (list) => utf8(joined(tidy(list), ",")), "a.csv"],
  ["UTF-8 CSV with a mark", (list) => utf8(`\uFEFF${joined(tidy(list), ",")}`), "a.csv"],
  ["TSV", (list) => utf8(joined(tidy(list), "\t")), "a.tsv"],
  ["full-width semicolons", (list) => utf8(joined(tidy(list), "；")), "a.csv"],
  ["a workbook", (list) => workbookBytes([{ name: "Sheet1", rows: tidy(list) }]), "a.xlsx"],
  ["a long table", (list) => gbkBytes(joined(long(list), ",")), "a.csv"],
  ["wide by year", (list) => gbkBytes(joined(wideByYear(list), ",")), "a.csv"],
  ["wide by year and indicator", (list) => gbkBytes(joined(wideByBoth(list), ",")), "a.csv"],
  [
    "wide by both, as a workbook",
    (list) => workbookBytes([{ name: "Sheet1", rows: wideByBoth(list), merges: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"] }]),
    "a.xlsx",
  ],
  [
    "a title above and a total below",
    (list) =>
      gbkBytes(
        joined(
          [
            ["各街道矛盾纠纷调解情况统计表", "", "", ""],
            ...tidy(list),
            ["合计", "", list.reduce((sum, { handled }) => sum + handled, 0), ""],
          ],
          ",",
        ),
      ),
    "a.csv",
  ],
];

describe("the same table in other clothes", () => {
  it.each(SHAPES)("gives the same figures as %s", (_, bytesOf, name) => {
    fc.assert(
      fc.property(facts, (list) => {
        expect(read(bytesOf(list), name)).toEqual(expected(list));
      }),
      { seed: 7, numRuns: 25 },
    );
  });

  it("does not depend on the order of rows or columns", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        facts.chain((list) => fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })),
        order,
        (list, columns) => {
          const rows = tidy(list).map((row) => columns.map((column) => row[column] ?? ""));
          expect(read(gbkBytes(joined(rows, ",")), "a.csv")).toEqual(expected(list));
        },
      ),
      { seed: 8, numRuns: 50 },
    );
  });

  it("reads the same bytes the same way again by its own recipe", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...SHAPES), (list, [, bytesOf, name]) => {
        const first = readTable(bytesOf(list), name);
        expect(first.recipe).toBeDefined();
        const again = readTable(bytesOf(list), name, first.recipe);
        expect(again.observations).toEqual(first.observations);
        expect(again.recipe).toEqual(first.recipe);
      }),
      { seed: 9, numRuns: 25 },
    );
  });
});
