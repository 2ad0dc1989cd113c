import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/intake/table/readTable.ts";
import { expectAccessible } from "./accessibility.ts";
import { downloaded } from "./downloaded.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";
import { takeScreenshot } from "./screenshot.ts";

const BUREAU = { path: "#/bureau" };

async function fill(page: Page): Promise<void> {
  await page.getByLabel("单位或地区名称").fill("东门街道");
  await page.getByLabel("报告年份").fill("2024");
  await page.getByLabel("矛盾纠纷调处数（件）").fill("391");
  await page.getByLabel("矛盾纠纷调处数的口径").selectOption({ label: "调处" });
  await page.getByLabel("行政检查次数（次）").fill("约1.2万");
  await page.getByLabel("罚款金额（元）").fill("0");
  await page.locator('[data-settled="true"]').waitFor(EVENTUALLY);
}

describe("the figures of one's own office", () => {
  it("are kept as they are typed, and stand beside the five", async () => {
    const page = await openPage(BUREAU);
    await fill(page);
    await page.getByText("已填 3 项").waitFor();
    const table = page.locator(".beside-table");
    const text = await table.innerText();
    for (const said of ["本单位 2024", "391 件", "约 12,000 次", "0 元", "车站街道 2025"]) expect(text).toContain(said);
    await page.reload();
    await page.locator(".beside-table").waitFor(EVENTUALLY);
    expect(await page.getByLabel("行政检查次数（次）").inputValue()).toBe("约1.2万");
    expect(await page.getByLabel("办结率（%）").inputValue()).toBe("");
    await page.getByRole("link", { name: "在自选对照中看图" }).click();
    await page.locator(".result").getByText("本单位（东门街道）").first().waitFor(EVENTUALLY);
    await page.reload();
    await page.locator(".result").getByText("本单位（东门街道）").first().waitFor(EVENTUALLY);
    expectQuiet(page);
  }, 120_000);

  it("are checked against each other, and what is no number stays out with a word", async () => {
    const page = await openPage(BUREAU);
    await fill(page);
    await page.getByLabel("化解数（件）", { exact: true }).fill("400");
    await page.getByText("化解数 400 大于调处数 391").waitFor();
    await page.getByLabel("人民调解员数（人）").fill("若干");
    await page.getByText("不是能确定的数字，未采用").waitFor();
    expect(await page.getByLabel("人民调解员数（人）").getAttribute("aria-invalid")).toBe("true");
    expectQuiet(page);
  }, 60_000);

  it("shows what others state and how they put it", async () => {
    const page = await openPage(BUREAU);
    await fill(page);
    const check = page.locator(".bureau-check");
    await check.getByText("普法活动场次").click();
    await check.locator("q").getByText("开展普法宣传活动30场").waitFor();
    expectQuiet(page);
  }, 60_000);

  it("come as an Excel form that imports as the same figures", async () => {
    const page = await openPage(BUREAU);
    await fill(page);
    const get = page.getByRole("button", { name: "下载填报表（.xlsx）" });
    const { name, bytes } = await downloaded(page, () => get.click());
    expect(name).toBe("本单位填报表-东门街道-2024.xlsx");
    const { observations } = readTable(bytes, "填报表.xlsx");
    expect(
      observations.map(({ jurisdiction, period, indicator, value, qualifier, basis }) => [
        jurisdiction,
        period,
        indicator,
        value,
        qualifier,
        basis,
      ]),
    ).toEqual([
      ["东门街道", 2024, "disputes_handled", 391, "exact", "handled"],
      ["东门街道", 2024, "inspections", 12_000, "about", ""],
      ["东门街道", 2024, "fines_amount", 0, "exact", ""],
    ]);
    await page.getByRole("link", { name: "导入填好的表" }).click();
    await page
      .locator('[data-choose="table"]')
      .first()
      .setInputFiles({ name: "填报表.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.getByRole("button", { name: "加入图表" }).click();
    await page.getByText("已加入图表：1 个地区，3 个数字").waitFor(EVENTUALLY);
    expectQuiet(page);
  }, 120_000);

  it("are cleared when told to", async () => {
    const page = await openPage(BUREAU);
    await fill(page);
    await page.getByRole("button", { name: "清空本页" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "清空" }).click();
    await page.getByText("已清空").waitFor();
    await page.reload();
    expect(await page.getByLabel("单位或地区名称").inputValue()).toBe("");
    expectQuiet(page);
  }, 60_000);
});

describe("the form for everyone", () => {
  it.each([
    [1440, "light", "#/bureau"],
    [390, "dark", "#/bureau"],
    [390, "light", "en.html#/bureau"],
  ] as const)(
    "passes axe and does not scroll sideways at %d pixels in %s (%s)",
    async (width, colorScheme, path) => {
      const page = await openPage({ path, width, colorScheme });
      await page.locator(".bureau-value").first().fill("391");
      await page.locator('[name="place"]').fill("东门街道");
      await page.locator('[name="period"]').fill("2024");
      await page.locator(".beside-table").waitFor(EVENTUALLY);
      await expectAccessible(page);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      if (width === 390) expect(await smallTargets(page)).toEqual([]);
      await takeScreenshot(page, `bureau-${width}-${colorScheme}`);
      expectQuiet(page);
    },
    60_000,
  );
});

/** Fields and buttons of the form that a finger would miss. */
function smallTargets(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll(".bureau-page :is(input:not([type=checkbox]), select, button.plain-button)")]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
}
