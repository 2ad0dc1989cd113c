import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gbkBytes } from "../../src/export/gbkBytes.ts";

describe(gbkBytes, () => {
  it("writes what a decoder reads back", () => {
    const text = "地区,年份\r\n车站街道（浈江区）,２０２４，≥10％、朱镕基\t〇";
    const { bytes, lost } = gbkBytes(text);
    expect(lost).toEqual([]);
    expect(new TextDecoder("gbk").decode(bytes)).toBe(text);
  });

  it("writes the bytes that every other program writes", () => {
    expect([...gbkBytes("中文A").bytes]).toEqual([0xd6, 0xd0, 0xce, 0xc4, 0x41]);
  });

  it("names each character it has no place for, once, and puts a question mark", () => {
    const { bytes, lost } = gbkBytes("𠮷村𠮷é😀\u0000한");
    expect(lost).toEqual(["𠮷", "😀", "한"]);
    expect(new TextDecoder("gbk").decode(bytes)).toBe("?村?é?\u0000?");
  });

  it("loses nothing that it does not name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { bytes, lost } = gbkBytes(text);
        const expected = [...text].map((one) => (lost.includes(one) ? "?" : one)).join("");
        expect(new TextDecoder("gbk").decode(bytes)).toBe(expected);
      }),
      { seed: 7 },
    );
  });
});
