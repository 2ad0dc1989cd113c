import { describe, expect, it } from "vitest";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { BASES } from "./sitePaths.ts";

const PAGES = BASES.flatMap((base) => ["", "en.html"].map((path) => ({ base, path, address: base + path })));

describe.each(PAGES)("the built site at $address", ({ base, path }) => {
  it("shows its heading and says nothing to the console or to another origin", async () => {
    const page = await openPage({ base, path });
    await expect.poll(() => page.locator("h1").first().isVisible()).toBe(true);
    await page.waitForLoadState("networkidle");
    expectQuiet(page);
  });

  it("shows the same heading without JavaScript", async () => {
    const [drawn, plain] = await Promise.all([openPage({ base, path }), openPage({ base, path, javaScript: false })]);
    const [heading, plainHeading] = await Promise.all(
      [drawn, plain].map((page) => page.locator("h1").first().innerText()),
    );
    expect(plainHeading).toBe(heading);
    expectQuiet(plain);
  });
});
