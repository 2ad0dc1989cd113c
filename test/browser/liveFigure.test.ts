import { createServer } from "node:http";
import type { Page } from "playwright-core";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";

const FRAME = "live.html#/figure?";

function isShown(page: Page): Promise<void> {
  return page.locator('.figure-frame [role="figure"], .figure-frame table').first().waitFor(EVENTUALLY);
}

/** A page of another origin, by its own server: a made-up address counts as public and may not frame this computer's. */
async function otherSite(code: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><body>${code}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the other site has no port");
  return `http://localhost:${address.port}/`;
}

describe("a figure without its page", () => {
  it.each([1440, 390])(
    "needs no more than its id, no head and no foot (%i px)",
    async (width) => {
      const page = await openPage({ path: `${FRAME}figure=settlement`, width });
      await isShown(page);
      expect(await page.getByText("图号 settlement").count()).toBe(1);
      expect(await page.locator(".site-head, .site-foot, input[type=file]").count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      expectQuiet(page);
    },
    60_000,
  );

  it("asks the engine for what the page did not bring along", async () => {
    const page = await openPage({ path: `${FRAME}chart=matrix&indicator=inspections&period=2024&lang=en&theme=dark` });
    await isShown(page);
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await page.getByText("Open in Fazhi Atlas").waitFor();
    expectQuiet(page);
  }, 90_000);

  it("leaves the title away when asked, never the source", async () => {
    const page = await openPage({ path: `${FRAME}figure=advice&plain&transparent` });
    await isShown(page);
    expect(await page.locator("h1").count()).toBe(0);
    expect(await page.getByText(/^来源：/).count()).toBe(1);
  }, 60_000);

  it("draws what it can of a hostile link and names the rest", async () => {
    const page = await openPage({ path: `${FRAME}figure=advice&theme=%3Cscript%3E&onload=alert(1)&dataset=own-7` });
    await isShown(page);
    await page.getByText(/链接里的 theme、onload 无法识别/).waitFor();
    await page.getByText(/只存在某台电脑上的数据/).waitFor();
    expectQuiet(page);
  }, 60_000);

  it("offers the nearest where there is no such figure", async () => {
    const page = await openPage({ path: `${FRAME}figure=setlement` });
    await page.getByText("没有编号为“setlement”的图。").waitFor(EVENTUALLY);
    await page.getByRole("link", { name: "settlement" }).click();
    await isShown(page);
    expect(await page.getByText("图号 settlement").count()).toBe(1);
  }, 60_000);

  it("stores nothing and reads nothing stored", async () => {
    const page = await openPage({ path: `${FRAME}figure=settlement` });
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new Error(`${name} was read`);
          },
        });
      }
    });
    await page.reload();
    await isShown(page);
    expectQuiet(page);
  }, 60_000);

  it("opens a number's sentence, and the whole site only in a window of its own", async () => {
    const page = await openPage({ path: `${FRAME}figure=settlement` });
    await isShown(page);
    await page.locator(".mark").first().click();
    await page.locator("#evidence-title").waitFor(EVENTUALLY);
    await page.keyboard.press("Escape");
    const [site] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "在基层法治图鉴中打开" }).click(),
    ]);
    expect(site.url()).toContain("index.html#/explore?");
    expect(page.url()).toContain("live.html");
  }, 60_000);

  it("gets its height from the lines of the share dialog, on a page of another site", async () => {
    const page = await openPage();
    await page.goto(`${inject("origin")}/#/explore?chart=matrix&indicator=inspections&indicator=penalty_cases`);
    await page.locator('[data-act="share"]').first().click(EVENTUALLY);
    await page.getByRole("radio", { name: "嵌入网页" }).check({ force: true });
    const code = await page.getByLabel("嵌入代码").inputValue();
    expect(code).toContain("live.html#/figure?");
    await page.goto(await otherSite(code));
    const inside = page.frameLocator("iframe");
    await inside.locator(".figure-frame table").first().waitFor(EVENTUALLY);
    const fits = async (): Promise<number> => {
      const within = await inside.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      return within - (await page.locator("iframe").evaluate((frame) => frame.clientHeight));
    };
    await expect.poll(fits, { timeout: 20_000 }).toBe(0);
  }, 90_000);
});
