import { describe, expect, it } from "vitest";
import { importCircles, importTarget, wrongImports } from "./floors.ts";
import { readSourceFile } from "./sourceFile.ts";

/** A small src of its own, so that the rules are seen to fail. */
function sources(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([path, text]) => readSourceFile(path, text));
  return { files, exists: (path: string) => path in texts };
}

function wrong(path: string, text: string): readonly string[] {
  const targets = [
    "model/period.ts",
    "query/sql.ts",
    "chart/theme.ts",
    "readout/chips.ts",
    "ui/App.tsx",
    "view/view.ts",
    "i18n/format.ts",
    "intake/read.worker.ts",
  ];
  const { files, exists } = sources({ ...Object.fromEntries(targets.map((target) => [target, ""])), [path]: text });
  return wrongImports(files, exists);
}

describe(wrongImports, () => {
  it.each([
    ["model/a.ts", 'import { x } from "../view/view.ts";', "model/a.ts → view/view.ts"],
    ["model/a.ts", 'import * as v from "valibot";', "model/a.ts → valibot"],
    ["chart/a.ts", 'import type { Sql } from "../query/sql.ts";', "chart/a.ts → query/sql.ts"],
    ["chart/a.ts", 'export { chips } from "../readout/chips.ts";', "chart/a.ts → readout/chips.ts"],
    ["readout/a.ts", 'export * from "../chart/theme.ts";', "readout/a.ts → chart/theme.ts"],
    ["ui/a.tsx", 'const load = () => import("../query/sql.ts");', "ui/a.tsx → query/sql.ts"],
    ["ui/a.tsx", "const load = () => import(`../query/sql.ts`);", "ui/a.tsx → query/sql.ts"],
    ["ui/a.tsx", 'type T = import("../query/sql.ts").Sql;', "ui/a.tsx → query/sql.ts"],
    ["view/a.ts", 'import format from "../i18n/format.ts?raw";', "view/a.ts → i18n/format.ts"],
    [
      "view/a.ts",
      'new Worker(new URL("../intake/read.worker.ts", import.meta.url));',
      "view/a.ts → intake/read.worker.ts",
    ],
    ["i18n/a.ts", 'import { view } from "../view/view.ts";', "i18n/a.ts → view/view.ts"],
    ["view/a.ts", 'import "./gone.ts";', "view/a.ts → view/gone.ts (not there)"],
    ["view/a.ts", 'import { x } from "../model/period";', "view/a.ts → model/period (not there)"],
    [
      "view/a.ts",
      'import text from "../../data/jurisdictions.csv?raw";',
      "view/a.ts → ../data/jurisdictions.csv (not there)",
    ],
    ["query/a.ts", 'import { useState } from "react";', "query/a.ts → react"],
    ["query/a.ts", 'import { readFile } from "node:fs/promises";', "query/a.ts → node:fs/promises"],
    ["workspace/a.ts", 'import * as duckdb from "@duckdb/duckdb-wasm";', "workspace/a.ts → @duckdb/duckdb-wasm"],
    ["ui/a.tsx", 'import * as echarts from "echarts/core";', "ui/a.tsx → echarts/core"],
    ["elsewhere/a.ts", 'import { x } from "../model/period.ts";', "elsewhere/a.ts → model/period.ts"],
  ])("refuses in %s: %s", (path, text, message) => {
    expect(wrong(path, text)).toEqual([message]);
  });

  it.each([
    ["view/a.ts", 'import type { Period } from "../model/period.ts";'],
    ["view/a.ts", '// import { sql } from "../query/sql.ts";'],
    ["view/a.ts", "/* import('../query/sql.ts') */ const text = \"import '../query/sql.ts'\";"],
    ["view/a.ts", 'const home = new URL("../../", import.meta.url);'],
    ["query/engines/duckdbWasm.ts", 'import wasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";'],
    ["ui/a.tsx", 'import { hydrate } from "echarts/ssr/client/index";'],
    ["ui/a.tsx", 'import { createRoot } from "react-dom/client";'],
    ["workspace/a.ts", 'import Reader from "../intake/read.worker.ts?worker";'],
    ["export/a.ts", 'import { theme } from "../chart/theme.ts"; import { chips } from "../readout/chips.ts";'],
  ])("allows in %s: %s", (path, text) => {
    expect(wrong(path, text)).toEqual([]);
  });
});

describe(importTarget, () => {
  it("leaves packages alone and drops what Vite reads after the question mark", () => {
    expect(importTarget("ui/pages/a.tsx", "react")).toBeUndefined();
    expect(importTarget("ui/pages/a.tsx", "../../view/view.ts?url")).toBe("view/view.ts");
  });
});

describe(importCircles, () => {
  it("finds a circle of three, types among them", () => {
    const { files } = sources({
      "view/a.ts": 'import { b } from "./b.ts";',
      "view/b.ts": 'import type { C } from "./c.ts";',
      "view/c.ts": 'export { a } from "./a.ts";',
      "view/d.ts": 'import { a } from "./a.ts";',
    });
    expect(importCircles(files)).toEqual(["view/a.ts → view/b.ts → view/c.ts → view/a.ts"]);
  });

  it("finds a file that imports itself", () => {
    expect(importCircles(sources({ "view/a.ts": 'import "./a.ts";' }).files)).toEqual(["view/a.ts → view/a.ts"]);
  });

  it("takes two ways to one file for no circle", () => {
    const { files } = sources({
      "view/a.ts": 'import "./b.ts"; import "./c.ts";',
      "view/b.ts": 'import "./c.ts";',
      "view/c.ts": "",
    });
    expect(importCircles(files)).toEqual([]);
  });
});
