import { describe, expect, it } from "vitest";
import type { Jurisdiction } from "../../../src/model/jurisdiction.ts";
import { tableDataset } from "../../../src/ui/import/tableDataset.ts";
import { placeBook, tablePlaces } from "../../../src/ui/import/tablePlaces.ts";
import { checked } from "./tables.ts";

const KNOWN: readonly Jurisdiction[] = [
  { id: "gd", name: "广东省", nameEn: "Guangdong", pinyin: "guangdong", level: "province", parent: "", code: "440000" },
  {
    id: "gd-cz",
    name: "车站街道",
    nameEn: "Chezhan Subdistrict",
    pinyin: "chezhan",
    level: "street",
    parent: "gd",
    code: "",
  },
];
const BOOK = placeBook(KNOWN);
const TEXT = "街道,年份,法治宣传场次,满意度（分）\n车站街道,2024,12,约90\n车站街,2023,7,80\n无名街道,2024,9,70\n";
const WORDS = {
  id: "own-test",
  label: "试算",
  noteOf: ({ row, column, found }: { row: number; column: string; found: string }) => `${row} ${column} ${found}`,
  faultOf: ({ row, column, found }: { row: number; column: string; found: string }) => `${row} ${column} ${found}`,
};

describe(tablePlaces, () => {
  it("knows a name of the catalogue, suggests for one like it, and leaves the rest to the table", () => {
    const places = tablePlaces(checked(TEXT), {}, BOOK);
    const told = places.map(({ name, place, isKnown, suggestions }) => [
      name,
      place,
      isKnown,
      suggestions.map(({ id }) => id),
    ]);
    expect(told).toEqual([
      ["车站街", "", false, ["gd-cz"]],
      ["无名街道", "", false, []],
      ["车站街道", "gd-cz", true, ["gd-cz"]],
    ]);
  });
});

describe(tableDataset, () => {
  const checkup = checked(TEXT);
  const dataset = tableDataset(checkup, tablePlaces(checkup, { 车站街: "gd-cz" }, BOOK), WORDS);

  it("charts chosen names under their places, and keeps the others as places of its own", () => {
    const ids = new Set(dataset.observations.map(({ jurisdiction }) => jurisdiction));
    expect(dataset.places.map(({ name }) => name)).toEqual(["无名街道"]);
    expect(ids).toEqual(new Set(["gd-cz", dataset.places[0]?.id]));
  });

  it("keeps the user's own indicators apart from the codebook's", () => {
    expect(dataset.indicators).toMatchObject([{ id: "own:own-test:1", label: "满意度（分）" }]);
    expect(new Set(dataset.observations.map(({ indicator }) => indicator))).toEqual(
      new Set(["publicity_events", "own:own-test:1"]),
    );
  });

  it("says of every figure in which cell it stands, and keeps what limits it", () => {
    const about = dataset.observations.find(({ note }) => note.includes("约90"));
    expect(about).toMatchObject({ value: 90, qualifier: "about", note: "2 满意度（分） 约90", role: "headline" });
  });

  it("lets one figure of a place, year and indicator stand, when two names are one place", () => {
    const double = checked("街道,年份,法治宣传场次\n车站街道,2024,12\n车站街,2024,7\n");
    const { observations } = tableDataset(double, tablePlaces(double, { 车站街: "gd-cz" }, BOOK), WORDS);
    expect(observations.map(({ value, role }) => [value, role])).toEqual([
      [12, "headline"],
      [7, "other"],
    ]);
  });
});
