import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { renderSvg } from "../../src/chart/renderSvg.ts";
import { numberText } from "../../src/i18n/format.ts";
import { plainText } from "../../src/i18n/rich.ts";
import { LOCALES, type Locale } from "../../src/model/locale.ts";
import { headline } from "../../src/readout/headline.ts";
import type { Drawer, Seed } from "../../src/ui/atlas.ts";
import { DEFAULT_VIEW } from "../../src/view/view.ts";
import { openWorkspaceInNode } from "../../src/workspace/inNode.ts";
import { builtFrom, DATA_FOLDER } from "../engine.ts";
import { withoutBrowser } from "./withoutBrowser.ts";

type Row = Readonly<Record<string, string>>;

interface Page {
  readonly html: string;
  readonly seed: Seed;
  readonly touched: readonly string[];
}

const DRAWER: Drawer = {
  now: (_key, figure) => renderSvg(figure),
  later: (_key, figure) => Promise.resolve(renderSvg(figure)),
};

function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(join(DATA_FOLDER, file), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Imports and renders the application as the build does, and watches it. */
async function renderPage(folder: string, locale: Locale): Promise<Page> {
  const workspace = openWorkspaceInNode(folder);
  try {
    const slice = await workspace.slice({ ...DEFAULT_VIEW, locale });
    const { version, documents } = await workspace.catalogue();
    const seed: Seed = { locale, slice, version, documents, config: await workspace.siteConfig() };
    const { value: html, touched } = await withoutBrowser(async () => {
      const { App } = await import("../../src/ui/App.tsx");
      const { createSettings } = await import("../../src/ui/settings.ts");
      const { renderToString } = await import("react-dom/server");
      return renderToString(<App atlas={{ seed, workspace, drawer: DRAWER, settings: createSettings() }} />);
    });
    return { html, seed, touched };
  } finally {
    await workspace.close();
  }
}

function headingOf(html: string): string {
  const inside = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "";
  return textOf(inside);
}

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

/** What is said of a figure: the labels of the marks and buttons that open its sentence. */
function labelsOf(html: string, id: string): readonly string[] {
  return [...html.matchAll(/<[^>]*\bdata-cell="([^"]*)"[^>]*>/g)]
    .filter(([, cell]) => cell === id)
    .map(([tag]) => /aria-label="([^"]*)"/.exec(tag)?.[1] ?? "");
}

function says({ id = "", value = "" }: Row, html: string): boolean {
  const number = numberText(Number(value), "zh-CN");
  const whole = new RegExp(`(?<![\\d.,])${number.replaceAll(".", "\\.")}(?![\\d,]|\\.\\d)`);
  return labelsOf(html, id).some((label) => whole.test(label));
}

describe("the page without a browser", () => {
  const pages = new Map<Locale, Page>();

  beforeAll(async () => {
    const folder = await builtFrom(DATA_FOLDER);
    for (const locale of LOCALES) pages.set(locale, await renderPage(folder, locale));
  });

  it.each(LOCALES)("is imported and rendered in %s without touching one", (locale) => {
    expect(pages.get(locale)?.touched).toEqual([]);
  });

  it.each(LOCALES)("has the finding as its one heading of the first level in %s", (locale) => {
    const page = pages.get(locale);
    expect(page?.html.match(/<h1/g)).toHaveLength(1);
    expect(headingOf(page?.html ?? "")).toBe(page && plainText(headline(page.seed.slice, locale)));
  });

  it("shows in Chinese every figure of observations.csv, each a way to its sentence", () => {
    const html = pages.get("zh-CN")?.html ?? "";
    const figures = rowsOf("observations.csv").filter(({ role }) => role !== "part");
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.filter((row) => !says(row, html)).map(({ id }) => id)).toEqual([]);
  });

  it("shows every part of a total, or the total whose panel lists its parts", () => {
    const html = pages.get("zh-CN")?.html ?? "";
    const rows = rowsOf("observations.csv");
    const totalOf = (part: Row) =>
      rows.find(
        ({ role, group, indicator }) =>
          role === "headline" && group === part["group"] && indicator === part["indicator"],
      );
    const parts = rows.filter(({ role }) => role === "part");
    expect(parts.filter((part) => !says(part, html) && !says(totalOf(part) ?? {}, html))).toEqual([]);
  });
});

describe("the page of a host that leaves a report out", () => {
  it.each(rowsOf("documents.csv"))("makes sense without $id", async ({ id = "", title = "" }) => {
    const { html, seed, touched } = await renderPage(await builtFrom(DATA_FOLDER, { leave_out: [id] }), "zh-CN");
    expect(touched).toEqual([]);
    expect(headingOf(html)).toBe(plainText(headline(seed.slice, "zh-CN")));
    expect(html).not.toContain(id);
    expect(html).not.toContain(title);
    const others = rowsOf("observations.csv").filter(({ document, role }) => document !== id && role !== "part");
    expect(others.filter((row) => !says(row, html))).toEqual([]);
  });

  it("makes sense without any report", async () => {
    const all = rowsOf("documents.csv").map(({ id = "" }) => id);
    const { html, seed } = await renderPage(await builtFrom(DATA_FOLDER, { leave_out: all }), "zh-CN");
    expect(headingOf(html)).toBe(plainText(headline(seed.slice, "zh-CN")));
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe(withoutBrowser, () => {
  it.each(["window", "document", "navigator"] as const)("notes a use of %s by our own code", async (name) => {
    const { value, touched } = await withoutBrowser(async () => {
      try {
        return typeof globalThis[name];
      } catch (error) {
        return String(error);
      }
    });
    expect(value).toContain(name);
    expect(touched).toEqual([expect.stringContaining(name)]);
  });

  it("gives the world back as it was", async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
    await withoutBrowser(() => Promise.resolve());
    expect(Object.getOwnPropertyDescriptor(globalThis, "navigator")).toEqual(before);
    expect("window" in globalThis).toBe(false);
  });
});
