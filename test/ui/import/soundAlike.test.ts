import { describe, expect, it } from "vitest";
import { soundFinder } from "../../../src/ui/import/soundAlike.ts";

const PLACES = ["土湾街道", "正街街道", "东门镇", "李家乡"].map((name) => ({
  id: name,
  name,
  nameEn: name,
  fullName: name,
  fullNameEn: name,
  above: [],
}));
const find = soundFinder(PLACES);

describe(soundFinder, () => {
  it.each([
    ["土弯街道", ["土湾街道"]],
    ["tuwan", ["土湾街道"]],
    ["Tuwan Jiedao", ["土湾街道"]],
    ["冬门镇", ["东门镇"]],
    ["里家乡", ["李家乡"]],
    ["董门镇", ["东门镇"]],
    ["高新区", []],
    ["甲", []],
  ])("suggests for %s the places that sound like it", (written, expected) => {
    expect(find(written).map(({ name }) => name)).toEqual(expected);
  });
});
