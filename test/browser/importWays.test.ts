import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { giveTable } from "./importTables.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";

const IMPORT = { path: "#/import" };

async function paste(page: Page, clipboard: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((kinds) => {
    const data = new DataTransfer();
    for (const [kind, text] of Object.entries(kinds)) data.setData(kind, text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, clipboard);
}

const CELLS = "街道\t年份\t法治宣传场次\r\n甲街道\t2024\t12\r\n乙街道\t2024\t9\r\n";
const HTML = `<html><body><table><tr><td rowspan=2>街道</td><td colspan=2>法治宣传场次</td></tr>
  <tr><td>2023年</td><td>2024年</td></tr><tr><td>甲街道</td><td>1</td><td>2</td></tr>
  <tr><td>乙街道</td><td>3</td><td><img src="https://example.com/x.png" onerror="window.ran=1">4</td></tr></table></body></html>`;

describe("cells that are pasted", () => {
  it.each([
    ["as text, as Excel and WPS copy them", { "text/plain": CELLS }, "2 个数字"],
    ["as a table of a page, with merged cells", { "text/html": HTML }, "4 个数字"],
  ])("are read %s, wherever the focus is", async (_name, clipboard, figures) => {
    const page = await openPage(IMPORT);
    await page.locator(".drop-area").waitFor();
    await paste(page, clipboard);
    await page.getByRole("heading", { level: 1, name: "体检：粘贴的表格 1.tsv" }).waitFor();
    expect(await page.locator(".row-line").innerText()).toContain(figures);
    expect(await page.evaluate(() => Reflect.has(globalThis, "ran"))).toBe(false);
    expectQuiet(page);
  });
});

const bytes = (...start: readonly number[]): Buffer => Buffer.from([...start, ...Buffer.alloc(600)]);

describe("a file that is no table", () => {
  it.each([
    ["旧表.xls", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "另存为"],
    ["旧表.et", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "WPS"],
    ["报告.pdf", Buffer.from("%PDF-1.7\n1 0 obj\n"), "PDF"],
    ["扫描.png", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "图片"],
    ["空.csv", Buffer.alloc(0), "空"],
  ])("is refused with what to do: %s", async (name, content, said) => {
    const page = await openPage(IMPORT);
    await giveTable(page, name, content);
    const refusal = page.getByRole("region", { name: "这个文件没有读入" });
    expect(await refusal.innerText()).toContain(said);
    await expectAccessible(page);
    await page.reload();
    await page.locator(".empty-desk").waitFor();
    expect(await page.getByText("待体检的表格").count()).toBe(0);
    expectQuiet(page);
  });
});
