import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet, recordOf } from "./pageRecord.ts";
import { EVENTUALLY, expectOwnFigures, openMode, pasteReport, progressOf, REPORT_TEXT, tabTo } from "./reviewDesk.ts";

const REVIEW = { path: "#/review" };

/** A report of a place that does not exist, with its own numbers. */
function madeReport(index: number): string {
  return REPORT_TEXT.replaceAll("土湾街道", `试验${String.fromCodePoint(0x4e00 + index)}街道`)
    .replace("12场次", `${12 + (index % 7)}场次`)
    .replace("170次", `${170 + index}次`);
}

describe("from paste to chart", () => {
  it("goes with the mouse, and every own figure opens its own sentence", async () => {
    const page = await openPage(REVIEW);
    await pasteReport(page);
    const { pending } = await progressOf(page);
    expect(pending).toBeGreaterThan(4);
    await page.getByRole("button", { name: "确认", exact: true }).click();
    await page.getByText("已确认").waitFor();
    for (let left = pending; left > 0; left--)
      await page.locator(".decisions").getByRole("button", { name: /^采用/ }).click();
    expect(await progressOf(page)).toEqual({ pending: 0, taken: pending, rejected: 0 });
    await openMode(page, "加入图表与导出");
    await page.getByRole("button", { name: "加入图表", exact: true }).click();
    await page.getByText(`已加入图表：1 份报告，${pending} 个数字`).waitFor(EVENTUALLY);
    await page.getByRole("link", { name: "与已收录的数字一起看" }).click();
    await expectOwnFigures(page);
    const own = page.locator('#all-indicators [data-cell^="own-"]');
    expect(await own.count()).toBeGreaterThan(4);
    await own.filter({ hasText: "170" }).click();
    const panel = page.locator("dialog.evidence");
    expect(await panel.locator("mark.digits").innerText()).toBe("170");
    expect(await panel.innerText()).toContain("您放入的文件：粘贴的报告 1.txt（仅存于本机）");
    expectQuiet(page);
  }, 120_000);

  it("goes with the keyboard alone", async () => {
    const page = await openPage(REVIEW);
    await page.locator(".drop-area").waitFor();
    await tabTo(page, "粘贴报告全文");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText(REPORT_TEXT);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".desk").waitFor(EVENTUALLY);
    const { pending } = await progressOf(page);
    await page.keyboard.press("c");
    await page.getByText("已确认").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("x");
    await page.keyboard.press("u");
    for (let left = pending - 1; left > 0; left--) await page.keyboard.press(left % 2 === 0 ? "a" : "Enter");
    await expect.poll(() => progressOf(page)).toEqual({ pending: 0, taken: pending, rejected: 0 });
    await tabTo(page, "加入图表与导出");
    await page.keyboard.press("Enter");
    await tabTo(page, /^加入图表$/);
    await page.keyboard.press("Enter");
    await page.getByText("已加入图表").waitFor(EVENTUALLY);
    await tabTo(page, "与已收录的数字一起看");
    await page.keyboard.press("Enter");
    await expectOwnFigures(page);
    expectQuiet(page);
  }, 120_000);

  it("brings the own reports back with the address after a reload, and says so where there are none", async () => {
    const page = await openPage(REVIEW);
    await pasteReport(page);
    const { pending } = await progressOf(page);
    for (let left = pending; left > 0; left--) await page.keyboard.press("a");
    await openMode(page, "加入图表与导出");
    await page.getByRole("button", { name: "加入图表", exact: true }).click();
    await page.getByRole("link", { name: "与已收录的数字一起看" }).click();
    await expectOwnFigures(page);
    await page.reload();
    await expectOwnFigures(page);
    const elsewhere = await openPage({ path: "#/?dataset=published%2Bown" });
    await elsewhere.getByText("这里没有，只显示已收录的报告").first().waitFor(EVENTUALLY);
    await elsewhere.getByText("5 份年度报告").first().waitFor();
    expectQuiet(page);
  }, 120_000);
});

describe("the desk", () => {
  it("corrects a figure, takes in one that was left out, and takes both back", async () => {
    const page = await openPage(REVIEW);
    await pasteReport(page);
    const before = await progressOf(page);
    await page.keyboard.press("e");
    await page.getByLabel("查找指标").fill("行政检查");
    await page.getByRole("listbox", { name: "指标" }).selectOption({ label: "行政检查次数" });
    await page.getByLabel("数值").fill("1,3x");
    await page.getByRole("button", { name: "保存并采用" }).click();
    await page.getByText("数值不是数字").waitFor();
    await page.getByLabel("数值").fill("1,300");
    await page.getByRole("button", { name: "保存并采用" }).click();
    await page.locator('.figure-row[data-review="changed"]', { hasText: "1300" }).waitFor();
    await page.getByLabel(/显示未采用的数字/).check();
    await page.getByRole("button", { name: "收入“31件”" }).click();
    await page.getByLabel("查找指标").fill("闭环");
    await page.getByText("没有这样的指标").waitFor();
    await page.getByLabel("查找指标").fill("纠纷调处");
    await page.getByRole("listbox", { name: "指标" }).selectOption({ label: "矛盾纠纷调处数" });
    await page.getByRole("button", { name: "保存并采用" }).click();
    await expect.poll(() => progressOf(page)).toEqual({ pending: before.pending - 1, taken: 2, rejected: 0 });
    await page.getByRole("button", { name: /^撤销/ }).click();
    await page.getByRole("button", { name: /^撤销/ }).click();
    await expect.poll(() => progressOf(page)).toEqual(before);
    await page.keyboard.press("Shift+U");
    await expect.poll(async () => (await progressOf(page)).taken).toBe(1);
    expectQuiet(page);
  });

  it("reads a folder, names each file that it cannot read with what to do, and drops no other", async () => {
    const folder = await mkdtemp(join(tmpdir(), "review-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const index of [1, 2, 3]) await writeFile(join(folder, `报告${index}.txt`), madeReport(index));
    await writeFile(join(folder, "旧版.doc"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0));
    await writeFile(join(folder, "破损.docx"), "PK\u0003\u0004 not a zip");
    await writeFile(join(folder, "空白.txt"), "");
    await writeFile(join(folder, "Thumbs.db"), "x");
    const page = await openPage(REVIEW);
    await page.locator('[data-choose="folder"]').setInputFiles(folder);
    await page.getByText("3 份文件没有读入").waitFor(EVENTUALLY);
    const notes = await page.locator(".intake-notes").innerText();
    for (const said of ["旧版.doc", "破损.docx", "空白.txt", "另存为"]) expect(notes).toContain(said);
    expect(notes).not.toContain("Thumbs.db");
    expect(await page.locator(".desk-list .desk-row").count()).toBe(3);
    expectQuiet(page);
  });

  it("reads a PDF with a text layer and a page in GBK, under the page's own policy", async () => {
    const page = await openPage(REVIEW);
    const files = new URL("../intake/document/files/", import.meta.url);
    const named = ["tuwan-2024.pdf", "gulou-2025-gbk.htm"].map((name) => fileURLToPath(new URL(name, files)));
    await page.locator('[data-choose="files"]').setInputFiles(named);
    await page.locator(".desk-row", { hasText: "土湾街道 2024 年" }).waitFor(EVENTUALLY);
    await page.locator(".desk-row", { hasText: "鼓楼街道 2025 年" }).waitFor(EVENTUALLY);
    expectQuiet(page);
  });

  it("takes files that are dropped anywhere on the page", async () => {
    const page = await openPage(REVIEW);
    await page.locator(".drop-area").waitFor();
    const drop = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "放入的报告.txt", { type: "text/plain" }));
      return transfer;
    }, REPORT_TEXT);
    await page.dispatchEvent(".review-page", "dragover", { dataTransfer: drop });
    await page.getByText("松开即开始读取").waitFor();
    await page.dispatchEvent(".review-page", "drop", { dataTransfer: drop });
    await page.locator(".desk-row", { hasText: "放入的报告.txt" }).waitFor(EVENTUALLY);
    expectQuiet(page);
  });

  it("goes on after a reload where it stood, and forgets everything when told to", async () => {
    const page = await openPage(REVIEW);
    await pasteReport(page);
    await page.keyboard.press("a");
    await page.keyboard.press("x");
    await page.keyboard.press("c");
    const before = await progressOf(page);
    await expect.poll(() => page.evaluate(savedReviews)).toContain("rejected");
    await page.reload();
    await page.locator(".desk").waitFor(EVENTUALLY);
    expect(await progressOf(page)).toEqual(before);
    await page.getByText("已确认").waitFor();
    await page.getByRole("button", { name: "删除全部文件和审核进度" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
    await page.getByText("已全部删除").waitFor();
    expect(await page.evaluate(savedReviews)).toBe("");
    await page.reload();
    await page.locator(".empty-desk").waitFor();
    expectQuiet(page);
  });

  it("puts two reports for one place and year side by side, and lets one be chosen", async () => {
    const page = await openPage(REVIEW);
    await page.locator('[data-choose="files"]').setInputFiles([
      { name: "初稿.txt", mimeType: "text/plain", buffer: Buffer.from(REPORT_TEXT.replace("170次", "107次")) },
      { name: "定稿.txt", mimeType: "text/plain", buffer: Buffer.from(REPORT_TEXT) },
    ]);
    await openMode(page, "重复的报告（1）");
    expect(await page.locator("tr[data-differs=true]").innerText()).toMatch(/行政检查[\s\S]*107 次[\s\S]*170 次/);
    await page.getByRole("button", { name: "留用 定稿.txt" }).click();
    await page.getByText("已选定").waitFor();
    await openMode(page, "逐份审核");
    expect(await page.locator(".desk-row", { hasText: "初稿.txt" }).innerText()).toContain("已搁置");
    expectQuiet(page);
  });

  it("estimates the errors that are left from a sample", async () => {
    const page = await openPage(REVIEW);
    await pasteReport(page);
    const { pending } = await progressOf(page);
    for (let left = pending; left > 0; left--) await page.keyboard.press("a");
    await openMode(page, "抽样复核");
    await page.getByLabel("抽取条数").fill("4");
    await page.getByRole("button", { name: "抽样", exact: true }).click();
    await page.locator(".desk-detail").waitFor();
    for (const key of ["a", "x", "a", "a"]) await page.keyboard.press(key);
    await page.getByText("已核 4 条，有误 1 条，差错率 25%（95% 区间 4.6%–69.9%）").waitFor();
    expectQuiet(page);
  });

  it("exports the accepted figures with quotes and offsets that stand in the exported text", async () => {
    const page = await openPage(REVIEW);
    await pasteReport(page);
    await page.keyboard.press("a");
    await openMode(page, "加入图表与导出");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^导出数字（CSV/ }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const csv = Buffer.concat(chunks).toString("utf8");
    const [header, row = ""] = csv.split("\r\n");
    expect(header).toMatch(/^\uFEFFid,dataset,jurisdiction,period/);
    const [start, end] = row.split(",").slice(17, 19).map(Number);
    expect(row).toContain(REPORT_TEXT.slice(start, end));
    expectQuiet(page);
  });

  it("works and says so where the browser keeps nothing", async () => {
    const page = await openPage();
    await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
    await page.goto(`${page.url()}#/review`);
    await page.reload();
    await pasteReport(page);
    await page.getByText("关闭页面后，放入的文件和审核进度会丢失").waitFor();
    await page.keyboard.press("a");
    expect((await progressOf(page)).taken).toBe(1);
    expect(recordOf(page).errors).toEqual([]);
  });
});

/** All that the browser keeps of the reviews, as text; "" for nothing. */
async function savedReviews(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("fazhi-uploads");
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("not opened")));
  });
  const drawers = ["originals", "documents"];
  const found = await Promise.all(
    drawers.map(
      (drawer) =>
        new Promise<unknown[]>((resolve) => {
          const request = database.transaction(drawer).objectStore(drawer).getAll();
          request.addEventListener("success", () => resolve(request.result));
        }),
    ),
  );
  database.close();
  return found
    .flat()
    .map((record) => JSON.stringify(record))
    .join("");
}

describe("three hundred reports", () => {
  it("stand in one queue that scrolls and accepts without a long task", async () => {
    const page = await openPage(REVIEW);
    const files = Array.from({ length: 300 }, (_, index) => ({
      name: `报告${String(index + 1).padStart(3, "0")}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(madeReport(index)),
    }));
    await page.locator('[data-choose="files"]').setInputFiles(files);
    await page.getByText("300 份报告").waitFor({ timeout: 120_000 });
    await page.locator(".incoming").waitFor({ state: "hidden", timeout: 120_000 });
    expect(await page.locator(".desk-list .desk-row").count()).toBeLessThan(40);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Reflect.set(globalThis, "longTasks", tasks);
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        entryTypes: ["longtask"],
      });
    });
    for (let step = 0; step < 20; step++) await page.keyboard.press(step % 3 === 0 ? "x" : "a");
    await openMode(page, "按指标逐句审核");
    const list = page.locator(".desk-sentences .windowed");
    for (let step = 1; step <= 10; step++) await list.evaluate((element, at) => (element.scrollTop = at), step * 2000);
    for (let step = 0; step < 20; step++) await page.keyboard.press("a");
    await expect.poll(async () => (await progressOf(page)).taken).toBe(33);
    const longTasks = await page.evaluate(() => Reflect.get(globalThis, "longTasks") as number[]);
    expect(Math.max(0, ...longTasks)).toBeLessThan(200);
    expectQuiet(page);
  }, 240_000);
});

describe("the review page for everyone", () => {
  it.each(["light", "dark"] as const)(
    "passes axe in %s, empty and at work",
    async (colorScheme) => {
      const page = await openPage({ ...REVIEW, colorScheme });
      await page.locator(".empty-desk").waitFor();
      await expectAccessible(page);
      await pasteReport(page);
      await page.getByLabel(/显示未采用的数字/).check();
      await page.keyboard.press("e");
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      for (const mode of ["按指标逐句审核", "重复的报告", "抽样复核", "加入图表与导出"]) {
        await openMode(page, mode);
        await expectAccessible(page);
      }
      await page.getByRole("button", { name: /^快捷键/ }).click();
      await page.getByRole("dialog").waitFor();
      await expectAccessible(page);
      expect(recordOf(page).errors).toEqual([]);
    },
    120_000,
  );

  it.each([1440, 1024, 390])("does not scroll sideways at %d pixels", async (width) => {
    const page = await openPage({ ...REVIEW, width });
    await pasteReport(page);
    for (const mode of ["逐份审核", "按指标逐句审核", "加入图表与导出"]) {
      await openMode(page, mode);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    }
  });
});
