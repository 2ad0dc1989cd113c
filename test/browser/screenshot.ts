import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { Page } from "playwright-core";

const SHOTS = fileURLToPath(new URL("./shots/", import.meta.url));

/** Writes `shots/<name>.png`, the whole page unless told otherwise, and gives the file's path. */
export async function takeScreenshot(page: Page, name: string, choices: { fullPage?: boolean } = {}): Promise<string> {
  const path = join(SHOTS, `${name}.png`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, fullPage: choices.fullPage ?? true, animations: "disabled", caret: "hide" });
  return path;
}
