import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const HERE = new URL("./", import.meta.url);

/** Labels, units and themes are data that both sides read; all that is reckoned is reckoned here. */
const SHARED = /\/src\/model\/(?:codebook|indicator|locale)\.ts$/;

it("shares no code with what it checks, but for the list of indicators", () => {
  const imports = readdirSync(HERE)
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [...readFileSync(new URL(name, HERE), "utf8").matchAll(/from "([^"]*src\/[^"]*)"/g)])
    .map(([, path = ""]) => path);
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((path) => !SHARED.test(path))).toEqual([]);
});
