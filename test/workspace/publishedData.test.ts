import { describe, expect, it } from "vitest";
import { NO_SITE_CONFIG, readCatalogue, readHostFile, readSiteConfig } from "../../src/workspace/publishedData.ts";

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
    [{ leave_out: [] }, "unknownKey", "leave_out"],
  ])("names what is wrong with %j", (json, code, column) => {
    const { value, problems } = readSiteConfig(json, "config.json");
    expect(problems).toMatchObject([{ code, file: "config.json", column }]);
    expect(value).toEqual(NO_SITE_CONFIG);
  });
});

describe(readHostFile, () => {
  it("reads the page's lines and what is left out", () => {
    const { value, problems } = readHostFile({ icp: "京ICP备1号", leave_out: ["a-2025"] }, "host.json");
    expect(problems).toEqual([]);
    expect(value).toEqual({ ...NO_SITE_CONFIG, icp: "京ICP备1号", leave_out: ["a-2025"] });
  });

  it("leaves nothing out unless told to", () => {
    expect(readHostFile({}, "host.json").value.leave_out).toEqual([]);
  });

  it.each([
    [{ leave_out: "a-2025" }, "notAList", "leave_out"],
    [{ leave_out: { a: 1 } }, "notAList", "leave_out"],
    [{ leave_out: [2025] }, "notText", "leave_out.0"],
    [{ leaveOut: [] }, "unknownKey", "leaveOut"],
    [[], "notAnObject", ""],
  ])("names what is wrong with %j", (json, code, column) => {
    expect(readHostFile(json, "host.json").problems).toMatchObject([{ code, file: "host.json", column }]);
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
