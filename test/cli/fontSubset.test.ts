import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { chineseFont } from "../../src/cli/chineseFont.ts";
import { faceIndex, fontSubset } from "../../src/cli/fontSubset.ts";
import { pngsOf } from "../../src/cli/pngOf.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const [font] = await chineseFont();

describe(chineseFont, () => {
  it("prefers a face that the pages name, regular before bold", async () => {
    const folder = await temporaryFolder({
      "a/wqy-zenhei.ttc": "",
      "b/NotoSansCJK-Bold.ttc": "",
      "b/NotoSansCJK-Regular.ttc": "",
      "b/DejaVuSans.ttf": "",
    });
    const found = await chineseFont([folder]);
    expect(found.map((path) => path.split(/[\\/]/).at(-1))).toEqual([
      "NotoSansCJK-Regular.ttc",
      "NotoSansCJK-Bold.ttc",
    ]);
  });

  it("finds none in folders without one, or that are not there", async () => {
    const folder = await temporaryFolder({ "DejaVuSans.ttf": "" });
    expect(await chineseFont([folder, `${folder}/missing`])).toEqual([]);
  });
});

describe(fontSubset, () => {
  it.skipIf(!font)("keeps the characters in use and little else", async () => {
    const whole = await readFile(font ?? "");
    const small = await fontSubset(whole, "Noto Sans CJK SC", "化解率 96%");
    expect(small.length).toBeLessThan(60_000);
    expect(small.length).toBeGreaterThan(500);
    expect(whole.length).toBeGreaterThan(20 * small.length);
  });

  it("refuses what is no font", async () => {
    await expect(fontSubset(new Uint8Array(64), "Noto Sans CJK SC", "化")).rejects.toThrow("could not be reduced");
  });
});

describe(faceIndex, () => {
  it.each([new Uint8Array(0), new Uint8Array(4), new TextEncoder().encode("OTTO and more")])(
    "takes a file of one face as it is",
    (bytes) => {
      expect(faceIndex(bytes, "Noto Sans CJK SC")).toBe(0);
    },
  );
});

describe(pngsOf, () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="16" font-family="sans-serif">化解</text></svg>`;

  it("says that there is no font", async () => {
    expect(await pngsOf([{ svg, scale: 1 }], [])).toBe("no font");
  });

  it.skipIf(!font)("draws each picture at its scale, with ink where the characters stand", async () => {
    const pngs = await pngsOf([
      { svg, scale: 1 },
      { svg, scale: 2 },
      { svg: svg.replace("化解", ""), scale: 1 },
    ]);
    if (typeof pngs === "string") throw new Error(pngs);
    const [one, two, blank] = pngs.map((png) => Buffer.from(png));
    expect([one?.readUInt32BE(16), two?.readUInt32BE(16)]).toEqual([40, 80]);
    expect(one?.length).toBeGreaterThan((blank?.length ?? 0) + 100);
  });
});
