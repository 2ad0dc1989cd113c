import { describe, expect, it } from "vitest";
import { answerBars } from "../../src/chart/answerBars.ts";
import { renderSvg } from "../../src/chart/renderSvg.ts";

const WORDS = { locale: "zh-CN", missing: "空" } as const;

function rectangles(svg: string): readonly { readonly x: number; readonly width: number }[] {
  return [...svg.matchAll(/<path d="M([\d.-]+) [\d.-]+l([\d.-]+) 0l0 [\d.-]+l-[\d.-]+ 0Z"/g)].map(([, x, width]) => ({
    x: Number(x),
    width: Number(width),
  }));
}

describe(answerBars, () => {
  it("draws lengths in proportion, from zero, also below it", () => {
    const svg = renderSvg(
      answerBars(
        [
          { label: "甲", value: 40 },
          { label: "乙", value: 20 },
          { label: "丙", value: -20 },
        ],
        WORDS,
        820,
      ),
    );
    const [first, second, third] = rectangles(svg).filter(({ width }) => width > 1);
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(2, 1);
    expect(second?.x).toBeCloseTo(first?.x ?? 0, 0);
    expect((third?.x ?? 0) + (third?.width ?? 0)).toBeCloseTo(first?.x ?? 0, 0);
  });

  it("writes a missing value as a word, and never as zero", () => {
    const svg = renderSvg(answerBars([{ label: "<甲>", value: null }], WORDS, 340));
    expect(svg).toContain("空");
    expect(svg).toContain("&lt;甲&gt;");
    expect(svg).not.toContain(">0<");
  });

  it.each([340, 820])("keeps within %d pixels, however long the labels", (width) => {
    const long = "某某省某某市某某区某某街道办事处综合行政执法队".repeat(8);
    const { size, option } = answerBars([{ label: long, value: 123456789 }], WORDS, width);
    expect(size.width).toBe(width);
    expect(JSON.stringify(option)).toContain("…");
  });
});
