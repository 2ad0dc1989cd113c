import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, type PageChoices } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";

/** A4 less its margins, in CSS pixels. */
const SHEET = { width: 680, height: 998 } as const;

/** As the printer sees it: print styles over the width of a sheet. */
async function openOnPaper(choices: PageChoices): Promise<Page> {
  const page = await openPage({ ...choices, width: SHEET.width, height: SHEET.height });
  await page.waitForLoadState("networkidle");
  await page.emulateMedia({ media: "print" });
  return page;
}

interface OnPaper {
  readonly isWider: boolean;
  /** Pictures that no sheet is high enough for, or that may be broken. */
  readonly cut: number;
  readonly pictures: number;
  readonly pressable: readonly string[];
}

async function onPaper(page: Page): Promise<OnPaper> {
  return page.evaluate((height) => {
    const isShown = (element: Element): boolean => element.getClientRects().length > 0;
    const isKept = (element: Element): boolean => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        if (getComputedStyle(one).breakInside === "avoid") return true;
      }
      return false;
    };
    const pictures = [...document.querySelectorAll(".picture svg")].filter(isShown);
    const pressable = [...document.querySelectorAll("main button")].filter(isShown);
    return {
      isWider: document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
      pictures: pictures.length,
      cut: pictures.filter((one) => one.getBoundingClientRect().height > height || !isKept(one)).length,
      pressable: pressable
        .filter((one) => one.closest(".figure-actions, .actions, .tabs, .kinds"))
        .map((one) => one.outerHTML),
    };
  }, SHEET.height);
}

async function openPackPaper(path: string): Promise<Page> {
  const page = await openPage({ path: path.replace("?print", "") });
  await page.locator(".pack-empty button").click();
  await page.locator("img.pack-thumbnail").nth(5).waitFor();
  await page.evaluate(() => (window.location.hash = "#/pack?print"));
  await page.locator(".paper .picture svg").nth(3).waitFor();
  return page;
}

describe("on paper", () => {
  it.each([
    "",
    "en.html",
    "#/place/beijing-miyun-gulou",
    "#/explore?chart=ranking&indicator=disputes_handled",
    "#/explore?chart=composition&indicator=penalty_cases",
    "#/methods",
    "#/data",
  ])("every page is as wide as the sheet, with whole pictures and nothing to press: %s", async (path) => {
    const page = await openOnPaper({ path, colorScheme: "dark" });
    const { isWider, cut, pressable } = await onPaper(page);
    expect({ isWider, cut, pressable }).toEqual({ isWider: false, cut: 0, pressable: [] });
    const ground = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ground).toBe("rgb(28, 36, 48)");
    expect(await page.locator(".printed-address").innerText()).toContain(page.url());
    expectQuiet(page);
  });

  it("writes text that can be selected into the PDF, and more than one sheet", async () => {
    const page = await openPackPaper("#/pack?print");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(3);
    expect(pdf.toString("latin1")).toContain("/ToUnicode");
  });

  it("shows the pack with numbered figures and the sentence behind every number", async () => {
    const page = await openPackPaper("#/pack?print");
    const text = await page.locator(".paper").innerText();
    for (const label of ["图1", "图6", "附：数据原句", "数据版本"]) expect(text).toContain(label);
    expect(await page.locator(".paper-sentence b").count()).toBeGreaterThan(20);
    await expectAccessible(page);
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: "print" });
    expect(await onPaper(page)).toMatchObject({ isWider: false, cut: 0, pictures: 4 });
    expect(await page.locator(".site-head").isVisible()).toBe(false);
    expectQuiet(page);
  });
});
