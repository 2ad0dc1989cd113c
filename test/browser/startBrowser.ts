import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { DIST } from "../../src/cli/paths.mjs";
import { serveStatic } from "../../src/cli/serveStatic.mjs";
import { canDrawChinese } from "./chineseFont.ts";
import { launchBrowser } from "./findBrowser.ts";
import { DEEP_BASE } from "./sitePaths.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of the built site, such as http://127.0.0.1:40123. */
    readonly origin: string;
    readonly browserEndpoint: string;
  }
}

const NO_FONT = [
  "This system has no Chinese font, so the browser draws empty boxes.",
  "Tests that look at pictures are skipped. To run them install one, for example:",
  "  Debian, Ubuntu: apt-get install fonts-noto-cjk    Fedora: dnf install google-noto-sans-cjk-fonts",
].join("\n");

/** Runs once before all browser tests: the site on a free port, at its root and at a deep path, and one browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(DIST, "index.html"))) throw new Error("dist/ is not built: run `npm run build` first.");
  const server = await launchBrowser((options) => chromium.launchServer(options));
  const site = await serveStatic({ folder: DIST, bases: ["/", DEEP_BASE] });
  const hasChineseFont = await canDrawChinese(server.wsEndpoint());
  if (!hasChineseFont) console.warn(NO_FONT);
  project.provide("origin", site.origin);
  project.provide("browserEndpoint", server.wsEndpoint());
  return async () => {
    await server.close();
    await site.close();
  };
}
