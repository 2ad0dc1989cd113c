import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { downloaded, type Downloaded } from "./downloaded.ts";
import { openPage, type PageChoices } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";

/** The pack's page with the front page's figures in it, all answered. */
async function openFull(choices: PageChoices = {}): Promise<Page> {
  const page = await openPage({ path: "#/pack", ...choices });
  await page.locator(".pack-empty button").click();
  await page.locator("img.pack-thumbnail").nth(5).waitFor();
  return page;
}

async function titles(page: Page): Promise<readonly string[]> {
  return page.locator(".pack-row h3").allInnerTexts();
}

function taken(page: Page, kind: "word" | "slides" | "archive"): Promise<Downloaded> {
  return downloaded(page, () => page.locator(`[data-take="${kind}"]`).click());
}

describe("the briefing pack", () => {
  it("takes a figure from the first page, says so in the head, and keeps it over a reload", async () => {
    const page = await openPage();
    const button = page.locator("[data-pack]").first();
    await button.click();
    await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator('a[href="#/pack"]:visible').innerText()).toBe("材料（1）");
    await page.reload();
    await expect.poll(() => page.locator('a[href="#/pack"]:visible').innerText()).toBe("材料（1）");
    await page.locator('a[href="#/pack"]:visible').click();
    await page.locator("img.pack-thumbnail").waitFor();
    expect(await titles(page)).toHaveLength(1);
    expectQuiet(page);
  });

  it("is put in order by buttons that keep the focus, and by dragging", async () => {
    const page = await openFull();
    const [first, second, third] = await titles(page);
    const down = page.getByRole("button", { name: "下移" }).first();
    await down.focus();
    await page.keyboard.press("Enter");
    expect((await titles(page)).slice(0, 2)).toEqual([second, first]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain(first ?? "?");
    await page.locator(".pack-handle").nth(2).dragTo(page.locator(".pack-row").nth(0));
    await expect.poll(async () => (await titles(page))[0]).toBe(third);
    expectQuiet(page);
  });

  it("gives back what was removed", async () => {
    const page = await openFull();
    const before = await titles(page);
    await page.getByRole("button", { name: "移除", exact: false }).nth(1).click();
    expect(await titles(page)).toHaveLength(before.length - 1);
    await page.getByRole("button", { name: "撤销" }).click();
    expect(await titles(page)).toEqual(before);
  });

  it("leaves as a Word document with the reader's title and words", async () => {
    const page = await openFull();
    await page.getByLabel("材料标题").fill("季度汇报");
    await page.locator(".pack-caption textarea").first().fill("请先看这一幅。");
    const { name, bytes } = await taken(page, "word");
    expect(name).toBe("季度汇报.docx");
    const parts = unzipSync(bytes);
    const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, "");
    expect(text).toContain("季度汇报");
    expect(text).toContain("请先看这一幅。");
    expect(text).toContain("图6");
    expect(text).toContain("附：数据原句");
    const pictures = Object.entries(parts).filter(([path]) => path.endsWith(".png"));
    expect(pictures.map(([, { length }]) => length > 10_000)).toEqual([true, true, true, true]);
    expectQuiet(page);
  });

  it("leaves as slides", async () => {
    const page = await openFull();
    const { name, bytes } = await taken(page, "slides");
    expect(name).toMatch(/\.pptx$/);
    const slides = Object.keys(unzipSync(bytes)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThanOrEqual(7);
  });

  it("leaves as one archive of pictures, data and document", async () => {
    const page = await openFull();
    const { bytes } = await taken(page, "archive");
    const names = Object.keys(unzipSync(bytes));
    const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
    expect(count(/^图片\/图\d_.+\.png$/)).toBe(6);
    expect(count(/^图片\/图\d_.+\.svg$/)).toBe(6);
    expect(count(/^数据\/图\d_.+\.csv$/)).toBe(6);
    expect(count(/^数据\/图\d_.+\.xlsx$/)).toBe(6);
    expect(count(/^[^/]+\.docx$/)).toBe(1);
    expectQuiet(page);
  });

  it("keeps questions only, no figure", async () => {
    const page = await openFull();
    const kept = await page.evaluate(() => window.localStorage.getItem("fazhi-pack"));
    expect(kept).toContain("indicator=");
    expect(kept).not.toMatch(/391|97\.9|鼓楼/);
  });

  it("does without a browser that keeps nothing", async () => {
    const page = await openPage({ path: "#/data" });
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await page.reload();
    await page.goto(page.url().replace("#/data", "#/pack"));
    await page.locator(".pack-empty button").click();
    await page.locator("img.pack-thumbnail").first().waitFor();
    expect((await titles(page)).length).toBeGreaterThan(4);
  });

  it.each([
    ["light", 1440, "#/pack"],
    ["dark", 1440, "#/pack"],
    ["light", 390, "#/pack"],
    ["dark", 390, "en.html#/pack"],
  ] as const)("has no accessibility fault, empty or full, in %s at %d pixels: %s", async (colorScheme, width, path) => {
    const page = await openPage({ path, colorScheme, width });
    await page.locator(".pack-empty").waitFor();
    await expectAccessible(page);
    await page.locator(".pack-empty button").click();
    await page.locator("img.pack-thumbnail").nth(5).waitFor();
    await expectAccessible(page);
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isWider).toBe(false);
    expectQuiet(page);
  });
});
