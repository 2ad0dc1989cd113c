import { describe, expect, inject, it } from "vitest";
import { openPage } from "./openPage.ts";
import { expectQuiet, recordOf } from "./pageRecord.ts";

/** Never asked for over the network if the policy holds; no such name exists if it does not. */
const ELSEWHERE = "https://elsewhere.invalid/";

describe("the content security policy", () => {
  it("stands in the page as in the header, but for what only a header may say", async () => {
    const header = (await fetch(`${inject("origin")}/`)).headers.get("content-security-policy") ?? "";
    const page = await openPage();
    const meta = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    const directives = header.split("; ").filter((directive) => !directive.startsWith("frame-ancestors"));
    expect(new Set(meta?.split("; "))).toEqual(new Set(directives));
  });

  it("stops an injected script", async () => {
    const page = await openPage();
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'injected'";
      document.body.append(script);
      return document.title === "injected";
    });
    expect(ran).toBe(false);
    await expect.poll(() => recordOf(page).policyViolations.join()).toContain("script-src-elem blocked inline");
  });

  it("stops inline styles and handlers", async () => {
    const page = await openPage();
    const painted = await page.evaluate(() => {
      document.body.setAttribute("style", "color: rgb(1, 2, 3)");
      return getComputedStyle(document.body).color;
    });
    expect(painted).not.toBe("rgb(1, 2, 3)");
    await page.evaluate(() => document.body.setAttribute("onclick", "document.title = 'injected'"));
    await page.locator("h1").first().click();
    expect(await page.title()).not.toBe("injected");
  });

  it("stops a request to another origin", async () => {
    const page = await openPage();
    const outcome = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => "sent",
          () => "refused",
        ),
      ELSEWHERE,
    );
    expect(outcome).toBe("refused");
    await expect.poll(() => recordOf(page).policyViolations.join()).toContain(`connect-src blocked ${ELSEWHERE}`);
  });

  it("lets no other origin frame the page", async () => {
    const page = await openPage();
    const address = inject("origin").replace("127.0.0.1", "localhost"); // the same server, another origin
    await page.setContent(`<iframe src="${address}/"></iframe>`);
    await page.waitForLoadState("networkidle");
    expect(page.frames().map((frame) => frame.url())).not.toContain(`${address}/`);
  });
});

describe(expectQuiet, () => {
  it.each([
    ["a word on the console", "console.info('hello')"],
    ["an error", "setTimeout(() => { throw new Error('late'); })"],
    ["a missing file", "fetch('./missing.json')"],
    ["another origin", `fetch('${ELSEWHERE}')`],
  ])("fails on %s", async (_, script) => {
    const page = await openPage();
    await page.evaluate(`${script}; undefined`);
    await expect.poll(() => isQuiet(() => expectQuiet(page))).toBe(false);
  });
});

function isQuiet(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
