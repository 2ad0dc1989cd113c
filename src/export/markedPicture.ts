import { figure as chartFigure } from "../chart/chartFigure.ts";
import { renderSvg } from "../chart/renderSvg.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import { escapeHtml, Html } from "./htmlText.ts";

/**
 * The chart as markup of a page without a library: the drawing is hidden from those who hear the page, and over each
 * number lies a button that names it and the cell (`data-cell`) that it shows.
 */
export function markedPicture({ view, slice }: BriefingFigure, width: number, label: string): Html {
  const drawn = chartFigure(view, slice, width);
  const marks = drawn.marks.map(
    ({ cell, label: name, x, y, width: wide, height }) =>
      `<rect class="m" role="button" tabindex="0" aria-label="${escapeHtml(name)}" data-cell="${escapeHtml(cell)}"` +
      ` x="${round(x)}" y="${round(y)}" width="${round(wide)}" height="${round(height)}"/>`,
  );
  const svg = renderSvg(drawn).trim();
  const opened = svg.indexOf(">") + 1;
  const root = svg.slice(0, opened).replace("<svg ", `<svg role="group" aria-label="${escapeHtml(label)}" `);
  const drawing = svg.slice(opened, svg.lastIndexOf("</svg>"));
  return new Html(`${root}<g aria-hidden="true">${drawing}</g>${marks.join("")}</svg>`);
}

/** Half a pixel is enough for a finger. */
function round(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}
