import { numberText } from "../i18n/format.ts";
import type { Locale } from "../model/locale.ts";
import type { Figure } from "./figure.ts";
import { solidBar, zeroMark } from "./glyphs.ts";
import { panelOption, type Plotted } from "./panel.ts";
import type { Scale } from "./scale.ts";
import { textShape, type Shape } from "./shapes.ts";
import { textWidth, wrapText } from "./textWidth.ts";
import { FONT, isNarrow } from "./theme.ts";

/** A row of an answer; null is no value, and "" a label of no letters. */
export interface AnswerBar {
  readonly label: string;
  readonly value: number | null;
}

export interface AnswerBarWords {
  readonly locale: Locale;
  /** For a row without a value. */
  readonly missing: string;
}

const BAR = 14;
const LINE = 16;
const GAP = 10;
const LABEL_SHARE = 0.42;
const LABEL_LINES = 2;

interface PlacedBar extends AnswerBar {
  readonly lines: readonly string[];
  readonly top: number;
  /** Middle of the bar. */
  readonly y: number;
}

/** Plain bars from zero in the order of the rows: no ranking, no axis, the number beside each bar. */
export function answerBars(bars: readonly AnswerBar[], words: AnswerBarWords, width: number): Figure {
  const values = bars.flatMap(({ value }) => value ?? []);
  const isAbove = isNarrow(width);
  const widest = Math.max(0, ...bars.map(({ label }) => textWidth(label, FONT.small)));
  const labelWidth = isAbove ? width : Math.ceil(Math.min(widest, width * LABEL_SHARE));
  const placed = placedBars(bars, labelWidth, isAbove);
  const texts = values.map((value) => textWidth(valueText(value, words.locale), FONT.small));
  const left = isAbove ? 0 : labelWidth + 12;
  const scale: Scale = { ...domainOf(values), left, width: Math.max(40, width - left - Math.max(24, ...texts) - 12) };
  const bottom = placed.at(-1);
  const height = Math.ceil((bottom ? Math.max(bottom.y + BAR / 2, bottom.top + bottom.lines.length * LINE) : 0) + 4);
  const size = { width, height: Math.max(height, LINE) };
  const series = [{ name: "answer", items: placed.flatMap(plotted) }];
  const shapes = placed.flatMap((bar) => wordsOf(bar, scale, words));
  return { option: panelOption(size, [{ scale, top: 0, bottom: size.height, series }], shapes), size, marks: [] };
}

function placedBars(bars: readonly AnswerBar[], width: number, isAbove: boolean): readonly PlacedBar[] {
  let top = 0;
  return bars.map((bar) => {
    const lines = labelLines(bar.label, width);
    const y = isAbove ? top + lines.length * LINE + BAR / 2 : top + Math.max(BAR, lines.length * LINE) / 2;
    const placed = { ...bar, lines, top, y };
    top = Math.max(y + BAR / 2, top + lines.length * LINE) + GAP;
    return placed;
  });
}

/** The whole label stands in the table; here it may take two lines. */
function labelLines(label: string, width: number): readonly string[] {
  const all = wrapText(label, width, FONT.small).map((line) => fitted(line, width));
  if (all.length <= LABEL_LINES) return all;
  return [...all.slice(0, LABEL_LINES - 1), fitted(`${all[LABEL_LINES - 1] ?? ""}…`, width)];
}

function fitted(line: string, width: number): string {
  if (textWidth(line, FONT.small) <= width + 1) return line;
  const letters = [...line.replace(/…$/, "")];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, FONT.small) > width) letters.pop();
  return `${letters.join("")}…`;
}

function domainOf(values: readonly number[]): Pick<Scale, "low" | "high" | "step"> {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  return high === low ? { low: 0, high: 1, step: 1 } : { low, high, step: high - low };
}

function plotted({ value, y }: PlacedBar): readonly Plotted[] {
  if (value === null) return [];
  const draw: Plotted["draw"] = (at) =>
    value === 0 ? zeroMark(at(0), y, BAR) : solidBar({ from: at(0), to: at(value), y }, BAR, "data-1");
  return [{ values: [value], y, draw }];
}

function wordsOf(
  { lines, top, y, value }: PlacedBar,
  scale: Scale,
  { locale, missing }: AnswerBarWords,
): readonly Shape[] {
  const zero = scale.left + (-scale.low / (scale.high - scale.low)) * scale.width;
  const end = zero + (Math.max(0, value ?? 0) / (scale.high - scale.low)) * scale.width;
  const first = scale.left === 0 ? top + LINE / 2 : y - ((lines.length - 1) * LINE) / 2;
  return [
    ...lines.map((line, index) => textShape(line, { x: 0, y: first + index * LINE })),
    value === null
      ? textShape(missing, { x: zero + 6, y, colour: "ink-soft" })
      : textShape(valueText(value, locale), { x: end + 6, y }),
  ];
}

function valueText(value: number, locale: Locale): string {
  const size = Math.abs(value);
  return size !== 0 && (size < 1e-6 || size >= 1e15) ? String(value) : numberText(value, locale);
}
