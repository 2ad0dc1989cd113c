import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";

type Row = Readonly<Record<string, string>>;

const read = (path: string): string => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
const rows = Papa.parse<Row>(read("observations.csv"), { header: true, skipEmptyLines: true }).data;
const figures = rows.filter((row) => row.role !== "part");
const parts = rows.filter((row) => row.role === "part");

interface Shown {
  readonly digits: string;
  readonly marked: string;
  readonly paragraph: string;
}

/** What the open panel shows of the report, once its text is there. */
async function shownEvidence(page: Page): Promise<Shown> {
  const panel = page.locator("dialog.evidence");
  await panel.locator("mark.digits").waitFor();
  return {
    digits: await panel.locator("mark.digits").innerText(),
    marked: (await panel.locator("mark").allInnerTexts()).join(""),
    paragraph: await panel.locator(".passage").innerText(),
  };
}

async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("dialog.evidence").waitFor({ state: "hidden" });
}

const squeezed = (text: string): string => text.replaceAll(/\s/g, "");

/** The figure's own sentence, from the tables alone. */
function expectOwnSentence(shown: Shown, row: Row): void {
  const text = read(`reports/${row.document ?? ""}.txt`);
  const digits = text.slice(Number(row.number_start), Number(row.number_end));
  expect(shown.digits.replace("%", "")).toBe(digits);
  expect(squeezed(shown.marked)).toContain(squeezed(row.quote ?? ""));
  expect(squeezed(text)).toContain(squeezed(shown.paragraph));
}

describe("from a figure to its sentence", () => {
  it("has the sixty figures to walk through", () => {
    expect(figures).toHaveLength(60);
  });

  it("leads every figure of the table of all indicators to its own sentence and number", async () => {
    const page = await openPage();
    for (const row of figures) {
      await page.locator(`#all-indicators [data-cell="${row.id ?? ""}"]`).click();
      expectOwnSentence(await shownEvidence(page), row);
      await closePanel(page);
    }
    expectQuiet(page);
  }, 240_000);

  it("leads every mark of every picture to its own sentence, by keyboard", async () => {
    const page = await openPage();
    const marks = page.locator(".marks:visible .mark");
    const count = await marks.count();
    expect(count).toBeGreaterThan(15);
    for (let index = 0; index < count; index++) {
      const mark = marks.nth(index);
      const id = (await mark.getAttribute("data-cell")) ?? "";
      await mark.focus();
      await page.keyboard.press("Enter");
      const stated = rows.find((one) => one.id === id);
      const shown = await shownEvidence(page);
      if (stated) expectOwnSentence(shown, stated);
      else expect(id).toMatch(/-computed$/);
      await closePanel(page);
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    expectQuiet(page);
  }, 240_000);

  it("leads the parts of a total to theirs", async () => {
    const page = await openPage();
    for (const row of parts) {
      await page.goto(`${page.url().split("#")[0] ?? ""}#/place/${row.jurisdiction ?? ""}?cell=${row.id ?? ""}`);
      expectOwnSentence(await shownEvidence(page), row);
      await closePanel(page);
    }
    expectQuiet(page);
  }, 120_000);

  it("says that the place must be checked when the text has moved, and still shows the sentence kept", async () => {
    const page = await openPage();
    const row = figures.find((one) => one.indicator === "inspections") ?? {};
    await page.route(`**/data/reports/${row.document ?? ""}.txt`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `前言。${await answer.text()}` });
    });
    await page.locator(`#all-indicators [data-cell="${row.id ?? ""}"]`).click();
    const panel = page.locator("dialog.evidence");
    await panel.getByText("原文位置待核").waitFor();
    expect(await panel.locator(".passage").innerText()).toContain(row.quote);
    expect(await panel.locator("mark").count()).toBe(0);
  });

  it("keeps the sentence in the panel when the text cannot be fetched", async () => {
    const page = await openPage();
    await page.route("**/data/reports/*.txt", (route) => route.fulfill({ status: 503, body: "" }));
    const row = figures[0] ?? {};
    await page.locator(`#all-indicators [data-cell="${row.id ?? ""}"]`).click();
    await page.getByText("收录文本没有取到").waitFor();
    expect(await page.locator("dialog.evidence .passage").innerText()).toContain(row.quote);
  });

  it("copies a briefing sentence with its source, without gaps between Chinese and digits", async () => {
    const page = await openPage({ context: { permissions: ["clipboard-read", "clipboard-write"] } });
    const rate = figures.find((row) => row.value === "97.9") ?? {};
    await page.locator(`#all-indicators [data-cell="${rate.id ?? ""}"]`).click();
    await shownEvidence(page);
    await page.getByRole("dialog").getByRole("button", { name: "复制数据句" }).click();
    await page.getByText("已复制").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "2025年，广东省河源市紫金县上义镇各级调解组织成功化解矛盾纠纷47起，调解成功率97.9%。\n资料来源：《上义镇2025年法治政府建设年度报告》。",
    );
  });

  it("opens from a link, closes with the back key, and names a figure that is not in the data", async () => {
    const page = await openPage();
    const row = figures[3] ?? {};
    await page.locator(`#all-indicators [data-cell="${row.id ?? ""}"]`).click();
    await shownEvidence(page);
    const link = page.url();
    await page.goBack();
    await page.locator("dialog.evidence").waitFor({ state: "hidden" });
    await page.goto(link);
    await page.reload();
    expectOwnSentence(await shownEvidence(page), row);
    await page.goto(`${link.split("#")[0] ?? ""}#/?cell=__proto__`);
    await page.getByText("链接中的数字不在现有数据中").waitFor();
    expectQuiet(page);
  });
});
