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
const SCALES: Readonly<Record<string, number>> = { "": 1, ...SMALL_UNITS, 万: 10_000, 亿: 100_000_000 };
const NONE = /^(无|没有|未有|未发生|未出现)$/;

/** The number that a report's characters say: 32000, 1,550, １２, 1.2万, 十二, 百分之九十六, 无. Undefined for anything else. */
export function numberWritten(text: string): number | undefined {
  const plain = text.normalize("NFKC").replace(/\s|[余多]/g, "");
  if (NONE.test(plain)) return 0;
  const arabic = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?([十百千万亿]?)%?$/.exec(plain);
  if (arabic) {
    const [, whole = "", decimals = "", unit = ""] = arabic;
    return Number(whole.replaceAll(",", "") + decimals) * (SCALES[unit] ?? 1);
  }
  return readChineseNumeral(plain.replace(/^百分之/, ""));
}

/** Whether the characters say this value; 1.1万 is 11000 in spite of binary fractions. */
export function saysNumber(text: string, value: number): boolean {
  const written = numberWritten(text);
  return written !== undefined && Math.abs(written - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

function readChineseNumeral(text: string): number | undefined {
  for (const [unit, size] of LARGE_UNITS) {
    const at = text.lastIndexOf(unit);
    if (at === -1) continue;
    const head = readChineseNumeral(text.slice(0, at));
    const tail = at === text.length - 1 ? 0 : readChineseNumeral(text.slice(at + 1));
    return head === undefined || tail === undefined ? undefined : head * size + tail;
  }
  return readBelowTenThousand(text);
}

function readBelowTenThousand(text: string): number | undefined {
  if (text === "") return undefined;
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const unit = SMALL_UNITS[character];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit; // 十五 leaves the leading 一 unsaid
      digit = undefined;
    } else {
      if (digit !== undefined && digit !== 0) return undefined; // 二三 is no numeral
      digit = DIGITS[character];
      if (digit === undefined) return undefined;
    }
  }
  return total + (digit ?? 0);
}
