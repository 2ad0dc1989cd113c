import { describe, expect, it } from "vitest";
import { firstDifference, missingPackage } from "../../src/cli/installedPackages.mjs";
import { ROOT } from "../../src/cli/paths.mjs";

const LINUX = { os: "linux", cpu: "x64", libc: "glibc" };
const WINDOWS = { os: "win32", cpu: "x64", libc: "" };
const present = () => true;

const LOCK = {
  "": { version: "0.1.0" },
  "node_modules/vite": { version: "8.0.0" },
  "node_modules/vite-linux": { version: "8.0.0", optional: true, os: ["linux"], cpu: ["x64"], libc: ["glibc"] },
  "node_modules/vite-musl": { version: "8.0.0", optional: true, os: ["linux"], cpu: ["x64"], libc: ["musl"] },
  "node_modules/vite-windows": { version: "8.0.0", optional: true, os: ["win32"], cpu: ["x64"] },
  "node_modules/not-windows": { version: "1.0.0", optional: true, os: ["!win32"] },
  "node_modules/wasm-runtime": { version: "1.0.0", optional: true },
};
const ON_LINUX = {
  "node_modules/vite": { version: "8.0.0" },
  "node_modules/vite-linux": { version: "8.0.0" },
  "node_modules/not-windows": { version: "1.0.0" },
};

describe(firstDifference, () => {
  it("is satisfied by what this machine needs", () => {
    expect(firstDifference(LOCK, ON_LINUX, LINUX, present)).toBeUndefined();
  });

  it("sees another version", () => {
    const older = { ...ON_LINUX, "node_modules/vite": { version: "7.0.0" } };
    expect(firstDifference(LOCK, older, LINUX, present)).toBe("node_modules/vite");
  });

  it("sees a node_modules that was copied from another system", () => {
    expect(firstDifference(LOCK, ON_LINUX, WINDOWS, present)).toBe("node_modules/vite-windows");
  });

  it("sees a folder that was deleted", () => {
    expect(firstDifference(LOCK, ON_LINUX, LINUX, (folder) => folder !== "node_modules/vite")).toBe(
      "node_modules/vite",
    );
  });

  it("misses everything in a fresh clone", () => {
    expect(firstDifference(LOCK, {}, LINUX, () => false)).toBe("node_modules/vite");
  });
});

describe(missingPackage, () => {
  it("finds nothing missing here, where the tests run", async () => {
    expect(await missingPackage(ROOT)).toBeUndefined();
  });
});
