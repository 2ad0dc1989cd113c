import type { Frame, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { LOCALES } from "../../src/model/locale.ts";
import { GALLERY } from "../../src/view/gallery.ts";
import { expectAccessible } from "./accessibility.ts";
import { countTold, heightsOf, notedBy, openHost, snippetOf } from "./hostPage.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet, recordOf } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";

const IDS = GALLERY.map(({ id }) => id);
const MANY = 30;

/** Frames wait to be loaded until they are nearly in sight. */
async function lookAtAll(page: Page): Promise<void> {
  for (const frame of await page.locator("iframe").all()) await frame.scrollIntoViewIfNeeded();
}

async function expectFullHeight(page: Page): Promise<void> {
  await expect
    .poll(async () => (await heightsOf(page)).filter(({ frame, content }) => content < 100 || frame !== content), {
      timeout: 20_000,
    })
    .toEqual([]);
}

async function manySnippets(change: (code: string) => string): Promise<string> {
  const codes = await Promise.all(
    Array.from({ length: MANY }, (_, at) => snippetOf(IDS[at % IDS.length] ?? "", LOCALES[at % 2])),
  );
  return codes.map((code) => `<p>文字</p>${change(code)}`).join("\n");
}

function frameOf(page: Page): Frame {
  const frame = page.frames()[1];
  if (!frame) throw new Error("the page has no frame");
  return frame;
}

async function openEmbed(id: string, query = "", choices: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  return openPage({ width: 780, ...choices, path: `figure/${id}/embed.html${query}` });
}

describe("thirty figures on one page of another site", () => {
  it.each([
    ["in sandboxes, as the code says", (code: string) => code],
    ["without sandboxes", (code: string) => code.replace(/ sandbox="[^"]*"/, "")],
  ])(
    "stand in full height without a jump, %s, and say so once each",
    async (_, change) => {
      const page = await openHost(await manySnippets(change), { width: 812 });
      await lookAtAll(page);
      await expectFullHeight(page);
      const { told, shifts } = await notedBy(page);
      expect(told.filter(({ type }) => type === "fazhi-embed-height")).toHaveLength(MANY);
      expect(told.filter((message) => "datawrapper-height" in message)).toHaveLength(MANY);
      expect(told).toHaveLength(2 * MANY);
      expect(shifts).toBeLessThan(0.1);
      const { policyViolations, errors, console: said, failedRequests } = recordOf(page);
      expect({ policyViolations, errors, said, failedRequests }).toEqual({
        policyViolations: [],
        errors: [],
        said: [],
        failedRequests: [],
      });
    },
    120_000,
  );

  it("ask for nothing but their own documents and the host's one script", async () => {
    const asked: string[] = [];
    const page = await openHost(await manySnippets((code) => code), { width: 812 });
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await lookAtAll(page);
    await expectFullHeight(page);
    const frame = frameOf(page);
    await frame.locator("summary").first().click();
    await frame.locator(".m:visible").first().click();
    const strangers = asked.filter(
      (path) => path !== "/" && path !== "/embed.js" && !/^\/figure\/[a-z-]+\/embed(\.en)?\.html$/.test(path),
    );
    expect(strangers).toEqual([]);
    expect(asked.filter((path) => path.startsWith("/figure/"))).toHaveLength(MANY);
  }, 120_000);
});

describe("the height that the code gives a frame from the start", () => {
  it.each(IDS.flatMap((id) => LOCALES.map((locale) => [id, locale] as const)))(
    "is nearly what %s needs in %s at common widths",
    async (id, locale) => {
      const [, given = ""] = /height="(\d+)"/.exec(await snippetOf(id, locale)) ?? [];
      const page = await openEmbed(id);
      await page.goto(`${inject("origin")}/figure/${id}/${locale === "en" ? "embed.en.html" : "embed.html"}`);
      for (const width of [740, 780, 820]) {
        await page.setViewportSize({ width, height: 600 });
        const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
        // Long tables wrap a little differently at each width.
        expect(Math.abs(needed - Number(given))).toBeLessThanOrEqual(Math.max(40, 0.05 * needed));
      }
    },
  );
});

describe("a frame that is touched", () => {
  it("grows with the sentence, and shrinks again when that is closed", async () => {
    const page = await openHost(await snippetOf("settlement"), { width: 812 });
    await expectFullHeight(page);
    const [before] = await heightsOf(page);
    const frame = frameOf(page);
    await frame.locator(".wide .m").first().click();
    await expect.poll(async () => (await heightsOf(page))[0]?.frame).toBeGreaterThan((before?.frame ?? 0) + 60);
    await expectFullHeight(page);
    await frame.locator("#sentence button").click();
    await expect.poll(async () => (await heightsOf(page))[0]?.frame).toBe(before?.frame);
  });

  it("opens the app outside its sandbox, on the figure", async () => {
    const page = await openHost(await snippetOf("settlement"), { width: 812 });
    const opened = page.context().waitForEvent("page");
    await frameOf(page).locator(".foot a").last().click();
    const app = await opened;
    await app.locator("#explore-title").waitFor({ timeout: 45_000 });
    expect(app.url()).toMatch(/index\.html#\/explore\?.*figure=settlement&data=[0-9a-f]{8}$/);
    await app.locator(".explored .chart, .explored table").first().waitFor({ timeout: 45_000 });
  });

  it("fits a phone at its own width", async () => {
    const page = await openHost(await snippetOf("settlement"), { width: 390, height: 844 });
    await expectFullHeight(page);
    const { inner, scroll } = await frameOf(page).evaluate(() => ({
      inner: innerWidth,
      scroll: document.documentElement.scrollWidth,
    }));
    expect(scroll).toBe(inner);
  });
});

describe("by keyboard", () => {
  it.each(["settlement", "enforcement"])(
    "a number of %s is reached, opened with Enter, closed with Esc, and has the focus again",
    async (id) => {
      const page = await openEmbed(id);
      await page.keyboard.press("Tab");
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-cell") ?? "");
      const cell = await focused();
      expect(cell).not.toBe("");
      await page.keyboard.press("Enter");
      const sentence = page.locator("#sentence");
      expect(await sentence.isVisible()).toBe(true);
      const row = await page.locator(`tr[data-row="${cell}"] mark`).textContent();
      expect(await sentence.locator("mark").textContent()).toBe(row);
      await page.keyboard.press("Escape");
      expect(await sentence.isVisible()).toBe(false);
      expect(await focused()).toBe(cell);
      expectQuiet(page);
    },
  );

  it("the space key opens it too, and the close button has the focus then", async () => {
    const page = await openEmbed("settlement");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await page.evaluate(() => document.activeElement?.closest("#sentence")?.id)).toBe("sentence");
  });
});

describe("flags of the address", () => {
  const look = (page: Page) =>
    page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      isTitled: document.querySelector("h1")?.checkVisibility() ?? false,
      isSourced: [...document.querySelectorAll("p")].some(
        (line) => line.textContent?.startsWith("来源：") && line.checkVisibility(),
      ),
    }));
  const LIGHT = "rgb(251, 250, 247)";
  const DARK = "rgb(20, 24, 30)";

  it.each([
    ["", "dark", LIGHT, true],
    ["?theme=dark", "light", DARK, true],
    ["#theme=dark", "light", DARK, true],
    ["?theme=auto", "dark", DARK, true],
    ["?theme=auto", "light", LIGHT, true],
    ["?plain", "light", LIGHT, false],
    ["?transparent=1", "light", "rgba(0, 0, 0, 0)", true],
  ] as const)("%j is followed on a %s system; the source line stays", async (query, colorScheme, paper, isTitled) => {
    const page = await openEmbed("settlement", query, { colorScheme });
    expect(await look(page)).toEqual({ paper, isTitled, isSourced: true });
    expect(await page.locator("#unread").isVisible()).toBe(false);
    expectQuiet(page);
  });

  it.each(["?lang=en&theme=dark", "#lang=en&theme=dark"])(
    "%s leads to the other language, and keeps the rest",
    async (query) => {
      const page = await openEmbed("settlement", query);
      await page.waitForURL(/embed\.en\.html/);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect((await look(page)).paper).toBe(DARK);
    },
  );

  it.each([
    [
      "?theme=<script>alert(1)</script>&x=1&lang=xx&__proto__=1&constructor=2",
      /theme.*x.*lang.*__proto__.*constructor/,
    ],
    ["?plain=maybe&%00=%ff%fe&theme", /plain/],
    [`?${"a".repeat(10_000)}=1`, /^[^b]{40,90}$/],
    [`?${Array.from({ length: 900 }, (_, at) => `n${at}=1`).join("&")}`, /n0.*n5(?!.*n6)/],
    ["#%E0%A4%A&<img src=x onerror=alert(1)>=1", /img/],
  ])("a hostile address shows the figure and a short notice: %.60s", async (query, notice) => {
    const page = await openEmbed("settlement", query);
    const text = await page.locator("#unread").textContent();
    expect(text).toMatch(notice);
    expect(text?.length ?? 0).toBeLessThan(320);
    expect(await page.locator(".wide .m").count()).toBeGreaterThan(3);
    expect(await page.locator("img").count()).toBe(0);
    expectQuiet(page);
  });

  it("a pinned version that is not this one is said, with the way to what changed", async () => {
    const page = await openEmbed("settlement", "?data=deadbeef");
    expect(await page.locator("#changed").textContent()).toContain("deadbeef");
    expect(await page.locator("#changed a").getAttribute("href")).toMatch(/figure=settlement&data=deadbeef$/);
    const version = await page.locator("html").getAttribute("data-version");
    const same = await openEmbed("settlement", `?data=${version}`);
    expect(await same.locator("#changed").isVisible()).toBe(false);
    expect(await same.locator("#unread").isVisible()).toBe(false);
  });
});

describe("a frame under axe", () => {
  it.each(IDS.flatMap((id) => LOCALES.map((locale) => [id, locale] as const)))(
    "has no violation: %s in %s, light and dark, with an opened sentence",
    async (id, locale) => {
      for (const theme of ["light", "dark"]) {
        const page = await openEmbed(id, `?theme=${theme}&lang=${locale}`);
        await page.waitForFunction((lang) => document.documentElement.lang === lang, locale);
        await page.locator(".m:visible").first().click();
        await expectAccessible(page);
        expectQuiet(page);
      }
    },
  );
});

describe("the host's script", () => {
  it("ignores what is no height, and what comes from nobody's frame", async () => {
    const page = await openHost(await snippetOf("settlement"), { width: 812 });
    await expectFullHeight(page);
    const [before] = await heightsOf(page);
    await page.evaluate(() => {
      const good = { type: "fazhi-embed-height", v: 1, id: "settlement" };
      const odd: unknown[] = [null, undefined, 7, "fazhi-embed-height", [], {}, { ...good }, { ...good, v: 2, px: 77 }];
      for (const px of [Number.NaN, -5, 0, -0.5, "300", {}, null]) odd.push({ ...good, px });
      for (const message of odd) postMessage(message, "*");
      // From the page itself, which is no frame of it.
      for (let count = 0; count < 10_000; count += 1)
        postMessage({ ...good, px: 50 + count, extra: "x".repeat(9) }, "*");
      postMessage({ ...good, px: 90, extra: "x".repeat(10_000_000) }, "*");
    });
    await expect.poll(() => countTold(page), EVENTUALLY).toBeGreaterThan(10_000);
    expect((await heightsOf(page))[0]).toEqual(before);
    expect(recordOf(page).errors).toEqual([]);
  });

  it("sets no frame higher than ten thousand pixels, nor any but the one that speaks", async () => {
    const page = await openHost(`${await snippetOf("settlement")}<iframe id="other" title="x" height="70"></iframe>`, {
      width: 812,
    });
    await expect.poll(() => countTold(page), EVENTUALLY).toBe(2);
    await frameOf(page).evaluate(() => {
      for (const px of [1e308, 12_345_678]) parent.postMessage({ type: "fazhi-embed-height", v: 1, id: "x", px }, "*");
    });
    await expect.poll(async () => (await heightsOf(page))[0]?.frame).toBe(10_000);
    expect(await page.locator("#other").evaluate((frame) => frame.clientHeight)).toBe(70);
  });
});
