import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

/** @typedef {{ readonly passed: number; readonly failed: number; readonly skipped: number }} Counts */

/** @type {Counts} */
export const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };

/** A check without tests of its own that failed, or a run that died: it must not read as "0 failed". */
export const ONE_FAILURE = { ...NO_TESTS, failed: 1 };

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export function addCounts(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** @param {Counts} counts */
export function countsLine({ passed, failed }) {
  return `Tests: ${passed} passed, ${failed} failed`;
}

/**
 * What Vitest's JSON reporter wrote.
 * @param {string} file
 * @returns {Promise<Counts>}
 */
export async function readCounts(file) {
  if (!existsSync(file)) return ONE_FAILURE;
  return countsOf(/** @type {Report} */ (JSON.parse(await readFile(file, "utf8"))));
}

/**
 * @typedef {object} Report
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 */

/**
 * @param {Readonly<Report>} report
 * @returns {Counts}
 */
export function countsOf(report) {
  // A file that cannot be loaded fails its run and has no tests to count.
  const failed = report.success ? 0 : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}
