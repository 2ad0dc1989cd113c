import { describe, expect, it } from "vitest";
import {
  CODEBOOK,
  GROUP_LABELS,
  GROUP_TITLES,
  INDICATOR_IDS,
  isIndicatorId,
  type IndicatorId,
} from "../../src/model/codebook.ts";
import { INDICATOR_GROUPS, type Basis, type Indicator } from "../../src/model/indicator.ts";
import { LOCALES } from "../../src/model/locale.ts";

const indicators: readonly (readonly [IndicatorId, Indicator])[] = INDICATOR_IDS.map((id) => [id, CODEBOOK[id]]);
const bases: readonly (readonly [IndicatorId, Basis, readonly Basis[]])[] = indicators.flatMap(([id, { bases: all }]) =>
  all.map((basis) => [id, basis, all] as const),
);
const idsWhere = (holds: (indicator: Indicator) => boolean) =>
  indicators.filter(([, indicator]) => holds(indicator)).map(([id]) => id);

describe("CODEBOOK", () => {
  it.each(indicators)("says in both languages what %s is", (_, indicator) => {
    for (const text of [indicator.label, indicator.short, indicator.definition, indicator.unit]) {
      for (const locale of LOCALES) expect(text[locale].trim()).not.toBe("");
    }
    expect(indicator.definition["zh-CN"]).toMatch(/。$/);
    expect(indicator.definition.en).toMatch(/^[“A-Z].*\.$/);
    expect(indicator.label.en + indicator.definition.en).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it("has 39 indicators that stand together by group, in the order of the groups", () => {
    const groups = indicators.map(([, { group }]) => group);
    expect(INDICATOR_IDS).toHaveLength(39);
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual(INDICATOR_GROUPS);
  });

  it.each([
    ["mediation", 6],
    ["enforcement", 7],
    ["publicity", 5],
    ["advice", 7],
    ["learning", 5],
    ["openness", 6],
    ["litigation", 3],
  ] as const)("counts in %s %i indicators", (group, count) => {
    expect(idsWhere((indicator) => indicator.group === group)).toHaveLength(count);
  });

  it("sees merit in rates only: more work is neither good nor bad", () => {
    expect(idsWhere(({ direction }) => direction === "higher")).toEqual(idsWhere(({ measure }) => measure === "rate"));
  });

  it("never sums a rate, and forms one only from counts that it knows", () => {
    for (const [, { measure, aggregation }] of indicators) {
      if (measure === "rate") expect(aggregation === "none" || typeof aggregation === "object").toBe(true);
      if (typeof aggregation === "object") expect(aggregation.ratio.every(isIndicatorId)).toBe(true);
    }
    expect(CODEBOOK.mediation_success_rate.aggregation.ratio).toEqual(["disputes_resolved", "disputes_handled"]);
  });

  it("takes as stocks what is counted at year end", () => {
    expect(idsWhere(({ kind }) => kind === "stock")).toEqual([
      "mediation_organizations",
      "mediators",
      "enforcement_officers",
      "law_literate_citizens",
    ]);
  });

  it("sums within a basis only where there are bases", () => {
    for (const [, { aggregation, bases: all }] of indicators) {
      if (aggregation === "sum_within_basis") expect(all.length).toBeGreaterThan(1);
    }
  });

  it.each(bases)("%s: $id is labelled in both languages and told apart from the others", (_, basis, all) => {
    for (const locale of LOCALES) {
      expect(basis.label[locale].trim()).not.toBe("");
      expect(all.filter(({ label }) => label[locale] === basis.label[locale])).toHaveLength(1);
    }
    expect(all.filter(({ id }) => id === basis.id)).toHaveLength(1);
  });

  it.each(bases.filter(([, { near }]) => near))(
    "%s: $id is near to bases that are near to it",
    (_, { id, near }, all) => {
      for (const other of near ?? []) expect(all.find((basis) => basis.id === other)?.near).toContain(id);
    },
  );

  it("holds the three settled shares, and nothing else, for near", () => {
    const near = bases.filter(([, basis]) => basis.near).map(([indicator, { id }]) => `${indicator} ${id}`);
    expect(near).toEqual(["resolved", "mediated", "from_counts"].map((id) => `mediation_success_rate ${id}`));
  });
});

describe(isIndicatorId, () => {
  it.each(["inspections", "closure_rate"])("knows %s", (id) => expect(isIndicatorId(id)).toBe(true));
  it.each(["", "Inspections", "own:mine:1", "toString", "__proto__"])("does not know %o", (id) => {
    expect(isIndicatorId(id)).toBe(false);
  });
});

describe("GROUP_LABELS", () => {
  it.each(INDICATOR_GROUPS)("names %s in both languages, in titles too", (group) => {
    for (const locale of LOCALES) {
      expect(GROUP_LABELS[group][locale]).not.toBe("");
      expect(GROUP_TITLES[group][locale]).not.toBe("");
    }
  });

  it("titles the theme of advice in full, since consultations and aid are not the adviser's", () => {
    expect(GROUP_TITLES.advice["zh-CN"]).toBe("法律顾问与法律服务");
  });
});
