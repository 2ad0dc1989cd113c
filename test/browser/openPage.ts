import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, inject, onTestFinished } from "vitest";
import { recordPage } from "./pageRecord.ts";

export interface PageChoices {
  /** Below its base, such as "en.html" or "#/explore"; the front page when left out. */
  readonly path?: string;
  /** One of BASES. */
  readonly base?: string;
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly locale?: string;
  readonly javaScript?: boolean;
  /** Anything else a browser context can be told. */
  readonly context?: BrowserContextOptions;
}

let connection: Promise<Browser> | undefined;

/** Opens an address of the built site in a context of its own, which is closed when the test ends. */
export async function openPage(choices: PageChoices = {}): Promise<Page> {
  const { path = "", base = "/" } = choices;
  const origin = inject("origin");
  const browser = await connect();
  const context = await browser.newContext(contextOptions(choices));
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await recordPage(context, page, origin);
  await page.goto(`${origin}${base}${path}`);
  return page;
}

function contextOptions(choices: PageChoices): BrowserContextOptions {
  const { width = 1440, height = 900, colorScheme = "light", locale = "zh-CN", javaScript = true, context } = choices;
  return {
    viewport: { width, height },
    colorScheme,
    locale,
    timezoneId: "Asia/Shanghai",
    javaScriptEnabled: javaScript,
    reducedMotion: "reduce",
    ...context,
  };
}

async function connect(): Promise<Browser> {
  connection ??= chromium.connect(inject("browserEndpoint"));
  return connection;
}

afterAll(async () => {
  await (await connection)?.close();
});
