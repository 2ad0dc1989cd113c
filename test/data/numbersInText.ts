/** A number as it stands in a report: digits, or a Chinese numeral with its measure word. Offsets are half-open. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const DIGITS = /[0-9０-９]+(?:[.．][0-9０-９]+)?/g;

/** Not 每一个 and 下一年, which count nothing. */
const CHINESE_COUNT =
  /(?<![每下])[一二两三四五六七八九十百千万亿几数]+(?:余|多)?(?:件|起|宗|例|个|次|场|人|名|份|条|篇|项|支|户|家|处|批|期|轮|元|册|种|张|类|级|届|本|幅|所|座|天|周|月|季|年)/g;

/** 无…案件, 未发生…: a zero in words. */
const NONE = /(?:无|未发生|未出现|没有发生|未收到)(?=[^，,。；;\n]{0,16}(?:案件|事项|投诉|复议|诉讼|败诉|申请|信访))/g;

/** 2025年, 2024 年, 2024全年: when, not how many. */
const YEAR = /^(?:19|20)\d\d$/;
const AFTER_YEAR = /^\s?(?:全?年)/;

/** Every number of a text that could be a figure: without years and the numbers of paragraphs. */
export function numbersIn(text: string): WrittenNumber[] {
  return [DIGITS, CHINESE_COUNT, NONE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter((number) => !isYear(number, text) && !isParagraphNumber(number, text))
    .sort((one, other) => one.start - other.start);
}

function isYear({ text: digits, end }: WrittenNumber, text: string): boolean {
  return YEAR.test(digits) && AFTER_YEAR.test(text.slice(end, end + 3));
}

/** `3. ` at the head of a line. */
function isParagraphNumber({ start, end }: WrittenNumber, text: string): boolean {
  return text[end] === "." && (start === 0 || text[start - 1] === "\n");
}
