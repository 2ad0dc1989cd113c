import { describe, expect, it } from "vitest";
import { packageDate, readPackageDescription } from "../../src/cli/packageDescription.ts";

const SOUND = {
  name: "a",
  created: "2026-01-02T00:00:00Z",
  resources: [{ path: "a.csv" }],
  sources: [{ title: "甲" }],
};

describe(readPackageDescription, () => {
  it("keeps what it need not know", () => {
    expect(readPackageDescription(JSON.stringify(SOUND))).toEqual({ value: SOUND, problems: [] });
  });

  it.each([
    [{ created: "" }, "notADate", "created"],
    [{ created: "2026-13-01" }, "notADate", "created"],
    [{ created: 2026 }, "notADate", "created"],
    [{ sources: "甲" }, "notAList", "sources"],
    [{ sources: [{ title: 5 }] }, "notText", "sources.0.title"],
    [{ resources: {} }, "notAList", "resources"],
    [{ resources: ["a.csv"] }, "notAnObject", "resources.0"],
  ])("names what is wrong with %j", (part, code, column) => {
    const { problems } = readPackageDescription(JSON.stringify({ ...SOUND, ...part }));
    expect(problems).toMatchObject([{ code, file: "datapackage.json", column }]);
  });

  it("names a file that is not JSON", () => {
    expect(readPackageDescription("{").problems).toMatchObject([{ code: "notJson", file: "datapackage.json" }]);
  });
});

describe(packageDate, () => {
  it("is the day of a timestamp", () => {
    expect(packageDate({ ...SOUND, sources: [], resources: [] })).toBe("2026-01-02");
  });
});
