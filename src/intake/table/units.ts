import { plainText, withoutMarks } from "./plainText.ts";

/** A measure with its magnitude: 万元 is 元 at 10⁴. */
export interface WrittenUnit {
  readonly unit: string;
  readonly power: number;
  readonly share: "" | "%" | "‰";
}

const POWERS: readonly (readonly [string, number])[] = [
  ["百万", 6],
  ["千万", 7],
  ["十万", 5],
  ["亿", 8],
  ["万", 4],
  ["千", 3],
  ["百", 2],
];

const WORDS =
  "人次|件次|场次|户次|家次|场\\(次\\)|份\\(条\\)|件\\(起\\)|个百分点|百分点|美元|人民币元|人|名|位|件|起|宗|例|案|个|家|次|场|份|条|篇|项|册|本|户|元|块|期|部|处|支|所|天|小时|平方公里|公里|亩|岁|人\\(次\\)|次\\(场\\)";
const UNIT = new RegExp(
  `^(?:百分比|百分数|%|‰|千分比|(?:百万|千万|十万|亿|万|千|百)?(?:${WORDS})|(?:百万|千万|十万|亿|万))$`,
);

/** Reads a whole unit; undefined for anything else. */
export function readUnit(raw: string): WrittenUnit | undefined {
  const text = plainText(raw).replaceAll(/\s+/g, "");
  if (!UNIT.test(text)) return undefined;
  if (/^(?:%|百分比|百分数)$/.test(text)) return { unit: "%", power: 0, share: "%" };
  if (/^(?:‰|千分比)$/.test(text)) return { unit: "%", power: 0, share: "‰" };
  const large = POWERS.find(([word]) => text.startsWith(word));
  return large
    ? { unit: text.slice(large[0].length), power: large[1], share: "" }
    : { unit: text, power: 0, share: "" };
}

/** A name with the unit that stands in or behind it: 罚款金额（万元）, 罚款/万元, 成功率%. */
export function nameAndUnit(raw: string): { readonly name: string; readonly unit?: WrittenUnit } {
  const text = withoutMarks(plainText(raw).replaceAll(/\s*\n\s*/g, ""));
  const match =
    /^(.*?)\s*[（(【[]\s*(?:单位\s*[:：]?\s*)?([^（(【[]{1,8}?(?:\([^()]*\))?)\s*[)）】\]]\s*$/.exec(text) ??
    /^(.+?)\s*[/／:：_]\s*(?:单位\s*[:：]?\s*)?([^/／]{1,6})$/.exec(text);
  const unit = match && readUnit(match[2] ?? "");
  if (match && unit) return { name: (match[1] ?? "").trim(), unit };
  const sign = /^(.+?)\s*([%‰])$/.exec(text);
  const share = sign && readUnit(sign[2] ?? "");
  return sign && share ? { name: sign[1] ?? "", unit: share } : { name: text };
}

/** Units of a whole table: 单位：件、万元. */
export function unitsInTitle(raw: string): readonly WrittenUnit[] {
  const match = /(?:计量|数据|金额)?单位\s*[:：]\s*([^\s()（）:：;；]+)/.exec(plainText(raw));
  return (match?.[1] ?? "").split(/[,，、/／和]/).flatMap((part) => readUnit(part) ?? []);
}
