import { describe, expect, it } from "vitest";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { EVENTUALLY, openMode, pasteReport, progressOf, REPORT_TEXT } from "./reviewDesk.ts";

/** The published report of 2024 with the year and one number of 2025. */
const NEXT_YEAR = REPORT_TEXT.replaceAll("2025", "2026").replaceAll("2024", "2025").replace("170次", "231次");

describe("a place with several reports", () => {
  it("shows its years side by side, each number with its own sentence", async () => {
    const page = await openPage({ path: "#/review" });
    await pasteReport(page, NEXT_YEAR);
    const { pending } = await progressOf(page);
    await page.getByRole("button", { name: "确认", exact: true }).click();
    for (let left = pending; left > 0; left--)
      await page.locator(".decisions").getByRole("button", { name: /^采用/ }).click();
    await openMode(page, "加入图表与导出");
    await page.getByRole("button", { name: "加入图表", exact: true }).click();
    await page.getByText("已加入图表").waitFor(EVENTUALLY);
    await page.evaluate(() => {
      location.hash = "#/place/chongqing-shapingba-tuwan?v=1&dataset=published%2Bown";
    });
    const years = page.locator("#years");
    await years.waitFor(EVENTUALLY);
    expect(await years.locator("thead th").allInnerTexts()).toEqual(["指标", "2024 年", "2025 年"]);
    const row = years.locator("tbody tr").filter({ hasText: "170" });
    await row.getByRole("button", { name: /231/ }).waitFor();
    await row.getByRole("button", { name: /231/ }).click();
    const panel = page.locator("dialog.evidence");
    await expect.poll(() => panel.locator("mark.digits").innerText()).toBe("231");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "2024 年", exact: true }).click();
    await expect.poll(() => page.locator(".report-head").innerText()).toContain("2024 年 · 1 份报告");
    expect(await page.locator(".statements").first().innerText()).toContain("170");
    expectQuiet(page);
  }, 180_000);
});
