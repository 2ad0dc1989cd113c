import { describe, expect, it } from "vitest";
import { figure } from "../../src/chart/chartFigure.ts";
import { describeFigure } from "../../src/chart/describeFigure.ts";
import { silentRows, type Empty } from "../../src/chart/silentRows.ts";
import { CODEBOOK, isIndicatorId } from "../../src/model/codebook.ts";
import { PUBLISHED_DATASETS } from "../../src/model/dataset.ts";
import { LOCALES, type Locale } from "../../src/model/locale.ts";
import type { Cell, Slice } from "../../src/view/slice.ts";
import { CASES, type Case } from "./cases.ts";
import { HARD_CASES } from "./hardCases.ts";

/** The hard cases are many and large: the first towns of each tell as much as all. */
const ALL: readonly (readonly [string, Case])[] = [...Object.entries(CASES), ...Object.entries(HARD_CASES)];
const MOST_MARKS = 60;

describe.each(LOCALES)("what is heard for a mark (%s)", (locale) => {
  it.each(ALL)("names place, year, value, hedge, basis and origin in %s", (_, { view, slice, width }) => {
    const { marks } = figure({ ...view, locale }, slice, width);
    const cells = new Map(slice.cells.map((cell) => [cell.id, cell]));
    const unsaid = marks.slice(0, MOST_MARKS).flatMap(({ cell: id, label }) => {
      const cell = cells.get(id);
      const parts = cell ? partsOf(cell, slice, locale) : [`a figure ${id}`];
      return parts.filter((part) => !label.includes(part)).map((part) => `${part} in: ${label}`);
    });
    expect(unsaid).toEqual([]);
  });

  it.each(ALL)("tells in words why places of %s have no mark", (_, { view, slice }) => {
    const text = describeFigure({ ...view, locale }, slice);
    const kinds = [...new Set(silentRows(slice.cells, slice).map(({ empty }) => empty))];
    expect(kinds.filter((kind) => !text.includes(WHY[locale][kind] ?? ""))).toEqual([]);
  });
});

const WHY: Readonly<Record<Locale, Readonly<Partial<Record<Empty, string>>>>> = {
  "zh-CN": { notStated: "未载明：", notApplicable: "不适用：", noDenominator: "缺分母：", notCollected: "未收录：" },
  en: {
    notStated: "Not stated: ",
    notApplicable: "Not applicable: ",
    noDenominator: "No denominator: ",
    notCollected: "Not in the collection: ",
  },
};

/** Written apart from the code under test: only what the data themselves say. */
function partsOf(cell: Cell, slice: Slice, locale: Locale): readonly string[] {
  const place = slice.places.find(({ id }) => id === cell.jurisdiction);
  const name = place ? (locale === "en" ? place.nameEn : place.name) : cell.jurisdiction;
  return [
    name,
    String(cell.period),
    digitsOf(cell, locale),
    ...hedgeOf(cell, locale),
    ...basisOf(cell, locale),
    ...originOf(cell, slice, locale),
  ];
}

function digitsOf({ value, stated }: Cell, locale: Locale): string {
  if (stated === "computed") return value.toFixed(1);
  const isGrouped = Math.abs(value) >= (locale === "en" ? 1000 : 10_000);
  return isGrouped ? value.toLocaleString("en") : String(value);
}

function hedgeOf({ qualifier, unitWritten, evidence }: Cell, locale: Locale): readonly string[] {
  if (qualifier === "exact" || evidence) return [];
  if (locale === "en") return [qualifier === "at_least" ? "≥" : "~"];
  return [qualifier === "about" ? "约" : unitWritten === "%" ? "以上" : "余"];
}

/** By which word the codebook tells this basis from others; the rest of a rate's story is its base. */
function basisOf(
  { indicator, basis, stated, unitWritten, denominatorSource }: Cell,
  locale: Locale,
): readonly string[] {
  const bases = isIndicatorId(indicator) ? (CODEBOOK[indicator].bases ?? []) : [];
  const word = bases.find(({ id }) => id === basis);
  const said = word && "word" in word ? word.word : undefined;
  const computed = { "zh-CN": "推算", en: "computed" }[locale];
  const unknown = { "zh-CN": "分母未载明", en: "denominator not stated" }[locale];
  return [
    ...(said ? [said[locale]] : []),
    ...(stated === "computed" ? [computed] : []),
    ...(unitWritten === "%" && (denominatorSource ?? "none") === "none" ? [unknown] : []),
  ];
}

function originOf({ dataset }: Cell, slice: Slice, locale: Locale): readonly string[] {
  if (dataset === "published") return [];
  if (dataset === "facts") return [PUBLISHED_DATASETS.facts.label[locale]];
  const name = slice.datasetNames?.[dataset];
  return name === undefined ? [] : [name];
}
