import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recordFigures } from "./figureRecords.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: join(ROOT, "data") },
    out: { type: "string", default: join(ROOT, "public", "data") },
  },
});
const hostConfig = process.env["SITE_CONFIG"];

await recordFigures({
  source: options.data,
  target: options.out,
  siteConfig: { path: hostConfig ?? join(options.data, "site.config.json"), required: hostConfig !== undefined },
});
