import { describe, expect, it } from "vitest";
import { nodeProblem } from "../../src/cli/nodeVersion.mjs";

describe(nodeProblem, () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0"])("accepts Node %s", (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(["16.20.2", "18.20.0", "20.18.3"])("says what Node %s lacks", (version) => {
    expect(nodeProblem(version)).toContain(`this is Node ${version}`);
  });
});
