import { describe, expect, it } from "vitest";
import { movedTo } from "../../../src/ui/pack/movedTo.ts";
import { MOST_FIGURES, packQuery, readPack, toggled } from "../../../src/ui/pack/packStore.ts";
import { DEFAULT_VIEW } from "../../../src/view/view.ts";

const EMPTY = { title: "", subtitle: "", items: [] };

describe(readPack, () => {
  it.each(["", "{", "null", "7", '"x"', "[]", '{"items":5}', '{"items":[1,null,{"query":3}]}'])(
    "takes %j for an empty pack",
    (text) => {
      expect(readPack(text)).toEqual(EMPTY);
    },
  );

  it("reads back what was kept", () => {
    const pack = { title: "题", subtitle: "副", items: [{ query: "v=1&indicator=inspections", caption: "说明" }] };
    expect(readPack(JSON.stringify(pack))).toEqual(pack);
  });

  it("takes each figure once, and no more than a pack holds", () => {
    const items = Array.from({ length: 200 }, (_, index) => ({ query: `q${index % 100}`, caption: "" }));
    expect(readPack(JSON.stringify({ items })).items).toHaveLength(MOST_FIGURES);
  });
});

describe(toggled, () => {
  it("takes a figure in at the end, and out again", () => {
    const one = toggled(toggled(EMPTY, "a"), "b");
    expect(one.items.map(({ query }) => query)).toEqual(["a", "b"]);
    expect(toggled(one, "a").items.map(({ query }) => query)).toEqual(["b"]);
  });
});

describe(packQuery, () => {
  it("is the same in both languages, so that a figure is not ticked twice", () => {
    expect(packQuery({ ...DEFAULT_VIEW, locale: "en" })).toBe(packQuery(DEFAULT_VIEW));
  });
});

describe(movedTo, () => {
  it.each([
    [0, 2, "bca"],
    [2, 0, "cab"],
    [1, 1, "abc"],
  ])("moves the member at %d to %d", (from, to, expected) => {
    expect(movedTo(["a", "b", "c"], from, to).join("")).toBe(expected);
  });
});
