import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ROOT } from "./paths.mjs";

/**
 * Runs a JavaScript file in a Node of its own and gives its exit code. No shell is asked, so that Windows' quoting and
 * its `.cmd` files never matter.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 * @returns {Promise<number>}
 */
export function runNode(script, args, environment = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs an installed package's command.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 */
export async function runPackage(name, args, environment) {
  return runNode(await packageCommand(name), args, environment);
}

/** @param {string} name */
async function packageCommand(name) {
  const manifest = join(ROOT, "node_modules", name, "package.json");
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(await readFile(manifest, "utf8"))
  );
  const [file] = typeof bin === "string" ? [bin] : Object.values(bin);
  if (file === undefined) throw new Error(`${name} has no command`);
  return join(dirname(manifest), file);
}
