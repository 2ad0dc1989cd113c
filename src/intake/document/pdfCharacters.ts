/**
 * Fonts draw 工 and the radical ⼯ alike, and programs that write PDFs confuse them; compatibility ideographs likewise.
 * Full-width digits and signs stay as they are.
 */
export function straightened(text: string): string {
  return text.replace(
    /[\u2E80-\u2FDF\uF900-\uFAFF]/g,
    (character) => SUPPLEMENT[character] ?? character.normalize("NFKC"),
  );
}

/** Radicals that Unicode gives no equivalent; these look exactly like the characters. */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  "⺠": "民",
  "⻓": "长",
  "⻅": "见",
  "⻆": "角",
  "⻉": "贝",
  "⻋": "车",
  "⻔": "门",
  "⻘": "青",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻢": "马",
  "⻤": "鬼",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻩": "黄",
  "⻬": "齐",
  "⻮": "齿",
  "⻰": "龙",
  "⻄": "西",
  "⻁": "虎",
  "⻣": "骨",
  "⻫": "斉",
  "⻑": "長",
  "⺟": "母",
  "⻳": "龟",
};

/** The share of characters that mean nothing: fonts without a way back from their shapes to Unicode. */
export function garbledShare(text: string): number {
  const written = text.replace(/\s/g, "");
  if (written === "") return 0;
  const unknown = written.match(/[\u0000-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/g)?.length ?? 0;
  return unknown / written.length;
}
