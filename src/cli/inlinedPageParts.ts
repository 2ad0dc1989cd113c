import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "vite";
import { COLOURS } from "../chart/theme.ts";
import type { Inlined, PageParts } from "../export/embedPage.ts";

/** Bundles the script and style that published figures carry inside themselves. Throws what the bundler throws. */
export async function inlinedPageParts(root: string): Promise<PageParts> {
  const script = await bundled(root, "src/embed.ts");
  const style = await bundled(root, "src/embed.css");
  return { script: inlined(script), style: inlined(colourVariables() + style) };
}

/** The variables that the pictures name, for each value of the frame's `theme` flag. */
function colourVariables(): string {
  const shades = (theme: "light" | "dark"): string =>
    Object.entries(COLOURS)
      .map(([name, shade]) => `--${name}:${shade[theme].toLowerCase()}`)
      .join(";");
  const dark = (theme: string): string => `:root[data-theme=${theme}]{${shades("dark")}}`;
  return `:root{${shades("light")}}${dark("dark")}@media (prefers-color-scheme:dark){${dark("auto")}}`;
}

async function bundled(root: string, entry: string): Promise<string> {
  const isStyle = entry.endsWith(".css");
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "chrome100",
      cssTarget: "chrome100",
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), output: isStyle ? {} : { format: "iife" } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ("output" in one ? one.output : []));
  for (const output of outputs) {
    if (isStyle && output.type === "asset") return String(output.source).trim();
    if (!isStyle && output.type === "chunk") return output.code.trim();
  }
  throw new Error(`${entry} gave nothing to put into a page`);
}

function inlined(text: string): Inlined {
  // Nothing in it may close its element.
  if (/<\/(?:script|style)/i.test(text)) throw new Error("an inlined part closes its own element");
  return { text, hash: `sha256-${createHash("sha256").update(text).digest("base64")}` };
}
