import type { Drawer } from "./atlas.ts";

/** Draws what the page did not bring along; the chart library comes with the first picture. */
export function createDrawer(drawn: Map<string, string>): Drawer {
  return {
    now: (key) => drawn.get(key),
    later: async (key, figure) => {
      const { renderSvg } = await import("../chart/renderSvg.ts");
      const svg = renderSvg(figure);
      drawn.set(key, svg);
      return svg;
    },
  };
}
