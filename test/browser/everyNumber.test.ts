import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/model/locale.ts";
import { faultsOf, type Audit } from "../independent/audit.ts";
import { collectDrawings } from "../independent/drawnShapes.ts";
import { panelFaults } from "../independent/panelAudit.ts";
import { pictureFaults } from "../independent/pictureAudit.ts";
import { pixelsPerUnit, positionFaults } from "../independent/positions.ts";
import { readRecords } from "../independent/records.ts";
import { ALL_INDICATORS, kindsOf, scopeOf, type Question } from "../independent/scope.ts";
import { collectShown } from "../independent/shownText.ts";
import { PLACES, themeSections } from "../independent/visits.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";

const records = readRecords();
const EVENTUALLY = { timeout: 30_000 };
const LANGUAGES = [
  ["zh-CN", ""],
  ["en", "en.html"],
] as const;

/** Two indicators each: shares, counts of one theme, counts whose spread is drawn, and of two themes. */
const WITH_EXCERPTS: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  "zh-CN": [
    ["mediation_success_rate", "closure_rate"],
    ["disputes_handled", "disputes_resolved"],
    ["study_sessions", "disclosures"],
  ],
  en: [["publicity_events", "publicity_audience"]],
};

/** Everything that is wrong on the page as it stands: in its words, and in its pictures. */
async function faultsOn(page: Page, audit: Audit): Promise<readonly string[]> {
  const shown = await page.evaluate(collectShown);
  const drawings = await page.evaluate(collectDrawings);
  expect(shown.length).toBeGreaterThan(0);
  return [
    ...faultsOf(shown, audit),
    ...drawings.flatMap((drawing) => [
      ...pictureFaults(drawing, audit.scope),
      ...positionFaults(drawing, audit.scope.records),
    ]),
  ];
}

async function go(page: Page, hash: string): Promise<void> {
  await page.goto(`${page.url().split("#")[0] ?? ""}${hash}`);
}

async function explore(page: Page, choices: string): Promise<void> {
  await go(page, `#/explore?v=1&${choices}`);
  await page.locator(".result [aria-busy=false]").waitFor(EVENTUALLY);
}

const drawableKinds = (page: Page): Promise<readonly string[]> =>
  page.locator(".kinds input:not([disabled])").evaluateAll((all) => all.map((one) => one.getAttribute("value") ?? ""));

const ask = (locale: Locale, question: Omit<Question, "locale"> = {}) => scopeOf(records, { locale, ...question });

describe.each(LANGUAGES)("every number in %s", (locale, path) => {
  it("on the first page, in its blocks, tables, cards and pictures, is that of the records", async () => {
    const page = await openPage({ path });
    expect(await faultsOn(page, { scope: ask(locale), sections: themeSections(locale) })).toEqual([]);
    expectQuiet(page);
  });

  it.each(PLACES)("on the page of %s is that of the records", async (place) => {
    const page = await openPage({ path: `${path}#/place/${place}` });
    await page.locator(".report-text").first().waitFor();
    const audit = { scope: ask(locale, { places: [place] }), owner: place, wide: ask(locale) };
    expect(await faultsOn(page, audit)).toEqual([]);
    expectQuiet(page);
  });

  it("in the meeting is that of the records", async () => {
    const page = await openPage({ path: `${path}#/meeting` });
    await page.locator(".meeting").waitFor();
    const faults: string[] = [];
    for (let screen = 1; screen <= 9; screen += 1) {
      await page.getByText(`${screen} / 9`).waitFor();
      faults.push(...(await faultsOn(page, { scope: ask(locale), sections: themeSections(locale) })));
      await page.keyboard.press("ArrowRight");
    }
    expect(faults).toEqual([]);
    expectQuiet(page);
  });

  it("of each indicator in each kind of picture that fits it, and in the table, is that of the records", async () => {
    const page = await openPage({ path });
    const faults: string[] = [];
    for (const indicator of ALL_INDICATORS) {
      await explore(page, `indicator=${indicator}`);
      const audit = { scope: ask(locale, { indicators: [indicator] }), wide: ask(locale) };
      faults.push(...(await faultsOn(page, audit)));
      for (const kind of (await drawableKinds(page)).filter((one) => one !== "matrix")) {
        await explore(page, `chart=${kind}&indicator=${indicator}`);
        faults.push(...(await faultsOn(page, audit)));
      }
    }
    expect(faults).toEqual([]);
    expectQuiet(page);
  }, 120_000);

  it.each(WITH_EXCERPTS[locale])(
    "of %s and %s with the excerpts from public pages is that of the records",
    async (...indicators) => {
      const page = await openPage({ path });
      const scope = ask(locale, { indicators, years: [2008, 2025], datasets: ["published", "facts"] });
      const choices = `${indicators.map((one) => `indicator=${one}`).join("&")}&period=2008..2025&dataset=published&dataset=facts`;
      await explore(page, choices);
      const faults = [...(await faultsOn(page, { scope, wide: ask(locale) }))];
      for (const kind of (await drawableKinds(page)).filter((one) => one !== "matrix")) {
        await explore(page, `chart=${kind}&${choices}`);
        faults.push(...(await faultsOn(page, { scope, wide: ask(locale) })));
      }
      expect(faults).toEqual([]);
      expectQuiet(page);
    },
  );
});

describe("the panel behind a number", () => {
  it("repeats the figure, its base, its interval and its sentence as the records have them", async () => {
    const page = await openPage();
    const faults: string[] = [];
    for (const figure of records.figures.filter(({ dataset }) => dataset === "published")) {
      await go(page, `#/place/${figure.place}?cell=${figure.id}`);
      await page.locator("dialog.evidence mark.digits").waitFor();
      const shown = (await page.evaluate(collectShown)).filter(({ where }) => /dialog/.test(where));
      expect(shown.length).toBeGreaterThan(0);
      faults.push(...panelFaults(shown, figure, ask("zh-CN", { places: [figure.place] })));
    }
    expect(faults).toEqual([]);
  }, 120_000);
});

describe("pictures", () => {
  it("draw each bar of a base as long as its count", async () => {
    const page = await openPage();
    const drawings = await page.evaluate(collectDrawings);
    const scales = drawings
      .map((one) => pixelsPerUnit(one, records).map(([, pixels]) => pixels))
      .filter(({ length }) => length > 1);
    expect(scales.length).toBeGreaterThan(0);
    for (const pixels of scales) expect(Math.max(...pixels) / Math.min(...pixels)).toBeLessThan(1.02);
  });
});

describe("the four kinds of empty", () => {
  it.each(["publicity_events", "reconsideration_cases", "mediation_success_rate", "litigation_cases"])(
    "and the stated figures of %s make up the reports, and the meter says how many",
    async (indicator) => {
      const page = await openPage();
      await explore(page, `indicator=${indicator}`);
      const scope = ask("zh-CN", { indicators: [indicator] });
      const { stated, formed, silent } = kindsOf(scope);
      expect(stated.length + formed.length + silent.length).toBe(scope.reports.length);
      if (stated.length + formed.length === 0) {
        await page.getByText("所选报告均未载明这些指标").waitFor();
        return;
      }
      const rows = await page.locator(".explored .by-column tbody tr").allInnerTexts();
      const empty = rows.filter((row) => /未载明|未收录|不适用/.test(row)).length;
      expect([rows.length, rows.length - empty]).toEqual([scope.reports.length, stated.length + formed.length]);
      const zeros = scope.figures.filter(({ value }) => value === 0).length;
      expect(rows.filter((row) => /\s0 件\s*（载明“/.test(row))).toHaveLength(zeros);
      const meter = page.getByRole("meter", { name: "载明情况" });
      expect([await meter.getAttribute("value"), await meter.getAttribute("max")]).toEqual([
        String(stated.length),
        String(scope.reports.length),
      ]);
    },
  );

  it("tell a place without a report from one that is silent", async () => {
    const page = await openPage();
    await explore(page, "indicator=mediation_success_rate&period=2024&place=beijing&place=jilin&place=chongqing");
    await page.getByText("未收录：北京市密云区鼓楼街道").waitFor(EVENTUALLY);
    const rows = await page.locator(".explored .by-column tbody tr").allInnerTexts();
    const of = (words: RegExp): number => rows.filter((row) => words.test(row)).length;
    expect([of(/98\.1%/), of(/未载明/), of(/未收录/), rows.length]).toEqual([1, 1, 1, 3]);
  });
});

describe("this test", () => {
  const sections = themeSections("zh-CN");

  it("catches a wrong digit in the words, in a picture, in a name that is only heard, and in a place", async () => {
    const page = await openPage();
    await page.evaluate(() => {
      const replace = (node: Element | null, from: string, to: string): void => {
        if (node?.textContent) node.textContent = node.textContent.replace(from, to);
      };
      const find = (selector: string, text: string) =>
        [...document.querySelectorAll(selector)].find((one) => one.textContent === text) ?? null;
      replace(find("#theme-mediation button.number", "97.9%"), "97.9", "97.8");
      replace(find("#theme-publicity svg text", "42 场"), "42", "43");
      replace(document.querySelector("#theme-enforcement .coverage"), "4 份", "3 份");
      const mark = document.querySelector("#theme-mediation .mark");
      mark?.setAttribute("aria-label", (mark.getAttribute("aria-label") ?? "").replace("93.1", "93.2"));
      const bar = document.querySelector('#theme-publicity svg path[d*="l597 0"]');
      bar?.setAttribute("d", (bar.getAttribute("d") ?? "").replaceAll("597", "580"));
    });
    const faults = (await faultsOn(page, { scope: ask("zh-CN"), sections })).join("\n");
    for (const caught of ["97.8% of", "43 场", "“3 份", "interval 93.2", "nothing ends at"]) {
      expect(faults).toContain(caught);
    }
  });

  it("catches a digit that is changed in the data and not on the page", async () => {
    const page = await openPage();
    const shown = await page.evaluate(collectShown);
    const path = "observations.csv";
    const table = readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
    for (const [row, other] of [
      [",inspections,433,", ",inspections,434,"],
      [
        ",mediation_success_rate,97.9,exact,%,mediated,,stated,48,",
        ",mediation_success_rate,97.9,exact,%,mediated,,stated,47,",
      ],
      [",publicity_audience,800,at_least,", ",publicity_audience,800,exact,"],
      [
        ",law_literate_citizens,32,exact,名,,,stated,,,headline,",
        ",law_literate_citizens,32,exact,名,,,stated,,,part,",
      ],
    ] as const) {
      expect(table).toContain(row);
      const changed = readRecords({ [path]: table.replace(row, other) });
      const scope = scopeOf(changed, { locale: "zh-CN" });
      expect(faultsOf(shown, { scope, sections })).not.toEqual([]);
    }
  });
});
