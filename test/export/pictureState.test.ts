import { Resvg } from "@resvg/resvg-js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pngState, stateOf, svgState, withPngState, withSvgState } from "../../src/export/pictureState.ts";

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="#1f5a8c"/></svg>';
const STATE = "v=1&chart=ranking&indicator=mediation_success_rate&figure=F-3A9CWXYZ&data=d78a90b8";

function png(): Uint8Array {
  return new Resvg(SVG).render().asPng();
}

function drawn(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

describe("a picture's state", () => {
  it("comes back from a PNG, whatever it says", () => {
    const plain = png();
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 400 }), (state) => {
        expect(pngState(withPngState(plain, state))).toBe(state);
      }),
    );
  });

  it("comes back from an SVG, whatever XML can say", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), (state) => {
        expect(svgState(withSvgState(SVG, state))).toBe(state);
      }),
    );
  });

  it("leaves the picture a PNG that others draw", () => {
    const page = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><image width="4" height="3" href="data:image/png;base64,${drawn(withPngState(png(), STATE))}"/></svg>`;
    expect(drawn(new Resvg(page).render().pixels)).toBe(drawn(new Resvg(SVG).render().pixels));
  });

  it("is not in pictures that are not ours, and none is written where there is nothing to say", () => {
    expect(pngState(png())).toBeUndefined();
    expect(svgState(SVG)).toBeUndefined();
    expect(withSvgState(SVG, "")).toBe(SVG);
    expect(drawn(withPngState(png(), ""))).toBe(drawn(png()));
  });

  it.each([
    ["an empty file", []],
    ["another kind", [0x47, 0x49, 0x46, 0x38]],
  ])("is refused for %s", (_, bytes) => {
    expect(() => pngState(new Uint8Array(bytes))).toThrow("no PNG");
  });

  it("ends quietly where a file was cut off", () => {
    const whole = withPngState(png(), STATE);
    for (let length = 8; length < whole.length; length += 1) {
      const read = pngState(whole.subarray(0, length));
      expect(read === undefined || read === STATE).toBe(true);
    }
  });

  it("is the query of the figure's link, and nothing for a figure that has none", () => {
    expect(stateOf({ link: `https://atlas.example/x/#/explore?${STATE}` })).toBe(STATE);
    expect(stateOf({ link: "" })).toBe("");
  });
});
