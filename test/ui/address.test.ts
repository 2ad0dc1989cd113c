import { describe, expect, it } from "vitest";
import { partHash } from "../../src/ui/hooks/useHashLocation.ts";
import { otherLanguagePage } from "../../src/ui/otherLanguagePage.ts";

describe(partHash, () => {
  it.each([
    ["", "/", ""],
    ["#/", "/", ""],
    ["#/place/a-b?period=2024", "/place/a-b", "period=2024"],
    ["#content", "/", ""],
    ["#/?a=1?b", "/", "a=1?b"],
  ])("parts %s", (hash, path, query) => {
    expect(partHash(hash)).toEqual({ path, query });
  });
});

describe(otherLanguagePage, () => {
  const at = (hash: string) => ({ hash, href: `https://example.org/deep/path/index.html${hash}` });

  it("sends a link for the other language to its page and keeps the rest", () => {
    expect(otherLanguagePage(at("#/?lang=en&period=2024"), "zh-CN")).toBe(
      "https://example.org/deep/path/en.html#/?period=2024",
    );
  });

  it.each(["#/", "#/?lang=zh-CN", "#/?lang=xx", "#/?lang=__proto__"])("stays for %s", (hash) => {
    expect(otherLanguagePage(at(hash), "zh-CN")).toBeUndefined();
  });
});
