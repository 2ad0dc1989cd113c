import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const REPORT = "chongqing-shapingba-tuwan-2024";

export const REPORT_TEXT = readFileSync(new URL(`../../data/reports/${REPORT}.txt`, import.meta.url), "utf8");

/** The engine starts with the first question, which takes a while on a small machine. */
export const EVENTUALLY = { timeout: 45_000 };

export async function pasteReport(page: Page, text = REPORT_TEXT): Promise<void> {
  await page.getByText("粘贴报告全文").click();
  await page.getByLabel("报告全文").fill(text);
  await page.getByRole("button", { name: "读取粘贴的文字" }).click();
  await page.locator(".desk").waitFor(EVENTUALLY);
}

export async function openMode(page: Page, name: string): Promise<void> {
  await page.getByRole("group", { name: "审核方式" }).getByRole("button", { name }).click();
}

/** Numbers to review, accepted and rejected, from the line that says so. */
export async function progressOf(
  page: Page,
): Promise<{ readonly pending: number; readonly taken: number; readonly rejected: number }> {
  const said = await page.locator(".review-progress").innerText();
  const [, pending, taken, rejected] = /待审 (\d+)，采用 (\d+)，不采用 (\d+)/.exec(said) ?? [];
  return { pending: Number(pending), taken: Number(taken), rejected: Number(rejected) };
}

/** Walks with the Tab key until the focus stands on something of this name; fails rather than walk for ever. */
export async function tabTo(page: Page, name: string | RegExp, most = 120): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const named = element?.getAttribute("aria-label") ?? element?.closest("label")?.textContent;
      return (named ?? element?.textContent ?? "").trim();
    });
    if (typeof name === "string" ? focused.startsWith(name) : name.test(focused)) return;
  }
  expect.fail(`no ${String(name)} within ${most} steps of the Tab key`);
}

/** From the finished review to the dashboard with both the published and the own figures. */
export async function expectOwnFigures(page: Page): Promise<void> {
  await page.getByText("含您放入的 1 份报告（仅存于本机）").first().waitFor(EVENTUALLY);
  await page.getByText("6 份年度报告").first().waitFor(EVENTUALLY);
  expect(page.url()).toContain("dataset=published%2Bown");
}
