import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "playwright-core";
import { runPackage } from "../../src/cli/runNode.mjs";
import type { BrowserChoice } from "./browserChoice.ts";
import { installedBrowsers } from "./installedBrowsers.ts";
import { packagedChromium } from "./packagedChromium.ts";

type Finder = () => Promise<readonly BrowserChoice[]> | readonly BrowserChoice[];

const QUIET_ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const ADVICE = [
  "No browser for the tests was found. Install Google Chrome, Microsoft Edge or Chromium,",
  "or set BROWSER_PATH to the program file of one.",
].join("\n");

/** In the order in which they are tried. `BROWSER_FROM` names one of them, so that each can be proven alone. */
const FINDERS = {
  path: fromBrowserPath,
  playwright: fromPlaywright,
  installed: fromInstalled,
  package: fromPackage,
  download: fromDownload,
} as const satisfies Record<string, Finder>;

/** Starts the first browser that is there and really starts; says what each one answered when none does. */
export async function launchBrowser<Started>(start: (options: LaunchOptions) => Promise<Started>): Promise<Started> {
  const failures: string[] = [];
  for (const find of chosenFinders(process.env["BROWSER_FROM"])) {
    for (const choice of await find()) {
      try {
        const started = await start(launchOptions(choice));
        console.log(`Browser: ${choice.from} (${choice.path})`);
        return started;
      } catch (error) {
        failures.push(`${choice.from} (${choice.path}): ${firstLines(error)}`);
      }
    }
  }
  throw new Error([ADVICE, ...failures].join("\n"));
}

function chosenFinders(name: string | undefined): readonly Finder[] {
  if (name === undefined) return Object.values(FINDERS);
  const found = Object.entries(FINDERS).find(([one]) => one === name);
  if (found === undefined) throw new Error(`BROWSER_FROM must be one of ${Object.keys(FINDERS).join(", ")}: ${name}`);
  return [found[1]];
}

function launchOptions({ path, args, environment, sandbox }: BrowserChoice): LaunchOptions {
  return {
    executablePath: path,
    headless: true,
    chromiumSandbox: sandbox,
    args: [...QUIET_ARGS, ...args],
    env: { ...definedVariables(process.env), ...environment },
  };
}

function fromBrowserPath(): readonly BrowserChoice[] {
  const path = process.env["BROWSER_PATH"];
  if (path === undefined || path === "") return [];
  // Somebody who names a browser wants that one, not another that happens to work.
  if (!existsSync(path)) throw new Error(`BROWSER_PATH names a file that is not there: ${path}`);
  return plain(path, "BROWSER_PATH");
}

function fromPlaywright(): readonly BrowserChoice[] {
  const path = chromium.executablePath();
  return existsSync(path) ? plain(path, "Playwright") : [];
}

function fromInstalled(): readonly BrowserChoice[] {
  return installedBrowsers(process.platform, process.env).flatMap((path) => plain(path, "installed"));
}

async function fromPackage(): Promise<readonly BrowserChoice[]> {
  return process.platform === "linux" && process.arch === "x64" ? [await packagedChromium()] : [];
}

async function fromDownload(): Promise<readonly BrowserChoice[]> {
  console.log("No browser is installed; Playwright tries to download one …");
  const code = await runPackage("playwright-core", ["install", "chromium"], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000", // milliseconds; a closed network should not cost minutes
  });
  return code === 0 ? fromPlaywright() : [];
}

/** Without its sandbox second: some systems forbid it to browsers that were not installed by the system. */
function plain(path: string, from: string): readonly BrowserChoice[] {
  const choice = { path, from, args: [], environment: {} };
  const unboxed = { ...choice, sandbox: false };
  return canUseSandbox() ? [{ ...choice, sandbox: true }, unboxed] : [unboxed];
}

/** Chromium refuses its sandbox to root, and containers of build services seldom allow it. */
function canUseSandbox(): boolean {
  return process.getuid?.() !== 0 && process.env["CI"] === undefined;
}

function definedVariables(environment: NodeJS.ProcessEnv): Record<string, string> {
  const defined = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(defined);
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").slice(0, 3).join(" ");
}
