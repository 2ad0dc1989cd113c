import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addCounts, countsLine, countsOf, readCounts } from "../../src/cli/testCounts.mjs";
import { temporaryFolder } from "./temporaryFolder.ts";

const REPORT = { success: true, numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };

describe(countsOf, () => {
  it("reads Vitest's report", () => {
    expect(countsOf(REPORT)).toEqual({ passed: 7, failed: 0, skipped: 1 });
    expect(countsOf({ ...REPORT, success: false, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  it("counts a file that could not be loaded as a failure", () => {
    expect(countsOf({ ...REPORT, success: false }).failed).toBe(1);
  });
});

describe(readCounts, () => {
  it("counts a run that left no report as a failure", async () => {
    expect((await readCounts(join(await temporaryFolder({}), "unit.json"))).failed).toBe(1);
  });
});

describe(countsLine, () => {
  it("sums the suites in one line", () => {
    const sum = addCounts({ passed: 3, failed: 1, skipped: 0 }, { passed: 4, failed: 0, skipped: 2 });
    expect(countsLine(sum)).toBe("Tests: 7 passed, 1 failed");
  });
});
