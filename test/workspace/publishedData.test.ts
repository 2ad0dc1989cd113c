import { describe, expect, it } from "vitest";
import { NO_SITE_CONFIG, readCatalogue, readSiteConfig } from "../../src/workspace/publishedData.ts";

describe(readSiteConfig, () => {
  it("fills in the lines that a host leaves out", () => {
    const { value, problems } = readSiteConfig({ organiser: "某市司法局", site_code: "1100000001" }, "config.json");
    expect(problems).toEqual([]);
    expect(value).toEqual({ ...NO_SITE_CONFIG, organiser: "某市司法局", site_code: "1100000001" });
  });

  it.each([
    [{ organizer: "某局" }, "unknownKey", "organizer"],
    [{ icp: 12345 }, "notText", "icp"],
    [[], "notAnObject", ""],
    [null, "notAnObject", ""],
    ["title", "notAnObject", ""],
    [{ title: null }, "notText", "title"],
  ])("names what is wrong with %j", (json, code, column) => {
    const { value, problems } = readSiteConfig(json, "config.json");
    expect(problems).toMatchObject([{ code, file: "config.json", column }]);
    expect(value).toEqual(NO_SITE_CONFIG);
  });
});

describe(readCatalogue, () => {
  it.each([null, {}, [], { version: { date: "", hash: "" }, documents: [{}], places: [], numbersNotTaken: [] }])(
    "throws on %j",
    (json) => {
      expect(() => readCatalogue(json)).toThrow("Invalid");
    },
  );
});
