import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { EVENTUALLY, openMode, pasteReport, progressOf, REPORT_TEXT } from "./reviewDesk.ts";

const PLACE = "chongqing-shapingba-tuwan";

/** The published report of 2024 as one of 2025, with one number of its own. */
const NEXT_YEAR = REPORT_TEXT.replaceAll("2025", "2026").replaceAll("2024", "2025").replace("170次", "231次");

/** `place`: the catalogue's, or "" for the name as written. */
async function takeIn(page: Page, text: string, place: string): Promise<void> {
  await pasteReport(page, text);
  await page.locator(".place-form select[name=match]").selectOption(place);
  await page.getByRole("button", { name: "确认", exact: true }).click();
  const { pending } = await progressOf(page);
  for (let left = pending; left > 0; left--)
    await page.locator(".decisions").getByRole("button", { name: /^采用/ }).click();
  await openMode(page, "加入图表与导出");
  await page.getByRole("button", { name: "加入图表", exact: true }).click();
  await page.getByText("已加入图表").waitFor(EVENTUALLY);
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

const panel = (page: Page) => page.locator("dialog.evidence");

describe("a place with several reports", () => {
  it("shows its years side by side, each number with its own sentence, and either report in full", async () => {
    const page = await openPage({ path: "#/review" });
    await takeIn(page, NEXT_YEAR, PLACE);
    await goTo(page, `#/place/${PLACE}?v=1&dataset=published%2Bown`);
    const years = page.locator("#years");
    await years.waitFor(EVENTUALLY);
    expect(await years.locator("thead th").allInnerTexts()).toEqual(["指标", "2024 年", "2025 年"]);
    const row = years.locator("tbody tr").filter({ hasText: "170" });
    await row.getByRole("button", { name: /231/ }).click();
    await expect.poll(() => panel(page).locator("mark.digits").innerText()).toBe("231");
    await page.keyboard.press("Escape");

    await expect.poll(() => page.locator(".report-head").innerText()).toContain("2025 年 · 1 份报告");
    await page.locator("#full-text .reading").filter({ hasText: "231" }).first().waitFor(EVENTUALLY);
    await page.getByRole("button", { name: "2024 年", exact: true }).click();
    await expect.poll(() => page.locator(".report-head").innerText()).toContain("2024 年 · 1 份报告");
    await page.locator("#full-text .reading").filter({ hasText: "170" }).first().waitFor(EVENTUALLY);
    expectQuiet(page);
  }, 180_000);

  it("is one column where there is one report, and starts no database for it", async () => {
    const page = await openPage({ path: `#/place/${PLACE}` });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await page.locator("#full-text .reading").first().waitFor(EVENTUALLY);
    expect(await page.locator("#years").count()).toBe(0);
    expect(await page.locator(".report-choice").count()).toBe(0);
    expect(asked.filter((url) => url.endsWith(".wasm"))).toEqual([]);
    expectQuiet(page);
  });
});

describe("a place that only the reader has a report of", () => {
  it("has a page like any other, with its own text", async () => {
    const page = await openPage({ path: "#/review" });
    await takeIn(page, REPORT_TEXT.replaceAll("土湾街道", "试验街道"), "");
    await page.getByRole("link", { name: "与已收录的数字一起看" }).click();
    await page.locator("a[href^='#/place/']").filter({ hasText: "试验" }).first().waitFor(EVENTUALLY);
    const address = await page.locator("a[href^='#/place/']").filter({ hasText: "试验" }).first().getAttribute("href");
    await goTo(page, `${address ?? ""}?v=1&dataset=published%2Bown`);
    await expect.poll(() => page.locator("h1").innerText(), EVENTUALLY).toContain("试验街道");
    await page.locator(".statements .number").filter({ hasText: "170" }).first().click();
    await expect.poll(() => panel(page).locator("mark.digits").innerText()).toBe("170");
    await page.keyboard.press("Escape");
    await page.locator("#full-text .reading").first().waitFor(EVENTUALLY);
    expectQuiet(page);
  }, 180_000);
});
