import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet, recordOf } from "./pageRecord.ts";

/** Addresses asked for so far, by their file names. */
function watchRequests(page: Page): readonly string[] {
  const names: string[] = [];
  page.on("request", (request) => names.push(new URL(request.url()).pathname.split("/").at(-1) ?? ""));
  return names;
}

/** The first question starts the engine, which takes a while on a small machine. */
const EVENTUALLY = { timeout: 30_000 };

describe("the first sight", () => {
  it("says the finding, counts what there is and names who states nothing", async () => {
    const page = await openPage();
    expect(await page.locator("h1").innerText()).toBe("化解比例三地相近；其余为工作量或口径不同，只并列、不比高低");
    const summary = "5 份年度报告 · 60 个数字 · 33 项指标 · 每个数字都能点开原句。没有一项指标五份报告都载明。";
    await page.getByText(summary).first().waitFor();
    expect(await page.title()).toContain("化解比例三地相近");
    expectQuiet(page);
  });

  it("needs neither the chart library nor the database", async () => {
    const page = await openPage();
    const asked = watchRequests(page);
    await page.reload();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((name) => /renderSvg|duckdb|\.wasm/.test(name))).toEqual([]);
    expect(await page.locator(".marks .mark").count()).toBeGreaterThan(15);
  });

  it("keeps the pictures that the build drew", async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => {
        const first = document.querySelector(".picture svg");
        Reflect.set(globalThis, "firstPicture", first);
      });
    });
    await page.reload();
    await page.locator("html[data-script]").waitFor();
    await page.waitForLoadState("networkidle");
    expect(
      await page.evaluate(() => document.querySelector(".picture svg") === Reflect.get(globalThis, "firstPicture")),
    ).toBe(true);
  });

  it.each(["", "en.html"])("reads fully without script: %s", async (path) => {
    const page = await openPage({ path, javaScript: false });
    for (const figure of ["97.9%", "433", "32,000"]) expect(await page.locator("body").innerText()).toContain(figure);
    expect(await page.locator(".picture svg:visible").count()).toBeGreaterThan(3);
    expect(await page.locator("select:visible").count()).toBe(0);
  });

  it.each([1440, 1024, 390])("does not scroll sideways at %d pixels", async (width) => {
    const page = await openPage({ width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });

  it("shows the answer above the fold of a laptop and of a phone", async () => {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      const page = await openPage({ width, height });
      const sentence = page.locator("#theme-mediation .read-out p").first();
      const box = await sentence.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(height);
    }
  });

  it("shows the findings of the other themes above the fold of a laptop too", async () => {
    const page = await openPage({ width: 1440, height: 900 });
    const findings = await page.locator(".findings-row a").all();
    expect(findings.length).toBeGreaterThan(2);
    for (const finding of findings) {
      const box = await finding.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(900);
    }
  });

  it("never speaks of ranks or winners", async () => {
    const page = await openPage();
    expect(await page.locator("main").innerText()).not.toMatch(/排名|第一|最好|落后|优于|只有/);
  });
});

describe("the filters", () => {
  it("answers for one year from the database in the browser, and says so in the sentence and the address", async () => {
    const page = await openPage();
    await page.getByLabel("选择报告年度").first().selectOption("2024");
    await expect
      .poll(() => page.locator("h1").innerText(), EVENTUALLY)
      .toBe("所选报告的数字口径不同，只并列、不比高低");
    expect(page.url()).toContain("period=2024");
    await page.getByText("2 份年度报告").first().waitFor();
    expect(await page.locator("#all-indicators").innerText()).not.toContain("2025");
    await page.goBack();
    await expect.poll(() => page.locator("h1").innerText(), EVENTUALLY).toContain("三地相近");
    expectQuiet(page);
  });

  it("answers for chosen places, and a link brings the choice back", async () => {
    const page = await openPage({
      path: "#/?place=guangdong-heyuan-zijin-shangyi&place=jilin-changchun-yushu-chengjiao",
    });
    await expect.poll(() => page.locator("h1").innerText(), EVENTUALLY).toContain("两地相近");
    await page.getByText("2 份年度报告").first().waitFor();
    await page.getByRole("button", { name: "恢复默认" }).first().click();
    await expect.poll(() => page.locator("h1").innerText(), EVENTUALLY).toContain("三地相近");
    expectQuiet(page);
  });

  it("takes an ancestor for all places below it", async () => {
    const page = await openPage({ path: "#/?place=guangdong" });
    await page.getByText("2 份年度报告").first().waitFor();
    expect(await page.locator("#all-indicators thead").innerText()).toMatch(/车站街道[\s\S]*上义镇/);
  });

  it("says which part of a link it could not read, and shows the default", async () => {
    const page = await openPage({ path: "#/?period=soon&place=guangdong-heyuan-zijin-shangyi" });
    await page.getByText("链接中有无法识别的部分（period）").waitFor();
    expectQuiet(page);
  });

  it("keeps the former picture and offers another try when the engine does not start", async () => {
    const page = await openPage();
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
    await page.getByLabel("选择报告年度").first().selectOption("2024");
    await page.getByText("数据引擎没有启动").waitFor();
    expect(await page.locator("h1").innerText()).toContain("三地相近");
    await page.unroute("**/*.wasm");
    await page.getByRole("button", { name: "重试" }).click();
    await expect.poll(() => page.locator("h1").innerText(), EVENTUALLY).toContain("不比高低");
    await page.getByText("2 份年度报告").first().waitFor();
  });

  it("is switched off with a sentence where the browser has no WebAssembly", async () => {
    const page = await openPage();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
    await page.reload();
    await page.getByText("此浏览器不支持 WebAssembly").first().waitFor();
    expect(await page.locator("select:visible").count()).toBe(0);
    expect(await page.locator("h1").innerText()).toContain("三地相近");
    expect(recordOf(page).errors).toEqual([]);
  });
});

describe("every page", () => {
  const PAGES = [
    "",
    "#/place/chongqing-shapingba-tuwan",
    "#/methods",
    "#/data",
    "#/meeting",
    "#/nowhere",
    "en.html",
    "en.html#/methods",
  ];

  it.each(PAGES)("has no accessibility fault and is quiet: %s", async (path) => {
    const page = await openPage({ path });
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
    expectQuiet(page);
  });

  it.each([
    ["dark", 1440],
    ["light", 390],
    ["dark", 390],
  ] as const)("has none in %s at %d pixels, nor with a sentence open", async (colorScheme, width) => {
    const page = await openPage({ colorScheme, width });
    await expectAccessible(page);
    await page.locator("[data-cell]:visible").first().click();
    await page.locator("mark.digits").waitFor();
    await expectAccessible(page, "dialog.evidence");
    expectQuiet(page);
  });
});

describe("the reader's own settings", () => {
  it("keeps dark over the system's light, after a reload too", async () => {
    const page = await openPage({ colorScheme: "light" });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole("button", { name: "暗" }).first().click();
    await expect.poll(ground).not.toBe(light);
    const dark = await ground();
    await page.reload();
    await expect.poll(ground).toBe(dark);
  });

  it("keeps the place in the site when the language changes", async () => {
    const page = await openPage({ path: "#/place/chongqing-shapingba-tuwan" });
    await page.getByRole("link", { name: "EN" }).first().click();
    await page.waitForURL("**/en.html#/place/chongqing-shapingba-tuwan");
    await expect
      .poll(() => page.locator("h1").innerText(), EVENTUALLY)
      .toContain("Tuwan Subdistrict, Shapingba District, Chongqing");
  });

  it("is said in the window's title, on every page its own", async () => {
    const page = await openPage({ path: "#/place/chongqing-shapingba-tuwan" });
    await expect.poll(() => page.title(), EVENTUALLY).toBe("重庆市沙坪坝区土湾街道 · 基层法治图鉴");
    await page.getByRole("link", { name: "基层法治图鉴" }).first().click();
    await expect.poll(() => page.title(), EVENTUALLY).toMatch(/^化解比例三地相近/);
  });

  it("sends a link that asks for English to the English page", async () => {
    const page = await openPage({ path: "#/methods?lang=en" });
    await page.waitForURL("**/en.html#/methods");
    expectQuiet(page);
  });

  it("turns the meeting's screens by arrow keys and leaves by Esc", async () => {
    const page = await openPage({ path: "#/meeting", width: 1280, height: 720 });
    await page.getByText("1 / 9").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByText("2 / 9").waitFor();
    await page.keyboard.press("PageDown");
    await page.getByText("3 / 9").waitFor();
    expect(await page.locator("h2").innerText()).toContain("执法");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Escape");
    await page.locator(".site-head").waitFor();
    expectQuiet(page);
  });
});
