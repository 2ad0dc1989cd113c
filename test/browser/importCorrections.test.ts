import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { giveTable, MESSY_TABLE } from "./importTables.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { EVENTUALLY, tabTo } from "./reviewDesk.ts";

const IMPORT = { path: "#/import" };
const UNREADABLE = '[data-kind="unparseable_number"]';

describe("a cell that could not be read", () => {
  it("stands with its row and its neighbours, and is corrected there, alone or with all like it", async () => {
    const page = await openPage(IMPORT);
    await giveTable(page, "街道.csv", MESSY_TABLE);
    const group = page.locator(UNREADABLE);
    expect(await group.locator(".row-cells").first().innerText()).toMatch(/4\s+乙街道\s+2024\s+待核实后报\s+9/);
    await group.getByRole("button", { name: "改正第 4 行“调解成功数(件)”" }).click();
    await page.getByLabel("改为").fill("88");
    await page.getByRole("button", { name: "改这一处" }).click();
    await page.getByText("“待核实后报”改为“88”").waitFor();
    expect(await group.locator(".issue-line").count()).toBe(1);
    await page.keyboard.press("Control+z");
    await expect.poll(() => group.locator(".issue-line").count()).toBe(2);
    await page.keyboard.press("Control+y");
    await expect.poll(() => group.locator(".issue-line").count()).toBe(1);
    await page.keyboard.press("Control+z");
    await expect.poll(() => group.locator(".issue-line").count()).toBe(2);
    await group.getByRole("button", { name: "改正第 4 行“调解成功数(件)”" }).click();
    await page.getByLabel("改为").fill("约90");
    await expectAccessible(page);
    await page.getByRole("button", { name: "同列写“待核实后报”的都改（2 处）" }).click();
    await page.getByText("“待核实后报”改为“约90”").waitFor();
    expect(await group.count()).toBe(0);
    await page.getByRole("button", { name: "恢复原文“待核实后报”" }).click();
    await expect.poll(() => group.locator(".issue-line").count()).toBe(2);
    expectQuiet(page);
  }, 90_000);

  it("is corrected with the keyboard alone, and the focus goes on to the next one", async () => {
    const page = await openPage(IMPORT);
    await giveTable(page, "街道.csv", MESSY_TABLE);
    await tabTo(page, /^改正第 4 行“调解成功数/);
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("88");
    await page.keyboard.press("Enter");
    await page.getByText("“待核实后报”改为“88”").waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("改正第 7 行“调解成功数(件)”");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await page.getByLabel("改为").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await page.getByText("“待核实后报”改为“88”").waitFor({ state: "detached" });
    expectQuiet(page);
  }, 90_000);

  it("stays a named fault in the chart, its list and its panel, and is nowhere 0", async () => {
    const page = await openPage(IMPORT);
    await giveTable(page, "街道.csv", MESSY_TABLE);
    await page.getByRole("button", { name: "加入图表" }).click();
    await page.getByText(/已加入图表/).waitFor(EVENTUALLY);
    const address = await page.getByRole("link", { name: "只看这个表格" }).getAttribute("href");
    const dataset = /dataset=([^&]+)/.exec(address ?? "")?.[1] ?? "";
    await page.goto(
      `${page.url().split("#")[0]}#/explore?dataset=${dataset}&indicator=disputes_resolved&chart=ranking`,
    );
    const mark = page.locator('.mark[data-cell^="unread:"][aria-label*="乙街道"]').first();
    await mark.waitFor(EVENTUALLY);
    const name = await mark.getAttribute("aria-label");
    for (const said of ["乙街道", "2024", "街道.csv，第 4 行", "待核实后报", "不是能确定的数字"])
      expect(name).toContain(said);
    await mark.focus();
    expect(await page.locator(".tip").innerText()).toContain("第 4 行");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await panel.getByText("未读出").waitFor();
    expect(await panel.innerText()).toContain("“待核实后报”不是能确定的数字");
    await expectAccessible(page);
    await panel.getByRole("button", { name: "关闭" }).click();
    await page.getByText("未读出的数字（2）").click();
    expect(await page.locator(".unread-figures li").count()).toBe(2);
    const text = await page.locator("main").innerText();
    expect(text).not.toMatch(/NaN|null|undefined/);
    expectQuiet(page);
  }, 120_000);
});

describe("a figure that was read", () => {
  it("says file, row, column, what it said, what was set in its place and how it was read", async () => {
    const page = await openPage(IMPORT);
    await giveTable(page, "街道.csv", MESSY_TABLE);
    await page.getByRole("button", { name: "改正第 4 行“调解成功数(件)”" }).click();
    await page.getByLabel("改为").fill("88");
    await page.getByRole("button", { name: "改这一处" }).click();
    await page.getByText("“待核实后报”改为“88”").waitFor();
    await page.getByRole("button", { name: "加入图表" }).click();
    await page.getByText(/已加入图表/).waitFor(EVENTUALLY);
    const address = await page.getByRole("link", { name: "只看这个表格" }).getAttribute("href");
    const dataset = /dataset=([^&]+)/.exec(address ?? "")?.[1] ?? "";
    await page.goto(
      `${page.url().split("#")[0]}#/explore?dataset=${dataset}&indicator=disputes_resolved&chart=ranking`,
    );
    await page.locator('.mark[aria-label*="甲街道"]').first().waitFor(EVENTUALLY);
    await page.locator('.mark[aria-label*="甲街道"]').first().press("Enter");
    const panel = page.getByRole("dialog");
    await panel.getByText("街道.csv，第 3 行“调解成功数（件）”列：原文“约1.2万”，读作约 12,000 件").waitFor();
    await panel.getByRole("button", { name: "关闭" }).click();
    await page.locator('.mark[aria-label*="乙街道"]').first().press("Enter");
    await panel.getByText("原文“待核实后报”，改为“88”，读作 88 件").waitFor();
    expectQuiet(page);
  }, 120_000);
});
