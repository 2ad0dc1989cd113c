import { describe, expect, it } from "vitest";
import { namedLeftOut } from "../../src/cli/namedLeftOut.ts";
import type { SourceDocument } from "../../src/model/sourceDocument.ts";
import { publishedSample, sampleFiles } from "../publishedSample.ts";
import { readPublished } from "../../src/intake/published/readPublished.ts";

const [ANY] = readPublished(sampleFiles(publishedSample())).value.documents.values();

function documents(ids: readonly string[]): readonly SourceDocument[] {
  return ANY ? ids.map((id) => ({ ...ANY, id })) : [];
}

function found(text: string, kept: readonly string[], leftOut: readonly string[]): readonly string[] {
  const selection = { kept: documents(kept), leftOut: documents(leftOut) };
  return namedLeftOut(new Map([["a.txt", text]]), selection).map((problem) => problem.found);
}

describe(namedLeftOut, () => {
  it.each([
    ["见 gulou-2025。", ["gulou-2025"]],
    ["gulou-2025-inspections-12", ["gulou-2025"]],
    ["gulou-2025 and gulou-2025", ["gulou-2025"]],
    ["miyun-gulou-2025", []],
    ["gulou-2025-2", []],
    ["gulou-2024", []],
  ])("in %s finds %j", (text, ids) => {
    expect(found(text, ["miyun-gulou-2025", "gulou-2025-2"], ["gulou-2025"])).toEqual(ids);
  });

  it("finds a longer id beside the shorter one that stays", () => {
    expect(found("gulou-2025-2", ["gulou-2025"], ["gulou-2025-2"])).toEqual(["gulou-2025-2"]);
  });

  it("has nothing to find where nothing is left out", () => {
    expect(found("gulou-2025", ["gulou-2025"], [])).toEqual([]);
  });
});
