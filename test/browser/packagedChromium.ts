import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { CACHE } from "../../src/cli/paths.mjs";
import type { BrowserChoice } from "./browserChoice.ts";

const FOLDER = join(CACHE, "chromium");

/** Variables that the package reads, or sets for good, when it is imported. */
const TOUCHED = ["AWS_LAMBDA_JS_RUNTIME", "TMPDIR", "HOME", "FONTCONFIG_PATH", "LD_LIBRARY_PATH"];

/** The Chromium that comes inside an npm package, with the libraries it needs; Linux x64 only. */
export async function packagedChromium(): Promise<BrowserChoice> {
  if (!existsSync(FOLDER)) await unpack();
  const path = join(FOLDER, "chromium");
  return { path, from: "@sparticuz/chromium", args: ["--no-zygote"], environment: libraries(), sandbox: false };
}

/** Into our own cache: the package's usual place, the temporary folder, may hold another version or somebody else's. */
async function unpack(): Promise<void> {
  const unfinished = `${FOLDER}-unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const before = TOUCHED.map((name) => [name, process.env[name]] as const);
  try {
    // It unpacks its libraries only for a process that looks like a function of that runtime.
    Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: "nodejs20.x", TMPDIR: unfinished });
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) restoreVariable(name, value);
  }
  await rename(unfinished, FOLDER);
}

function restoreVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

function libraries(): Readonly<Record<string, string>> {
  const inherited = process.env["LD_LIBRARY_PATH"];
  const path = join(FOLDER, "al2023", "lib");
  // The system's own fonts where there are any, since the package brings Latin ones only.
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(FOLDER, "fonts") };
  return { LD_LIBRARY_PATH: inherited === undefined ? path : `${path}:${inherited}`, ...fonts };
}
