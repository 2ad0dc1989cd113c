import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pngState } from "../../src/export/pictureState.ts";
import { expectAccessible } from "./accessibility.ts";
import { downloaded } from "./downloaded.ts";
import { openPage } from "./openPage.ts";
import { expectQuiet } from "./pageRecord.ts";
import { EVENTUALLY } from "./reviewDesk.ts";

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const ROW = ".figure-actions";

function press(page: Page, act: string) {
  return page.locator(`${ROW} [data-act="${act}"]`).first().click();
}

/** What a document gets when it is pasted into. */
async function pasted(page: Page): Promise<Readonly<Record<"html" | "text", string>>> {
  const got = page.evaluate(
    () =>
      new Promise<Readonly<Record<"html" | "text", string>>>((resolve) => {
        const place = document.createElement("textarea");
        document.body.prepend(place);
        place.addEventListener("paste", ({ clipboardData }) => {
          const get = (type: string): string => clipboardData?.getData(type) ?? "";
          resolve({ html: get("text/html"), text: get("text/plain") });
        });
        place.id = "paste-here";
        place.focus();
      }),
  );
  await page.locator("#paste-here:focus").waitFor();
  await page.keyboard.press("Control+V");
  return got;
}

describe("the row under a figure", () => {
  it("copies the sentence with its source", async () => {
    const page = await openPage({ context: CLIPBOARD });
    await press(page, "sentence");
    await page.getByText("已复制数据句和来源").waitFor(EVENTUALLY);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^化解比例：/);
    expect(text).toMatch(/\n来源：《/);
    expect(text).toContain("图号 settlement");
    expectQuiet(page);
  }, 60_000);

  it("copies a table that stays one where it is pasted", async () => {
    const page = await openPage({ context: CLIPBOARD });
    await press(page, "table");
    await page.getByText("已复制表格").waitFor(EVENTUALLY);
    const { html, text } = await pasted(page);
    expect(html).toMatch(/<table border="1"[^>]*仿宋/);
    expect(html).toContain("border:1px solid");
    expect(text).toContain("街道、乡镇\t年度\t");
    expect(text).toContain("未载明");
    expectQuiet(page);
  }, 60_000);

  it("copies a table where the browser has no clipboard of its own, as over plain http", async () => {
    const page = await openPage({ context: CLIPBOARD });
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "isSecureContext", { value: false });
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.reload();
    await press(page, "table");
    await page.getByText("已复制表格").waitFor(EVENTUALLY);
    expect((await pasted(page)).html).toContain("<table");
  }, 60_000);

  it("lays the table out, selected, where copying is refused altogether", async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      Object.defineProperty(document, "execCommand", { value: () => false });
    });
    await page.reload();
    await press(page, "table");
    await page.getByText(/浏览器不允许直接复制/).waitFor(EVENTUALLY);
    const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
    expect(selected).toContain("鼓楼街道");
    expect(selected).toContain("来源：");
    await expectAccessible(page, ROW);
  }, 60_000);

  it("saves a picture that says which figure it is", async () => {
    const page = await openPage();
    const { name, bytes } = await downloaded(page, () => press(page, "picture"));
    expect(name).toMatch(/^矛盾化解_.+_5个街镇_\d{8}\.png$/);
    expect(pngState(bytes)).toContain("figure=settlement&data=");
    expectQuiet(page);
  }, 60_000);

  it("shows the picture to be held in a chat program's browser", async () => {
    const page = await openPage({ context: { userAgent: "Mozilla/5.0 (Linux; Android 13) MicroMessenger/8.0" } });
    await press(page, "picture");
    await page.getByRole("dialog", { name: "长按图片保存" }).waitFor(EVENTUALLY);
    const width = await page.locator("dialog.held img").evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth;
    });
    expect(width).toBe(1560);
    await page.keyboard.press("Escape");
    await page.locator("dialog.held").waitFor({ state: "detached" });
  }, 60_000);
});

describe("the share dialog", () => {
  const open = async (page: Page): Promise<void> => {
    await press(page, "share");
    await page.getByRole("dialog").waitFor(EVENTUALLY);
  };

  it.each([
    { width: 1440, path: "", locale: "zh-CN", tabs: ["链接", "嵌入网页", "图片", "数据", "幻灯片"], close: "关闭" },
    { width: 390, path: "en.html", locale: "en", tabs: ["Link", "Embed", "Picture", "Data", "Slides"], close: "Close" },
  ])(
    "is usable by keyboard and cuts nothing off at $width px ($locale)",
    async ({ width, path, tabs, close }) => {
      const page = await openPage({ width, path });
      await open(page);
      for (const tab of tabs) {
        await page.getByRole("radio", { name: tab, exact: true }).check({ force: true });
        await expectAccessible(page, "dialog");
        expect(await page.locator("dialog[open]").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(
          0,
        );
      }
      await page.getByRole("button", { name: close, exact: true }).last().focus();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-act"))).toBe("share");
      expectQuiet(page);
    },
    90_000,
  );

  it("hands out a link that opens exactly the figure", async () => {
    const page = await openPage({ path: "#/explore?chart=ranking&indicator=publicity_events" });
    await page.locator(ROW).first().waitFor(EVENTUALLY);
    await open(page);
    const link = await page.getByLabel("链接", { exact: true }).last().inputValue();
    expect(link).toMatch(/#\/explore\?v=1&chart=ranking&indicator=publicity_events&figure=publicity-events&data=/);
    await page.goto(link);
    await page.locator('.result [role="figure"]').first().waitFor(EVENTUALLY);
    expectQuiet(page);
  }, 90_000);

  it("saves slides, a workbook and the picture in every shape", async () => {
    const page = await openPage();
    await open(page);
    for (const [tab, button, ending] of [
      ["幻灯片", "下载 PPTX", "pptx"],
      ["数据", "下载 XLSX", "xlsx"],
      ["图片", "下载 SVG", "svg"],
    ] as const) {
      await page.getByRole("radio", { name: tab, exact: true }).check({ force: true });
      const { name } = await downloaded(page, () => page.getByRole("button", { name: button }).click());
      expect(name.endsWith(`.${ending}`)).toBe(true);
    }
    await page.getByRole("radio", { name: "4:3" }).check();
    const { bytes } = await downloaded(page, () => page.getByRole("button", { name: "下载 PNG" }).click());
    const size = new DataView(bytes.buffer, bytes.byteOffset + 16, 8);
    expect([size.getUint32(0), size.getUint32(4)]).toEqual([2048, 1536]);
    expectQuiet(page);
  }, 120_000);
});

describe("a file dropped back", () => {
  const drop = (page: Page, name: string, bytes: Uint8Array) =>
    page.evaluate(
      ({ file, data }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(data)], file));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      { file: name, data: [...bytes] },
    );

  it("opens the figure of a picture again", async () => {
    const page = await openPage();
    const { name, bytes } = await downloaded(page, () => press(page, "picture"));
    await page.goto(`${new URL(page.url()).origin}/#/methods`);
    await drop(page, name, bytes);
    await page.waitForURL(/#\/explore\?.*figure=settlement/);
    await page.locator('.result [role="figure"]').first().waitFor(EVENTUALLY);
    expectQuiet(page);
  }, 90_000);

  it("says so where a picture is not ours", async () => {
    const page = await openPage();
    await drop(page, "favicon.svg", await readFile("public/favicon.svg"));
    await page.getByText(/favicon\.svg 里没有图的编号/).waitFor(EVENTUALLY);
    expectQuiet(page);
  }, 60_000);
});
