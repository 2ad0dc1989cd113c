import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { giveTable, MESSY_TABLE } from "./importTables.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";

describe("several figures for one place, year and indicator", () => {
  it("stand beside each other, and the reader says which counts, for one or for all", async () => {
    const page = await openPage({ path: "#/import" });
    await giveTable(page, "街道.csv", MESSY_TABLE);
    await expectAccessible(page);
    const doubled = page.getByRole("group", { name: "丙街道，2024 年，化解数" });
    expect(await doubled.getByRole("radio").count()).toBe(3);
    expect(await doubled.getByRole("radio").first().isChecked()).toBe(true);
    expect(await doubled.innerText()).toMatch(/第 5 行[^]*120[^]*第 6 行[^]*130/);
    await doubled.getByRole("radio").nth(1).check();
    await page.getByText(/已重新读取/).waitFor();
    await expect.poll(() => doubled.getByRole("radio").nth(1).isChecked()).toBe(true);
    await page.getByRole("button", { name: "都保留", exact: true }).click();
    await expect.poll(() => doubled.getByRole("radio").nth(2).isChecked()).toBe(true);
    await page.keyboard.press("Control+z");
    await expect.poll(() => doubled.getByRole("radio").nth(1).isChecked()).toBe(true);
    await page.getByRole("button", { name: "加入图表" }).click();
    await page.getByText(/已加入图表/).waitFor(EVENTUALLY);
    const address = await page.getByRole("link", { name: "只看这个表格" }).getAttribute("href");
    const dataset = /dataset=([^&]+)/.exec(address ?? "")?.[1] ?? "";
    await page.goto(
      `${page.url().split("#")[0]}#/explore?dataset=${dataset}&indicator=disputes_resolved&chart=ranking`,
    );
    const mark = page.locator('.mark[aria-label*="丙街道"]').first();
    await mark.waitFor(EVENTUALLY);
    expect(await mark.getAttribute("aria-label")).toContain("130");
    expectQuiet(page);
  }, 120_000);
});
