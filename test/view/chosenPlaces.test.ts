import { describe, expect, it } from "vitest";
import { chosenPlaces } from "../../src/view/chosenPlaces.ts";
import { DEFAULT_VIEW } from "../../src/view/view.ts";
import { place, slice } from "../builders.ts";

const ANSWER = slice({
  cells: [],
  places: ["jilin-changchun-yushu", "guangdong-heyuan-zijin", "guangdong-shaoguan-zhenjiang"].map((id) =>
    place({ id }),
  ),
});

describe(chosenPlaces, () => {
  it.each([
    [[], []],
    [["jilin-changchun-yushu"], ["jilin-changchun-yushu"]],
    [["guangdong"], ["guangdong-heyuan-zijin", "guangdong-shaoguan-zhenjiang"]],
    [["guangdong-heyuan", "nowhere"], ["guangdong-heyuan-zijin"]],
    [["guang"], []],
    [["guangdong", "jilin"], []],
  ])("of a view with %j among all", (jurisdictions, chosen) => {
    expect([...chosenPlaces({ ...DEFAULT_VIEW, jurisdictions }, ANSWER)]).toEqual(chosen);
  });
});
