import { describe, expect, it } from "vitest";
import type { Jurisdiction, Level } from "../../src/model/jurisdiction.ts";
import { placeOf } from "../../src/view/place.ts";

function place(id: string, level: Level, parent: string, [name, nameEn, code = ""]: readonly string[]): Jurisdiction {
  return { id, level, parent, name: name ?? "", nameEn: nameEn ?? "", pinyin: "", code };
}

const places = new Map(
  [
    place("cn", "country", "", ["中国", "China", "156"]),
    place("guangdong", "province", "cn", ["广东省", "Guangdong", "440000"]),
    place("shaoguan", "prefecture", "guangdong", ["韶关市", "Shaoguan", "440200"]),
    place("zhenjiang", "county", "shaoguan", ["浈江区", "Zhenjiang District", "440204"]),
    place("chezhan", "street", "zhenjiang", ["车站街道", "Chezhan Subdistrict"]),
    place("alone", "town", "unlisted", ["孤镇", "Gu Town"]),
    place("round", "town", "about", ["圆镇", "Yuan Town"]),
    place("about", "county", "round", ["环县", "Huan County"]),
  ].map((one) => [one.id, one]),
);

describe(placeOf, () => {
  it("chains the names from the province down, in English from the place up", () => {
    expect(placeOf("chezhan", places)).toEqual({
      id: "chezhan",
      name: "车站街道",
      nameEn: "Chezhan Subdistrict",
      level: "street",
      fullName: "广东省韶关市浈江区车站街道",
      fullNameEn: "Chezhan Subdistrict, Zhenjiang District, Shaoguan, Guangdong",
      orderCode: "440204",
    });
  });

  it.each([
    ["guangdong", "广东省", "440000"],
    ["cn", "中国", "156"],
    ["alone", "孤镇", ""],
    ["round", "环县圆镇", ""],
  ])("gives %s the full name %s and the code “%s”", (id, fullName, orderCode) => {
    expect(placeOf(id, places)).toMatchObject({ fullName, orderCode });
  });

  it("knows no place of another id", () => {
    expect(placeOf("__proto__", places)).toBeUndefined();
  });
});
