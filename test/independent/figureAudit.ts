import type { Locale } from "../../src/model/locale.ts";
import { numberSaid } from "./claim.ts";
import { intervalOf, readingsOf } from "./rateRecords.ts";
import type { Figure } from "./records.ts";
import { isOf, type Scope } from "./scope.ts";
import type { ShownText } from "./shownText.ts";
import { namesOf, rounded, valueFault } from "./wording.ts";

interface Fact {
  readonly what: string;
  readonly says: Readonly<Record<Locale, RegExp>>;
  readonly expected: (figure: Figure) => readonly (number | undefined)[];
}

/** What a name may say of a rate beside its value. */
const FACTS: readonly Fact[] = [
  {
    what: "operands",
    says: { "zh-CN": /由 ([\d,]+)÷([\d,]+) 推算/g, en: /computed from ([\d,]+) of ([\d,]+)/g },
    expected: ({ operands }) => [operands?.[0].value, operands?.[1].value],
  },
  {
    what: "interval",
    says: { "zh-CN": /95% 误差范围 ([\d.]+)%～([\d.]+)%/g, en: /95% interval ([\d.]+)–([\d.]+)%/g },
    expected: (figure) => {
      const interval = intervalOf(figure);
      return interval ? [rounded(interval.low, 1), rounded(interval.high, 1)] : [undefined];
    },
  },
  {
    what: "base",
    says: { "zh-CN": /基数 ([\d,]+)(?: [^，\d]*)?/g, en: /base ([\d,]+)(?: [a-z]+)?/g },
    expected: (figure) => [figure.base ?? readingsOf(figure)[0]?.base],
  },
  { what: "threshold", says: { "zh-CN": /（不足 30）/g, en: /\((?:below|fewer than) 30\)/g }, expected: () => [] },
];

/** The whole name of a figure: place, year, what, value, and how it is known; no other number. */
export function labelFaults(label: string, id: string, { records, locale }: Words): readonly string[] {
  const figure = records.figures.find((one) => one.id === id);
  if (!figure) return [`${id} is no figure`];
  const isNamed = namesOf(figure, locale).some((one) => label.includes(one));
  return [
    ...(isNamed ? [] : [`does not name ${figure.indicator}`]),
    ...numberFaults(label, figure, { records, locale }),
  ];
}

function nameOf({ place }: Figure, { records, locale }: Words): string {
  const known = records.places.get(place);
  return (locale === "en" ? known?.nameEn : known?.name) ?? place;
}

type Words = Pick<Scope, "records" | "locale">;

export function numberFaults(label: string, figure: Figure, words: Words): readonly string[] {
  const { locale } = words;
  const faults: string[] = [];
  if (!label.includes(nameOf(figure, words))) faults.push(`does not name ${nameOf(figure, words)}`);
  let rest = withoutOwnWords(label, figure);
  const year = new RegExp(`(?<!\\d)${figure.year}(?: 年)?(?!\\d)`);
  if (!year.test(rest)) faults.push(`does not say ${figure.year}`);
  rest = rest.replace(year, "");
  for (const { what, says, expected } of FACTS) {
    rest = rest.replaceAll(says[locale], (_, ...groups: unknown[]) => {
      const got = groups
        .filter((group) => typeof group === "string")
        .slice(0, -1)
        .map(numberSaid);
      const wanted = expected(figure);
      if (wanted.length > 0 && wanted.join() !== got.join()) faults.push(`${what} ${got.join()} is ${wanted.join()}`);
      return "";
    });
  }
  return [...faults, ...leftFaults(rest, figure, locale)];
}

/** Every number that is left must be the value, hedged as the report does, and at least one must be. */
function leftFaults(rest: string, figure: Figure, locale: Locale): readonly string[] {
  const values =
    rest.match(
      locale === "en"
        ? /[≥~]?\d[\d,.]*\d%?|[≥~]?\d%?/g
        : /(?:(?:约|近|至少|超过|不少于) ?)?\d[\d,.]*%?(?: ?[余多以左上][^，（\s]*)?/g,
    ) ?? [];
  if (values.length === 0) return [`does not say ${figure.value}`];
  return values.flatMap((value) => {
    const fault = valueFault(value.replace(/([余多])[^余多]*$/, "$1"), figure, locale);
    return fault === undefined ? [] : [`${value} ${fault}`];
  });
}

function withoutOwnWords(label: string, { quote, coverage, scope, note }: Figure): string {
  return [quote, coverage, scope, note]
    .filter((one) => /\d/.test(one))
    .reduce((rest, one) => rest.replaceAll(one, ""), label);
}

/** A row of the table of everything: each column by its own field. */
export function tableFaults(shown: ShownText, scope: Scope): readonly string[] {
  const figure = scope.records.figures.find(({ id }) => id === shown.row);
  if (!figure) return [`${shown.row} is no figure`];
  const [value, sentence] = splitRun(shown.text, nameOf(figure, scope));
  if (sentence !== undefined) {
    const fault = valueFault(value, figure, scope.locale);
    return [...(fault === undefined ? [] : [`${value} ${fault}`]), ...numberFaults(sentence, figure, scope)];
  }
  const rest = withoutOwnWords(shown.text, figure);
  if (!/\d/.test(rest)) return [];
  const number = Number(rest.replaceAll(",", ""));
  const isValue = valueFault(rest, figure, scope.locale) === undefined;
  const isKnown = number === figure.year || number === figure.base || isValue;
  return isKnown && scope.reports.some((report) => isOf(figure, report)) ? [] : [`${rest} is nowhere in ${figure.id}`];
}

/** The value, and the sentence about it that only a screen reader is told. */
function splitRun(text: string, name: string): readonly [value: string, sentence: string | undefined] {
  const [, shown] = /⟦[^|]+\|([^⟧]*)⟧/.exec(text) ?? [];
  if (shown === undefined) return [text, undefined];
  const at = shown.indexOf(name);
  return [shown.slice(0, at).trim(), shown.slice(at)];
}
