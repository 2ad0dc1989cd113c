import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderToString } from "react-dom/server";
import { renderSvg } from "./chart/renderSvg.ts";
import { messages } from "./i18n/messages.ts";
import { plainText } from "./i18n/rich.ts";
import { LOCALES, type Locale } from "./model/locale.ts";
import { headline } from "./readout/headline.ts";
import { App } from "./ui/App.tsx";
import type { Atlas, Drawer, Seed } from "./ui/atlas.ts";
import { pageOf } from "./ui/otherLanguagePage.ts";
import { seedScripts } from "./ui/seed.ts";
import { createSettings } from "./ui/settings.ts";
import { DEFAULT_VIEW } from "./view/view.ts";
import { openWorkspaceInNode } from "./workspace/inNode.ts";
import type { Workspace } from "./workspace/workspace.ts";

/** The same policy as the header a host should send, less what a meta element may not say (frame-ancestors). */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

const drawer: Drawer = {
  now: (_key, figure) => renderSvg(figure),
  later: (_key, figure) => Promise.resolve(renderSvg(figure)),
};

async function seedFor(workspace: Workspace, locale: Locale): Promise<Seed> {
  const [slice, catalogue, config] = await Promise.all([
    workspace.slice({ ...DEFAULT_VIEW, locale }),
    workspace.catalogue(),
    workspace.siteConfig(),
  ]);
  return { locale, slice, config, version: catalogue.version, documents: catalogue.documents };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function headOf(seed: Seed): string {
  const finding = escapeHtml(plainText(headline(seed.slice, seed.locale)));
  const alternates = LOCALES.map(
    (locale) => `<link rel="alternate" hreflang="${locale}" href="./${pageOf(locale)}" />`,
  );
  return [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    `<meta name="description" content="${finding}" />`,
    ...alternates,
  ].join("\n    ");
}

/** One language's page: the built template with the application, its data and its pictures written in. */
function pageHtml(template: string, atlas: Atlas): string {
  const { seed } = atlas;
  const finding = escapeHtml(plainText(headline(seed.slice, seed.locale)));
  const slots: readonly (readonly [string, string])[] = [
    ['<html lang="zh-CN">', `<html lang="${seed.locale}">`],
    ["<title>基层法治图鉴</title>", `<title>${finding}</title>`],
    ["<!--head-->", headOf(seed)],
    ["<!--app-->", renderToString(<App atlas={atlas} />)],
    ["<!--seed-->", seedScripts(seed)],
  ];
  return filled(template, slots, "index.html");
}

/** The page of frames: only its data are written in, since what it draws stands in its address. */
function frameHtml(template: string, seed: Seed): string {
  const slots: readonly (readonly [string, string])[] = [
    ["<!--head-->", `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`],
    ["<!--noscript-->", escapeHtml(messages(seed.locale).page.noScript)],
    ["<!--seed-->", seedScripts(seed)],
  ];
  return filled(template, slots, "live.html");
}

function filled(template: string, slots: readonly (readonly [string, string])[], name: string): string {
  return slots.reduce((html, [slot, text]) => {
    if (!html.includes(slot)) throw new Error(`${name} lost its ${slot}`);
    return html.replace(slot, () => text);
  }, template);
}

async function writeFrame(dist: string, seed: Seed): Promise<void> {
  const path = join(dist, "live.html");
  await writeFile(path, frameHtml(await readFile(path, "utf8"), seed));
}

/** Writes index.html (zh-CN) and en.html into the built folder. `data` is the folder that the data build wrote. */
async function prerender(folder: { readonly dist: string; readonly data: string }): Promise<void> {
  const template = await readFile(join(folder.dist, "index.html"), "utf8");
  const workspace = openWorkspaceInNode(folder.data);
  try {
    for (const locale of LOCALES) {
      const seed = await seedFor(workspace, locale);
      const html = pageHtml(template, { seed, workspace, drawer, settings: createSettings() });
      await writeFile(join(folder.dist, pageOf(locale)), html);
      if (locale === DEFAULT_VIEW.locale) await writeFrame(folder.dist, seed);
    }
  } finally {
    await workspace.close();
  }
}

await prerender({ dist: "dist", data: "public/data" });
