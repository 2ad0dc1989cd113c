import { describe, expect, it } from "vitest";
import { readByteRange } from "../../src/cli/byteRange.mjs";

describe(readByteRange, () => {
  it.each([
    ["bytes=0-3", { start: 0, end: 3 }],
    ["bytes=4-", { start: 4, end: 9 }],
    ["bytes=-3", { start: 7, end: 9 }],
    ["bytes=8-100", { start: 8, end: 9 }],
    ["bytes=-100", { start: 0, end: 9 }],
  ])("reads %s of ten bytes", (header, range) => {
    expect(readByteRange(header, 10)).toEqual(range);
  });

  it.each(["bytes=10-", "bytes=10-12", "bytes=-0"])("cannot satisfy %s of ten bytes", (header) => {
    expect(readByteRange(header, 10)).toBe("unsatisfiable");
  });

  it.each([undefined, "bytes=-", "bytes=0-1,4-5", "bytes=5-2", "lines=0-1", "bytes=a-b"])("ignores %s", (header) => {
    expect(readByteRange(header, 10)).toBeUndefined();
  });
});
