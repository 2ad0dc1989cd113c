import { PLAIN, type Dialect } from "./dialect.ts";
import { splitText } from "./splitText.ts";

export interface SniffedDialect {
  readonly dialect: Dialect;
  /** Cells of most rows. */
  readonly width: number;
  /** Where the table begins: behind a `sep=` line. */
  readonly start: number;
  readonly hasSepLine: boolean;
}

/** In the order of preference. The weight says how far an unusual one must be ahead. */
const DELIMITERS: readonly (readonly [string, number])[] = [
  [",", 1],
  ["\t", 1],
  [";", 1],
  ["|", 1],
  ["，", 0.9],
  ["；", 0.9],
  ["^", 0.7],
  ["~", 0.7],
  ["¦", 0.7],
  ["\u0001", 0.9],
  [" ", 0.5],
  [":", 0.3],
];

/** Blanks stand between words, too: they part cells only where nearly every row has as many. */
const LEAST_ALIKE = 0.7;

const SAMPLE_LENGTH = 64 * 1024;
const SAMPLE_ROWS = 200;

/**
 * Regular rows of cells that look like something win (after van den Burg, Nazábal & Sutton, "Wrangling messy CSV files
 * by detecting row and type patterns", 2019).
 */
export function sniffDialect(text: string, chosen: Partial<Dialect> = {}): SniffedDialect {
  const sep = /^sep=(.)[ \t]*(?:\r\n|\n|\r|$)/i.exec(text);
  const start = sep?.[0].length ?? 0;
  const sample = sampleOf(text, start);
  const delimiter = chosen.delimiter ?? sep?.[1];
  const delimiters = DELIMITERS.filter(([one]) => (delimiter === undefined ? sample.includes(one) : one === delimiter));
  const candidates = delimiters.length > 0 ? delimiters : [[delimiter ?? ",", 1] as const];
  let best: { readonly dialect: Dialect; readonly score: number; readonly width: number } | undefined;
  for (const [one, weight] of candidates) {
    for (const quoting of quotings(sample, one, chosen)) {
      const found = judge(sample, { ...PLAIN, delimiter: one, ...quoting });
      if (one === " " && found.alike < LEAST_ALIKE) continue;
      const score = found.score * weight;
      if (best === undefined || score > best.score + 1e-9) best = { dialect: found.dialect, score, width: found.width };
    }
  }
  if (best === undefined || (best.width === 1 && delimiter === undefined)) {
    const quoting = { quote: best?.dialect.quote ?? PLAIN.quote, escape: best?.dialect.escape ?? PLAIN.escape };
    return { dialect: { ...PLAIN, ...quoting }, width: 1, start, hasSepLine: false };
  }
  return { dialect: best.dialect, width: best.width, start, hasSepLine: sep !== null };
}

function sampleOf(text: string, start: number): string {
  const sample = text.slice(start, start + SAMPLE_LENGTH);
  if (sample.length < SAMPLE_LENGTH) return sample;
  const end = Math.max(sample.lastIndexOf("\n"), sample.lastIndexOf("\r"));
  return end > 0 ? sample.slice(0, end) : sample;
}

type Quoting = Pick<Dialect, "quote" | "escape">;

function quotings(sample: string, delimiter: string, chosen: Partial<Dialect>): readonly Quoting[] {
  if (chosen.quote !== undefined) return [{ quote: chosen.quote, escape: chosen.escape ?? "double" }];
  const escape = /\\"/.test(sample) && !/[^\\]""[^,;\t|\r\n]/.test(sample) ? "backslash" : "double";
  const usual: Quoting = { quote: '"', escape };
  return hasSingleQuotes(sample, delimiter)
    ? [usual, { quote: "'", escape: /\\'/.test(sample) ? "backslash" : "double" }]
    : [usual];
}

/** Apostrophes quote when they stand at both ends of cells, again and again, and double quotes do not. */
function hasSingleQuotes(sample: string, delimiter: string): boolean {
  const edge = `[${delimiter === "^" || delimiter === "\\" ? `\\${delimiter}` : delimiter}\\r\\n]`;
  const opened = sample.match(new RegExp(`(?:^|${edge})'(?!')`, "g"))?.length ?? 0;
  const closed = sample.match(new RegExp(`[^']'(?=$|${edge})`, "g"))?.length ?? 0;
  const double = sample.match(new RegExp(`(?:^|${edge})"`, "g"))?.length ?? 0;
  return opened >= 2 && closed >= 2 && Math.abs(opened - closed) <= opened / 4 && double < opened;
}

function judge(
  sample: string,
  dialect: Dialect,
): { readonly dialect: Dialect; readonly score: number; readonly width: number; readonly alike: number } {
  const rows = splitText(sample, dialect, { rows: SAMPLE_ROWS }).rows.filter((row) => row.length > 1 || row[0] !== "");
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let pattern = 0;
  for (const [width, count] of widths) pattern += (count * Math.max(0.001, width - 1)) / width;
  const regular = pattern / Math.max(1, widths.size);
  const hasBlanks = everyDelimiterHasBlank(sample, dialect);
  return {
    dialect: { ...dialect, hasBlanks },
    score: regular * typedShare(rows, dialect.quote),
    width: commonest(widths),
    alike: Math.max(0, ...widths.values()) / Math.max(1, rows.length),
  };
}

function commonest(widths: ReadonlyMap<number, number>): number {
  let width = 1;
  let most = 0;
  for (const [one, count] of widths) {
    const weight = one === 1 ? count / 4 : count; // lines of one cell may be titles and notes
    if (weight > most || (weight === most && one > width)) [width, most] = [one, weight];
  }
  return width;
}

/** One blank behind every delimiter, but for those at the ends of lines, is part of the delimiter. */
function everyDelimiterHasBlank(sample: string, { delimiter, quote }: Dialect): boolean {
  if (delimiter === " ") return false;
  const bare =
    quote === ""
      ? sample
      : sample.replaceAll(new RegExp(`${quote}(?:[^${quote}]|${quote}${quote})*${quote}`, "g"), "q");
  const pieces = bare
    .split(delimiter)
    .slice(1)
    .filter((piece) => !/^[\r\n]|^$/.test(piece));
  return pieces.length >= 3 && pieces.filter((piece) => /^ (?! \S)/.test(piece)).length >= 0.95 * pieces.length;
}

/** Share of the cells that look like a thing of its own: a number, a date, a word, a sentence without loose delimiters. */
function typedShare(rows: readonly (readonly string[])[], quote: string): number {
  let typed = 0;
  let all = 0;
  for (const row of rows) {
    for (const cell of row) {
      all++;
      if (isTyped(cell.trim(), quote)) typed++;
    }
  }
  return all === 0 ? 0 : Math.max(typed / all, 1e-6);
}

const NUMBER =
  /^[-+－]?[¥￥$€£]?\s?[\d０-９]{1,3}(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?(?:[eE][-+]?\d+)?\s?[%％‰]?$|^[-+]?\d+(?:[.,]\d+)?%?$/;
const DATE = /^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?$/i;
const ADDRESS = /^(?:https?:\/\/|www\.|[\w.+-]+@)\S+$/i;
const WORDS =
  /^[\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}\p{Pd} _.'’“”()（）［］[\]《》〔〕·%％‰/&+*!?！？#:：、。=$￥¥°<>@—…-]*$/u;
const MARK = /^[-—–－/*.…]+$|^[(（][\p{L}\p{N}% ‰]+[)）]$/u;

function isTyped(cell: string, quote: string): boolean {
  if (cell === "") return true;
  if (NUMBER.test(cell) || DATE.test(cell) || TIME.test(cell) || ADDRESS.test(cell) || MARK.test(cell)) return true;
  if (cell.length > 500) return false;
  return WORDS.test(cell) && (quote === "" || !cell.includes(quote));
}
