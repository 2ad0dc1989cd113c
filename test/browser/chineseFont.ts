import { chromium } from "playwright-core";

/** Two characters that look nothing alike: without a font both are drawn as the same box. */
const PAIR = ["一", "法"] as const;

export async function canDrawChinese(browserEndpoint: string): Promise<boolean> {
  const browser = await chromium.connect(browserEndpoint);
  try {
    const page = await browser.newPage();
    const pictures = await page.evaluate(([one, other]) => {
      const draw = (character: string) => {
        const canvas = document.createElement("canvas");
        const pen = canvas.getContext("2d");
        if (pen === null) return "";
        pen.font = "32px sans-serif";
        pen.fillText(character, 4, 40);
        return canvas.toDataURL();
      };
      return { one: draw(one), other: draw(other) };
    }, PAIR);
    return pictures.one !== pictures.other;
  } finally {
    await browser.close();
  }
}
