/** Formats that a style names by number (ECMA-376 part 1, 18.8.30, with the ones Chinese Excel adds). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Those of the built-in formats that every machine shows in its own order. */
const WESTERN: Readonly<Record<number, string>> = { 14: "m/d/yy", 22: "m/d/yy h:mm" };

export function formatCode(id: number, custom: ReadonlyMap<number, string>, isWestern = false): string {
  return custom.get(id) ?? (isWestern ? WESTERN[id] : undefined) ?? BUILT_IN[id] ?? "General";
}

export interface ShownNumber {
  readonly text: string;
  /** The whole figure where the text is rounded or otherwise short of it. */
  readonly exact?: string;
}

/** A number of a worksheet as it is shown: percent, thousands, decimals, dates. Unknown formats show the plain figure. */
export function showNumber(value: number, code: string, epoch1904: boolean): ShownNumber {
  const section = sectionOf(code, value);
  if (section === "") return { text: "", exact: plainNumber(value) }; // 0;-0; hides nought
  if (isDateFormat(section)) return shownDate(value, section, epoch1904);
  const plain = plainNumber(value);
  const bare = section.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  if (/general|@/i.test(bare) || !/[0#?]/.test(bare)) return { text: plain };
  if (bare.includes("%")) return showPercent(value, bare);
  if (/e[+-]/i.test(bare) || bare.includes("/") || /,\s*(?:$|[^#0?,.])/.test(bare)) return { text: plain };
  const decimals = /\.([0#?]+)/.exec(bare)?.[1] ?? "";
  const text = grouped(value, decimals, /[#0?],[#0?]/.test(bare));
  const shown = affix(section, text);
  return shown === plain ? { text: plain } : { text: shown, exact: plain };
}

/** 11/24/06 does not say which is the year: the whole date goes with it. */
function shownDate(value: number, section: string, epoch1904: boolean): ShownNumber {
  const text = showDate(value, section, epoch1904);
  return section.startsWith("m/d/yy") ? { text, exact: showDate(value, "yyyy/m/d", epoch1904) } : { text };
}

function showPercent(value: number, bare: string): ShownNumber {
  const decimals = /\.([0#?]+)/.exec(bare)?.[1] ?? "";
  const percent = String(Number(value.toPrecision(15))).includes("e") ? value * 100 : shifted(value);
  const text = `${grouped(percent, decimals, false)}%`;
  const exact = `${plainNumber(percent)}%`;
  return exact === text ? { text } : { text, exact };
}

/** Times 100 without the noise of a multiplication. */
function shifted(value: number): number {
  return Number(`${Number(value.toPrecision(15))}e2`);
}

/** As many digits as a worksheet keeps: 0.1 + 0.2 is 0.3. */
export function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") && Math.abs(value) < 1e21 && Math.abs(value) >= 1
    ? BigInt(Math.round(value)).toString()
    : text;
}

function grouped(value: number, decimals: string, hasThousands: boolean): string {
  const fixed = roundHalfUp(value, decimals.length);
  const optional = /[#?]+$/.exec(decimals)?.[0].length ?? 0;
  const trimmed = optional > 0 ? fixed.replace(new RegExp(`(?<=\\.\\d*?)0{0,${optional}}$`), "") : fixed;
  if (!hasThousands) return trimmed;
  const [whole = "", rest] = trimmed.split(".");
  const commas = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return rest === undefined ? commas : `${commas}.${rest}`;
}

/** A worksheet rounds 2.345 to 2.35 by its decimals, not by its bits. */
function roundHalfUp(value: number, decimals: number): string {
  const places = Math.min(decimals, 15);
  const text = String(Number(Math.abs(value).toPrecision(15)));
  if (text.includes("e")) return value.toFixed(places);
  const rounded = Number(`${Math.round(Number(`${text}e${places}`))}e-${places}`).toFixed(places);
  return value < 0 && Number(rounded) !== 0 ? `-${rounded}` : rounded;
}

/** Literal text around the digits: ￥100.00, 12件. */
function affix(section: string, digits: string): string {
  const clean = section.replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replaceAll(/\[[^\]]*\]|_.|\*./g, "");
  const match = /^((?:"[^"]*"|\\.|[^#0?"\\])*)[#0?][#0?,. ]*((?:"[^"]*"|\\.|[^"\\])*)$/.exec(clean);
  if (match === null) return digits;
  return `${literal(match[1] ?? "")}${digits}${literal(match[2] ?? "")}`.trim();
}

function literal(text: string): string {
  return text
    .replaceAll(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "")
    .replaceAll(/[()]/g, "");
}

/** Of positive; negative; nought. The sign of a negative section is the number's own. */
function sectionOf(code: string, value: number): string {
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (value < 0 && sections[1]) return sections[1].replaceAll(/[()-](?=(?:[^"]*"[^"]*")*[^"]*$)/g, "");
  const isHidden = value === 0 && sections[2] !== undefined && !/"|@/.test(sections[2]);
  return (isHidden ? sections[2] : sections[0]) ?? code;
}

export function isDateFormat(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare) && !/[#?]|0(?!$|\d)|general/i.test(bare.replaceAll(/\.0+/g, ""));
}

const DAY = 86_400_000;

/** Days since 1899-12-30 (which counts in the leap day of 1900 that never was), or since 1904-01-01. */
export function serialDate(serial: number, epoch1904: boolean): Date {
  const days = epoch1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + Math.round(days * DAY));
}

function showDate(serial: number, code: string, epoch1904: boolean): string {
  const date = serialDate(/\.0/.test(code) ? serial : Math.round(serial * 86_400) / 86_400, epoch1904);
  if (Number.isNaN(date.getTime())) return plainNumber(serial);
  const clean = code.replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, "");
  const has12 = /am\/pm|上午\/下午/i.test(clean);
  const parts = clean.match(/"[^"]*"|\\.|\[[hms]+\]|y+|m+|d+|h+|s+|am\/pm|a\/p|\.0+|./gi) ?? [];
  let lastWasHour = false;
  return parts
    .map((part, index) => {
      const isMinute =
        /^m+$/i.test(part) &&
        (lastWasHour || /^s/i.test(parts.slice(index + 1).find((next) => /^[a-z]/i.test(next)) ?? ""));
      if (/^[a-z[]/i.test(part)) lastWasHour = /^\[?h/i.test(part);
      return datePart(date, serial, part, isMinute, has12);
    })
    .join("")
    .trim();
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function datePart(date: Date, serial: number, part: string, isMinute: boolean, has12: boolean): string {
  const two = (value: number, form: string): string => String(value).padStart(Math.min(form.length, 2), "0");
  const hour = date.getUTCHours();
  if (/^\[h+\]$/i.test(part)) return String(Math.floor(serial * 24 + 1e-9));
  if (/^y+$/i.test(part))
    return part.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, "0");
  if (isMinute) return two(date.getUTCMinutes(), part);
  if (/^m{3,}$/i.test(part)) return MONTHS[date.getUTCMonth()] ?? "";
  if (/^m+$/i.test(part)) return two(date.getUTCMonth() + 1, part);
  if (/^d{3,}$/i.test(part)) return (WEEKDAYS[date.getUTCDay()] ?? "").slice(0, part.length === 3 ? 3 : 99);
  if (/^d+$/i.test(part)) return two(date.getUTCDate(), part);
  if (/^h+$/i.test(part)) return two(has12 ? hour % 12 || 12 : hour, part);
  if (/^s+$/i.test(part)) return two(date.getUTCSeconds(), part);
  if (/^am\/pm$/i.test(part)) return hour < 12 ? "AM" : "PM";
  if (part.startsWith('"')) return part.slice(1, -1);
  return part.startsWith("\\") ? part.slice(1) : part.startsWith(".0") ? "" : part;
}
