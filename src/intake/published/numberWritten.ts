import { readChineseNumeral } from "../report/numerals.ts";

const SCALES: Readonly<Record<string, number>> = {
  "": 1,
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
};
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
