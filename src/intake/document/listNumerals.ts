const CHINESE = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ROMAN: readonly (readonly [string, number])[] = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

/** The number formats of Word's lists (ECMA-376 17.18.59) that Chinese documents use; others are written in digits. */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  chineseCounting: chineseCounting,
  chineseCountingThousand: chineseCounting,
  japaneseCounting: chineseCounting,
  taiwaneseCounting: chineseCounting,
  taiwaneseCountingThousand: chineseCounting,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  ideographTraditional: (number) => STEMS[number - 1] ?? String(number),
  ideographZodiac: (number) => BRANCHES[number - 1] ?? String(number),
  decimalEnclosedCircle: (number) => enclosed(number, 0x2460),
  decimalEnclosedCircleChinese: (number) => enclosed(number, 0x2460),
  decimalEnclosedParen: (number) => enclosed(number, 0x2474),
  decimalEnclosedFullstop: (number) => enclosed(number, 0x2488),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalZero: (number) => String(number).padStart(2, "0"),
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
};

export function numeralOf(number: number, format: string): string {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return write ? write(number) : String(number);
}

/** Up to 99, the length of any list; 十 without a leading 一. */
function chineseCounting(number: number): string {
  if (number <= 0 || number > 99) return digitByDigit(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? "" : `${tens === 1 ? "" : CHINESE[tens]}十`;
  return `${head}${ones === 0 ? "" : CHINESE[ones]}`;
}

function digitByDigit(number: number): string {
  return String(number).replace(/\d/g, (digit) => CHINESE[Number(digit)] ?? digit);
}

function enclosed(number: number, first: number): string {
  return number >= 1 && number <= 20 ? String.fromCharCode(first + number - 1) : String(number);
}

/** a … z, then aa, bb: Word repeats the letter. */
function letters(number: number): string {
  if (number < 1) return String(number);
  return String.fromCharCode(0x61 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)));
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  return ROMAN.map(([letter, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return letter.repeat(count);
  }).join("");
}
