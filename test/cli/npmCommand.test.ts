import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { npmCommand } from "../../src/cli/npmCommand.mjs";
import { temporaryFolder } from "./temporaryFolder.ts";

describe(npmCommand, () => {
  it("takes the npm that started us", async () => {
    const folder = await temporaryFolder({ "other/npm-cli.js": "" });
    const caller = join(folder, "other", "npm-cli.js");
    expect(npmCommand({ npm_execpath: caller }, join(folder, "node"))).toBe(caller);
  });

  it.each(["node_modules/npm/bin/npm-cli.js", "lib/node_modules/npm/bin/npm-cli.js"])(
    "finds %s by itself",
    async (path) => {
      const folder = await temporaryFolder({ [path]: "" });
      const node = path.startsWith("lib") ? join(folder, "bin", "node") : join(folder, "node.exe");
      const found = npmCommand({ npm_execpath: join(folder, "yarn.js") }, node);
      expect(found !== undefined && existsSync(found)).toBe(true);
    },
  );

  it("finds none where there is none", async () => {
    expect(npmCommand({}, join(await temporaryFolder({}), "bin", "node"))).toBeUndefined();
  });
});
