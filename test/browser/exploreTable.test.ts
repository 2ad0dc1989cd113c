import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { giveTable } from "./importTables.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";

const TABLE = "#/explore?v=1&chart=table&indicator=publicity_events&indicator=inspections";

const heads = (page: Page) => page.locator(".long-table thead th");
const column = (page: Page, nth: number) =>
  page.locator(`.long-table tbody tr:not(.spacer) > :nth-child(${nth})`).allInnerTexts();
const sorted = (page: Page) =>
  page.locator(".long-table th[aria-sort=ascending], .long-table th[aria-sort=descending]");

/** 20,000 figures of 2,000 towns in ten years. */
function manyRows(): Buffer {
  const rows = Array.from({ length: 2000 }, (_, town) =>
    Array.from(
      { length: 10 },
      (__, year) => `大河县第${town + 1}镇,${2016 + year},${((town * 7919 + year * 31) % 480) + 1}`,
    ),
  );
  return Buffer.from(["乡镇,年份,普法活动场次", ...rows.flat()].join("\n"));
}

/** Milliseconds of work, in the clock of the page's own thread: that of the wall also counts what else the machine does. */
async function longestStep(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    const counted = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
    return 1000 * metrics.reduce((sum, { name, value }) => (counted.includes(name) ? sum + value : sum), 0);
  };
  let longest = 0;
  for (let step = 0; step < 60; step += 1) {
    const before = await spent();
    await page.locator(".long-table").evaluate(
      (frame, by) => {
        frame.scrollTop += by;
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      },
      step % 3 === 0 ? 9000 : 700,
    );
    longest = Math.max(longest, (await spent()) - before);
  }
  return longest;
}

describe("the table of all figures", () => {
  it("is sorted by every column with the keyboard, and a link opens it in the same order", async () => {
    const page = await openPage({ path: TABLE });
    await heads(page).first().waitFor(EVENTUALLY);
    const names = await heads(page).allInnerTexts();
    // An arrow follows the name of the column that the rows stand in the order of.
    const headOf = (name: string) => page.getByRole("columnheader", { name: new RegExp(`^${name}`) });
    expect(names).toEqual(expect.arrayContaining(["街镇", "报告年度", "数值", "口径", "范围", "提示", "数据", "原句"]));
    for (const name of names.filter((one) => one !== "数值")) {
      const head = headOf(name);
      await head.getByRole("button").focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => head.getAttribute("aria-sort")).toBe("ascending");
      await page.keyboard.press("Enter");
      await expect.poll(() => head.getAttribute("aria-sort")).toBe("descending");
      expect(await sorted(page).count()).toBe(1);
    }
    await headOf("报告年度").getByRole("button").click();
    await expect.poll(() => page.url()).toContain("rows=period.up");
    const years = await column(page, 2);
    expect(years).toEqual([...years].sort());
    await page.reload();
    await expect.poll(() => headOf("报告年度").getAttribute("aria-sort")).toBe("ascending");
    expect(await column(page, 2)).toEqual(years);
    await page.goBack();
    await expect.poll(() => page.url()).toContain("rows=source.down");
    await page.getByRole("button", { name: "恢复原次序" }).click();
    await expect.poll(() => page.url()).not.toContain("rows=");
    expect(await sorted(page).count()).toBe(0);
    expectQuiet(page);
  }, 180_000);

  it("does not rank what the guard keeps from being ranked, though a link asks for it", async () => {
    const page = await openPage({ path: `${TABLE}&rows=value.down` });
    await page.getByText("这些数字不宜排高低，未按数值排列。").waitFor(EVENTUALLY);
    expect(await page.getByRole("columnheader", { name: "数值" }).getByRole("button").count()).toBe(0);
    await page.goto(page.url().replace("&rows", "&guard=override&rows"));
    await expect
      .poll(() => page.getByRole("columnheader", { name: "数值" }).getAttribute("aria-sort"))
      .toBe("descending");
    expectQuiet(page);
  });

  it("says why there is no figure, leads from every figure to its sentence, and hides the empty rows when told to", async () => {
    const page = await openPage({ path: TABLE });
    await heads(page).first().waitFor(EVENTUALLY);
    const values = await column(page, 3);
    expect(values.filter((text) => text === "未载明").length).toBeGreaterThan(0);
    const figures = page.locator(".long-table [data-cell]");
    expect(await figures.count()).toBe(values.filter((text) => /\d/.test(text)).length);
    await figures.first().click();
    await page.locator("dialog.evidence").waitFor();
    await page.keyboard.press("Escape");
    await page.getByLabel(/^列出没有数字的（\d+ 行）$/).uncheck();
    await expect.poll(async () => (await column(page, 3)).includes("未载明")).toBe(false);
    expectQuiet(page);
  });

  it.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)(
    "keeps its heads in sight, fits the page and has no accessibility fault in %s at %d",
    async (colorScheme, width) => {
      const page = await openPage({ path: "#/explore?v=1&chart=table", colorScheme, width });
      const frame = page.locator(".long-table");
      await frame.waitFor(EVENTUALLY);
      await expectAccessible(page);
      await frame.evaluate((element) => element.scrollTo({ top: 600, left: 400 }));
      const [head, place] = [heads(page).first(), page.locator(".long-table tbody tr:not(.spacer) th").nth(20)];
      const frameBox = await frame.boundingBox();
      expect((await head.boundingBox())?.y).toBeCloseTo(frameBox?.y ?? 0, -1);
      expect((await place.boundingBox())?.x).toBeCloseTo(frameBox?.x ?? 0, 0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      expectQuiet(page);
    },
  );

  it("scrolls through 20,000 rows without a halt", async () => {
    const page = await openPage({ path: "#/import" });
    await giveTable(page, "十年.csv", manyRows());
    await page.getByRole("button", { name: "加入图表" }).click();
    const chart = page.getByRole("link", { name: /只看这个表格|与已收录的数字一起看/ }).first();
    await chart.waitFor({ timeout: 120_000 });
    const dataset = /dataset=(own-[a-z0-9]+)/.exec((await chart.getAttribute("href")) ?? "")?.[1] ?? "";
    await page.goto(
      `${page.url().split("#")[0]}#/explore?v=1&chart=table&indicator=publicity_events&period=2016..2025&dataset=${dataset}`,
    );
    await expect
      .poll(() => page.locator(".long-table table").getAttribute("aria-rowcount"), { timeout: 60_000 })
      .toBe("20001");
    expect(await longestStep(page)).toBeLessThan(100);
    expect(await page.locator(".long-table tbody tr").count()).toBeLessThan(120);
    await page.locator(".long-table").evaluate((frame) => frame.scrollTo({ top: frame.scrollHeight }));
    await expect.poll(() => page.locator(".long-table tr[aria-rowindex='20001']").count()).toBe(1);
    await page.locator(".long-table tr[aria-rowindex='20001'] [data-cell]").click();
    await page.locator("dialog.evidence").waitFor();
    expectQuiet(page);
  }, 240_000);
});
