import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { TEST_PROJECTS } from "./test/projects.ts";

/** The oldest engine still met on intranets of the readers; Vite's own default is newer. */
const OLDEST_ENGINE = "chrome100";

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses: the built page works from any sub-path of any static host.
  base: "./",
  plugins: [react()],
  build: {
    target: isSsrBuild ? "node20" : OLDEST_ENGINE,
    cssTarget: OLDEST_ENGINE,
    outDir: isSsrBuild ? "node_modules/.cache/prerender" : "dist",
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    ...(isSsrBuild ? {} : { rolldownOptions: { input: ["index.html", "live.html"] } }),
  },
  worker: { format: "es" },
  test: { projects: TEST_PROJECTS },
}));
