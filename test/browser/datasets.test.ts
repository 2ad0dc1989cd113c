import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet, recordOf } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";
import { takeScreenshot } from "./screenshot.ts";

const ROWS = [
  "街道,年份,指标,数值,限定",
  "鼓楼街道,2025,矛盾纠纷调处数,390,",
  "鼓楼街道,2025,罚款金额,12,",
  "车站街道,2025,行政检查次数,433,",
  "东门街道,2024,普法活动场次,30,约",
];
const TABLE = { name: "某区.csv", mimeType: "text/csv", buffer: Buffer.from(ROWS.join("\n")) };

async function joinTable(page: Page, file = TABLE): Promise<void> {
  await page.locator('[data-choose="table"]').first().setInputFiles(file);
  await page.getByRole("button", { name: "加入图表" }).click();
  await page.getByText(/已加入图表/).waitFor(EVENTUALLY);
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (window.location.hash = hash), address);
}

describe("the list of own datasets", () => {
  it("renames, marks and deletes a dataset, and has it back after a reload", async () => {
    const page = await openPage({ path: "#/import" });
    await joinTable(page);
    await page.getByText(/4 个数字，3 个地区，2024–2025 年；来源文件 某区\.csv，\d+ B；.* 存入/).waitFor();
    await page.getByRole("button", { name: "改名“某区”" }).click();
    await page.getByLabel("新名称").fill("某区上报");
    await page.keyboard.press("Enter");
    await page.getByText("已改名：某区上报").waitFor();
    await page.getByLabel("内部使用：某区上报").check();
    await page.getByText("已标为内部使用：某区上报").waitFor();
    await goTo(page, "/datasets");
    await page.reload();
    await page.getByRole("heading", { name: /某区上报 内部使用/ }).waitFor(EVENTUALLY);
    await page.getByRole("button", { name: "删除“某区上报”" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "保留" }).click();
    await page.getByRole("button", { name: "删除“某区上报”" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "删除", exact: true }).click();
    await page.getByText("已删除：某区上报").waitFor();
    await page.reload();
    await page.getByText("还没有自己的数据集").waitFor(EVENTUALLY);
    expectQuiet(page);
  }, 120_000);

  it("leaves nothing behind when everything is deleted", async () => {
    const page = await openPage({ path: "#/import" });
    await joinTable(page);
    await goTo(page, "/bureau");
    await page.getByLabel("单位或地区名称").fill("东门街道");
    await page.getByLabel("报告年份").fill("2024");
    await page.getByLabel("矛盾纠纷调处数（件）").fill("391");
    await page.locator('[data-settled="true"]').waitFor(EVENTUALLY);
    await page.getByRole("button", { name: "暗", exact: true }).click();
    expect((await leftBehind(page)).records).toBeGreaterThan(1);
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await root.getFileHandle("rest.csv", { create: true });
      await (await caches.open("rest")).put("/rest", new Response("rest"));
    });
    await goTo(page, "/datasets");
    await page.getByRole("button", { name: "删除本站在此浏览器中的全部数据" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "全部删除" }).click();
    await page.getByText("已全部删除，浏览器中没有留下本站的数据").waitFor(EVENTUALLY);
    expect(await leftBehind(page)).toEqual({ records: 0, files: 0, caches: 0, settings: 0 });
    await page.getByText("还没有自己的数据集").waitFor();
    await page.reload();
    await page.getByText("还没有自己的数据集").waitFor(EVENTUALLY);
    await goTo(page, "/bureau");
    expect(await page.getByLabel("单位或地区名称").inputValue()).toBe("");
  }, 120_000);

  it("works and says so where the browser keeps nothing", async () => {
    const page = await openPage();
    await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
    await goTo(page, "/import");
    await page.reload();
    await joinTable(page);
    await page.getByText("关闭页面后，这些数据会丢失").waitFor();
    await page.getByLabel("内部使用：某区").check();
    await page.getByText("已标为内部使用：某区").waitFor();
    expect(recordOf(page).errors).toEqual([]);
  }, 90_000);
});

/** Records, files, caches and settings that this site still has in the browser. */
function leftBehind(page: Page) {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error("no answer")));
      });
    let records = 0;
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        records += await settled(database.transaction(store).objectStore(store).count());
      database.close();
    }
    let files = 0;
    for await (const _ of (await navigator.storage.getDirectory()).keys()) files += 1;
    const settings = localStorage.length + sessionStorage.length;
    return { records, files, caches: (await caches.keys()).length, settings };
  });
}

describe("own figures beside published ones", () => {
  it("are compared one by one, with the sentence of the report", async () => {
    const page = await openPage({ path: "#/import" });
    await joinTable(page);
    await page.getByRole("link", { name: "与已收录对照“某区”" }).click();
    await page.getByText(/相同 1 项，不同 1 项，仅本数据集有 1 项/).waitFor(EVENTUALLY);
    await page.getByText("另有 1 个数字所在的地区和年份没有收录报告").waitFor();
    await page.getByRole("button", { name: /^不同 1/ }).click();
    const row = page.locator(".compare-table tbody tr");
    expect(await row.count()).toBe(1);
    const text = await row.innerText();
    for (const said of ["390", "391", "数值不同", "排查化解矛盾纠纷391件"]) expect(text).toContain(said);
    await expectAccessible(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('[data-export="csv"]').click()]);
    expect(download.suggestedFilename()).toContain("与已收录的数字对照");
    expectQuiet(page);
  }, 120_000);

  it("take the place of published ones where their owner says so", async () => {
    const page = await openPage({ path: "#/import" });
    await joinTable(page);
    await page.getByLabel("“某区”与已收录的数字一起看时").selectOption("replace");
    await page.getByText("“某区”改为替换已收录的").waitFor();
    const id = await page.locator("[data-dataset]").getAttribute("data-dataset");
    const view = `/explore?chart=table&indicator=disputes_handled&dataset=published&dataset=${id ?? ""}`;
    await goTo(page, view);
    await page.locator(".long-table [data-cell]").first().waitFor(EVENTUALLY);
    const shown = await page.locator(".long-table tbody").innerText();
    expect(shown).toContain("390");
    expect(shown).not.toContain("391");
    await page.reload();
    await page.locator(".long-table [data-cell]").first().waitFor(EVENTUALLY);
    expect(await page.locator(".long-table tbody").innerText()).not.toContain("391");
    expectQuiet(page);
  }, 120_000);

  it("say 内部使用 on every figure that contains them, and why there is no link", async () => {
    const page = await openPage({ path: "#/import" });
    await joinTable(page);
    await page.getByLabel("内部使用：某区").check();
    await page.getByRole("link", { name: "看图“某区”" }).click();
    await page.getByText("复制链接和嵌入代码已停用").waitFor(EVENTUALLY);
    await page.getByText("图中含内部数据（某区）").waitFor();
    await expectAccessible(page, ".result");
    expectQuiet(page);
  }, 120_000);
});

describe("own datasets for everyone", () => {
  it.each([1440, 390])(
    "do not scroll sideways at %d pixels, and pass axe in either language",
    async (width) => {
      for (const path of ["#/datasets", "en.html#/datasets"]) {
        const page = await openPage({ path, width, colorScheme: width === 390 ? "dark" : "light" });
        await page.locator(".dataset-list").waitFor(EVENTUALLY);
        await expectAccessible(page);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over).toBe(0);
        await takeScreenshot(page, `datasets-${width}-${path.startsWith("en") ? "en" : "zh"}`);
      }
    },
    90_000,
  );
});
