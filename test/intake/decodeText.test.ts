import { describe, expect, it } from "vitest";
import { decodeAs, decodeText } from "../../src/intake/decodeText.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** 调解案件12件。 in GB18030. */
const MEDIATED = "b5f7bde2b0b8bcfe3132bcfea1a3";

describe(decodeText, () => {
  it.each([
    ["UTF-8 without a mark", utf8("调解案件12件。"), { encoding: "utf-8", certainty: "clear", text: "调解案件12件。" }],
    ["plain ASCII", utf8("12 cases"), { encoding: "utf-8", certainty: "clear", text: "12 cases" }],
    ["GB18030", bytes(MEDIATED), { encoding: "gb18030", certainty: "clear", text: "调解案件12件。" }],
    [
      "a byte order mark, which stays",
      utf8("\uFEFF法治"),
      { encoding: "utf-8", certainty: "mark", text: "\uFEFF法治" },
    ],
    ["UTF-16 little-endian", bytes("fffed56c"), { encoding: "utf-16le", certainty: "mark", text: "\uFEFF法" }],
    ["UTF-16 big-endian", bytes("feff6cd5"), { encoding: "utf-16be", certainty: "mark", text: "\uFEFF法" }],
  ])("reads %s", (_, input, expected) => {
    expect(decodeText(input)).toMatchObject({ ...expected, replaced: 0 });
  });

  it("prefers GB18030 for a short file whose bytes are valid UTF-8 by chance", () => {
    expect(decodeText(bytes("d6b4d4b1"))).toMatchObject({ text: "执员", encoding: "gb18030", certainty: "guess" });
  });

  it("counts what it could not decode", () => {
    const broken = bytes(`${MEDIATED}ff${MEDIATED}`);
    expect(decodeText(broken)).toMatchObject({ encoding: "gb18030", replaced: 1 });
  });
});

describe(decodeAs, () => {
  it("takes the encoding that a person has chosen, and says what it does not fit", () => {
    expect(decodeAs(bytes(MEDIATED), "gb18030")).toMatchObject({ text: "调解案件12件。", replaced: 0 });
    expect(decodeAs(bytes(MEDIATED), "utf-8").replaced).toBeGreaterThan(5);
  });
});
