import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { goTo, openWithTable, settled } from "./kindsTable.ts";

const SHARES = "#/explore?v=1&chart=ranking&indicator=mediation_success_rate&indicator=closure_rate";

/** Comparisons that the guard objects to, each with what its chip says. */
const OBJECTED = [
  ["closure beside settlement", SHARES, "办结率单列"],
  ["two years of a count", "#/explore?v=1&chart=ranking&indicator=publicity_events", "年度不同：2025、2024"],
  ["two channels", "#/explore?v=1&chart=ranking&indicator=publicity_audience", "渠道不同：现场、线上"],
  ["two units", "#/explore?v=1&chart=matrix&indicator=advisor_opinions", "单位不同：条、份"],
  ["two scopes", "#/explore?v=1&chart=matrix&indicator=inspections", "范围不同"],
  ["two bases", "#/explore?v=1&chart=matrix&indicator=penalty_cases", "口径不同"],
  ["an unstated topic", "#/explore?v=1&chart=ranking&indicator=study_sessions", "学习主题范围未写明"],
] as const;

/** A rank, a change in percent or points, or a word of merit. */
const FORBIDDEN =
  /第\s?[一二三四五\d]+\s?名|并列第|名次|排名|最高|最低|领先|落后|优于|不如|增长|下降|上升|提高了|同比|[+＋−]\s?\d|↑|↓|🥇/u;

const words = (page: Page) => page.locator(".result .read-out").first().innerText();
/** What is written in the pictures; a long line is broken anywhere. */
const pictures = async (page: Page): Promise<string> =>
  (await page.locator(".explored .picture:visible").allInnerTexts()).join("").replaceAll("\n", "");
const merits = (page: Page) =>
  page
    .locator(".explored")
    .evaluate((figure) =>
      /(?:good|bad|merit|best|worst|green|red)\b/i.test(figure.innerHTML.replaceAll("aria-hidden", "")),
    );

async function lines(page: Page): Promise<number> {
  // A trend line is a path that joins several points without closing or filling.
  return page
    .locator(".explored .picture:visible path")
    .evaluateAll(
      (all) =>
        all.filter(
          (path) => (path.getAttribute("d")?.match(/L/g)?.length ?? 0) > 1 && path.getAttribute("stroke-width") === "2",
        ).length,
    );
}

describe("with the guard objecting", () => {
  it.each(OBJECTED)("draws no rank, merit, change or trend line: %s", async (_, path, chip) => {
    for (const override of ["", "&guard=override", "&sort=value"]) {
      const page = await openPage({ path: `${path}${override}` });
      await settled(page);
      await page.locator(".guard-bar").getByText(chip).first().waitFor();
      expect(await words(page)).not.toMatch(FORBIDDEN);
      expect(await pictures(page)).not.toMatch(FORBIDDEN);
      expect(await merits(page)).toBe(false);
      expect(await lines(page)).toBe(0);
      expectQuiet(page);
    }
  });

  it("takes no order by value, and says why", async () => {
    const page = await openPage({ path: SHARES });
    await page.getByText("数据、数值和次序").click();
    const byValue = page.getByRole("radio", { name: "按数值" });
    expect(await byValue.isDisabled()).toBe(true);
    await page.getByText("这些数字不宜排高低").waitFor();
  });

  it.each([
    ["仍并列显示：口径不同，不宜直接比较", "", "仍并列显示"],
    ["Shown side by side anyway", "en.html", "Show side by side anyway"],
  ])("prints %s on the figure and keeps it in the link", async (printed, language, button) => {
    const page = await openPage({ path: `${language}${SHARES}` });
    await settled(page);
    expect(await pictures(page)).not.toContain(printed);
    await page.getByRole("button", { name: button }).click();
    await expect.poll(() => page.url()).toContain("guard=override");
    await expect.poll(() => pictures(page)).toContain(printed);
    const elsewhere = await openPage({ path: `${language}${page.url().slice(page.url().indexOf("#"))}` });
    await settled(elsewhere);
    await expect.poll(() => pictures(elsewhere)).toBe(await pictures(page));
    expectQuiet(page);
  });
});

describe("the three settlement shares", () => {
  it("are near: no detectable difference, pooled 98/100, a dashed union beside, 100 % closed set apart", async () => {
    const page = await openPage({ path: SHARES });
    await settled(page);
    const said = await words(page);
    expect(said).toContain("鼓楼街道 96%");
    expect(said).toContain("三者差异未超出统计误差范围");
    expect(said).toContain("车站街道载明的 100% 为办结率");
    expect(await page.locator(".pooled").innerText()).toBe(
      "合并比例 98%（98÷100：上义镇 47÷48、城郊街道 51÷52），95% 误差范围 93.0%～99.4%；鼓楼街道分母有两种读法，未计入。",
    );
    const drawn = await pictures(page);
    expect(drawn).toContain("化解率、调解成功率（口径相近）");
    expect(drawn).toContain("办结率（口径不同，单列）");
    const dashed = page.locator(".explored .picture:visible path[stroke-dasharray]");
    expect(await dashed.count()).toBeGreaterThan(0);
    const names = await page
      .locator(".explored .mark:visible")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(names.find((name) => name?.startsWith("鼓楼街道"))).toMatch(/分母有两种读法，95% 误差范围 93\.1%～97\.9%/);
    await page.locator(".pooled .number").filter({ hasText: "47÷48" }).click();
    await expect.poll(() => page.locator("dialog.evidence mark.digits").innerText()).toBe("97.9%");
    expectQuiet(page);
  });
});

describe("with the guard content", () => {
  it("orders by value with shared ranks, and leads there from a place's page", async () => {
    const { page, dataset } = await openWithTable();
    await goTo(page, `#/explore?v=1&chart=ranking&indicator=mediation_success_rate&sort=value&dataset=${dataset}`);
    await settled(page);
    await expect.poll(() => pictures(page), { timeout: 30_000 }).toContain("名次");
    expectQuiet(page);
  }, 120_000);
});
