import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chineseFont } from "./chineseFont.ts";
import { fontSubset } from "./fontSubset.ts";

export interface PictureToDraw {
  readonly svg: string;
  /** Pixels to one of the picture's own. */
  readonly scale: number;
}

/**
 * Draws SVGs as PNG, in their order, with an installed face, since the pictures ship none; in words for the log, why
 * not, where there is no such face or no program for this machine.
 */
export async function pngsOf(
  pictures: readonly PictureToDraw[],
  folders?: readonly string[],
): Promise<readonly Uint8Array[] | "no font" | "no program"> {
  const fonts = await chineseFont(folders);
  const [regular] = fonts;
  if (regular === undefined) return "no font";
  const resvg = await import("@resvg/resvg-js").catch(() => undefined);
  if (!resvg) return "no program";
  const family = familyOf(regular);
  const text = pictures.map(({ svg }) => svg).join("");
  const folder = await mkdtemp(join(tmpdir(), "fonts-"));
  try {
    const fontFiles = await reduced(fonts, family, text, folder);
    const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: family };
    return pictures.map(({ svg, scale }) =>
      new resvg.Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } }).render().asPng(),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function reduced(
  fonts: readonly string[],
  family: string,
  text: string,
  folder: string,
): Promise<readonly string[]> {
  return Promise.all(
    fonts.map(async (path, index) => {
      const small = join(folder, `${index}.otf`);
      await writeFile(small, await fontSubset(await readFile(path), family, text));
      return small;
    }),
  );
}

/** The picture's list of faces may hold none that is here: then this one is taken. */
function familyOf(path: string): string {
  if (/NotoSansCJK/i.test(path)) return "Noto Sans CJK SC";
  if (/NotoSansSC/i.test(path)) return "Noto Sans SC";
  if (/SourceHan/i.test(path)) return "Source Han Sans SC";
  if (/msyh/i.test(path)) return "Microsoft YaHei";
  if (/PingFang/i.test(path)) return "PingFang SC";
  if (/wqy-micro/i.test(path)) return "WenQuanYi Micro Hei";
  if (/wqy-zen/i.test(path)) return "WenQuanYi Zen Hei";
  if (/simhei/i.test(path)) return "SimHei";
  if (/simsun/i.test(path)) return "SimSun";
  return "sans-serif";
}
