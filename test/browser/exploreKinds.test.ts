import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { goTo, openWithTable, settled } from "./kindsTable.ts";
import { expectQuiet } from "./pageRecord.ts";

const OWN = "dataset={own}";
const YEARS = "period=2023..2025";

/** A question for each kind that it can carry. */
const KINDS = {
  ranking: `chart=ranking&indicator=mediation_success_rate&${OWN}`,
  "ranking of counts": `chart=ranking&indicator=publicity_events&${OWN}`,
  "ranking in order": `chart=ranking&indicator=mediation_success_rate&sort=value&${OWN}`,
  trend: `chart=trend&indicator=publicity_events&${YEARS}&${OWN}`,
  funnel: `chart=funnel&indicator=mediation_success_rate&${OWN}`,
  scatter: `chart=scatter&indicator=publicity_events&indicator=petition_cases&${OWN}`,
  distribution: `chart=distribution&indicator=publicity_events&${OWN}`,
  composition: `chart=composition&indicator=disclosures&indicator=penalty_cases`,
  matrix: `chart=matrix&indicator=mediation_success_rate&indicator=petition_cases&${OWN}`,
  table: `chart=table&indicator=petition_cases&${OWN}`,
} as const;

const PICTURES = Object.entries(KINDS).filter(([kind]) => kind !== "matrix" && kind !== "table");

function addressOf(query: string, dataset: string): string {
  return `#/explore?v=1&${query.replace("{own}", dataset)}`;
}

async function show(page: Page, query: string, dataset: string): Promise<void> {
  await goTo(page, addressOf(query, dataset));
  await expect.poll(() => page.url()).toContain(query.replace("{own}", dataset));
  await settled(page);
}

interface Named {
  readonly cell: string;
  readonly name: string;
}

const MARKS = ".explored .marks .mark:visible";
const NUMBERS = ".explored [data-cell]:visible, .long-table [data-cell]:visible";

/** What a screen reader hears of each number that can be opened. */
async function namesOf(page: Page, selector: string): Promise<readonly Named[]> {
  const found = page.locator(selector);
  await found.first().waitFor({ timeout: 45_000 });
  return found.evaluateAll((all) =>
    all.map((one) => ({
      cell: one.getAttribute("data-cell") ?? "",
      name: (one.getAttribute("aria-label") ?? one.textContent ?? "").trim(),
    })),
  );
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

/** Place, year, then name and value with its unit or percent sign. */
const FACTS = {
  zh: /^(?:[\d,.%]+ )?[\u4e00-\u9fff]+(?:街道|镇)(?:，| )20\d\d 年，.*[\u4e00-\u9fff]+.*[\d.,]+ ?(?:%|[\u4e00-\u9fff])/u,
  en: /(?:Subdistrict|Town|街道), 20\d\d, .*[a-z].*[\d.,]+/iu,
};

function oddNames(named: readonly Named[], facts: RegExp): readonly string[] {
  return named.map(({ name }) => name).filter((name) => !facts.test(name));
}

describe("every kind, for those who hear it", () => {
  it("names each mark by place, year, indicator and value with its unit, and the figure itself", async () => {
    const { page, dataset } = await openWithTable();
    for (const [kind, query] of Object.entries(KINDS)) {
      await show(page, query, dataset);
      const named = await namesOf(page, NUMBERS);
      expect({ kind, isEnough: named.length > 3 }).toEqual({ kind, isEnough: true });
      expect({ kind, odd: oddNames(named, FACTS.zh) }).toEqual({ kind, odd: [] });
    }
    for (const [, query] of PICTURES) {
      await show(page, query, dataset);
      const figure = page.getByRole("figure").first();
      expect(await figure.getAttribute("aria-label")).toMatch(/^[\u4e00-\u9fff]+：[\u4e00-\u9fff]/u);
      const described = await figure.getAttribute("aria-describedby");
      expect(await page.locator(`[id="${described ?? ""}"]`).textContent()).toMatch(/份报告中 \d+ 份载明/);
    }
    expectQuiet(page);
  }, 240_000);

  it("tells in the name how a share is known: base, interval, and whose figure it is", async () => {
    const { page, dataset } = await openWithTable();
    await show(page, KINDS.ranking, dataset);
    const [first] = await namesOf(page, MARKS);
    expect(first?.name).toMatch(/调解成功率 [\d.]+%，基数 \d+，95% 误差范围 [\d.]+%～[\d.]+%，本单位数字“某市”$/u);
    await show(page, "chart=ranking&indicator=mediation_success_rate&indicator=closure_rate", dataset);
    const names = (await namesOf(page, MARKS)).map(({ name }) => name).join("\n");
    for (const said of ["分母有两种读法", "由 51÷52 推算", "办结率", "分母未载明"]) expect(names).toContain(said);
  }, 120_000);

  it("reaches every mark by the keyboard, opens its sentence or source, and comes back", async () => {
    const { page, dataset } = await openWithTable();
    for (const [, query] of PICTURES) {
      await show(page, query, dataset);
      const names = await namesOf(page, MARKS);
      await page.locator(MARKS).first().focus();
      const reached = new Set<string>();
      for (const _ of names) {
        reached.add(await focused(page));
        await page.keyboard.press("ArrowRight");
      }
      expect([...reached].sort()).toEqual([...new Set(names.map(({ name }) => name))].sort());
      await page.keyboard.press("Home");
      expect(await focused(page)).toBe(names[0]?.name);
      await page.keyboard.press("Enter");
      await page.locator("dialog.evidence").waitFor();
      await page.keyboard.press("Escape");
      await page.locator("dialog.evidence").waitFor({ state: "hidden" });
    }
    expectQuiet(page);
  }, 240_000);

  it("stops once at a picture of many marks, so that Tab goes on to the next control", async () => {
    const { page, dataset } = await openWithTable();
    await show(page, KINDS.trend, dataset);
    await page.locator(MARKS).first().waitFor();
    const stops = await page
      .locator(MARKS)
      .evaluateAll((all) => all.filter((one) => one.getAttribute("tabindex") === "0"));
    expect(await page.locator(MARKS).count()).toBeGreaterThan(24);
    expect(stops.length).toBe(1);
  }, 120_000);
});

describe("every kind, without a fault", () => {
  it.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)(
    "in %s at %d, in both languages",
    async (colorScheme, width) => {
      const { page, dataset } = await openWithTable({ colorScheme, width });
      for (const [kind, query] of Object.entries(KINDS)) {
        await show(page, query, dataset);
        await expectAccessible(page);
        const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        expect({ kind, overflow: await page.evaluate(overflow) }).toEqual({ kind, overflow: 0 });
      }
      await page.goto(`${new URL(page.url()).origin}/en.html${addressOf(KINDS.ranking, dataset)}`);
      for (const [kind, query] of Object.entries(KINDS)) {
        await show(page, query, dataset);
        expect({ kind, odd: oddNames(await namesOf(page, NUMBERS), FACTS.en) }).toEqual({ kind, odd: [] });
        await expectAccessible(page);
      }
      expectQuiet(page);
    },
    300_000,
  );
});

describe("the reader's own table", () => {
  it("is chosen by its own indicators and places, by pinyin too", async () => {
    const { page, dataset } = await openWithTable();
    await show(page, KINDS["ranking of counts"], dataset);
    await page.getByText("选指标", { exact: true }).click();
    await page.getByLabel(/满意度（分）/).check();
    await expect.poll(() => page.url()).toContain("indicator=own");
    await expect.poll(() => page.locator("#explore-title").innerText()).toBe("普法活动、满意度（分）");
    await page.getByText("添加街镇", { exact: true }).first().click();
    await page.getByRole("searchbox", { name: "添加街镇" }).fill("changdi");
    await expect.poll(() => page.locator(".found button").allInnerTexts()).toEqual(["长堤街道"]);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("place=own-");
    await settled(page);
    await expect.poll(() => page.locator(".picked").nth(1).innerText()).toContain("长堤街道");
    expect(await page.locator(".result .notice").filter({ hasText: "不在现有数据中" }).count()).toBe(0);
    expectQuiet(page);
  }, 120_000);

  it("says 不适用 where the table says so, and where a share would be one of nothing", async () => {
    const { page, dataset } = await openWithTable();
    const both =
      "chart=matrix&indicator=petition_cases&indicator=chief_court_appearance_rate&indicator=litigation_cases";
    await show(page, `${both}&${OWN}`, dataset);
    const row = (name: string) => page.locator(".explored tr").filter({ hasText: name });
    expect((await row("东门街道").locator("td").allInnerTexts()).map((text) => text.trim())).toEqual([
      "不适用",
      "不适用",
      expect.stringContaining("0 件"),
    ]);
    expect((await row("西关街道").locator("td").allInnerTexts())[1]).toContain("不适用");
    expect((await row("清溪街道").locator("td").allInnerTexts())[1]).toContain("未载明");
    expect(await page.locator(".empties").innerText()).toContain("不适用：载明不适用，或比例的分母为 0");
    await show(page, `chart=ranking&indicator=petition_cases&${OWN}`, dataset);
    expect(await page.locator(".explored .picture:visible").innerText()).toContain("不适用");
    expect(await page.locator(".meter-line").innerText()).toContain("1 份不适用");
    expectQuiet(page);
  }, 120_000);

  it("has a page for each of its places, with its years side by side, there again after a reload", async () => {
    const { page, dataset } = await openWithTable();
    await show(page, KINDS.matrix, dataset);
    await page.locator(".explored a").filter({ hasText: "东门街道" }).first().click();
    await page.getByRole("heading", { level: 1, name: "东门街道" }).waitFor({ timeout: 45_000 });
    await page.getByText("数字来自您导入的表格，仅存于本机").waitFor();
    expect(await page.locator(".years-beside thead th").allInnerTexts()).toEqual([
      "指标",
      "2023 年",
      "2024 年",
      "2025 年",
    ]);
    await page.getByText("本站不绘制地图").waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "东门街道" }).waitFor({ timeout: 45_000 });
    expectQuiet(page);
  }, 120_000);
});
