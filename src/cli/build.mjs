import { buildSite } from "./buildSite.mjs";

process.exitCode = await buildSite();
