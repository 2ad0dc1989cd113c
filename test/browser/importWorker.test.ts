import { describe, expect, it } from "vitest";
import { GBK_TABLE, killFirstTableWorker, muteFirstTableWorker } from "./importTables.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet, recordOf } from "./pageRecord.ts";

const FILE = { name: "各街道.csv", mimeType: "text/csv", buffer: GBK_TABLE };

describe("a table whose reading does not come to an end", () => {
  it("leaves a sentence and a working page when the worker dies", async () => {
    const page = await openPage();
    await page.addInitScript(killFirstTableWorker);
    await page.goto(`${page.url()}#/import`);
    await page.reload();
    await page.locator(".drop-area").waitFor();
    await page.locator('[data-choose="table"]').setInputFiles(FILE);
    await page.getByText("读取时后台线程中断").waitFor();
    await page.locator('[data-choose="table"]').setInputFiles(FILE);
    await page.getByRole("heading", { level: 1, name: "体检：各街道.csv" }).waitFor();
    expect(await page.getByText("读取时后台线程中断").count()).toBe(0);
    expect(recordOf(page).errors).toEqual([]);
  });

  it("keeps the table and what was set, when the worker dies over a change", async () => {
    const page = await openPage();
    await page.addInitScript(killFirstTableWorker, 2);
    await page.goto(`${page.url()}#/import`);
    await page.reload();
    await page.locator('[data-choose="table"]').setInputFiles(FILE);
    await page.getByRole("heading", { level: 1, name: "体检：各街道.csv" }).waitFor();
    await page.getByLabel("编码").selectOption("windows-1252");
    await page.getByText("读取时后台线程中断").waitFor();
    expect(await page.getByLabel("编码").inputValue()).toBe("gb18030");
    await page.getByLabel("分隔符").selectOption(";");
    await expect.poll(() => page.getByLabel("分隔符").inputValue()).toBe(";");
    expect(recordOf(page).errors).toEqual([]);
  });

  it("is stopped when told to, while a second file waits for its turn", async () => {
    const page = await openPage();
    await page.addInitScript(muteFirstTableWorker);
    await page.goto(`${page.url()}#/import`);
    await page.reload();
    await page.locator('[data-choose="table"]').setInputFiles(FILE);
    await page.getByRole("button", { name: "停止读取" }).waitFor();
    await page.locator('[data-choose="table"]').setInputFiles({ ...FILE, name: "第二个.csv" });
    await page.getByRole("button", { name: "体检“第二个”" }).waitFor();
    await page.getByRole("button", { name: "停止读取" }).click();
    await page.getByText("各街道.csv：已停止读取").waitFor();
    await page.getByRole("button", { name: "体检“第二个”" }).click();
    await page.getByRole("heading", { level: 1, name: "体检：第二个.csv" }).waitFor();
    expectQuiet(page);
  });
});
