const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS = [
  ["亿", 100_000_000],
  ["万", 10_000],
] as const;
const LARGEST = 16; // characters; a longer run is no number anybody counted to

/** Reads a whole Chinese numeral, such as 一万二千零五, 四百五 or 二〇二五; undefined when it is not one. */
export function readChineseNumeral(text: string): number | undefined {
  if (text.length === 0 || text.length > LARGEST) return undefined;
  if (/^[零〇一二三四五六七八九]+$/.test(text)) return readSpelledDigits(text);
  return readSections(text);
}

/** One digit, or a year: 七八 is "seven or eight", not 78. */
function readSpelledDigits(text: string): number | undefined {
  if (text.length > 1 && text.length !== 4) return undefined;
  return [...text].reduce((total, digit) => total * 10 + (DIGITS[digit] ?? 0), 0);
}

function readSections(text: string): number | undefined {
  for (const [unit, size] of LARGE_UNITS) {
    const at = text.lastIndexOf(unit);
    if (at === -1) continue;
    const head = at === 0 ? undefined : readSections(text.slice(0, at));
    const tail = at === text.length - 1 ? 0 : readTail(text.slice(at + 1), size);
    return head === undefined || tail === undefined ? undefined : head * size + tail;
  }
  return readBelowTenThousand(text);
}

/** 一万三 is 13,000: a lone digit behind a unit counts the next smaller unit. */
function readTail(text: string, size: number): number | undefined {
  const digit = DIGITS[text];
  if (digit !== undefined && digit > 0) return (digit * size) / 10;
  return readSections(text.startsWith("零") || text.startsWith("〇") ? text.slice(1) : text);
}

function readBelowTenThousand(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let smallest = 10_000;
  let afterZero = false;
  for (const character of text) {
    const unit = SMALL_UNITS[character];
    if (unit !== undefined) {
      if (unit >= smallest) return undefined;
      total += (digit ?? 1) * unit; // 十五 leaves the leading 一 unsaid
      digit = undefined;
      smallest = unit;
      afterZero = false;
      continue;
    }
    if (digit !== undefined && digit !== 0) return undefined;
    digit = DIGITS[character];
    if (digit === undefined) return undefined;
    afterZero ||= digit === 0;
  }
  if (digit === undefined) return total;
  // 四百五 is 450, but 四百零五 405 and 十五 15.
  const isShort = !afterZero && smallest >= 100 && smallest < 10_000;
  return total + (isShort ? (digit * smallest) / 10 : digit);
}

const ARABIC = /^(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(\.\d{1,6})?(十|百|千|万|百万|千万|十万|亿|十亿|百亿|千亿|万亿)?$/;
const MAGNITUDES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Reads digits with an optional magnitude word: 1,234 · 1.2万 · 3千. */
export function readArabicNumeral(text: string): number | undefined {
  const match = ARABIC.exec(text);
  if (match === null) return undefined;
  const [, whole = "", decimals = "", magnitude = ""] = match;
  const digits = Number(whole.replaceAll(",", "") + decimals);
  const size = [...magnitude].reduce((product, character) => product * (MAGNITUDES[character] ?? 1), 1);
  return size === 1 ? digits : Math.round(digits * size * 1e6) / 1e6;
}

/** Any numeral of a report, Arabic, Chinese or mixed; blanks and full-width forms must be gone. */
export function readNumeral(text: string): number | undefined {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? readArabicNumeral(text) : readChineseNumeral(text);
}
