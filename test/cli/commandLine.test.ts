import { describe, expect, it } from "vitest";
import { readChoices } from "../../src/cli/startSite.mjs";
import { readPart } from "../../src/cli/testSite.mjs";

describe(readChoices, () => {
  it("starts at port 4173 of this machine only", () => {
    expect(readChoices([])).toEqual({ host: "127.0.0.1", port: 4173, exactPort: false });
  });

  it("insists on a port that was asked for", () => {
    expect(readChoices(["--port", "8080", "--host=0.0.0.0"])).toEqual({ host: "0.0.0.0", port: 8080, exactPort: true });
  });

  it.each([["--port", "x"], ["--port", "70000"], ["--prot", "1"], ["8080"]])("explains itself to %s %s", (...args) => {
    expect(readChoices(args)).toContain("npm start");
  });
});

describe(readPart, () => {
  it.each([
    [[], "all"],
    [["--only", "unit"], "unit"],
    [["--only=browser"], "browser"],
    [["--only", "lint"], "lint"],
  ])("reads %j as %s", (args, part) => {
    expect(readPart(args)).toBe(part);
  });

  it.each([[["--only", "all"]], [["--only"]], [["unit"]]])("refuses %j", (args) => {
    expect(readPart(args)).toBeUndefined();
  });
});
