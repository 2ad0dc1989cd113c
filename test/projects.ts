import type { TestProjectConfiguration } from "vitest/config";

/** Two suites: what runs in Node, and what opens the built site in a real browser, one file after the other. */
export const TEST_PROJECTS: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: "unit",
      include: ["test/**/*.test.{ts,tsx}"],
      exclude: ["test/browser/**"],
      environment: "node",
      expect: { requireAssertions: true },
    },
  },
  {
    extends: true,
    test: {
      name: "browser",
      include: ["test/browser/**/*.test.ts"],
      environment: "node",
      expect: { requireAssertions: true },
      globalSetup: ["test/browser/startBrowser.ts"],
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
];
