import { readdirSync, readFileSync } from "node:fs";

/**
 * Every script that the built page asks for before anyone touches it, by the page's own word.
 * @param {string} page
 */
function scriptsOf(page) {
  const html = readFileSync(new URL(`dist/${page}`, import.meta.url), "utf8");
  const scripts = html.matchAll(/<(?:script[^>]*\ssrc|link rel="modulepreload"[^>]*\shref)="\.\/([^"]+)"/g);
  return [...scripts].map(([, path]) => `dist/${path}`);
}

/** Each published figure's frame by itself: a host page pays for one. */
function frames() {
  const figures = readdirSync(new URL("dist/figure", import.meta.url), { withFileTypes: true });
  return figures
    .filter((figure) => figure.isDirectory())
    .flatMap(({ name }) => ["embed.html", "embed.en.html"].map((file) => `dist/figure/${name}/${file}`));
}

export default [
  {
    name: "Page and styles (zh-CN)",
    path: ["dist/index.html", "dist/assets/*.css"],
    gzip: true,
    limit: "90 kB",
  },
  { name: "Page and styles (en)", path: ["dist/en.html", "dist/assets/*.css"], gzip: true, limit: "90 kB" },
  { name: "Scripts of the first view", path: scriptsOf("index.html"), gzip: true, limit: "180 kB" },
  { name: "Charts, loaded on first change", path: "dist/assets/renderSvg-*.js", gzip: true, limit: "180 kB" },
  { name: "SQL desk, loaded when it is opened", path: "dist/assets/SqlPage-*.js", gzip: true, limit: "170 kB" },
  {
    name: "Engine, loaded on first question",
    path: ["dist/assets/duckdbWasm-*.js", "dist/assets/duckdb-browser-eh.worker-*.js"],
    gzip: true,
    limit: "260 kB",
  },
  {
    name: "Engine's WebAssembly, as served",
    path: "dist/assets/duckdb-eh-*.wasm",
    brotli: false,
    limit: "36 MB",
  },
  ...frames().map((path) => ({ name: path.replace("dist/", ""), path, gzip: true, limit: "12 kB" })),
  { name: "Script of the host's page", path: "dist/embed.js", gzip: true, limit: "1 kB" },
];
