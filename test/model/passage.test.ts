import { describe, expect, it } from "vitest";
import { passageOf } from "../../src/model/passage.ts";

const TEXT = "一、概况\n  全年排查矛盾纠纷52起，化解51起；提供法律援助2次。成效明显。\n二、不足";

function evidenceOf(quote: string, digits: string) {
  const start = TEXT.indexOf(quote);
  const at = TEXT.indexOf(digits, start);
  return {
    document: "d",
    text: quote,
    quote: { start, end: start + quote.length },
    number: { start: at, end: at + digits.length },
  };
}

describe(passageOf, () => {
  it("marks the sentence and the digits inside the paragraph", () => {
    expect(passageOf(evidenceOf("提供法律援助2次", "2次".slice(0, 1)), TEXT)).toEqual([
      { kind: "plain", text: "全年排查矛盾纠纷52起，化解51起；" },
      { kind: "sentence", text: "提供法律援助" },
      { kind: "number", text: "2" },
      { kind: "sentence", text: "次。" },
      { kind: "plain", text: "成效明显。" },
    ]);
  });

  it("marks the percent sign with its digits", () => {
    const text = "调解成功率达97.9%,成效明显。";
    const evidence = {
      document: "d",
      text: "成功率达97.9%",
      quote: { start: 2, end: 11 },
      number: { start: 6, end: 10 },
    };
    expect(passageOf(evidence, text)?.find((part) => part.kind === "number")?.text).toBe("97.9%");
  });

  it("takes a sentence that runs to the end of the text", () => {
    const evidence = {
      document: "d",
      text: "二、不足",
      quote: { start: TEXT.length - 4, end: TEXT.length },
      number: { start: TEXT.length - 1, end: TEXT.length },
    };
    expect(
      passageOf(evidence, TEXT)
        ?.map((part) => part.text)
        .join(""),
    ).toBe("二、不足");
  });

  it.each([
    ["a quote that has moved", { ...evidenceOf("化解51起", "51"), quote: { start: 3, end: 8 } }],
    ["an empty quote", { ...evidenceOf("化解51起", "51"), text: "", quote: { start: 3, end: 3 } }],
    ["digits outside the quote", { ...evidenceOf("化解51起", "51"), number: { start: 0, end: 1 } }],
  ])("refuses %s", (_, evidence) => {
    expect(passageOf(evidence, TEXT)).toBeUndefined();
  });
});
