import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { GBK_TABLE, giveTable } from "./importTables.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet, recordOf } from "./pageRecord.ts";
import { EVENTUALLY, tabTo } from "./reviewDesk.ts";
import { takeScreenshot } from "./screenshot.ts";

const IMPORT = { path: "#/import" };

describe("from a GBK file to a chart", () => {
  it("is dropped, checked, corrected in one column, charted, and there again after a reload", async () => {
    const page = await openPage(IMPORT);
    await page.locator(".drop-area").waitFor();
    const drop = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], "各街道.csv", { type: "text/csv" }));
        return transfer;
      },
      [...GBK_TABLE],
    );
    await page.dispatchEvent(".import-page", "dragover", { dataTransfer: drop });
    await page.getByText("松开即开始读取").waitFor();
    await page.dispatchEvent(".import-page", "drop", { dataTransfer: drop });
    await page.getByRole("heading", { level: 1, name: "体检：各街道.csv" }).waitFor();
    expect(await page.getByLabel("编码").inputValue()).toBe("gb18030");
    expect(await page.getByLabel("表头").inputValue()).toBe("3/1");
    const line = await page.locator(".row-line").innerText();
    const [inFile, kept, left] = line.match(/\d+/g)?.map(Number) ?? [];
    expect(inFile).toBe((kept ?? 0) + (left ?? 0));
    expect(kept).toBe(8);
    for (const said of ["标题", "合计", "说明"]) expect(line).toContain(said);
    const meaning = page.getByLabel("“满意度（分）”的含义");
    await meaning.selectOption({ label: "不读取" });
    await page.getByText(/已重新读取/).waitFor();
    await page.getByLabel("“满意度（分）”的含义").selectOption({ label: "自有指标（用列名）" });
    await expect.poll(() => page.getByLabel("“满意度（分）”的含义").inputValue()).toBe("own");
    await page.getByLabel("名称", { exact: true }).fill("某县试算");
    await page.getByRole("button", { name: "加入图表" }).click();
    await page.getByText(/已加入图表：4 个地区/).waitFor(EVENTUALLY);
    await page.getByRole("link", { name: "与已收录的数字一起看" }).click();
    await page.locator(".result svg").first().waitFor(EVENTUALLY);
    expect(page.url()).toMatch(/dataset=published(?:%2B|&dataset=)own-[a-z0-9]+/);
    await page.locator('.mark[aria-label*="东门街道"]').first().waitFor(EVENTUALLY);
    await page.reload();
    await page.locator('.mark[aria-label*="东门街道"]').first().waitFor(EVENTUALLY);
    await page.goto(`${page.url().split("#")[0]}#/import`);
    await page.getByText("某县试算").first().waitFor(EVENTUALLY);
    await page.getByRole("button", { name: "重新体检“某县试算”" }).click();
    await expect.poll(() => page.getByLabel("“满意度（分）”的含义").inputValue()).toBe("own");
    expectQuiet(page);
  }, 120_000);

  it("goes with the keyboard alone", async () => {
    const page = await openPage(IMPORT);
    await page.locator(".drop-area").waitFor();
    await tabTo(page, "粘贴单元格");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText("街道\t年份\t法治宣传场次\n甲街道\t2024\t12\n乙街道\t2024\t９\n合计\t\t21\n");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^体检/ }).waitFor();
    await tabTo(page, "“法治宣传场次”的含义");
    const meaning = page.getByLabel("“法治宣传场次”的含义");
    const guessed = await meaning.inputValue();
    await page.keyboard.press("ArrowDown");
    await page.getByText(/已重新读取/).waitFor();
    expect(await meaning.inputValue()).not.toBe(guessed);
    await tabTo(page, /^加入图表$/);
    await page.keyboard.press("Enter");
    await page.getByText("已加入图表：2 个地区，2 个数字").waitFor(EVENTUALLY);
    await page.keyboard.press("Enter"); // the focus is on the link already
    await page.locator('.mark[aria-label*="甲街道"]').first().waitFor(EVENTUALLY);
    expectQuiet(page);
  }, 120_000);
});

describe("the check-up", () => {
  it("reads the same bytes in another encoding, and takes that back", async () => {
    const page = await openPage(IMPORT);
    await giveTable(page);
    await page.getByLabel("编码").selectOption("windows-1252");
    await expect.poll(() => page.getByLabel("编码").inputValue()).toBe("windows-1252");
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => page.getByLabel("编码").inputValue()).toBe("gb18030");
    await page.getByLabel("“调解成功数（件）”的含义").waitFor();
    expectQuiet(page);
  });

  it("says what to do with a file that is no table, and takes the next one", async () => {
    const page = await openPage(IMPORT);
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
    await giveTable(page, "旧表.xls", old);
    await page.getByText("这个文件没有读入").waitFor();
    await page.getByText("另存为").first().waitFor();
    expect(await page.getByRole("button", { name: "加入图表" }).count()).toBe(0);
    await giveTable(page);
    expectQuiet(page);
  });

  it("offers the places that a name may mean, and charts the chosen one", async () => {
    const page = await openPage(IMPORT);
    await giveTable(page, "地区.csv", Buffer.from("街道,年份,法治宣传场次\n土湾街道,2024,5\n土弯街道,2023,6\n"));
    await page.getByText("2 个地区名称，1 个对应已收录的地区").waitFor();
    const choice = page.getByLabel("“土弯街道”对应");
    expect(await choice.inputValue()).toBe("");
    await choice.selectOption({ label: await choice.locator("option", { hasText: "土湾街道" }).first().innerText() });
    await page.getByRole("button", { name: "加入图表" }).click();
    await page.getByText("已加入图表：1 个地区，2 个数字").waitFor(EVENTUALLY);
    expectQuiet(page);
  });

  it("forgets one table, and all when told to", async () => {
    const page = await openPage(IMPORT);
    for (const name of ["甲.csv", "乙.csv"]) {
      if (name === "乙.csv") await page.getByText("放入另一个表格").click();
      await giveTable(page, name);
      await page.getByRole("button", { name: "加入图表" }).click();
      await page.getByText(/已加入图表/).waitFor(EVENTUALLY);
    }
    await page.getByRole("button", { name: "删除“甲”" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "删除", exact: true }).click();
    await page.getByText("已删除：甲").first().waitFor();
    await page.getByRole("button", { name: "删除本站在此浏览器中的全部数据" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "全部删除", exact: true }).click();
    await page.getByText("还没有自己的数据集").waitFor();
    await page.reload();
    await page.getByText("还没有自己的数据集").waitFor();
    expectQuiet(page);
  });

  it("works and says so where the browser keeps nothing", async () => {
    const page = await openPage();
    await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
    await page.goto(`${page.url()}#/import`);
    await page.reload();
    await giveTable(page);
    await page.getByText("关闭页面后，这些数据会丢失").waitFor();
    await page.getByRole("button", { name: "加入图表" }).click();
    await page.getByText(/已加入图表/).waitFor(EVENTUALLY);
    expect(recordOf(page).errors).toEqual([]);
  });
});

describe("the table page for everyone", () => {
  it.each(["light", "dark"] as const)("passes axe in %s, empty, at work and joined", async (colorScheme) => {
    const page = await openPage({ ...IMPORT, colorScheme });
    await page.locator(".empty-desk").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "用样例试试" }).click();
    await page.locator(".preview").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "加入图表" }).click();
    await page.getByText(/已加入图表/).waitFor(EVENTUALLY);
    await expectAccessible(page);
    expectQuiet(page);
  });

  it.each([1440, 390])("does not scroll sideways at %d pixels, in either language", async (width) => {
    for (const path of ["#/import", "en.html#/import"]) {
      const page = await openPage({ path, width });
      await page.locator(".drop-buttons button").nth(1).click();
      await page.locator(".preview").waitFor();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      await takeScreenshot(page, `import-${width}-${path.startsWith("en") ? "en" : "zh"}`);
    }
  });
});
