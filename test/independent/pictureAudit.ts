import { axesOf, isIn } from "./axes.ts";
import { proseFaults } from "./audit.ts";
import type { Drawing, DrawnWord } from "./drawnShapes.ts";
import { placesNamed } from "./placeNames.ts";
import { readingsOf } from "./rateRecords.ts";
import type { Figure } from "./records.ts";
import { narrowed, namedIndicators, type Scope } from "./scope.ts";
import type { ShownText } from "./shownText.ts";
import { digitsOf, valueFault } from "./wording.ts";

/** Each number written in a drawing that is neither a figure at its mark, nor a step of an axis, nor a true statement. */
export function pictureFaults(drawing: Drawing, whole: Scope): readonly string[] {
  const scope = narrowed(
    whole,
    namedIndicators(drawing.figure, whole.locale).filter((id) => whole.indicators.includes(id)),
  );
  const steps = new Set(axesOf(drawing).flatMap(({ words }) => words));
  const left = drawing.words.filter(
    (word) =>
      /\d/.test(word.text) && !steps.has(word) && !isFigure(word, drawing, scope) && !isYear(word, drawing, scope),
  );
  const lines = joined(drawing.words).filter(({ parts }) => parts.some((word) => left.includes(word)));
  return lines.flatMap(({ text }) =>
    lineFaults(text, drawing, scope).map((fault) => `${fault} — in the picture: ${text}`),
  );
}

/** Written within the mark of a figure, or right of it: its value, its base, or a part's name with its value. */
function isFigure(word: DrawnWord, { marks }: Drawing, { records, locale }: Scope): boolean {
  const here = marks
    .filter((mark) => isIn(word, mark, 3))
    .flatMap(({ cell }) => records.figures.find(({ id }) => id === cell) ?? []);
  const value = word.text.replace(/^\D*? (?=[≥~]?\d)/, "");
  return here.some(
    (figure) =>
      valueFault(word.text, figure, locale) === undefined ||
      (valueFault(value, figure, locale) === undefined && !/\d/.test(word.text.slice(0, -value.length))) ||
      isBase(word.text, figure, locale),
  );
}

function isBase(text: string, figure: Figure, locale: Scope["locale"]): boolean {
  const base = figure.base ?? readingsOf(figure)[0]?.base;
  return base !== undefined && text === digitsOf(base, 0, locale);
}

/** Right of a place's name on the same line, and of a report of it. */
function isYear(word: DrawnWord, { words }: Drawing, scope: Scope): boolean {
  if (!/^\d{4}$/.test(word.text)) return false;
  const beside = words.filter((one) => one !== word && Math.abs(one.y - word.y) < 2 && one.x < word.x);
  const ids = beside.flatMap(({ text }) => placesNamed(text, scope));
  return scope.reports.some((one) => ids.includes(one.place) && one.year === Number(word.text));
}

function lineFaults(text: string, drawing: Drawing, scope: Scope): readonly string[] {
  const [, from] = /(?:轴从 |axis starts at )(\d+)%/.exec(text) ?? [];
  const starts = axesOf(drawing).map(({ low }) => low);
  if (from !== undefined && !starts.includes(Number(from))) return [`the axis starts at ${starts.join()}`];
  const [, count] =
    /另有 (\d+) 个数字口径不同，未画出|(\d+) figures? on other bases not drawn/
      .exec(text)
      ?.filter((one) => one !== undefined) ?? [];
  const headlines = scope.figures.filter(({ role }) => role === "headline");
  const missing = headlines.filter(({ id }) => !drawing.marks.some(({ cell }) => cell === id)).length;
  if (count !== undefined && Number(count) !== missing) return [`${missing} are not drawn`];
  const rest = text
    .replace(/(?:横轴从|纵轴从) \d+% 起|axis starts at \d+%/, "")
    .replace(/另有 \d+ 个数字口径不同|\d+ figures? on other bases/, "");
  const shown: ShownText = { text: rest, cell: "", row: "", where: "picture", figure: drawing.figure };
  return proseFaults(shown, scope);
}

interface Line {
  readonly text: string;
  readonly parts: readonly DrawnWord[];
}

/** A sentence that is broken into lines is read as one. */
function joined(words: readonly DrawnWord[]): readonly Line[] {
  return words.reduce<readonly Line[]>((lines, word) => {
    const last = lines.at(-1);
    const before = last?.parts.at(-1);
    const goesOn =
      before && before.x === word.x && word.y - before.y > 8 && word.y - before.y < 22 && !/[。.]$/.test(before.text);
    if (!last || !goesOn) return [...lines, { text: word.text, parts: [word] }];
    const gap = /[a-z(,;]$/i.test(last.text) ? " " : "";
    return [...lines.slice(0, -1), { text: `${last.text}${gap}${word.text}`, parts: [...last.parts, word] }];
  }, []);
}
