import type { View } from "../../src/view/view.ts";

/** A text of a picture with the room that it takes, measured roughly and apart from the code under test. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TEXT = /<text([^>]*)>([^<]*)<\/text>/g;

export function textBoxes(svg: string): readonly TextBox[] {
  const rootSize = Number(/<svg[^>]* font-size="([\d.]+)/.exec(svg)?.[1]);
  return [...svg.matchAll(TEXT)].map(([, attributes = "", text = ""]) => boxOf(attributes, text, rootSize));
}

function boxOf(attributes: string, text: string, rootSize: number): TextBox {
  const size = numberIn(attributes, / font-size="([\d.]+)/) ?? rootSize;
  const moved = / transform="translate\(([-\d.]+) ([-\d.]+)\)"/.exec(attributes);
  const x = (numberIn(attributes, / x="([-\d.]+)"/) ?? 0) + Number(moved?.[1] ?? 0);
  const y = (numberIn(attributes, / y="([-\d.]+)"/) ?? 0) + Number(moved?.[2] ?? 0);
  const width = roughWidth(text) * size * (/ font-weight="bold"/.test(attributes) ? 1.05 : 1);
  const anchor = / text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - size * 0.45, bottom: y + size * 0.45 };
}

function numberIn(attributes: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(attributes)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** In em: a Chinese character is one, a digit or capital over half, small Latin letters half, and narrow ones and signs a third. */
function roughWidth(text: string): number {
  const plain = text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
  return [...plain].reduce((sum, character) => sum + roughEm(character), 0);
}

function roughEm(character: string): number {
  if ((character.codePointAt(0) ?? 0) > 0x2000) return 1;
  if (character === " ") return 0.28;
  if (/[A-Z0-9%]/.test(character)) return 0.58;
  return /[iljtfr.,:;'()|]/.test(character) ? 0.33 : 0.53;
}

export function overlaps(one: TextBox, other: TextBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Pairs of texts that cover each other. */
export function crossingTexts(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlaps(one, other) ? [`${one.text} / ${other.text}`] : [])),
  );
}

/** Texts that leave the picture, whose height is in its own tag. */
export function cutTexts(svg: string, width: number): readonly string[] {
  const height = Number(/<svg[^>]* height="([\d.]+)/.exec(svg)?.[1]);
  return textBoxes(svg)
    .filter(({ left, right, top, bottom }) => left < -4 || right > width + 2 || top < 0 || bottom > height)
    .map(({ text }) => text);
}

const BAR = /<path d="M([-\d.]+) ([-\d.]+)l([-\d.]+) 0l0 ([-\d.]+)l[-\d.]+ 0Z" fill="var\(--data-[^"]*"([^>]*)>/g;
const DOT = /<circle cx="([-\d.]+)" cy="([-\d.]+)" r="([\d.]+)" fill="var\(--(?:data|accent|paper)[^"]*"/g;

/** Texts that lie on a bar or a dot, for pictures whose words have places of their own. */
export function coveredTexts(svg: string): readonly string[] {
  const bars = [...svg.matchAll(BAR)].map(([, x, y, width, height]) =>
    boxAt(Number(x), Number(y), Number(width), Number(height)),
  );
  const dots = [...svg.matchAll(DOT)].map(([, x, y, r]) =>
    boxAt(Number(x) - Number(r), Number(y) - Number(r), 2 * Number(r), 2 * Number(r)),
  );
  const boxes = textBoxes(svg);
  return [...bars, ...dots].flatMap((mark) => boxes.filter((box) => overlaps(box, mark)).map(({ text }) => text));
}

function boxAt(left: number, top: number, width: number, height: number): TextBox {
  return { text: "", left, right: left + width, top, bottom: top + height };
}

/** In a crowd of points a name may have to lie over others; in these forms words have columns and rows of their own. */
export function hasOwnPlaces({ chart }: View): boolean {
  return ["ranking", "composition", "matrix", "table", "trend"].includes(chart);
}
