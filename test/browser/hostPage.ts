import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { DIST } from "../../src/cli/paths.mjs";
import { close, listen } from "../../src/cli/listen.mjs";
import { openPage, type PageChoices } from "./openPage.ts";

/** The code that a figure's own page offers, its relative addresses made absolute as somebody who pastes it would. */
export async function snippetOf(id: string, language: "zh-CN" | "en" = "zh-CN"): Promise<string> {
  const page = await readFile(join(DIST, "figure", id, language === "en" ? "en.html" : "index.html"), "utf8");
  const [, code = ""] = /<pre[^>]*>([^]*?)<\/pre>/.exec(page) ?? [];
  const plain = code.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return plain.replaceAll('src="', `src="${inject("origin")}/`);
}

/** Another site on another port: another origin. Its own page does nothing but hold what is given, and note what it is told. */
export async function openHost(body: string, choices: PageChoices = {}): Promise<Page> {
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
<style>body{margin:0 auto;max-width:780px;padding:0 8px} iframe{display:block}</style>
<script>
self.told = []; self.shifts = 0;
addEventListener("message", (event) => self.told.push(event.data));
new PerformanceObserver((list) => { for (const entry of list.getEntries()) self.shifts += entry.value; })
  .observe({ type: "layout-shift", buffered: true });
</script>
<body><main>${body}</main></body></html>`;
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(html);
  });
  const port = await listen(server, "127.0.0.1", 0, 100);
  onTestFinished(() => close(server));
  const page = await openPage({ ...choices, path: "figure/index.html" });
  await page.goto(`http://127.0.0.1:${port}/`);
  return page;
}

interface Noted {
  readonly told: readonly { readonly type?: string; readonly px?: number }[];
  /** Layout shifts, added up. */
  readonly shifts: number;
}

/** What the host's page was told by its frames, and how far its content jumped. */
export function notedBy(page: Page): Promise<Noted> {
  return page.evaluate(() => {
    const told: Noted["told"] = Reflect.get(globalThis, "told");
    const shifts: number = Reflect.get(globalThis, "shifts");
    return { told, shifts };
  });
}

export function countTold(page: Page): Promise<number> {
  return page.evaluate(() => {
    const told: Noted["told"] = Reflect.get(globalThis, "told");
    return told.length;
  });
}

export interface Heights {
  readonly frame: number;
  /** What stands in it. */
  readonly content: number;
}

/** Of every frame of the page, in its order. */
export async function heightsOf(page: Page): Promise<readonly Heights[]> {
  const handles = await page.locator("iframe").elementHandles();
  return Promise.all(
    handles.map(async (handle) => {
      const inside = await handle.contentFrame();
      const content = await inside?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      return { frame: (await handle.boundingBox())?.height ?? 0, content: content ?? 0 };
    }),
  );
}
