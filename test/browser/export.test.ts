import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/intake/table/readTable.ts";
import { downloaded, type Downloaded } from "./downloaded.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";

function saved(page: Page, format: "xlsx" | "csv" | "gbk", within = "body"): Promise<Downloaded> {
  return downloaded(page, () => page.locator(within).locator(`[data-export="${format}"]`).first().click());
}

const HANDLED = "#/explore?chart=ranking&indicator=disputes_handled";

describe("figures as a file", () => {
  it.each([
    ["xlsx", "纠纷调处.xlsx"],
    ["csv", "纠纷调处.csv"],
    ["gbk", "纠纷调处.csv"],
  ] as const)(
    "come from the explore page as %s, with their source, and can be imported",
    async (format, expected) => {
      const page = await openPage({ path: HANDLED });
      await page.locator(".result [data-export]").first().waitFor(EVENTUALLY);
      const { name, bytes } = await saved(page, format);
      expect(name).toBe(expected);
      const { observations } = readTable(bytes, name);
      const figures = observations.map(({ jurisdiction, value }) => [jurisdiction.slice(-4), value]);
      expect(figures).toContainEqual(["鼓楼街道", 391]);
      expect(figures).toContainEqual(["车站街道", 215]);
      if (format === "xlsx") return;
      const text = new TextDecoder(format === "gbk" ? "gbk" : "utf-8").decode(bytes);
      expect(text).toMatch(/注：来源 《[^》]+》，SHA-256 [0-9a-f]{64}。/);
      expect(text).toMatch(/注：导出时间 \d{4}-\d\d-\d\dT/);
      expect(text).toContain("注：筛选条件：纠纷调处");
      expect(text.split("\r\n").length).toBeGreaterThan(8);
      expectQuiet(page);
    },
    90_000,
  );

  it("come from the page of a place, all of its figures", async () => {
    const page = await openPage({ path: "#/place/guangdong-shaoguan-zhenjiang-chezhan" });
    await page.locator("[data-export]").first().waitFor(EVENTUALLY);
    const { bytes, name } = await saved(page, "csv");
    const { observations } = readTable(bytes, name);
    expect(observations.length).toBeGreaterThan(10);
    expect(new Set(observations.map(({ jurisdiction }) => jurisdiction.slice(-4)))).toEqual(new Set(["车站街道"]));
    expectQuiet(page);
  }, 90_000);

  it("name the characters that GBK cannot hold before anything is saved, and the internal mark in the name", async () => {
    const page = await openPage({ path: "#/import" });
    const table = "街道,年份,法治宣传场次\n𠮷野街道,2024,12\n=1+1街道,2024,7\n";
    await page
      .locator('[data-choose="table"]')
      .first()
      .setInputFiles({ name: "甲.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
    await page.getByRole("button", { name: "加入图表" }).click();
    await page.getByText(/已加入图表/).waitFor(EVENTUALLY);
    await page.getByLabel("内部使用：甲").check();
    const list = page.locator(".dataset-list");
    await list.locator('[data-export="gbk"]').click();
    await list.getByText("GBK 装不下这些字：𠮷").waitFor(EVENTUALLY);
    const lossy = await downloaded(page, () => list.getByRole("button", { name: "仍用 GBK" }).click());
    expect(lossy.name).toBe("内部使用-甲.csv");
    const { bytes, name } = await saved(page, "csv", ".dataset-list");
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain('"\'=1+1街道"');
    expect(text).toContain("注：内部使用，请勿外传。");
    expect(text).toMatch(/注：来源 甲\.csv，SHA-256 [0-9a-f]{64}。/);
    const again = readTable(bytes, name).observations.map(({ jurisdiction, value }) => [jurisdiction, value]);
    expect(again).toEqual(
      expect.arrayContaining([
        ["𠮷野街道", 12],
        ["=1+1街道", 7],
      ]),
    );
    expectQuiet(page);
  }, 120_000);
});
