import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { giveTable } from "./importTables.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";

const IMPORT = { path: "#/import" };
const THIS_YEAR = Buffer.from("街道,年份,培训人数,备注\n甲街道,2024,12,待报\n乙街道,2024,待报,9\n");
const NEXT_YEAR = Buffer.from("街道,年份,培训人数,备注\n甲街道,2025,15,8\n乙街道,2025,待报,7\n");

async function joinFirst(): Promise<Awaited<ReturnType<typeof openPage>>> {
  const page = await openPage(IMPORT);
  await giveTable(page, "去年.csv", THIS_YEAR);
  await page.getByLabel("“备注”的含义").selectOption("own");
  await page.getByText(/已重新读取/).waitFor();
  await page.getByRole("button", { name: "加入图表" }).click();
  await page.getByText(/已加入图表/).waitFor(EVENTUALLY);
  await page.reload();
  await page.locator(".drop-area").waitFor(EVENTUALLY);
  return page;
}

describe("the settings of a table", () => {
  it("are offered for next year's table with what they do, taken, and taken back", async () => {
    const page = await joinFirst();
    await giveTable(page, "今年.csv", NEXT_YEAR);
    const offer = page.getByRole("region", { name: "以前这样读过同样表头的表格" });
    expect(await offer.innerText()).toContain("“去年”的表头与这个表格相同");
    expect(await offer.innerText()).toContain("“备注”：自有指标（用列名）");
    await expectAccessible(page);
    expect(await page.getByLabel("“备注”的含义").inputValue()).toBe("ignored");
    await offer.getByRole("button", { name: "用同样的设置" }).click();
    await expect.poll(() => page.getByLabel("“备注”的含义").inputValue()).toBe("own");
    expect(await offer.count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.getByLabel("“备注”的含义").inputValue()).toBe("ignored");
    expectQuiet(page);
  }, 90_000);

  it("may be refused, are listed, and are forgotten when told to", async () => {
    const page = await joinFirst();
    await giveTable(page, "今年.csv", NEXT_YEAR);
    await page.getByRole("button", { name: "不用" }).click();
    expect(await page.getByLabel("“备注”的含义").inputValue()).toBe("ignored");
    await page.getByText("记住的设置（1）").click();
    await page.getByRole("button", { name: "删除“去年”的设置" }).click();
    await page.getByText("已删除“去年”的设置").waitFor();
    await page.reload();
    await page.locator(".drop-area").waitFor(EVENTUALLY);
    expect(await page.getByText("记住的设置").count()).toBe(0);
    expectQuiet(page);
  }, 90_000);
});

describe("a table that has not joined the charts", () => {
  it("is there again after a reload, with what was set", async () => {
    const page = await openPage(IMPORT);
    await giveTable(page, "去年.csv", THIS_YEAR);
    await page.getByText("重新载入也在").waitFor();
    await page.getByLabel("“备注”的含义").selectOption("own");
    await page.getByText(/已重新读取/).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "体检“去年”" }).click(EVENTUALLY);
    await expect.poll(() => page.getByLabel("“备注”的含义").inputValue()).toBe("own");
    await page.getByRole("button", { name: "不要这个表格" }).click();
    await page.reload();
    await page.locator(".empty-desk").waitFor(EVENTUALLY);
    expect(await page.getByRole("button", { name: "体检“去年”" }).count()).toBe(0);
    expectQuiet(page);
  }, 90_000);

  it("waits while another one is checked, when several are given at once", async () => {
    const page = await openPage(IMPORT);
    await page.locator('[data-choose="table"]').setInputFiles([
      { name: "一.csv", mimeType: "text/csv", buffer: THIS_YEAR },
      { name: "二.csv", mimeType: "text/csv", buffer: NEXT_YEAR },
    ]);
    await page.getByRole("heading", { level: 1, name: "体检：一.csv" }).waitFor();
    await page.getByRole("button", { name: "体检“二”" }).click();
    await page.getByRole("heading", { level: 1, name: "体检：二.csv" }).waitFor();
    await page.getByRole("button", { name: "体检“一”" }).waitFor();
    await page.getByRole("button", { name: "删除“一”" }).click();
    await page.getByText("已删除：一").waitFor();
    expectQuiet(page);
  });
});
