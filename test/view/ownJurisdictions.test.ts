import { describe, expect, it } from "vitest";
import type { Jurisdiction } from "../../src/model/jurisdiction.ts";
import { ownJurisdictions } from "../../src/view/ownJurisdictions.ts";
import { placeIndex, searchPlaces } from "../../src/view/placeSearch.ts";
import { place } from "../builders.ts";

const known = (id: string, parent: string, name: string, level: Jurisdiction["level"]): Jurisdiction => ({
  id,
  name,
  nameEn: id,
  pinyin: id,
  level,
  parent,
  code: "",
});
const KNOWN = new Map(
  [known("yue", "", "广东省", "province"), known("yue-shan", "yue", "韶关市", "prefecture")].map((one) => [
    one.id,
    one,
  ]),
);
const OWN = [
  { ...place({ id: "own-1", name: "长堤街道" }), ancestors: ["yue", "yue-shan", "nowhere"] },
  place({ id: "own-2", name: "白塔镇" }),
  place({ id: "yue-shan", name: "韶关市" }),
];

describe(ownJurisdictions, () => {
  const found = ownJurisdictions(OWN, KNOWN);

  it("puts a place below the nearest ancestor that the catalogue knows", () => {
    expect(found.map(({ id, parent }) => [id, parent])).toEqual([
      ["own-1", "yue-shan"],
      ["own-2", ""],
    ]);
  });

  it.each([
    ["changdi", "own-1"],
    ["cdjd", "own-1"],
    ["白塔", "own-2"],
    ["韶关长堤", "own-1"],
  ])("lets %s find it", (text, id) => {
    const index = placeIndex([...KNOWN.values(), ...found], new Set(["own-1", "own-2"]));
    expect(searchPlaces(text, index, 5).map((entry) => entry.place.id)).toContain(id);
  });

  it("lets its county stand for it", () => {
    const index = placeIndex([...KNOWN.values(), ...found], new Set(["own-1", "own-2"]));
    const [city] = searchPlaces("韶关市", index, 5);
    expect(city).toMatchObject({ place: { id: "yue-shan" }, reporting: 1 });
  });
});
