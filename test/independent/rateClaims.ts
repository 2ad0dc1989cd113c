import type { Claim, Said } from "./claim.ts";
import { pooledShare, quantile } from "./estimates.ts";
import type { Figure } from "./records.ts";
import { intervalOf, isSettledShare, readingsOf } from "./rateRecords.ts";
import { distinct, isOf, isRate, type Scope } from "./scope.ts";
import { rounded } from "./wording.ts";

const COUNT = "(一|两|三|四|五|六|七|八|九|十|\\d+)";
const WORD = "(one|two|three|four|five|six|seven|eight|nine|ten|\\d+)";

const settledShares = ({ figures }: Scope): readonly Figure[] => figures.filter(isSettledShare);

export const RATE_CLAIMS: readonly Claim[] = [
  {
    what: "the share of all together",
    says: {
      "zh-CN": /合并比例 ([\d.]+)%（(\d+)÷(\d+)[^）]*），95% 误差范围 ([\d.]+)%～([\d.]+)%/,
      en: /Pooled share ([\d.]+)% \((\d+) of (\d+)[^)]*\), 95% interval ([\d.]+)–([\d.]+)%/,
    },
    expected: ({ scope }) => together(scope),
  },
  {
    what: "shares that are alike",
    says: {
      "zh-CN": new RegExp(`(?:化解比例)?${COUNT}地(?:化解比例)?相近`),
      en: new RegExp(`alike in ${WORD} places`),
    },
    expected: ({ scope }) => [allMeet(settledShares(scope)) ? settledShares(scope).length : undefined],
  },
  {
    what: "no difference beyond chance",
    says: { "zh-CN": new RegExp(`${COUNT}者差异未超出统计误差范围`) },
    expected: ({ scope }) => {
      const known = settledShares(scope).filter((one) => intervalOf(one));
      return [allMeet(known) ? known.length : undefined];
    },
  },
  {
    what: "small bases, and what one case moves",
    says: {
      "zh-CN": /基数在 (\d+) \S+左右，增减 1 \S，比例变动约 (\d+) 个百分点/,
      en: /are about (\d+) \w+: one case more or less moves the share by about (\d+) percentage points?/,
    },
    expected: ({ scope }) => smallBases(scope),
  },
  {
    what: "a sum of two counts",
    says: { "zh-CN": /÷ ?◆ ?＝ ([\d.]+)%/, en: /÷ ?◆ ?= ([\d.]+)%/ },
    expected: ({ scope, shown }) => {
      const [settled = "", handled = ""] = [...shown.text.matchAll(/⟦([^|]+)\|/g)].map(([, id]) => id);
      const of = scope.records.figures.find(
        ({ operands }) => operands?.[0].id === settled && operands[1].id === handled,
      );
      return [of && rounded(of.value, 1)];
    },
  },
  {
    what: "two readings of a base",
    says: {
      "zh-CN": /化解数为 (\d+)～(\d+) \S+?；作为化解数，分母为 (\d+)～(\d+) \S+?/,
      en: /As the base, (\d+)–(\d+) \w+ were settled; as the number settled, the base is (\d+)–(\d+) \w+/,
    },
    expected: ({ shown, scope }) => bothReadings(figureIn(shown.text, scope)),
  },
  {
    what: "a base that follows",
    says: {
      "zh-CN": /^(\d+) \S+?，推算：◆与 ◆ 只对应 (\d+) /,
      en: /^(\d+) \w+, computed: ◆ at ◆ can only be of (\d+) /,
    },
    expected: ({ shown, scope }) => {
      const rate = ratesIn(shown.text, scope)[0];
      return [rate?.base, rate?.base];
    },
  },
  {
    what: "an interval",
    says: { "zh-CN": /95% 误差范围 ([\d.]+)%～([\d.]+)%/, en: /95% interval ([\d.]+)–([\d.]+)%/ },
    expected: intervalSaid,
  },
  {
    what: "an interval in a ledger",
    says: { "zh-CN": /^([\d.]+)%～([\d.]+)%$/, en: /^([\d.]+)–([\d.]+)%$/ },
    expected: intervalSaid,
  },
  {
    what: "the shares of a ledger",
    says: { "zh-CN": /比例怎样得来（(\d+) 个）/, en: /Where the shares? comes? from \((\d+)\)/ },
    expected: ({ scope }) => [scope.figures.filter((one) => isRate(one.indicator)).length],
  },
  {
    what: "the middle of a distribution",
    says: {
      "zh-CN":
        /(\d+) 个街镇(?:载明，从 ◆ ?到 ◆；|，)中位数 ([\d,]+(?:\.\d+)?)%?，居中一半在 ([\d,]+(?:\.\d+)?)%?～([\d,]+(?:\.\d+)?)%? 之间/,
      en: /(\d+) places(?:, from ◆ to ◆;|:) median ([\d,]+(?:\.\d+)?)%?, the middle half between ([\d,]+(?:\.\d+)?)%? and ([\d,]+(?:\.\d+)?)%?/,
    },
    expected: ({ scope, groups }) => middle(scope, groups),
  },
];

/** Every interval shares a point with every other. */
function allMeet(figures: readonly Figure[]): boolean {
  const ranges = figures.flatMap((one) => intervalOf(one) ?? []);
  return ranges.every((one) => ranges.every((other) => one.low <= other.high && other.low <= one.high));
}

/** Of those whose base can be read in one way only. */
function together(scope: Scope): readonly number[] {
  const readings = settledShares(scope)
    .map(readingsOf)
    .filter(({ length }) => length === 1)
    .flat();
  const [settled, handled] = [readings.map(({ numerator }) => numerator), readings.map(({ base }) => base)].map(
    (counts) => counts.reduce((sum, count) => sum + count, 0),
  );
  const { percent, interval } = pooledShare(readings);
  return [rounded(percent, 1), settled ?? 0, handled ?? 0, rounded(interval.low, 1), rounded(interval.high, 1)];
}

function smallBases(scope: Scope): readonly number[] {
  const known = settledShares(scope)
    .map(readingsOf)
    .filter(({ length }) => length === 1);
  const bases = known.flatMap(([one]) => (one && one.base < 100 ? [one.base] : []));
  const mean = bases.reduce((sum, base) => sum + base, 0) / bases.length;
  const moves = bases.map((base) => rounded(100 / base, 0));
  return [rounded(mean / 10, 0) * 10, distinct(moves) === 1 ? (moves[0] ?? Number.NaN) : Number.NaN];
}

function figuresIn(text: string, { records }: Scope): readonly Figure[] {
  const ids = [...text.matchAll(/⟦([^|]+)\|/g)].map(([, id]) => id);
  return ids.flatMap((id) => records.figures.find((one) => one.id === id) ?? []);
}

function ratesIn(text: string, scope: Scope): readonly Figure[] {
  return figuresIn(text, scope).filter((one) => isRate(one.indicator));
}

/** The rate of the report that the text's figures are of. */
function figureIn(text: string, scope: Scope): Figure | undefined {
  const [first] = figuresIn(text, scope);
  return first && scope.records.figures.find((one) => isSettledShare(one) && isOf(one, first));
}

function bothReadings(rate: Figure | undefined): readonly (number | undefined)[] {
  if (!rate) return [undefined];
  const readings = readingsOf(rate);
  const settled = readings.filter(({ base }) => base === rate.base).map(({ numerator }) => numerator);
  const bases = readings.filter(({ base }) => base !== rate.base).map(({ base }) => base);
  return [Math.min(...settled), Math.max(...settled), Math.min(...bases), Math.max(...bases)];
}

/** Of the rate that the text names, or else of one that the title of its section is about. */
function intervalSaid({ shown, scope, groups: [low, high] }: Said): readonly (number | undefined)[] {
  const named = figureIn(shown.text, scope);
  const candidates = named ? [named] : settledShares(scope).filter((one) => isNamedIn(one, shown.where, scope));
  const found = candidates
    .flatMap((one) => intervalOf(one) ?? [])
    .map((one) => [rounded(one.low, 1), rounded(one.high, 1)]);
  return found.find(([a, b]) => a === Number(low) && b === Number(high)) ?? found[0] ?? [undefined];
}

function isNamedIn({ place, year }: Figure, where: string, { records, locale }: Scope): boolean {
  const known = records.places.get(place);
  const name = locale === "en" ? known?.nameEn : known?.name;
  return name !== undefined && where.includes(name) && where.includes(String(year));
}

/** Of the set that compares (one indicator, year, coverage, basis and scope) with as many places and that median. */
function middle({ figures }: Scope, [places, median]: readonly string[]): readonly (number | undefined)[] {
  const sets = new Map<string, Figure[]>();
  for (const one of figures.filter(({ role }) => role === "headline")) {
    const key = [one.indicator, one.year, one.coverage, one.basis, one.scope].join("|");
    sets.set(key, [...(sets.get(key) ?? []), one]);
  }
  const found = [...sets.values()].map((set) => middleOf(set)).filter(([count]) => count === Number(places));
  return (
    found.find(([, middleValue]) => middleValue === Number(median?.replaceAll(",", ""))) ?? found[0] ?? [undefined]
  );
}

function middleOf(set: readonly Figure[]): readonly number[] {
  const values = set.map(({ value }) => value);
  const quarters = [0.5, 0.25, 0.75].map((share) => rounded(quantile(values, share), 1));
  return [distinct(set.map(({ place }) => place)), ...quarters];
}
