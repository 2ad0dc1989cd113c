import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";

/** The first question starts the engine, which takes a while on a small machine. */
const EVENTUALLY = { timeout: 45_000 };

const EVENTS = "#/explore?v=1&chart=ranking&indicator=publicity_events";

/** 鼓楼街道 held 30 events, 车站街道 42; the third is no place of the collection. */
const HEADS = `区县,街道,年度,常住人口（万人）
密云区,鼓楼街道,2025,12.3
浈江区,车站街道,2025,4.3
浈江区,站前街道,2025,5
`;

async function openFile(page: Page, text: string, source: string): Promise<void> {
  await page.getByText("数据、数值和次序").click();
  await page.getByText("放入人口或户数（CSV）").click();
  if (source !== "") await page.getByLabel("来源", { exact: true }).fill(source);
  await page.locator(".denominators button").first().isEnabled();
  await page
    .locator(".denominators input[type=file]")
    .setInputFiles({ name: "人口.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
}

const perHead = (page: Page) => page.getByRole("radio", { name: "每万人（户）" });
const figure = (page: Page) => page.locator(".explored .picture:visible").first();

describe("people from a file of the reader's own", () => {
  it("turn counts into figures per 10,000 that name the source, and go when they are taken out", async () => {
    const page = await openPage({ path: EVENTS });
    await page.locator(".explored .marks:visible .mark").first().waitFor(EVENTUALLY);
    await openFile(page, HEADS, "");
    await page.getByText("没有写来源").waitFor({ state: "attached", ...EVENTUALLY });
    expect(await perHead(page).isDisabled()).toBe(true);

    await page.getByLabel("来源", { exact: true }).fill("2025 年统计公报");
    await page
      .locator(".denominators input[type=file]")
      .setInputFiles({ name: "人口.csv", mimeType: "text/csv", buffer: Buffer.from(HEADS) });
    await page.getByText("已放入 人口.csv：人口 2 个。").waitFor(EVENTUALLY);
    await page.getByText("1 处没有采用，为什么").click();
    await page.getByText("人口.csv，第 4 行，街道 列：“站前街道”不是有报告的街镇").waitFor();

    await perHead(page).check();
    await expect.poll(() => page.url()).toContain("mode=per_10000");
    await expect
      .poll(() => page.locator(".result .read-out").first().innerText(), EVENTUALLY)
      .toContain("2.44 场/万人");
    const drawn = await figure(page).innerText();
    expect(drawn).toContain("人口由使用者提供：2025 年统计公报");
    expect(drawn).toContain("场/万人");
    expect(drawn).not.toMatch(/未载明|未收录/);

    await page.locator(".read-out .number").filter({ hasText: "2.44" }).first().click();
    const panel = page.locator("dialog.evidence");
    await panel.getByText("30 ÷ 123,000 人 × 10000 ＝ 2.44 场/万人").waitFor();
    expect(await panel.locator(".value").innerText()).toContain("30 场");
    expect(await panel.locator("mark.digits").innerText()).toBe("30");
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "表", exact: true }).click();
    await page.locator(".per-head").getByText("2025 年统计公报").waitFor(EVENTUALLY);
    await page.goBack();

    await page.getByRole("button", { name: "移除人口和户数" }).click();
    await expect.poll(() => page.url()).not.toContain("mode=per_10000");
    await expect.poll(() => page.locator(".result .read-out").first().innerText(), EVENTUALLY).toContain("30 场");
    expect(await perHead(page).isDisabled()).toBe(true);
    expectQuiet(page);
  }, 180_000);

  it("are refused for fines, and missing ones are said to be missing", async () => {
    const page = await openPage({ path: "#/explore?v=1&chart=ranking&indicator=fines_amount" });
    await page.getByText("数据、数值和次序").click();
    expect(await perHead(page).isDisabled()).toBe(true);
    await page.getByText("不按人口折算，罚没、处罚和检查不以人均多少论高低").waitFor();
    const without = await openPage({ path: `${EVENTS}&mode=per_10000` });
    await without.getByText("还没有放入人口或户数").waitFor(EVENTUALLY);
    await without.getByRole("link", { name: "改看原数" }).click();
    await without.locator(".explored .marks:visible .mark").first().waitFor(EVENTUALLY);
    expectQuiet(without);
  }, 120_000);
});
