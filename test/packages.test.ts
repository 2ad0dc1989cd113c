import { describe, expect, it } from "vitest";
import { readProjectFile } from "./architecture/projectTree.ts";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const MANIFEST: Manifest = JSON.parse(readProjectFile("package.json"));
const LOCK: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(readProjectFile("package-lock.json"));
const LOCKED = Object.entries(LOCK.packages).filter(([folder]) => folder !== "");

describe("the packages", () => {
  it("are named with exact versions", () => {
    const versions = Object.entries({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("that are shipped are few", () => {
    // The editor of the SQL desk is one library that comes in packages.
    const families = Object.keys(MANIFEST.dependencies).map((name) =>
      name.replace(/^@(codemirror|lezer)\/.*/, "codemirror"),
    );
    expect(new Set(families).size).toBeLessThanOrEqual(12);
  });

  it("are locked by their content and come from the registry", () => {
    expect(LOCKED.filter(([, { integrity }]) => integrity === undefined).map(([folder]) => folder)).toEqual([]);
    const elsewhere = LOCKED.filter(([, { resolved = "" }]) => /^(git|http:|file:)/.test(resolved));
    expect(elsewhere.map(([folder]) => folder)).toEqual([]);
  });

  it("are locked for every system, not only for the one that wrote the lockfile", () => {
    const wanted = LOCKED.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
    const isLocked = (name: string) => LOCKED.some(([folder]) => folder.endsWith(`node_modules/${name}`));
    expect(wanted.filter((name) => !isLocked(name))).toEqual([]);
  });

  it("are none of the versions known to be bad", () => {
    const version = (name: string) => LOCK.packages[`node_modules/${name}`]?.version;
    expect(version("xlsx")).toBeUndefined(); // on npm it stopped before its holes were mended
    expect(version("@duckdb/duckdb-wasm")).not.toBe("1.29.2"); // published by a thief
    const [major = 0, minor = 0] = (version("echarts") ?? "").split(".").map(Number);
    expect(major > 6 || (major === 6 && minor >= 1)).toBe(true); // CVE-2026-45249 below 6.1.0
  });
});
