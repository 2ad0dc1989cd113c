import { readChineseNumeral } from "../report/numerals.ts";

const FINANCIAL: Readonly<Record<string, string>> = {
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  萬: "万",
  億: "亿",
  兩: "两",
  貳: "二",
  參: "三",
  陸: "六",
};

/** A whole Chinese numeral with the decimals behind 点; undefined when it is not one. */
export function chineseNumber(text: string): number | undefined {
  const plain = text.replaceAll(/[壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳參陸]/g, (one) => FINANCIAL[one] ?? one);
  const [whole = "", decimals, ...more] = plain.split("点");
  const head = readChineseNumeral(whole);
  if (head === undefined || more.length > 0 || decimals === undefined) return more.length > 0 ? undefined : head;
  if (!/^[零〇一二三四五六七八九]{1,6}$/.test(decimals)) return undefined;
  const digits = [...decimals].map((digit) => readChineseNumeral(digit) ?? 0).join("");
  return Number(`${head}.${digits}`);
}
