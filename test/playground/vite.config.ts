import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type ViteDevServer } from "vite";
import type { drawnCases } from "./drawnCases.ts";

const CASES_NAME = "virtual:drawn-cases";
const CASES_ID = `\0${CASES_NAME}`;
const CASES_FILE = fileURLToPath(new URL("drawnCases.ts", import.meta.url));

/** Draws the cases in Node, as the tests do, since they read the published tables; anew after every change. */
function drawnInNode(): Plugin {
  let server: ViteDevServer | undefined;
  return {
    name: "drawn-in-node",
    configureServer(started) {
      server = started;
    },
    resolveId: (id) => (id === CASES_NAME ? CASES_ID : undefined),
    async load(id) {
      if (id !== CASES_ID || !server) return undefined;
      const cases = (await server.ssrLoadModule(CASES_FILE)) as { readonly drawnCases: typeof drawnCases };
      return `export default ${JSON.stringify(cases.drawnCases())};`;
    },
    handleHotUpdate({ server: running }) {
      const drawn = running.moduleGraph.getModuleById(CASES_ID);
      if (drawn) running.moduleGraph.invalidateModule(drawn);
      running.ws.send({ type: "full-reload" });
      return [];
    },
  };
}

export default defineConfig({
  plugins: [drawnInNode()],
  // The pictures come from the sources beside this folder.
  server: { fs: { allow: ["../.."] } },
});
