import type { Qualifier } from "../../model/observation.ts";
import { chineseNumber } from "./chineseNumeral.ts";
import { plainText } from "./plainText.ts";

/** What a cell says of a number, before the column says what it means. */
export interface WrittenNumber {
  /** The figure before its percent or magnitude sign is applied: 1.2 of 1.2万, as a decimal numeral. */
  readonly digits: string;
  /** Powers of ten of 万, 亿, 千 behind the figure. */
  readonly power: number;
  readonly share: "" | "%" | "‰";
  readonly qualifier: Qualifier;
  /** The measure word behind it (件, 人次, 元), or "". */
  readonly unit: string;
}

/** A number, a sign that none is given, or neither. */
export type CellReading =
  | { readonly kind: "number"; readonly number: WrittenNumber }
  | { readonly kind: "missing" }
  | { readonly kind: "text" };

const MISSING: CellReading = { kind: "missing" };
const TEXT: CellReading = { kind: "text" };

const MISSING_MARK =
  /^(?:[-—–―─_/\\.…·、*×xX?？]+|[（(]?(?:无|暂无|无数据|暂无数据|暂缺|缺|缺失|缺报|空|空白|空缺|未统计|未上报|未报|未报送|未填报|未填|未载明|未公布|未公开|未提供|未开展统计|不详|不适用|待补|待定|待核实|待统计|尚未统计|没有数据|数据缺失|n\/?a|#n\/a|nil|none|null|nan|nd|missing)[)）]?)$/i;

/** A missing mark that says more than the others: there is no such duty or matter, which is not silence. */
export function isNotApplicable(raw: string): boolean {
  return /^[（(]?(?:不适用|not applicable)[)）]?$/i.test(plainText(raw).trim());
}

export function readCell(raw: string): CellReading {
  const text = withoutFormulaQuotes(plainText(raw));
  if (text === "" || MISSING_MARK.test(text)) return MISSING;
  const number = text.length > LONGEST ? undefined : readNumber(text);
  return number ? { kind: "number", number } : TEXT;
}

/** ="210" is how some programs keep a spreadsheet from changing a text. */
export function withoutFormulaQuotes(text: string): string {
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}

const LONGEST = 40;

/** Whether the cell is empty, rather than marked as missing. */
export function isBlank(raw: string): boolean {
  const first = raw.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first < 0xa000)) return false;
  return raw === "" || plainText(raw) === "";
}

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:大约|约为|约有|约|将近|接近|近|大概|估计|≈|~|～)\s*/, "about"],
  [/^(?:不少于|不低于|至少|超过|突破|逾|超|大于|多于|>=|≥|>|＞)\s*/, "at_least"],
];
const BEHIND: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:左右|上下)$/, "about"],
  [/(?:以上|之上|\+)$/, "at_least"],
];

const UNIT =
  "(?:人次|人|名|位|件次|件|起|宗|例|案|个|家|次|场次|场|份|条|篇|项|册|本|户|元|块|期|部|处|支|所|家次|户次|天|小时|平方公里|公里|亩|岁|度)?";
const FIGURE = "([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|[-+]?\\.\\d+)";
const ARABIC = new RegExp(
  `^${FIGURE}(?:[eE]([-+]?\\d{1,2}))?(百万|千万|十万|万亿|十|百|千|万|亿)?(余|多|几)?(百万|千万|十|百|千|万|亿)?(%|‰)?(${UNIT})(余|多)?$`,
);
const CHINESE = new RegExp(
  `^(百分之|千分之)?([零〇一二两三四五六七八九十百千万亿点壹贰叁肆伍陆柒捌玖拾佰仟]+)(余|多|几)?(万|亿)?(${UNIT})$`,
);
const POWERS: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};

function readNumber(plain: string): WrittenNumber | undefined {
  let text = plain.replace(/^[¥$]\s*|^(?:人民币|RMB)\s*/i, "");
  let qualifier: Qualifier = "exact";
  for (const [cue, meaning] of BEFORE) {
    const rest = text.replace(cue, "");
    if (rest !== text) [text, qualifier] = [rest, meaning];
  }
  for (const [cue, meaning] of BEHIND) {
    const rest = text.replace(cue, "");
    if (rest !== text) [text, qualifier] = [rest, meaning];
  }
  const tight = text
    .replaceAll(/(?<=[\d.])\s+(?=\d{3}(?!\d))/g, "")
    .replaceAll(/\s+(?=[^\d\s.,+-])|(?<=[^\d\s.,])\s+/g, "");
  return readArabic(tight, qualifier) ?? readChinese(tight, qualifier);
}

function readArabic(text: string, qualifier: Qualifier): WrittenNumber | undefined {
  const match = ARABIC.exec(text);
  if (match === null) return undefined;
  const [, figure = "", exponent, first = "", more, second = "", share = "", unit = "", late] = match;
  if (first && second && (more === undefined || first.length > 1)) return undefined;
  if (hasOddZeros(figure) || significant(figure) > 15) return undefined;
  const isLossy = exponent !== undefined && significant(figure) < Number(exponent) + 1;
  const floor =
    more !== undefined || late !== undefined ? "at_least" : isLossy && qualifier === "exact" ? "about" : qualifier;
  const power = (POWERS[first] ?? 0) + (POWERS[second] ?? 0) + Number(exponent ?? 0);
  return {
    digits: figure.replaceAll(",", ""),
    power,
    share: share === "%" || share === "‰" ? share : "",
    qualifier: floor,
    unit,
  };
}

/** 007 is a code, not a seven. */
function hasOddZeros(figure: string): boolean {
  return /^[-+]?0[\d,]/.test(figure);
}

function significant(figure: string): number {
  return figure.replaceAll(/[^\d]/g, "").replace(/^0+/, "").length;
}

function readChinese(text: string, qualifier: Qualifier): WrittenNumber | undefined {
  const match = CHINESE.exec(text);
  if (match === null) return undefined;
  const [, share, numeral = "", more, large = "", unit = ""] = match;
  const value = chineseNumber(numeral);
  if (value === undefined) return undefined;
  return {
    digits: String(value),
    power: POWERS[large] ?? 0,
    share: share === "百分之" ? "%" : share === "千分之" ? "‰" : "",
    qualifier: more === undefined ? qualifier : "at_least",
    unit,
  };
}

/** The figure times a power of ten, without the rounding of a multiplication: 1.15 万 is 11,500. */
export function scaled(digits: string, power: number): number {
  const [mantissa = "", exponent = "0"] = digits.split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
}
