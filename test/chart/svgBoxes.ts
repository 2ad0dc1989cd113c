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
  const width = roughWidth(text) * size;
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
  const plain = text.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
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

/** Texts that leave the picture. */
export function cutTexts(boxes: readonly TextBox[], width: number): readonly string[] {
  return boxes.filter(({ left, right, top }) => left < -4 || right > width + 2 || top < 0).map(({ text }) => text);
}
