import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { publishFigures } from "../../src/cli/figurePress.ts";
import { chineseFont } from "../../src/cli/chineseFont.ts";
import { problemMessages } from "../../src/i18n/problemMessages.ts";
import { GALLERY } from "../../src/view/gallery.ts";
import { builtFrom, DATA_FOLDER, temporaryFolder } from "../engine.ts";
import { builtFiles } from "./builtFiles.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const NO_FONTS: readonly string[] = [];
const hasFont = (await chineseFont()).length > 0;

interface Press {
  readonly files: ReadonlyMap<string, string>;
  readonly said: string;
}

async function pressed(
  data: string,
  choices: { readonly site?: string; readonly fonts?: readonly string[] },
): Promise<Press> {
  const dist = await temporaryFolder();
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await publishFigures({ dist, data, root: ROOT, ...choices });
  const said = log.mock.calls.flat().join("\n");
  log.mockRestore();
  const files = new Map(
    [...(await builtFiles(join(dist, "figure")))].map(([path, bytes]) => [path, bytes.toString("utf8")]),
  );
  return { files, said };
}

function sha256(text: string, form: "hex" | "base64"): string {
  return createHash("sha256").update(text).digest(form);
}

describe(publishFigures, () => {
  let data = "";
  let plain: Press = { files: new Map(), said: "" };

  beforeAll(async () => {
    data = await builtFrom(DATA_FOLDER);
    plain = await pressed(data, { fonts: NO_FONTS });
  }, 120_000);

  it("writes for every figure of the gallery its pages, frames, picture, data and description, and a list", () => {
    const names = [
      "chart.en.svg",
      "chart.svg",
      "data.csv",
      "embed.en.html",
      "embed.html",
      "en.html",
      "index.html",
      "metadata.json",
    ];
    const expected = GALLERY.flatMap(({ id }) => names.map((name) => `${id}/${name}`));
    expect([...plain.files.keys()]).toEqual([...expected, "en.html", "index.html"].sort());
  });

  it("says that there is no font, and links to no picture that is not there", () => {
    expect(plain.said).toContain(problemMessages("zh-CN").build.noPictureFont);
    for (const [path, text] of plain.files)
      if (path.endsWith(".html")) expect([path, text.includes(".png")]).toEqual([path, false]);
  });

  it("allows in each page exactly the script and style that it holds", () => {
    for (const [path, page] of plain.files) {
      if (!path.endsWith(".html")) continue;
      const inlined = [...page.matchAll(/<(script|style)>([^]*?)<\/\1>/g)];
      expect(inlined.length).toBeGreaterThan(0);
      for (const [, kind = "", text = ""] of inlined) {
        expect([path, page.includes(`${kind}-src 'sha256-${sha256(text, "base64")}'`)]).toEqual([path, true]);
      }
    }
  });

  it("keeps each frame within 12 kB as a host sends it", () => {
    const frames = [...plain.files].filter(([path]) => /embed(\.en)?\.html$/.test(path));
    expect(frames).toHaveLength(2 * GALLERY.length);
    for (const [path, page] of frames) expect([path, gzipSync(page).length < 12_000]).toEqual([path, true]);
  });

  it("gives the checksum of the data that lie beside it, which Excel reads as Chinese", () => {
    for (const { id } of GALLERY) {
      const csv = plain.files.get(`${id}/data.csv`) ?? "";
      expect(csv.startsWith("\uFEFF")).toBe(true);
      const written: unknown = JSON.parse(plain.files.get(`${id}/metadata.json`) ?? "{}");
      expect(written).toMatchObject({ distribution: [{ contentUrl: "data.csv", sha256: sha256(csv, "hex") }] });
    }
  });

  it("names no address of its own where the host did not say it", () => {
    const linked = [...plain.files].filter(([, text]) => /og:url|canonical|oembed/.test(text));
    expect(linked.map(([path]) => path)).toEqual([]);
  });

  it.each(["https://atlas.example/x", "https://atlas.example/x/"])(
    "makes all of them absolute under %s",
    async (site) => {
      const { files } = await pressed(data, { site, fonts: NO_FONTS });
      const page = files.get("settlement/en.html") ?? "";
      expect(page).toContain('<link rel="canonical" href="https://atlas.example/x/figure/settlement/en.html" />');
      expect(page).toContain('href="https://atlas.example/x/figure/settlement/oembed.en.json"');
      expect(page).not.toContain("og:image");
      const answer = JSON.parse(files.get("settlement/oembed.en.json") ?? "{}") as { readonly html: string };
      expect(answer.html).toContain('<iframe src="https://atlas.example/x/figure/settlement/embed.en.html"');
      expect(answer.html).toContain('<script src="https://atlas.example/x/embed.js">');
    },
  );

  it.skipIf(!hasFont)(
    "draws pictures and previews with an installed font",
    async () => {
      const { files, said } = await pressed(data, { site: "https://atlas.example/" });
      expect(said).toBe("");
      expect(files.get("settlement/index.html")).toContain('href="chart.png" download');
      expect(files.get("settlement/index.html")).toContain(
        'content="https://atlas.example/figure/settlement/preview.png"',
      );
      for (const name of ["chart.png", "chart.en.png", "preview.png"]) {
        expect(files.get(`settlement/${name}`)?.slice(1, 4)).toBe("PNG");
      }
    },
    120_000,
  );

  it("refuses an address that is none", async () => {
    await expect(pressed(data, { site: "atlas", fonts: NO_FONTS })).rejects.toThrow("Invalid URL");
  });
});
