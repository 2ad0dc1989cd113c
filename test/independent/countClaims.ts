import { GROUP_LABELS } from "../../src/model/codebook.ts";
import type { Claim, Said } from "./claim.ts";
import { placesNamed } from "./placeNames.ts";
import { ALL_INDICATORS, distinct, groupOf, isOf, isRate, kindsOf, narrowed, type Scope } from "./scope.ts";
import { namesOf } from "./wording.ts";

/** How many of the reports state any of it; parts of a total count with it. */
const stating = (scope: Scope): number => kindsOf(scope).stated.length;
const reportsOf = (scope: Scope): number => scope.reports.length;
const reportsIn = (scope: Scope, year: string | undefined): number =>
  scope.reports.filter((one) => one.year === Number(year)).length;
const places = (scope: Scope): number => distinct(scope.reports.map(({ place }) => place));
const statedFigures = (scope: Scope) => scope.figures.filter((one) => one.operands === undefined);
const indicatorsStated = (scope: Scope): number => distinct(statedFigures(scope).map((one) => one.indicator));
/** Parts hang under their totals and are not counted again. */
const totals = (scope: Scope) => scope.figures.filter(({ role }) => role !== "part");
const numbers = (scope: Scope): number => statedFigures(scope).filter(({ role }) => role !== "part").length;

const COUNT = "(一|两|三|四|五|六|七|八|九|十|\\d+)";
const WORD = "(one|two|both|three|four|five|six|seven|eight|nine|ten|\\d+)";

export const COUNT_CLAIMS: readonly Claim[] = [
  {
    what: "reports, figures and indicators of the page",
    says: {
      "zh-CN": /(\d+) 份年度报告 · (\d+) 个数字 · (\d+) 项指标/,
      en: /(\d+) annual reports · (\d+) figures · (\d+) indicators/,
    },
    expected: ({ scope }) => [reportsOf(scope), numbers(scope), indicatorsStated(scope)],
  },
  {
    what: "year, reports, figures and indicators of a place",
    says: {
      "zh-CN": /(\d{4}) 年 · (\d+) 份报告 · (\d+) 个数字 · (\d+) 项指标/,
      en: /(\d{4}) · (\d+) reports? · (\d+) figures? · (\d+) indicators?/,
    },
    expected: ({ scope }) => [scope.reports[0]?.year, reportsOf(scope), numbers(scope), indicatorsStated(scope)],
  },
  {
    what: "no indicator is in all reports",
    says: {
      "zh-CN": new RegExp(`没有一项指标${COUNT}份报告都载明`),
      en: new RegExp(`No indicator is stated in all ${WORD} reports`),
    },
    expected: ({ scope }) => [
      scope.indicators.some((id) => stating(narrowed(scope, [id])) === reportsOf(scope)) ? undefined : reportsOf(scope),
    ],
  },
  {
    what: "reports of a year",
    says: { "zh-CN": /(\d{4}) 年 (\d+) 份/ },
    expected: ({ scope, groups: [year] }) => [Number(year), reportsIn(scope, year)],
  },
  {
    what: "reports of a year",
    says: { en: /(\d+) (?:from|on) (\d{4})/ },
    expected: ({ scope, groups: [, year] }) => [reportsIn(scope, year), Number(year)],
  },
  {
    what: "reports at the head of a phone",
    says: { "zh-CN": /^(\d+) 份报告 · /, en: /^(\d+) reports · / },
    expected: ({ scope }) => [reportsOf(scope)],
  },
  {
    what: "places below a place",
    says: { "zh-CN": /^(.+) 其下全部 (\d+) 个街镇/, en: /^(.+) all (\d+) places? in it/ },
    expected: ({ scope, groups: [name = ""] }) => [placesBelow(name, scope)],
  },
  {
    what: "all places",
    says: { "zh-CN": /全部 (\d+) 个街镇/, en: /all (\d+) places/ },
    expected: ({ scope }) => [places(scope)],
  },
  {
    what: "how many of the reports state it",
    says: { "zh-CN": /(\d+) 份报告中 (\d+) 份载明/ },
    expected: ({ scope }) => [reportsOf(scope), stating(scope)],
  },
  {
    what: "how many of the reports state it",
    says: { en: /[Ss]tated by (\d+) of (\d+) reports?/ },
    expected: ({ scope }) => [stating(scope), reportsOf(scope)],
  },
  {
    what: "all state one at least",
    says: { "zh-CN": /(\d+) 份报告都载明至少一项/, en: new RegExp(`[Aa]ll ${WORD} reports state at least one`) },
    expected: ({ scope }) => [stating(scope) === reportsOf(scope) ? reportsOf(scope) : undefined],
  },
  {
    what: "reports that state a theme's figures",
    says: {
      "zh-CN": new RegExp(`${COUNT}份(?:年度)?(?:报告)?(?:都|均)?载明`),
      en: new RegExp(`(?:^|[ ,;:.])(?:all )?${WORD} reports? states? (?!a |at |both)`, "i"),
    },
    expected: ({ scope }) => [stating(scope)],
  },
  {
    what: "nobody states these",
    says: {
      "zh-CN": /另有 (\d+) 项，(\d+) 份报告均未载明/,
      en: /(\d+) more indicators that none of the (\d+) reports states/,
    },
    expected: ({ scope }) => [scope.indicators.length - indicatorsStated(scope), reportsOf(scope)],
  },
  {
    what: "indicators of a theme",
    says: { "zh-CN": /选全部 (\d+) 项/, en: /Choose all (\d+)/ },
    expected: ({ scope, shown }) => [themeSize(shown.where, scope)],
  },
  {
    what: "indicators stated by anyone",
    says: { "zh-CN": /全部 (\d+) 项/, en: /[Aa]ll (\d+) indicators/ },
    expected: ({ scope }) => [indicatorsStated(scope)],
  },
  {
    what: "indicators of a theme that a place states",
    says: { "zh-CN": /●+(\S+?)：(\S+?)载明 (\d+) 项/, en: /●+(.+?): (.+?), (\d+) stated/ },
    expected: presence,
  },
  {
    what: "reports without it",
    says: { "zh-CN": /未载明：(\d+) 份报告/, en: /Not stated: (\d+) reports/ },
    expected: ({ scope }) => [kindsOf(scope).silent.length],
  },
  {
    what: "reports that are not listed since they are silent",
    says: {
      "zh-CN": /另有 (\d+) 份报告未载明，未列出/,
      en: /(\d+) further reports? (?:does|do) not state it and (?:is|are) not listed/,
    },
    expected: ({ scope }) => [kindsOf(scope).silent.length],
  },
  {
    what: "reports with a figure and no parts of it",
    says: { "zh-CN": /未载明分项：.*等 (\d+) 个/, en: /without stated parts: .*and others, (\d+)/ },
    expected: ({ scope }) => [withoutParts(scope)],
  },
  {
    what: "floors",
    says: { "zh-CN": /(\d+) 个数字含“余”“多”/, en: /(\d+) figures? (?:is a floor|are floors)/ },
    expected: ({ scope }) => [totals(scope).filter((one) => one.qualifier === "at_least").length],
  },
  {
    what: "figures that are formed",
    says: { "zh-CN": /(\d+) (?:个数字|项)为推算/, en: /(\d+) (?:figures? (?:is|are) )?computed/ },
    expected: ({ scope }) => [scope.figures.filter((one) => one.operands !== undefined).length],
  },
  {
    what: "years that differ",
    says: { "zh-CN": /年度不同：((?:\d{4}、?)+)/, en: /different years: ((?:\d{4}(?:, )?)+)/ },
    expected: ({ scope, groups: [years = ""] }) =>
      years.split(/、|, /).every((year) => scope.figures.some((one) => one.year === Number(year))) ? [] : [undefined],
  },
  {
    what: "figures from elsewhere",
    says: { "zh-CN": /(\d+) 个数字中 (\d+) 个来自/ },
    expected: ({ scope }) => [scope.figures.length, ofFacts(scope)],
  },
  {
    what: "figures from elsewhere",
    says: { en: /(\d+) of (\d+) figures are from/ },
    expected: ({ scope }) => [ofFacts(scope), scope.figures.length],
  },
  {
    what: "figures from elsewhere, in the text alternative",
    says: {
      "zh-CN": /(\d+) 个数字来自公开网页摘录/,
      en: /From Excerpts from public pages \(incomplete\): (\d+) figures?/,
    },
    expected: ({ scope }) => [ofFacts(scope)],
  },
  {
    what: "rows of the table",
    says: { "zh-CN": /(?:^|，)(\d+) 行$/, en: /(?:^|, )(\d+) rows?$/ },
    expected: ({ scope }) => [scope.figures.length],
  },
  {
    what: "many figures of one name",
    says: { "zh-CN": /：(\d+) 份报告载明/, en: /: stated by (\d+) reports/ },
    expected: ({ scope, shown }) => [
      distinct(named(scope, shown.text.split(/：|: /)[0] ?? "").map((one) => `${one.place} ${one.year}`)),
    ],
  },
  {
    what: "the largest part of a total",
    says: { "zh-CN": /口径不同：(\S+?)含(\S+) ([\d,]+) \S+/, en: /basis: (.+?) includes ([\d,]+) \S+/ },
    expected: ({ scope, groups }) => {
      const said = Number(groups.at(-1)?.replaceAll(",", ""));
      const owners = placesNamed(groups[0] ?? "", scope);
      const parts = scope.records.figures.filter((one) => one.role === "part" && owners.includes(one.place));
      return [parts.some((one) => one.value === said) ? said : undefined];
    },
  },
];

function placesBelow(name: string, { records, reports }: Scope): number {
  const tops = [...records.places.values()].filter((one) => name === one.name || name === one.nameEn);
  const isBelow = (id: string): boolean => tops.some((top) => id === top.id || id.startsWith(`${top.id}-`));
  return distinct(reports.map(({ place }) => place).filter(isBelow));
}

function presence({ scope, shown, groups: [name = "", group = ""] }: Said): readonly (number | undefined)[] {
  const owners = placesNamed(name, scope);
  const count = distinct(
    statedFigures(scope)
      .filter((one) => owners.includes(one.place) && themeName(one.indicator, scope) === group)
      .map((one) => one.indicator),
  );
  const dots = /●+/.exec(shown.text)?.[0].length;
  return [dots === count ? count : undefined];
}

/** Of the theme whose list it is, which the place on the page names last. */
function themeSize(where: string, scope: Scope): number {
  const names = ALL_INDICATORS.map((id) => themeName(id, scope));
  const here = Math.max(...names.map((name) => where.lastIndexOf(name)));
  return names.filter((name) => where.lastIndexOf(name) === here).length;
}

function themeName(indicator: string, { locale }: Scope): string {
  const group = groupOf(indicator);
  return group ? GROUP_LABELS[group][locale] : "";
}

function withoutParts(scope: Scope): number {
  const parts = scope.figures.filter(({ role }) => role === "part");
  return kindsOf(scope).stated.filter((report) => !parts.some((part) => isOf(part, report))).length;
}

function ofFacts({ figures }: Scope): number {
  return figures.filter(({ dataset }) => dataset === "facts").length;
}

function named(scope: Scope, name: string) {
  return totals(scope).filter(
    (one) =>
      one.role === "headline" &&
      !isRate(one.indicator) &&
      namesOf(one, scope.locale).some((known) => known.startsWith(name) || name.startsWith(known)),
  );
}
