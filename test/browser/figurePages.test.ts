import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { LOCALES } from "../../src/model/locale.ts";
import { GALLERY } from "../../src/view/gallery.ts";
import { expectAccessible } from "./accessibility.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet, recordOf } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";
import { DEEP_BASE } from "./sitePaths.ts";

const IDS = GALLERY.map(({ id }) => id);

function pageOf(folder: string, locale: (typeof LOCALES)[number]): string {
  return `figure/${folder}${locale === "en" ? "en.html" : "index.html"}`;
}

describe("the page of a published figure", () => {
  it.each(IDS.flatMap((id) => LOCALES.map((locale) => [id, locale] as const)))(
    "is quiet and accessible: %s in %s, light and dark, wide and on a phone",
    async (id, locale) => {
      for (const [colorScheme, width] of [
        ["light", 1440],
        ["dark", 390],
      ] as const) {
        const page = await openPage({ path: pageOf(`${id}/`, locale), colorScheme, width });
        await expectAccessible(page);
        const { inner, scroll } = await page.evaluate(() => ({
          inner: innerWidth,
          scroll: document.documentElement.scrollWidth,
        }));
        expect(scroll).toBe(inner);
        expectQuiet(page);
      }
    },
  );

  it("offers code with whole addresses, wherever the site was put", async () => {
    for (const base of ["/", DEEP_BASE]) {
      const page = await openPage({ base, path: pageOf("settlement/", "en") });
      const code = await page.locator("pre").innerText();
      const addresses = [...code.matchAll(/src="([^"]+)"/g)].map(([, address]) => address);
      const site = `${inject("origin")}${base}`;
      expect(addresses).toEqual([`${site}embed.js`, `${site}figure/settlement/embed.en.html`]);
      for (const address of addresses) expect((await fetch(address ?? "")).status).toBe(200);
    }
  });

  it("leads to files that are there, each of its kind", async () => {
    const page = await openPage({ path: pageOf("settlement/", "zh-CN") });
    const files = await page
      .locator("a[download]")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const answer = await fetch(file);
      expect([file, answer.status]).toEqual([file, 200]);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
    }
  });

  it("says everything without script", async () => {
    const page = await openPage({ path: pageOf("settlement/", "zh-CN"), javaScript: false });
    const text = await page.locator("main").innerText();
    for (const part of ["三地化解比例相近", "数据与原句", "来源：", "读图", "引用", "许可"])
      expect(text).toContain(part);
    await page.locator("summary").click();
    expect(await page.locator("table.rows mark").first().isVisible()).toBe(true);
  });

  it("opens in the app as the same figure", async () => {
    const page = await openPage({ path: pageOf("settlement/", "zh-CN") });
    await page.locator("main > .foot a").last().click();
    await page.locator("#explore-title").waitFor(EVENTUALLY);
    await page.locator(".explored").waitFor(EVENTUALLY);
    expect(await page.locator(".changed-since").count()).toBe(0);
    expect(await page.locator(".notice", { hasText: "无法识别" }).count()).toBe(0);
    expectQuiet(page);
  });
});

describe("the list of published figures", () => {
  it.each(LOCALES)("is quiet and accessible in %s and leads to pages that are there", async (locale) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await openPage({ path: pageOf("", locale), colorScheme });
      await expectAccessible(page);
      expectQuiet(page);
      const links = await page
        .locator("h2 a")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links).toHaveLength(IDS.length);
      for (const link of links) expect((await fetch(link)).status).toBe(200);
    }
  });
});

/** As served, but with a former version in which one number was another, one was missing and one was there. */
async function withFormerVersion(page: Page): Promise<void> {
  await page.route("**/data/figures.csv", async (route) => {
    const text = await (await route.fetch()).text();
    const [header = "", ...rows] = text.trimEnd().split("\n");
    const versions = [...new Set(rows.map((row) => row.split(",")[1]))];
    const now = versions.at(-1) ?? "";
    const former = rows
      .filter((row) => row.split(",")[1] === versions[0])
      .map((row) => row.replace(`,${versions[0]},`, ",0ld0ld00,"))
      .map((row) => row.replace(/(gulou-2025-mediation_success_rate-\d+,exact),96$/, "$1,95"))
      .filter((row) => !/^settlement,.*disputes_handled.*,215$/.test(row));
    const gone = "settlement,0ld0ld00,chongqing-shapingba-tuwan-2024-disputes_handled-9,exact,77";
    const renewed = rows.filter((row) => row.split(",")[1] === now && row.startsWith("*"));
    const changed = rows.filter((row) =>
      /gulou-2025-mediation_success_rate|^settlement,.*disputes_handled.*,215$/.test(row),
    );
    const out = "settlement," + now + ",chongqing-shapingba-tuwan-2024-disputes_handled-9,,";
    const body = [header, ...former, gone, ...renewed, ...changed, out].join("\n");
    await route.fulfill({ body: `${body}\n`, contentType: "text/csv" });
  });
}

const SETTLEMENT =
  "#/explore?v=1&chart=ranking&indicator=mediation_success_rate&indicator=closure_rate&indicator=disputes_handled";

describe("a link to data that have changed since", () => {
  async function openPinned(hash: string): Promise<Page> {
    const page = await openPage({ path: "figure/index.html" });
    await withFormerVersion(page);
    await page.goto(`${inject("origin")}/${hash}`);
    return page;
  }

  it("lists old and new with place, year and name, and leads to the sentence", async () => {
    const page = await openPinned(`${SETTLEMENT}&figure=settlement&data=0ld0ld00`);
    const notice = page.locator(".changed-since");
    await notice.locator("li").first().waitFor(EVENTUALLY);
    const lines = await notice.locator("li").allInnerTexts();
    expect(lines.join("\n")).toMatch(/鼓楼街道 2025 年 化解率：95% → 96%/);
    expect(lines.join("\n")).toMatch(/车站街道 2025 年 .*215 宗 \(新增\)/);
    expect(lines.join("\n")).toMatch(/土湾街道 2024 年 .*已不在图中 \(原为 77/);
    expect(lines).toHaveLength(3);
    await expectAccessible(page, ".changed-since");
    await notice.getByRole("button", { name: "96%，看原句" }).click();
    await page.locator("dialog.evidence[open] mark").first().waitFor(EVENTUALLY);
    expect(page.url()).toContain("figure=settlement");
    expect(recordOf(page).policyViolations).toEqual([]);
  });

  it("is gone once it was read", async () => {
    const page = await openPinned(`${SETTLEMENT}&figure=settlement&data=0ld0ld00`);
    await page.locator(".changed-since li").first().waitFor(EVENTUALLY);
    await page.getByRole("button", { name: "知道了" }).click();
    expect(await page.locator(".changed-since").count()).toBe(0);
  });

  it("is gone with the next choice, whose address names neither figure nor version", async () => {
    const page = await openPinned(`${SETTLEMENT}&figure=settlement&data=0ld0ld00`);
    await page.locator(".changed-since li").first().waitFor(EVENTUALLY);
    await page.locator("nav.tabs a").last().click();
    await expect.poll(() => page.locator(".changed-since").count()).toBe(0);
    expect(page.url()).not.toMatch(/figure=|data=/);
  });

  it("shows in a figure that was made from a question what concerns it", async () => {
    const page = await openPinned(
      "#/explore?v=1&chart=matrix&indicator=mediation_success_rate&figure=F-23456789&data=0ld0ld00",
    );
    await page.locator(".changed-since li").first().waitFor(EVENTUALLY);
    expect(await page.locator(".changed-since li").allInnerTexts()).toEqual([expect.stringMatching(/95% → 96%/)]);
  });

  it.each([
    [`${SETTLEMENT}&figure=settlement&data=ffffffff`, "没有数据版本 ffffffff 的记录"],
    [`${SETTLEMENT}&figure=setlement`, "没有编号为“setlement”的图"],
    ["#/figure?figure=settlement&data=ffffffff", "没有数据版本 ffffffff 的记录"],
  ])("says what it does not know: %s", async (hash, said) => {
    const page = await openPinned(hash);
    await page.locator(".changed-since", { hasText: said }).waitFor(EVENTUALLY);
    expect(await page.locator(".notice", { hasText: "无法识别" }).count()).toBe(0);
  });

  it("offers the nearest figure for an id that is no more", async () => {
    const page = await openPinned(`${SETTLEMENT}&figure=setlement`);
    const near = page.locator(".changed-since li a").first();
    await near.waitFor(EVENTUALLY);
    expect(await near.innerText()).toContain("settlement");
    await near.click();
    await expect.poll(() => page.locator(".changed-since").count()).toBe(0);
    await page.locator(".explored").waitFor(EVENTUALLY);
  });

  it("says that the record could not be loaded, and tries again", async () => {
    const page = await openPage({ path: "figure/index.html" });
    let isDown = true;
    await page.route("**/data/figures.csv", (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(`${inject("origin")}/${SETTLEMENT}&figure=settlement&data=ffffffff`);
    await page.locator(".changed-since", { hasText: "变动记录没有取到" }).waitFor(EVENTUALLY);
    isDown = false;
    await page.locator(".changed-since").getByRole("button", { name: "重试" }).click();
    await page.locator(".changed-since", { hasText: "没有数据版本" }).waitFor(EVENTUALLY);
    expect(await page.getByRole("button", { name: "重试" }).count()).toBe(0);
  });
});
