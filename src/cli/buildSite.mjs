import { join } from "node:path";
import { forgetBuild, recordBuild } from "./buildRecord.mjs";
import { ROOT } from "./paths.mjs";
import { runNode, runPackage } from "./runNode.mjs";

/** Where vite.config.ts puts what `--ssr` builds. */
const PRERENDER = join(ROOT, "node_modules", ".cache", "prerender", "prerender.js");

/** @type {readonly { readonly run: () => Promise<number>; readonly failure: string }[]} */
const STEPS = [
  { run: buildData, failure: "The data could not be built: the table above says which row to look at." },
  { run: () => runPackage("vite", ["build"]), failure: "The app could not be bundled." },
  {
    run: () => runPackage("vite", ["build", "--ssr", "src/prerender.tsx"]),
    failure: "The prerenderer could not be bundled.",
  },
  { run: () => runNode(PRERENDER, []), failure: "The pages could not be rendered." },
  {
    run: () => runPackage("tsx", ["src/cli/publishFigures.ts"]),
    failure: "The pages of the published figures could not be written.",
  },
];

/**
 * Checks `data/`, writes `public/data`, and records what the published figures show.
 * @returns {Promise<number>} exit code
 */
export async function buildData() {
  const code = await runPackage("tsx", ["src/cli/buildData.ts"]);
  return code === 0 ? runPackage("tsx", ["src/cli/recordFigures.ts"]) : code;
}

/**
 * Makes `dist/`.
 * @returns {Promise<number>} exit code
 */
export async function buildSite() {
  await forgetBuild();
  for (const { run, failure } of STEPS) {
    const code = await run();
    if (code === 0) continue;
    console.error(failure);
    return code;
  }
  await recordBuild();
  return 0;
}
