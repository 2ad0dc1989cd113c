import { init } from "./echarts.ts";
import type { Figure, Size } from "./figure.ts";
import { FONT, FONT_FAMILY } from "./theme.ts";

/** Draws without a DOM. The same figure gives the same bytes, in any order of calls; who shows it gives it its role. */
export function renderSvg({ option, size }: Figure): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: size.width, height: size.height });
  try {
    chart.setOption(option);
    return tidy(chart.renderToSVGString(), size);
  } finally {
    chart.dispose(); // ECharts keeps a timer, and Node stays alive with it
  }
}

/** Attributes that only the library's own interaction reads; the page lays buttons over the picture instead. */
const INTERACTION = / (?:class|pointer-events|xml:space|ecmeta_[a-z_]+)="[^"]*"/g;

/** Makes the picture fit a page without inline styles, and scale with its column. */
function tidy(svg: string, size: Size): string {
  const body = svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<svg[^>]*>\s*<rect[^>]*><\/rect>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(INTERACTION, "")
    .replace(/ style="([^"]*)"/g, (_, declarations: string) => attributes(declarations))
    .trim();
  return renumber(rounded(`${rootOf(size)}\n${withoutDefaults(body)}\n</svg>\n`));
}

/** What all texts share is said once: a page inlines many pictures. */
function rootOf({ width, height }: Size): string {
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="${FONT_FAMILY}" font-size="${FONT.small}">`;
}

function withoutDefaults(body: string): string {
  return body
    .replaceAll(` font-family="${FONT_FAMILY}"`, "")
    .replaceAll(` font-size="${FONT.small}px"`, "")
    .replaceAll(' text-anchor="start"', "")
    .replace(/><\/(?:path|rect|circle)>/g, "/>");
}

/** `font-size:12px;fill:red` as ` font-size="12px" fill="red"`, which a strict style policy allows. */
function attributes(declarations: string): string {
  return declarations
    .split(";")
    .map((declaration) => declaration.split(":").map((part) => part.trim()))
    .map(([name, value]) => (name && value ? ` ${name}="${value}"` : ""))
    .join("");
}

/** Two decimals of a pixel are more than any screen shows. Text between tags keeps its digits. */
function rounded(svg: string): string {
  const drawn = / (?:d|x|y|cx|cy|r|width|height|x1|y1|x2|y2|transform|points)="[^"]*"/g;
  return svg.replace(drawn, (attribute) =>
    attribute.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100)),
  );
}

/** ECharts counts its ids up across charts; a picture needs them to start at 0. */
function renumber(svg: string): string {
  const names = new Map<string, string>();
  return svg.replace(
    /((?: id="|url\(#|href="#))(zr\d+-([a-z]+)-?\d*)/g,
    (_, before: string, name: string, kind: string) => {
      const known = names.get(name) ?? `zr-${kind}-${names.size}`;
      names.set(name, known);
      return `${before}${known}`;
    },
  );
}
