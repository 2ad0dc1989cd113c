import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashOfInputs } from "../../src/cli/buildRecord.mjs";
import { temporaryFolder } from "./temporaryFolder.ts";

const PROJECT = { "src/main.tsx": "1", "data/a.csv": "a", "index.html": "<h1>" };

describe(hashOfInputs, () => {
  it.each(["src/main.tsx", "data/a.csv", "index.html", "src/new.ts"])("changes with %s", async (path) => {
    const root = await temporaryFolder(PROJECT);
    const before = await hashOfInputs(root);
    await writeFile(join(root, path), "other");
    expect(await hashOfInputs(root)).not.toBe(before);
  });

  it("changes with a file's name", async () => {
    const root = await temporaryFolder(PROJECT);
    const before = await hashOfInputs(root);
    await rename(join(root, "data", "a.csv"), join(root, "data", "b.csv"));
    expect(await hashOfInputs(root)).not.toBe(before);
  });

  it("changes with a host's settings, wherever they stand", async () => {
    const root = await temporaryFolder(PROJECT);
    const elsewhere = await temporaryFolder({ "host.json": "{}" });
    const file = join(elsewhere, "host.json");
    const [without, empty] = [await hashOfInputs(root), await hashOfInputs(root, file)];
    await writeFile(file, '{"leave_out": ["a-2025"]}');
    const hashes = [without, empty, await hashOfInputs(root, file), await hashOfInputs(root, join(elsewhere, "none"))];
    expect(new Set(hashes).size).toBe(4);
  });

  it("does not change with what the build itself writes", async () => {
    const root = await temporaryFolder({ ...PROJECT, "public/data/atlas.duckdb": "1", "dist/index.html": "" });
    expect(await hashOfInputs(root)).toBe(await hashOfInputs(await temporaryFolder(PROJECT)));
  });
});
