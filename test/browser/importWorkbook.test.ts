import { describe, expect, it } from "vitest";
import { workbookBytes } from "../intake/table/workbookBytes.ts";
import { giveTable } from "./importTables.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";

const WORKBOOK = Buffer.from(
  workbookBytes([
    { name: "填表说明", rows: [["请各街道于每年1月报送"]] },
    {
      name: "2024年",
      rows: [
        ["街道", "矛盾纠纷", null, "报告期"],
        [null, "调解受理数", "调解成功数", null],
        ["甲街道", 10, 9, { v: 45657, format: "yyyy/m/d" }],
        ["乙街道", 20, 18, { v: 45657, format: "yyyy/m/d" }],
      ],
      merges: ["A1:A2", "B1:C1", "D1:D2"],
    },
    {
      name: "2023年",
      rows: [
        ["街道", "法治宣传场次"],
        ["甲街道", 7],
        ["乙街道", 6],
        ["丙街道", 5],
      ],
    },
  ]),
);

describe("a workbook on the table page", () => {
  it("opens on the first sheet with a table, and reads any other that is chosen", async () => {
    const page = await openPage({ path: "#/import" });
    await giveTable(page, "台账.xlsx", WORKBOOK);
    const sheet = page.getByLabel("工作表");
    expect(await sheet.inputValue()).toBe("2024年");
    expect(await sheet.locator("option").allInnerTexts()).toEqual(["填表说明", "2024年", "2023年"]);
    expect(await page.getByLabel("表头").inputValue()).toBe("1/2");
    expect(await page.locator(".row-line").innerText()).toContain("4 个数字");
    expect(await page.locator(".preview tbody tr").first().innerText()).toMatch(/3\s+甲街道\s+10\s+9\s+2024/);
    await sheet.selectOption("2023年");
    await expect.poll(() => page.locator(".row-line").innerText()).toContain("3 个数字");
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => sheet.inputValue()).toBe("2024年");
    expectQuiet(page);
  });

  it("names the sheet where a figure is from", async () => {
    const page = await openPage({ path: "#/import" });
    await giveTable(page, "台账.xlsx", WORKBOOK);
    await page.getByRole("button", { name: "加入图表" }).click();
    await page.getByRole("link", { name: "只看这个表格" }).click({ timeout: 45_000 });
    await page.locator(".mark, button.number").first().press("Enter", { timeout: 45_000 });
    await page.getByRole("dialog").getByText("台账.xlsx，工作表“2024年”，第 3 行").waitFor();
    expectQuiet(page);
  }, 90_000);
});
