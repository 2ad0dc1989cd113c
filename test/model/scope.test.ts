import { describe, expect, it } from "vitest";
import { scopeText } from "../../src/model/scope.ts";

describe(scopeText, () => {
  it.each([
    ["综合执法岗", "zh-CN", "综合执法岗"],
    ["综合执法岗", "en", "enforcement unit"],
    ["数据科", "en", "数据科"],
    ["toString", "en", "toString"],
    ["", "en", ""],
  ] as const)("%o in %s: %o", (scope, locale, text) => {
    expect(scopeText(scope, locale)).toBe(text);
  });
});
