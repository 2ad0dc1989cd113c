import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";

interface Cut {
  readonly screen: string;
  readonly isCut: boolean;
}

/** Goes through all screens and says which do not hold their content. */
async function cutScreens(page: Page): Promise<readonly Cut[]> {
  const found: Cut[] = [];
  const progress = page.locator(".meeting-controls [role=status] span").first();
  for (;;) {
    const screen = await progress.innerText();
    await page.waitForLoadState("networkidle");
    const isCut = await page.evaluate(() => {
      const stage = document.querySelector(".stage");
      if (!stage) return true;
      const isOver = stage.scrollHeight > stage.clientHeight + 1 || stage.scrollWidth > stage.clientWidth + 1;
      return isOver || document.documentElement.scrollHeight > window.innerHeight;
    });
    if (isCut) found.push({ screen, isCut });
    const [at, of] = screen.split(" / ");
    if (at === of) return found;
    await page.keyboard.press("PageDown");
    await expect.poll(() => progress.innerText()).not.toBe(screen);
  }
}

const progressOf = (page: Page): Promise<string> =>
  page.locator(".meeting-controls [role=status] span").first().innerText();

describe("a meeting", () => {
  it.each([
    [1024, 768, "#/meeting"],
    [1280, 720, "#/meeting"],
    [1920, 1080, "#/meeting"],
    [1024, 768, "en.html#/meeting"],
    [1280, 720, "en.html#/meeting"],
    [1024, 768, "#/meeting?figure=all"],
    [1280, 720, "#/meeting?figure=settlement"],
  ])("cuts nothing at %d × %d: %s", async (width, height, path) => {
    const page = await openPage({ path, width, height });
    await page.locator(".stage").waitFor();
    expect(await cutScreens(page)).toEqual([]);
    expectQuiet(page);
  });

  it("goes to the last and the first screen, and by a swipe to the next", async () => {
    const page = await openPage({ path: "#/meeting", context: { hasTouch: true } });
    await page.getByText("1 / 9").waitFor();
    await page.keyboard.press("End");
    await page.getByText("9 / 9").waitFor();
    await page.keyboard.press("Home");
    await page.getByText("1 / 9").waitFor();
    await page.locator(".meeting-room").evaluate((room) => {
      const touch = (x: number): Touch => new Touch({ identifier: 1, target: room, clientX: x, clientY: 200 });
      room.dispatchEvent(new TouchEvent("touchstart", { bubbles: true, touches: [touch(600)] }));
      room.dispatchEvent(new TouchEvent("touchend", { bubbles: true, changedTouches: [touch(300)] }));
    });
    await page.getByText("2 / 9").waitFor();
    expectQuiet(page);
  });

  it("shows one figure, its number's sentence, and goes back to the first page", async () => {
    const page = await openPage({ path: "#/meeting?figure=publicity-events", width: 1280, height: 720 });
    await page.getByText("1 / 1").waitFor();
    await page.locator(".stage [data-cell]").first().click();
    await page.locator("mark.digits").waitFor();
    await expectAccessible(page, "dialog.evidence");
    await page.keyboard.press("Escape");
    expect(await progressOf(page)).toBe("1 / 1");
    await page.keyboard.press("Escape");
    await page.locator(".site-head").waitFor();
    expectQuiet(page);
  });

  it("shows the pack in its order, without the network", async () => {
    const page = await openPage({ path: "#/pack", width: 1024, height: 768 });
    await page.locator(".pack-empty button").click();
    await page.locator("img.pack-thumbnail").nth(5).waitFor();
    const first = await page.locator(".pack-row h3").first().innerText();
    await page.getByRole("link", { name: "会议放映" }).click();
    await page.locator(".stage svg").first().waitFor();
    expect(await page.locator(".stage h2").innerText()).toContain(first);
    await page.context().setOffline(true);
    await page.keyboard.press("ArrowRight");
    await page.getByText(/^2 \/ /).waitFor();
    expect(await page.locator(".stage h2").innerText()).not.toContain("undefined");
    await page.context().setOffline(false);
    await expectAccessible(page);
  });
});
