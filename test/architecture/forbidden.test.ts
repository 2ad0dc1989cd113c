import { describe, expect, it } from "vitest";
import { barrels, cdnAddress, defaultExports, impureUses, markupUses, straySql } from "./forbidden.ts";
import { readSourceFile } from "./sourceFile.ts";

describe(impureUses, () => {
  it.each([
    ["chart/a.ts", "export const size = () => document.body.clientWidth;", ["chart/a.ts: document"]],
    ["view/a.ts", "export const now = () => Date.now();", ["view/a.ts: Date.now"]],
    ["view/a.ts", "export const now = () => new Date();", ["view/a.ts: new Date()"]],
    ["view/a.ts", "export const now = () => new Date;", ["view/a.ts: new Date()"]],
    ["readout/a.ts", "const { random } = Math; export const one = Math.random();", ["readout/a.ts: Math.random"]],
    ["intake/a.ts", "export const get = (url: string) => fetch(url);", ["intake/a.ts: fetch"]],
    ["i18n/a.ts", "export const lang = window.navigator.language;", ["i18n/a.ts: window"]],
    ["intake/a.ts", "export const start = (): Worker => new Worker('a.js');", ["intake/a.ts: Worker"]],
    ["query/a.ts", "export type Page = typeof document;", ["query/a.ts: document"]],
    ["model/a.ts", "export function f() { { const g = 1; } return globalThis; }", ["model/a.ts: globalThis"]],
    [
      "view/a.ts",
      "export const f = (document: string) => document; export const g = document;",
      ["view/a.ts: document"],
    ],
  ])("finds in %s: %s", (path, text, found) => {
    expect(impureUses([readSourceFile(path, text)])).toEqual(found);
  });

  it.each([
    ["view/a.ts", "export const id = (evidence: { document: string }) => evidence.document;"],
    ["view/a.ts", "export const id = ({ document }: { document: string }) => document;"],
    ["view/a.ts", "export const id = ({ document: { id: fetch } }: X) => fetch;"],
    [
      "view/a.ts",
      "export function id(documents: string[]) { for (const document of documents) { if (document) return document; } }",
    ],
    ["view/a.ts", "export interface Evidence { readonly document: string; find(document: string): void }"],
    ["view/a.ts", "export type Find = (document: string) => boolean;"],
    ["view/a.ts", "export const document = { history: 1 }; export const both = { document };"],
    ["view/a.ts", "// document.title and Date.now()\nexport const text = 'window.fetch(Math.random())';"],
    ["view/a.ts", "export const day = new Date(2024, 0, 1);"],
    ["query/engines/a.ts", "export const size = () => fetch('x');"],
    ["intake/a.worker.ts", "self.onmessage = () => undefined;"],
    ["intake/a.ts", "export const ask = (worker: Worker, page: Window) => worker.postMessage(page);"],
    ["ui/a.tsx", "export const title = () => document.title;"],
  ])("leaves alone in %s: %s", (path, text) => {
    expect(impureUses([readSourceFile(path, text)])).toEqual([]);
  });
});

describe(markupUses, () => {
  it.each([
    ["ui/a.tsx", "export const put = (e: Element) => { e.innerHTML = ''; };", ["ui/a.tsx: innerHTML"]],
    ["ui/a.tsx", "export const put = (e: Element) => { e['outerHTML'] = ''; };", ["ui/a.tsx: outerHTML"]],
    [
      "ui/a.tsx",
      "export const A = () => <i dangerouslySetInnerHTML={{ __html: '' }} />;",
      ["ui/a.tsx: dangerouslySetInnerHTML"],
    ],
    [
      "ui/a.tsx",
      "export const props = { dangerouslySetInnerHTML: { __html: '' } };",
      ["ui/a.tsx: dangerouslySetInnerHTML"],
    ],
    ["ui/a.tsx", "document.write('');", ["ui/a.tsx: document.write"]],
    ["cli/a.ts", "export const run = eval('1');", ["cli/a.ts: eval"]],
    ["cli/a.ts", "export const make = new Function('return 1');", ["cli/a.ts: Function"]],
  ])("finds in %s: %s", (path, text, found) => {
    expect(markupUses([readSourceFile(path, text)])).toEqual(found);
  });

  it("allows the one reviewed file, and words in comments and strings", () => {
    const reviewed = "export const A = () => <i dangerouslySetInnerHTML={{ __html: '' }} />;";
    expect(markupUses([readSourceFile("ui/components/PrerenderedSvg.tsx", reviewed)])).toEqual([]);
    expect(markupUses([readSourceFile("ui/a.tsx", "/* eval */ export const text = 'innerHTML';")])).toEqual([]);
  });
});

describe(straySql, () => {
  it("finds statements in strings and templates, but not in the rooms that write them", () => {
    const text = "export const all = (columns: string) => `SELECT ${columns} FROM observations`;";
    expect(straySql([readSourceFile("workspace/a.ts", text)])).toHaveLength(1);
    expect(straySql([readSourceFile("query/a.ts", text)])).toEqual([]);
  });

  it("does not take prose for SQL", () => {
    expect(straySql([readSourceFile("ui/a.tsx", "export const hint = 'Select a place from the list';")])).toEqual([]);
  });
});

describe(barrels, () => {
  it.each([
    "export * from './b.ts';",
    "export { b } from './b.ts';",
    "import { b } from './b.ts'; export { b };",
    "export type { B } from './b.ts';",
  ])("finds %s", (text) => expect(barrels([readSourceFile("view/a.ts", text)])).toEqual(["view/a.ts"]));

  it("takes a file with something of its own for none, nor one that only starts things", () => {
    expect(barrels([readSourceFile("view/a.ts", "export { b } from './b.ts'; export const c = 1;")])).toEqual([]);
    expect(barrels([readSourceFile("view/a.ts", "import './b.ts';")])).toEqual([]);
  });
});

describe(defaultExports, () => {
  it.each(["export default 1;", "export default function f() {}", "const a = 1; export { a as default };"])(
    "finds %s",
    (text) => {
      expect(defaultExports([readSourceFile("view/a.ts", text)])).toEqual(["view/a.ts"]);
    },
  );

  it("does not mind taking another's", () => {
    expect(
      defaultExports([readSourceFile("view/a.ts", "import a from 'a'; export { default as b } from 'b';")]),
    ).toEqual([]);
  });
});

describe(cdnAddress, () => {
  it.each([
    "https://cdn.jsdelivr.net/npm/x",
    "//unpkg.com/x",
    "https://extensions.duckdb.org",
    "https://fonts.googleapis.com/css",
  ])("finds %s", (text) => {
    expect(cdnAddress(`load("${text}")`)).toBeDefined();
  });

  it("leaves ordinary addresses alone", () => {
    expect(cdnAddress("https://www.example.gov.cn/content.html")).toBeUndefined();
  });
});
