import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildIsFresh } from "./buildRecord.mjs";
import { buildData, buildSite } from "./buildSite.mjs";
import { installPackages } from "./installPackages.mjs";
import { CACHE } from "./paths.mjs";
import { runPackage } from "./runNode.mjs";
import { addCounts, countsLine, NO_TESTS, ONE_FAILURE, readCounts } from "./testCounts.mjs";

/**
 * @typedef {"all" | "lint" | "unit" | "browser"} Part
 *
 * @typedef {object} Check
 * @property {string} title
 * @property {readonly Part[]} parts when it runs
 * @property {() => Promise<number>} [run] gives an exit code
 * @property {"unit" | "browser"} [suite] a Vitest project, in place of `run`
 * @property {string} failure
 */

const PARTS = /** @type {const} */ (["lint", "unit", "browser"]);
const USAGE = `npm test [-- --only ${PARTS.join("|")}]`;

/** @type {readonly Check[]} */
const CHECKS = [
  {
    title: "Data",
    parts: ["all", "unit"],
    run: buildData,
    failure: "The data did not pass: the lines above name file, row and column.",
  },
  {
    title: "Format",
    parts: ["all", "lint"],
    run: () => runPackage("oxfmt", ["--check"]),
    failure: "Some files are not formatted: `npm run format` does it.",
  },
  {
    title: "Lint",
    parts: ["all", "lint"],
    run: () => runPackage("oxlint", ["--deny-warnings"]),
    failure: "The linter found something: see above.",
  },
  {
    title: "Types",
    parts: ["all", "lint"],
    run: () => runPackage("typescript", ["--noEmit"]),
    failure: "The types do not fit: see above.",
  },
  { title: "Build", parts: ["all"], run: buildSite, failure: "The site could not be built." },
  { title: "Build", parts: ["browser"], run: buildIfStale, failure: "The site could not be built." },
  {
    title: "Size",
    parts: ["all"],
    run: () => runPackage("size-limit", []),
    failure: "The build is over its size budget (.size-limit.mjs).",
  },
  { title: "Unit tests", parts: ["all", "unit"], suite: "unit", failure: "A test failed: see above." },
  { title: "Browser tests", parts: ["all", "browser"], suite: "browser", failure: "A browser test failed: see above." },
];

/**
 * Runs every check in order, stops at the first failure with a sentence, and ends with the line that counts the tests.
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function testSite(args) {
  const part = readPart(args);
  if (part === undefined) {
    console.error(USAGE);
    return 1;
  }
  if (!(await installPackages())) return end(ONE_FAILURE);
  let counts = NO_TESTS;
  for (const check of CHECKS.filter(({ parts }) => parts.includes(part))) {
    console.log(`\n— ${check.title}`);
    const result = await runCheck(check);
    counts = addCounts(counts, result);
    if (result.failed === 0) continue;
    console.error(check.failure);
    break;
  }
  return end(counts);
}

/** @param {Check} check */
async function runCheck({ run, suite }) {
  if (suite !== undefined) return runSuite(suite);
  return run === undefined || (await run()) === 0 ? NO_TESTS : ONE_FAILURE;
}

/** @param {"unit" | "browser"} suite */
async function runSuite(suite) {
  const report = join(CACHE, `${suite}.json`);
  await mkdir(CACHE, { recursive: true });
  await rm(report, { force: true });
  const code = await runPackage("vitest", [
    "run",
    `--project=${suite}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const counts = await readCounts(report);
  return code !== 0 && counts.failed === 0 ? addCounts(counts, ONE_FAILURE) : counts;
}

async function buildIfStale() {
  return (await buildIsFresh()) ? 0 : buildSite();
}

/**
 * @param {import("./testCounts.mjs").Counts} counts
 * @returns {number}
 */
function end(counts) {
  if (counts.skipped > 0) console.log(`\n${counts.skipped} tests were skipped; each said why when it ran.`);
  console.log(`\n${countsLine(counts)}`);
  return counts.failed === 0 ? 0 : 1;
}

/**
 * @param {readonly string[]} args
 * @returns {Part | undefined}
 */
export function readPart(args) {
  try {
    const { only } = parseArgs({ args: [...args], options: { only: { type: "string" } } }).values;
    return only === undefined ? "all" : PARTS.find((part) => part === only);
  } catch {
    return undefined;
  }
}
