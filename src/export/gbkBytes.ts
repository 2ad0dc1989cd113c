/** A text in GBK, with the characters it has no place for: each once, in their order; a question mark stands for them. */
export interface GbkText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lost: readonly string[];
}

const QUESTION_MARK = 0x3f;

export function gbkBytes(text: string): GbkText {
  const codes = gbkCodes();
  const lost = new Set<string>();
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? QUESTION_MARK;
    const code = point < 0x80 ? point : (codes.get(point) ?? 0);
    if (code === 0 && point !== 0) lost.add(character);
    if (code > 0xff) bytes[length++] = code >> 8;
    bytes[length++] = code === 0 && point !== 0 ? QUESTION_MARK : code & 0xff;
  }
  return { bytes: bytes.slice(0, length), lost: [...lost] };
}

let known: ReadonlyMap<number, number> | undefined;

/** Browsers read GBK and write only UTF-8, so every pair of bytes is read once. */
function gbkCodes(): ReadonlyMap<number, number> {
  known ??= new Map(gbkRows().flatMap(codesOfRow));
  return known;
}

function gbkRows(): readonly number[] {
  return Array.from({ length: 0xfe - 0x81 + 1 }, (_, index) => 0x81 + index);
}

const TRAILS = Array.from({ length: 0xfe - 0x40 + 1 }, (_, index) => 0x40 + index).filter((trail) => trail !== 0x7f);
const LINE_FEED = 0x0a;

/** All pairs of a row at once, each in a line of its own: a pair without a character cannot eat into the next. */
function codesOfRow(lead: number): readonly (readonly [point: number, code: number])[] {
  const lines = Uint8Array.from(TRAILS.flatMap((trail) => [lead, trail, LINE_FEED]));
  const read = new TextDecoder("gb18030").decode(lines).split("\n");
  return TRAILS.flatMap((trail, index) => {
    const [character = "", ...more] = read[index] ?? "";
    const point = character.codePointAt(0) ?? 0;
    // Not pairs without a character, nor those of private use, which other programs read differently.
    const isKnown = more.length === 0 && point !== 0xfffd && !(point >= 0xe000 && point <= 0xf8ff);
    return isKnown && point > 0 ? [[point, lead * 256 + trail] as const] : [];
  });
}
