import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";

/** The first question starts the engine, which takes a while on a small machine. */
const EVENTUALLY = { timeout: 30_000 };

const RATES = "#/explore?v=1&chart=ranking&indicator=mediation_success_rate&indicator=closure_rate";

/** The parts of the address after `#/explore`, but for the version. */
function choicesOf(page: Page): readonly string[] {
  const query = new URLSearchParams(page.url().split("?")[1] ?? "");
  query.delete("v");
  return [...query].map(([name, value]) => `${name}=${value}`);
}

async function settled(page: Page): Promise<void> {
  await page.locator(".result [aria-busy=false]").waitFor(EVENTUALLY);
}

const words = (page: Page) => page.locator(".result .read-out").first().innerText();
const title = (page: Page) => page.locator("#explore-title").innerText();
const picture = (page: Page) => page.locator(".explored .picture:visible").first().innerHTML();
const chosenKind = (page: Page) => page.locator(".kinds input:checked").getAttribute("value");

describe("the way in", () => {
  it("begins with questions, each leading to a figure", async () => {
    const page = await openPage();
    await page.getByRole("link", { name: "自选对照", exact: true }).first().click();
    await page.getByRole("link", { name: "各地化解比例有没有差别？" }).click();
    await expect.poll(() => title(page)).toBe("化解比例、办结率");
    expect(await words(page)).toContain("三者差异未超出统计误差范围");
    await page.locator(".explored .marks:visible .mark").first().waitFor();
    expectQuiet(page);
  });

  it("is open from each figure of the first page, with the same view", async () => {
    const page = await openPage();
    const links = page.locator(".open-here a:visible");
    expect(await links.count()).toBeGreaterThan(3);
    await links.first().click();
    await expect.poll(() => chosenKind(page)).toBe("ranking");
    expect(choicesOf(page)).toEqual([
      "chart=ranking",
      "indicator=mediation_success_rate",
      "indicator=closure_rate",
      "indicator=disputes_handled",
    ]);
    expectQuiet(page);
  });

  it("needs no database for what the page brought along", async () => {
    const page = await openPage({ path: RATES });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await page.locator(".explored .marks:visible .mark").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => url.endsWith(".wasm"))).toEqual([]);
  });
});

describe("choosing", () => {
  it("takes indicators from the list, one after the other, and lets go of them again", async () => {
    const page = await openPage({ path: "#/explore" });
    await page.getByText("普法宣传").first().click();
    await page.getByLabel("普法活动场次", { exact: true }).check();
    await expect.poll(() => choicesOf(page)).toEqual(["chart=ranking", "indicator=publicity_events"]);
    await page.getByText("法律服务").first().click();
    await page.getByLabel("法律意见数", { exact: true }).check();
    await expect.poll(() => title(page)).toBe("普法活动、法律意见");
    await page.getByRole("button", { name: "移除 普法活动场次" }).click();
    await expect.poll(() => choicesOf(page)).toEqual(["chart=ranking", "indicator=advisor_opinions"]);
    expectQuiet(page);
  });

  it("finds an indicator by a word of its definition and shows that definition", async () => {
    const page = await openPage({ path: "#/explore" });
    await page.getByLabel("查找指标").fill("办结");
    await page.getByLabel("办结率", { exact: true }).waitFor();
    await page.getByLabel("办结率的含义").click();
    await page.getByText("办结指办理程序完结，不等于化解").waitFor();
    expect(await page.getByLabel("普法活动场次").count()).toBe(0);
  });

  it("finds places by pinyin, by keyboard alone, and a province as a whole", async () => {
    const page = await openPage({ path: RATES });
    await page.getByText("添加街镇").first().focus();
    await page.keyboard.press("Enter");
    const search = page.getByRole("searchbox", { name: "添加街镇" });
    await search.focus();
    await page.keyboard.type("gljd");
    await expect.poll(() => page.locator(".found button").allInnerTexts()).toEqual(["北京市密云区鼓楼街道"]);
    await page.keyboard.press("Enter");
    await expect.poll(() => choicesOf(page)).toContain("place=beijing-miyun-gulou");
    await page.keyboard.type("粤");
    await page.getByRole("button", { name: "广东省 其下全部 2 个街镇" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => choicesOf(page)).toContain("place=guangdong");
    await settled(page);
    expect(await words(page)).toContain("两者差异未超出统计误差范围");
    await page.getByRole("button", { name: "移除 广东省" }).press("Enter");
    await expect.poll(() => choicesOf(page)).not.toContain("place=guangdong");
    expectQuiet(page);
  });

  it("takes one year or a range, from the database", async () => {
    const page = await openPage({ path: RATES });
    await page.getByLabel("年度方式").selectOption("oneYear");
    await page.getByLabel("一个年度").selectOption("2024");
    await expect.poll(() => choicesOf(page)).toContain("period=2024");
    await expect.poll(() => words(page), EVENTUALLY).not.toContain("鼓楼");
    await page.getByLabel("年度方式").selectOption("range");
    await expect.poll(() => choicesOf(page)).toContain("period=2024..2025");
    await settled(page);
    expect(await words(page)).toContain("鼓楼");
    expectQuiet(page);
  });

  it("disables kinds that do not fit and says why; the others are a key press away", async () => {
    const page = await openPage({ path: RATES });
    const kind = (name: string) => page.locator(`.kinds input[value=${name}]`);
    for (const name of ["trend", "funnel", "scatter", "distribution"]) expect(await kind(name).isDisabled()).toBe(true);
    await page.getByText("种图不适用，为什么").click();
    const reasons = await page.locator(".unfitting dl").innerText();
    expect(reasons).toMatch(/趋势\s+趋势至少要 3 个年度，请先选起止年度。/);
    await kind("ranking").focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => choicesOf(page)).not.toContain("chart=ranking");
    await page.locator(".explored table.values").waitFor();
    await page.goBack();
    await expect.poll(() => chosenKind(page)).toBe("ranking");
    expectQuiet(page);
  });

  it("lists the values and says why where a link asks for a kind that does not fit", async () => {
    const page = await openPage({ path: "#/explore?v=1&chart=funnel&indicator=mediation_success_rate" });
    await page.getByText("“漏斗图”画不出来").waitFor();
    await page.locator(".explored table.values").waitFor();
    expectQuiet(page);
  });
});

describe("the guard", () => {
  it("says what is set apart, lets the reader see it together, and prints that on the figure", async () => {
    const page = await openPage({ path: RATES });
    await page.locator(".guard-bar").getByText("办结率单列").waitFor();
    const apart = await picture(page);
    await page.getByRole("button", { name: "仍并列显示" }).click();
    await expect.poll(() => choicesOf(page)).toContain("guard=override");
    await expect.poll(() => picture(page)).not.toBe(apart);
    expect(await picture(page)).toContain("仍并列显示");
    await page.getByText("已按您的选择并列显示").waitFor();
    await page.getByRole("button", { name: "恢复分开显示" }).press("Enter");
    await expect.poll(() => choicesOf(page)).not.toContain("guard=override");
    await expect.poll(() => picture(page)).toBe(apart);
    expectQuiet(page);
  });

  it("forgets the override when other indicators are chosen", async () => {
    const page = await openPage({ path: `${RATES}&guard=override` });
    await page.getByRole("button", { name: "移除 办结率" }).click();
    await expect.poll(() => choicesOf(page)).toEqual(["chart=ranking", "indicator=mediation_success_rate"]);
  });
});

describe("the address", () => {
  it("brings the same picture elsewhere, and back and forward walk through the choices", async () => {
    const page = await openPage({ path: RATES });
    await page.getByRole("button", { name: "移除 办结率" }).click();
    await page.getByLabel("年度方式").selectOption("oneYear");
    await settled(page);
    await expect.poll(() => words(page), EVENTUALLY).not.toContain("城郊");
    const elsewhere = await openPage({ path: page.url().slice(page.url().indexOf("#")) });
    await settled(elsewhere);
    await expect.poll(() => picture(elsewhere), EVENTUALLY).toBe(await picture(page));
    await page.goBack();
    await expect.poll(() => choicesOf(page)).toEqual(["chart=ranking", "indicator=mediation_success_rate"]);
    await expect.poll(() => words(page)).toContain("城郊");
    await page.goBack();
    await expect.poll(() => title(page)).toBe("化解比例、办结率");
    await page.goForward();
    await expect.poll(() => title(page)).toBe("化解比例");
    expectQuiet(page);
    expectQuiet(elsewhere);
  });

  it("says which parts it could not read and shows the rest", async () => {
    const page = await openPage({ path: `${RATES}&period=soon&mode=odd&indicator=nonsense&place=atlantis` });
    const notice = page.locator(".result [role=status] .notice").filter({ hasText: "链接中" });
    expect(await notice.innerText()).toMatch(/无法识别的部分（indicator, period, mode）/);
    await expect.poll(() => notice.innerText()).toContain("atlantis");
    expect(await title(page)).toBe("化解比例、办结率");
    await page.getByRole("button", { name: "知道了" }).click();
    await notice.waitFor({ state: "hidden" });
    expectQuiet(page);
  });

  it("leaves out what is the default", async () => {
    const page = await openPage({ path: RATES });
    await page.getByRole("link", { name: "全部重选" }).click();
    await page.waitForURL("**/#/explore");
    await expect.poll(() => title(page)).toContain("先选一项指标");
    expect(choicesOf(page)).toEqual([]);
  });
});

describe("from a figure to its ground", () => {
  it("opens the sentence of a mark and of a number in the words, and closes on the same figure", async () => {
    const page = await openPage({ path: RATES });
    await page.locator(".explored .marks:visible .mark").first().focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog.evidence mark.digits").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".read-out .number").filter({ hasText: "51" }).first().click();
    await expect.poll(() => page.locator("dialog.evidence mark.digits").innerText()).toBe("51");
    await page.keyboard.press("Escape");
    await page.locator("dialog.evidence").waitFor({ state: "hidden" });
    expect(await title(page)).toBe("化解比例、办结率");
    expectQuiet(page);
  });

  it("does the sum of a computed share with both sentences", async () => {
    const page = await openPage({ path: RATES });
    await page.getByText("比例怎样得来").click();
    const ledger = page.locator(".ledger section").filter({ hasText: "城郊街道" });
    expect(await ledger.innerText()).toMatch(/51 [件起] ÷ 52 [件起] ＝ 98\.1%/);
    expect(await ledger.innerText()).toContain("报告没有写明这个比例，由本站推算");
    expect(await ledger.locator("q").count()).toBe(2);
  });

  it("shows how many reports state it, as a bar and in words, and what an empty place means", async () => {
    const page = await openPage({ path: RATES });
    expect(await page.getByRole("meter", { name: "载明情况" }).getAttribute("value")).toBe("3");
    expect(await page.locator(".meter-line").innerText()).toMatch(/5 份报告中，.*1 份可由载明数推算.*1 份未载明/);
    expect(await page.locator(".empties").innerText()).toContain("未载明：报告中未载明此项数字，不等于零");
  });
});

describe("waiting, nothing, failing", () => {
  it("offers the next thing where nothing is stated", async () => {
    const page = await openPage({
      path: "#/explore?v=1&chart=ranking&indicator=fines_amount&place=beijing",
    });
    await page.getByText("所选报告均未载明这些指标").waitFor(EVENTUALLY);
    await page.getByRole("link", { name: "改看全部街镇" }).last().click();
    await page.locator(".explored").waitFor();
    expectQuiet(page);
  });

  it("names a chosen place that has no report in the year", async () => {
    const page = await openPage({ path: `${RATES}&period=2024&place=beijing&place=jilin` });
    await page.getByText("未收录：北京市密云区鼓楼街道").waitFor(EVENTUALLY);
    expect(await page.locator(".empties").innerText()).toContain("未收录：没有收录这个年度的报告");
    expectQuiet(page);
  });

  it("says that it waits, keeps the figure, and offers another try when the engine does not start", async () => {
    const page = await openPage({ path: RATES });
    await page.locator(".explored .picture svg:visible").waitFor();
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
    await page.getByLabel("年度方式").selectOption("oneYear");
    await page.getByText("数据引擎没有启动").waitFor();
    expect(await page.locator(".explored .picture svg:visible").count()).toBe(1);
    await page.unroute("**/*.wasm");
    await page.getByRole("button", { name: "重试" }).click();
    await settled(page);
    await expect.poll(() => words(page), EVENTUALLY).not.toContain("城郊");
  });
});

describe("the table", () => {
  const TABLE = "#/explore?v=1&chart=table";

  it("stands behind a tab and gives the figure back", async () => {
    const page = await openPage({ path: RATES });
    const tabs = page.getByRole("navigation", { name: "图或表" });
    await tabs.getByRole("link", { name: "表" }).click();
    await page.locator(".long-table").waitFor();
    expect(await page.locator(".long-table tbody [data-cell]").count()).toBe(4);
    await tabs.getByRole("link", { name: "图" }).click();
    await expect.poll(() => chosenKind(page)).toBe("ranking");
  });

  it("opens the sentence of a figure, and has no accessibility fault", async () => {
    const page = await openPage({ path: TABLE });
    await page.locator(".long-table [data-cell]").first().click();
    await page.locator("dialog.evidence mark.digits").waitFor();
    await page.keyboard.press("Escape");
    await expectAccessible(page);
    expectQuiet(page);
  });

  it("draws only the rows in sight of a long one, and reaches the last by scrolling", async () => {
    const page = await openPage({ path: `${TABLE}&dataset=published&dataset=facts&period=2008..2025` });
    await expect.poll(() => page.getByRole("table").getAttribute("aria-rowcount"), EVENTUALLY).toMatch(/^[34]\d\d$/);
    const all = Number(await page.getByRole("table").getAttribute("aria-rowcount"));
    expect(await page.locator(".long-table tbody tr").count()).toBeLessThan(120);
    await page.locator(".long-table").evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
    await page.locator(`.long-table tr[aria-rowindex="${all}"]`).waitFor();
    expectQuiet(page);
  });
});

describe("the excerpts from public pages", () => {
  it("come only when asked for, and are named as what they are", async () => {
    const page = await openPage({ path: "#/explore?v=1&chart=matrix&indicator=publicity_events&period=2025" });
    await settled(page);
    await page.getByText("数据、数值和次序").click();
    await page.getByRole("checkbox", { name: "公开网页摘录（不完整）" }).check();
    await expect.poll(() => choicesOf(page)).toContain("dataset=facts");
    await page.locator(".result p").filter({ hasText: "含公开网页摘录（不完整）" }).waitFor();
    await settled(page);
    const kind = page.locator(".kinds input[value=distribution]");
    await expect.poll(() => kind.isDisabled(), EVENTUALLY).toBe(false);
    await kind.check();
    await page.locator(".explored .marks:visible .mark").first().waitFor();
    expect(await page.locator(".other-data").innerText()).toMatch(/^\d+ 个数字中 \d+ 个来自公开网页摘录（不完整）/);
    expectQuiet(page);
  });

  it("lead each figure to the page it was read from", async () => {
    const page = await openPage({
      path: "#/explore?v=1&chart=table&indicator=publicity_events&dataset=facts&period=2025",
    });
    await page.locator(".long-table [data-cell]").first().click(EVENTUALLY);
    const link = page.locator("dialog.evidence").getByRole("link", { name: "原文链接" });
    expect(await link.getAttribute("href")).toMatch(/^https?:/);
    await expectAccessible(page, "dialog.evidence");
    expectQuiet(page);
  });
});

describe("for everybody", () => {
  const PATHS = ["#/explore", RATES, `${RATES}&guard=override`, "en.html" + RATES];

  it.each(PATHS)("has no accessibility fault at 1440: %s", async (path) => {
    const page = await openPage({ path });
    await settled(page);
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
    expectQuiet(page);
  });

  it.each([
    ["dark", 1440],
    ["light", 390],
    ["dark", 390],
  ] as const)("has none in %s at %d, with all folds open, nor scrolls sideways", async (colorScheme, width) => {
    const page = await openPage({ path: RATES, colorScheme, width });
    await settled(page);
    if (width < 640) await page.getByRole("button", { name: /^选择：/ }).click();
    await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => one.setAttribute("open", "")));
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overflow)).toBe(0);
    expectQuiet(page);
  });

  it("speaks English on the English page", async () => {
    const page = await openPage({ path: "en.html" + RATES });
    await expect.poll(() => page.locator("h1").innerText()).toBe("Explore");
    await settled(page);
    expect(await page.locator("main").innerText()).not.toMatch(/[\u4e00-\u9fff]{3}/);
  });
});
