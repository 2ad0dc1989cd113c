import { describe, expect, it } from "vitest";
import { figure } from "../../src/chart/chartFigure.ts";
import { renderSvg } from "../../src/chart/renderSvg.ts";
import { place } from "../builders.ts";
import { CASES } from "./cases.ts";

function draw(name: string): string {
  const found = CASES[name];
  if (!found) throw new Error(`no case ${name}`);
  return renderSvg(figure(found.view, found.slice, found.width));
}

describe(renderSvg, () => {
  it("gives the same bytes in any order of calls", () => {
    const names = Object.keys(CASES);
    const forwards = new Map(names.map((name) => [name, draw(name)]));
    const backwards = new Map([...names].reverse().map((name) => [name, draw(name)]));
    for (const name of names) expect(backwards.get(name)).toBe(forwards.get(name));
  });

  it.each(Object.keys(CASES))("leaves nothing in %s that a strict style and script policy refuses", (name) => {
    const svg = draw(name);
    expect(svg).not.toMatch(/ style=|<style|<script|javascript:| on\w+=|<foreignObject|href=/);
    expect(svg).not.toMatch(/ class=| id=|ecmeta|NaN|undefined|Infinity/);
  });

  it("names no colour of its own, so that light and dark can both set it", () => {
    for (const name of Object.keys(CASES)) {
      const colours = [...draw(name).matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, value = ""]) => value);
      expect(colours.filter((value) => value !== "none" && !/^var\(--[a-z0-9-]+\)$/.test(value))).toEqual([]);
    }
  });

  it("scales: the size stands in the view box too", () => {
    expect(draw("settlement-phone")).toMatch(/^<svg [^>]*width="358" height="(\d+)" viewBox="0 0 358 \1"/);
  });

  it("shows a hostile name as text", () => {
    const { view, slice, width } = CASES["all-floors"] ?? { view: undefined };
    if (!view || !slice || !width) throw new Error("no such case");
    const name = `<script>alert("x")</script> style="a" zr0-cls-1 d="1.23456"`;
    const places = [place({ id: "qinghe", name }), ...slice.places.slice(1)];
    const svg = renderSvg(figure(view, { ...slice, places }, width));
    expect(svg).not.toContain("<script");
    const shown = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join("");
    expect(shown).toContain("&lt;script&gt;");
    expect(shown).toContain("zr0-cls-1");
    expect(shown).toContain("1.23456");
  });
});
