import { networkInterfaces } from "node:os";
import { parseArgs } from "node:util";
import { buildIsFresh } from "./buildRecord.mjs";
import { buildSite } from "./buildSite.mjs";
import { installPackages } from "./installPackages.mjs";
import { DIST } from "./paths.mjs";
import { serveStatic } from "./serveStatic.mjs";

const USAGE = "npm start [-- --port 4173] [--host 127.0.0.1]";
const FIRST_PORT = 4173;

/**
 * Installs and builds what is missing, then serves `dist/` until it is stopped.
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code; while it is 0 the server keeps the process alive
 */
export async function startSite(args) {
  const choices = readChoices(args);
  if (typeof choices === "string") return fail(choices);
  if (!(await installPackages())) return 1;
  if (!(await buildIsFresh())) {
    console.log("Building the site …");
    const code = await buildSite();
    if (code !== 0) return code;
  }
  try {
    const { port } = await serveStatic({ folder: DIST, ...choices });
    for (const address of addresses(choices.host)) console.log(`Fazhi Atlas  http://${address}:${port}/`);
    console.log("Ctrl+C stops it.");
    return 0;
  } catch (error) {
    return fail(`The server could not start: ${reason(error)}`);
  }
}

/**
 * @param {readonly string[]} args
 * @returns {{ readonly host: string; readonly port: number; readonly exactPort: boolean } | string} or what is wrong with them
 */
export function readChoices(args) {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: "string" }, host: { type: "string" } } });
    const port = Number(values.port ?? FIRST_PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return `--port must be 0 to 65535. ${USAGE}`;
    return { host: values.host ?? "127.0.0.1", port, exactPort: values.port !== undefined };
  } catch (error) {
    return `${reason(error)}\n${USAGE}`;
  }
}

/**
 * What a visitor can type for this host.
 * @param {string} host
 */
function addresses(host) {
  if (host !== "0.0.0.0" && host !== "::") return [host.includes(":") ? `[${host}]` : host];
  const cards = Object.values(networkInterfaces()).flatMap((card) => card ?? []);
  return cards.filter((one) => one.family === "IPv4").map((one) => one.address);
}

/** @param {unknown} error */
function reason(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  return 1;
}
