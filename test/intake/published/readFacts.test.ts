import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/intake/published/readFacts.ts";
import type { Jurisdiction } from "../../../src/model/jurisdiction.ts";
import { FACT_COLUMNS, JURISDICTION_COLUMNS, type FactColumn } from "../../../src/model/tidyColumns.ts";

type Row = Readonly<Record<FactColumn, string>>;

const LINJIANG: Jurisdiction = {
  id: "linjiang",
  name: "临江省",
  nameEn: "Linjiang",
  pinyin: "linjiang sheng",
  level: "province",
  parent: "",
  code: "990000",
};

const row = (cells: Partial<Row> = {}): Row => ({
  id: "facts-linjiang-beishan-2024-publicity_events",
  jurisdiction: "linjiang-beishan",
  period: "2024",
  coverage: "full",
  indicator: "publicity_events",
  value: "12",
  qualifier: "exact",
  role: "headline",
  group: "",
  flags: "",
  source_url: "https://example.org/a",
  note: "",
  ...cells,
});

function read(rows: readonly Row[]) {
  const place = [
    "linjiang-beishan",
    "北山镇",
    "Beishan Town",
    "beishan zhen",
    "town",
    "linjiang",
    "",
    "",
    "",
    "",
    "",
    "",
  ];
  return readFacts(
    {
      observations: Papa.unparse({
        fields: [...FACT_COLUMNS],
        data: rows.map((one) => FACT_COLUMNS.map((name) => one[name])),
      }),
      jurisdictions: Papa.unparse([[...JURISDICTION_COLUMNS], place]),
    },
    new Map([[LINJIANG.id, LINJIANG]]),
  );
}

describe(readFacts, () => {
  it("reads a figure with its page, in the codebook's unit and without a basis", () => {
    const { value, problems } = read([row()]);
    expect(problems).toEqual([]);
    expect(value.observations).toMatchObject([
      {
        dataset: "facts",
        value: 12,
        unitWritten: "场",
        basis: "",
        page: "facts-linjiang-beishan-2024",
        sourceUrl: "https://example.org/a",
      },
    ]);
    expect(value.observations[0]).not.toHaveProperty("evidence");
    expect([...value.jurisdictions.keys()]).toEqual(["linjiang-beishan"]);
  });

  it("knows no base of a rate", () => {
    const rate = row({ id: "facts-linjiang-beishan-2024-closure_rate", indicator: "closure_rate", value: "98" });
    expect(read([rate]).value.observations).toMatchObject([{ denominatorSource: "none", unitWritten: "%" }]);
  });

  it.each<[string, readonly Row[], object]>([
    [
      "an unknown place",
      [row({ jurisdiction: "nowhere", id: "facts-nowhere-2024-publicity_events" })],
      { code: "unknownJurisdiction" },
    ],
    ["an unknown indicator", [row({ indicator: "events" })], { code: "unknownIndicator" }],
    ["an id of another row", [row({ id: "facts-linjiang-beishan-2023-publicity_events" })], { code: "wrongId" }],
    ["an id twice", [row({ role: "other", group: "g", flags: "may_overlap" }), row()], { code: "duplicateId" }],
    ["two headlines", [row(), row({ id: `${row().id}-2` })], { code: "secondHeadline", firstRow: 2 }],
    ["a further figure without a flag", [row({ role: "other", group: "g" })], { code: "emptyCell", column: "flags" }],
    [
      "a further figure without a group",
      [row({ role: "other", flags: "may_overlap" })],
      { code: "emptyCell", column: "group" },
    ],
    ["an unknown flag", [row({ flags: "doubtful" })], { code: "notInList", column: "flags" }],
    ["no source at all", [row({ source_url: "" })], { code: "emptyCell", column: "note" }],
    ["an address that is none", [row({ source_url: "javascript:alert(1)" })], { code: "notAnAddress" }],
    [
      "a rate over 100",
      [row({ id: "facts-linjiang-beishan-2024-closure_rate", indicator: "closure_rate", value: "101" })],
      { code: "rateOver100" },
    ],
    [
      "two spans of time for one page",
      [row(), row({ id: "facts-linjiang-beishan-2024-mediators", indicator: "mediators", coverage: "至2024年6月" })],
      { code: "differsFromDocument", expected: "full" },
    ],
  ])("names %s", (_, rows, problem) => {
    expect(read(rows).problems).toMatchObject([{ file: "facts/observations.csv", ...problem }]);
  });
});
