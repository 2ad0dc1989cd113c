import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { downloaded } from "./downloaded.ts";
import { openPage, type PageChoices } from "./openPage.ts";
import { recordOf } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";

const HEAVY = "SELECT count(*) FROM range(1000000000) AS a(x), range(1000) AS b(y) WHERE x * y % 7 = 3";

const REFUSED = [
  ["COPY observations TO 'a.csv'", "COPY、EXPORT、IMPORT 在这里不能用"],
  ["ATTACH 'https://example.org/a.duckdb' AS a", "不能连接或断开数据库"],
  ["INSTALL json", "不能安装或载入扩展"],
  ["SET enable_external_access = true", "不能更改设置"],
  ["SELECT * FROM read_csv('https://example.org/a.csv')", "不能读取文件或网址"],
  ["SELECT 1; DROP VIEW observations", "一次只能运行一条查询"],
  ["PIVOT observations ON period", "PIVOT 语句在查询台里不能用"],
  ["SELECT '[1]'::JSON", "这个功能属于扩展 json"],
] as const;

async function openDesk(choices: PageChoices = {}): Promise<Page> {
  const page = await openPage({ path: "#/sql", ...choices });
  await page.getByText(/引擎已就绪|The engine is ready/).waitFor({ ...EVENTUALLY, state: "attached" });
  return page;
}

async function type(page: Page, query: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(query);
}

async function ask(page: Page, query: string): Promise<void> {
  await type(page, query);
  await page.keyboard.press("Control+Enter");
}

/** Nothing but the engine's worker, which logs what it also answers. */
function expectCalm(page: Page): void {
  const { console: lines, ...record } = recordOf(page);
  expect(lines.filter((line) => !line.startsWith("log: Error: "))).toEqual([]);
  expect(record).toEqual({ errors: [], foreignRequests: [], failedRequests: [], policyViolations: [] });
}

function cells(page: Page): Promise<readonly string[]> {
  return page.locator(".sql-answer tbody td").allInnerTexts();
}

describe("the SQL desk", () => {
  it("completes names, runs by the keyboard, and lets the focus go on", async () => {
    const page = await openDesk();
    await page.locator(".cm-content").click();
    await page.keyboard.type("SELECT pla");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "地区全称" }).first().waitFor();
    await page.waitForTimeout(100); // the offer takes no key in its first moment, so that nobody accepts it unawares
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.keyboard.type(" FROM observ");
    await page.locator(".cm-tooltip-autocomplete li", { hasText: "observations" }).first().waitFor();
    await page.keyboard.type("ations WHERE period = 2025 ORDER BY place LIMIT 2");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await page.getByText("2 行，1 列").waitFor();
    expect(await cells(page)).toHaveLength(2);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("运行");
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.ariaLabel)).toBe("SQL 查询");
    expectCalm(page);
  });

  it("fills in an example, shows its answer as bars, and gives it away", async () => {
    const page = await openDesk({ context: { permissions: ["clipboard-read", "clipboard-write"] } });
    await page.locator("summary", { hasText: /^documents/ }).click();
    await page.getByRole("button", { name: "填入 documents 的示例查询" }).click();
    await page.getByRole("button", { name: "运行" }).click();
    await page.locator(".sql-answer").waitFor();
    await page.getByRole("button", { name: "条形图" }).click();
    await page.locator(".sql-chart svg").first().waitFor(EVENTUALLY);
    expect(await page.getByLabel("数字列").locator("option").allInnerTexts()).toEqual(["period", "characters"]);
    await page.getByText(/画出全部 \d+ 行，次序同结果。 条形从零开始。/).waitFor();
    await page.getByRole("button", { name: "复制", exact: true }).click();
    await page.getByText(/已复制 \d+ 行/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^place\tperiod\ttitle\tcharacters\r\n/);
    const csv = await saved(page, "导出 CSV");
    expect(csv.toString("utf8")).toMatch(/^\uFEFFplace,period,title,characters\r\n/);
    expect(csv.toString("utf8")).toContain("注：查询 FROM documents");
    expect((await saved(page, "导出 Excel")).subarray(0, 2).toString()).toBe("PK");
    expectCalm(page);
  });

  it("tells NULL from an empty text, keeps long numbers, and shows a row in full", async () => {
    const page = await openDesk();
    await ask(page, "SELECT NULL AS a, '' AS b, 9007199254740993 AS c, [1, 2] AS d, '<b>x</b>' AS e");
    await page.locator(".sql-answer td").first().waitFor();
    expect(await cells(page)).toEqual(["空", "（空文字）", "9007199254740993", "[1, 2]", "<b>x</b>"]);
    await page.getByRole("button", { name: "完整显示第 1 行" }).click();
    await page.getByRole("heading", { name: "行 1" }).waitFor();
    await ask(page, "SELECT x, x * 2 AS twice FROM range(20000) AS r(x)");
    await page.getByText("结果超过 10,000 行").waitFor();
    await page.locator(".sql-answer").evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
    await page.getByRole("cell", { name: "9999", exact: true }).waitFor();
    expectCalm(page);
  });

  it("refuses in a sentence what is no question, and answers what comes after", async () => {
    const page = await openDesk();
    for (const [query, sentence] of REFUSED) {
      await ask(page, query);
      await page.getByRole("alert").getByText(sentence).waitFor();
    }
    await ask(page, "SELECT count(*) > 10 AS yes FROM observations");
    await page.locator(".sql-answer td").first().waitFor();
    expect(await cells(page)).toEqual(["true"]);
    expectCalm(page);
  });

  it("marks where a fault is", async () => {
    const page = await openDesk();
    await ask(page, "SELECT place,\n  valeu\nFROM observations");
    await page.getByText("第 2 行第 3 个字").waitFor();
    await page.getByText("您要找的也许是：value").waitFor();
    expect(await page.locator(".cm-fault").innerText()).toBe("valeu");
    expectCalm(page);
  });

  it("stops a heavy query within a second and goes on, while the charts keep their engine", async () => {
    const page = await openDesk();
    await ask(page, HEAVY);
    await page.getByText("已用 1 秒").waitFor();
    const from = Date.now();
    await page.getByRole("button", { name: "停止" }).click();
    await page.getByText("已停止。").waitFor();
    expect(Date.now() - from).toBeLessThan(1500);
    await ask(page, "SELECT 42 AS n");
    await page.locator(".sql-answer td", { hasText: "42" }).waitFor();
    expectCalm(page);
  });

  it("starts another engine when one does not listen, with everything in it", async () => {
    const page = await openDesk();
    await ask(page, "SELECT length(repeat('a', 900000000))");
    await page.getByText("已用 1 秒").waitFor();
    await page.getByRole("button", { name: "停止" }).click();
    await page.getByText("已停止。").waitFor();
    await ask(page, "SELECT count(*) > 10 AS yes FROM observations");
    await page.locator(".sql-answer td", { hasText: "true" }).waitFor(EVENTUALLY);
    expect(recordOf(page).policyViolations).toEqual([]);
    expect(recordOf(page).foreignRequests).toEqual([]);
  });

  it("puts a query of the address into the editor and does not run it", async () => {
    const query = "SELECT 1 AS one";
    const page = await openDesk({ path: `#/sql?${new URLSearchParams({ q: query }).toString()}` });
    await page.getByText("查询来自链接，还没有运行").waitFor();
    expect(await page.locator(".cm-content").innerText()).toBe(query);
    expect(await page.locator(".sql-answer").count()).toBe(0);
    await page.getByRole("button", { name: "运行" }).click();
    await page.locator(".sql-answer td").first().waitFor();
    await page.reload();
    await page.getByText("最近的查询").click();
    await page.getByRole("button", { name: `填入：${query}` }).waitFor();
    expectCalm(page);
  });

  it.each([
    { path: "#/sql", width: 1440, colorScheme: "light" },
    { path: "#/sql", width: 390, colorScheme: "dark" },
    { path: "en.html#/sql", width: 1440, colorScheme: "dark", locale: "en" },
    { path: "en.html#/sql", width: 390, colorScheme: "light", locale: "en" },
  ] satisfies readonly PageChoices[])("is open to everyone: %o", async (choices) => {
    const page = await openDesk(choices);
    await ask(page, "SELECT place, period, value, note FROM observations ORDER BY value DESC");
    await page.locator(".sql-answer td").first().waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: /条形图|Bars/ }).click();
    await page.locator(".sql-chart svg:visible").first().waitFor(EVENTUALLY);
    await expectAccessible(page);
    await ask(page, "SELECT nothing FROM observations");
    await page.getByRole("alert").waitFor();
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expectCalm(page);
  });
});

async function saved(page: Page, button: string): Promise<Buffer> {
  const { bytes } = await downloaded(page, () => page.getByRole("button", { name: button }).click());
  return Buffer.from(bytes);
}
