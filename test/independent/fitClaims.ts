import type { Claim } from "./claim.ts";
import type { Figure } from "./records.ts";
import { isSettledShare, readingsOf } from "./rateRecords.ts";
import { distinct, isOf, isRate, type Scope } from "./scope.ts";
import { unitOf } from "./wording.ts";

const headlines = ({ figures }: Scope): readonly Figure[] => figures.filter(({ role }) => role === "headline");

/** How many there are of what a kind of picture needs, as said where it does not fit. */
export const FIT_CLAIMS: readonly Claim[] = [
  {
    what: "years of one place",
    says: {
      "zh-CN": /至多 (\d+) 个年度，不足 3 个/,
      en: /[Aa]t most (\d+) years? of one place on one basis, fewer than 3/,
    },
    expected: ({ scope }) => [longestCourse(scope)],
  },
  {
    what: "places with a known base",
    says: {
      "zh-CN": /基数已知的街镇 (\d+) 个，不足 10 个/,
      en: /(\d+) places? with a known base, fewer than 10/,
    },
    expected: ({ scope }) => [knownBases(scope)],
  },
  {
    what: "places that state both",
    says: { "zh-CN": /两项都载明的街镇 (\d+) 个，不足 10 个/, en: /(\d+) places? states? both, fewer than 10/ },
    expected: ({ scope }) => [statingBoth(scope)],
  },
  {
    what: "rows that are too many",
    says: { "zh-CN": /共 (\d+) 行，改画分布/, en: /(\d+) rows: a distribution instead/ },
    expected: ({ scope }) => [headlines(scope).length],
  },
  {
    what: "places on one basis",
    says: { "zh-CN": /同一口径的街镇 (\d+) 个，不足 10 个/, en: /(\d+) places? on one basis, fewer than 10/ },
    expected: ({ scope }) => [Math.max(0, ...alikeSets(scope).map((set) => distinct(set.map(({ place }) => place))))],
  },
];

/** What a figure must share with another to stand on its scale; rates of any year, counts of one. */
function kindOf(figure: Figure): string {
  const basis = isSettledShare(figure) ? "settled" : figure.basis;
  const year = isRate(figure.indicator) ? "" : String(figure.year);
  const alone = figure.flags.includes("topic_unstated") || figure.coverage !== "full" ? figure.id : "";
  return [figure.indicator, basis, figure.scope, year, unitFamily(figure), alone].join("|");
}

/** 起, 件, 宗 and 个 count the same cases; 场, 场次 and 次 the same events; 名 and 人 the same people. */
function unitFamily(figure: Figure): string {
  const families = ["件起宗例个案", "场场次场(次)次", "人名"];
  const unit = unitOf(figure);
  return unit === "人次" || unit === "件次" ? unit : (families.find((family) => family.includes(unit)) ?? unit);
}

/** A total whose larger part is of another kind stands alone. */
function alikeSets(scope: Scope): readonly (readonly Figure[])[] {
  const sets = new Map<string, Figure[]>();
  for (const figure of headlines(scope)) {
    const parts = scope.figures.filter(
      (one) => one.role === "part" && one.group === figure.group && figure.group !== "",
    );
    const isDominated = parts.some(
      (part) => part.indicator === figure.indicator && part.basis !== figure.basis && 2 * part.value > figure.value,
    );
    const key = `${kindOf(figure)}|${isDominated ? figure.id : ""}`;
    sets.set(key, [...(sets.get(key) ?? []), figure]);
  }
  return [...sets.values()];
}

function longestCourse(scope: Scope): number {
  const courses = new Map<string, Set<number>>();
  for (const figure of headlines(scope)) {
    const key = [figure.place, figure.indicator, figure.basis, figure.scope].join("|");
    courses.set(key, (courses.get(key) ?? new Set()).add(figure.year));
  }
  return Math.max(0, ...[...courses.values()].map(({ size }) => size));
}

function knownBases(scope: Scope): number {
  const known = headlines(scope).filter((one) => one.baseSource !== "ambiguous" && readingsOf(one).length > 0);
  return distinct(known.map(({ place }) => place));
}

/** Of the reports that state both, by their first headline of each, the most that are alike in both. */
function statingBoth(scope: Scope): number {
  const [one, other] = scope.indicators;
  if (other === undefined) return 0;
  const pairs = scope.reports.flatMap((report) => {
    const [first, second] = [one, other].map((indicator) =>
      headlines(scope).find((figure) => figure.indicator === indicator && isOf(figure, report)),
    );
    return first && second ? [[first, second].map(kindOf).join(" ")] : [];
  });
  return Math.max(0, ...pairs.map((pair) => pairs.filter((another) => another === pair).length));
}
