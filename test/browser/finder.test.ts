import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installedBrowsers, usualBrowserPaths } from "./installedBrowsers.ts";

describe(usualBrowserPaths, () => {
  it.each([
    [
      "win32",
      { PROGRAMFILES: "C:\\Program Files" },
      join("C:\\Program Files", "Microsoft", "Edge", "Application", "msedge.exe"),
    ],
    ["win32", { LOCALAPPDATA: "C:\\Local" }, join("C:\\Local", "Google", "Chrome", "Application", "chrome.exe")],
    ["darwin", {}, join("/Applications", "Google Chrome.app", "Contents", "MacOS", "Google Chrome")],
    ["darwin", { HOME: "/Users/a" }, join("/Users/a", "Applications", "Chromium.app", "Contents", "MacOS", "Chromium")],
  ] as const)("on %s, with %j, looks at %s", (platform, environment, path) => {
    expect(usualBrowserPaths(platform, environment)).toContain(path);
  });

  it("prefers Chrome on Linux, in any folder of the path", () => {
    const [first] = usualBrowserPaths("linux", { PATH: join("/opt/bin") });
    expect(first).toBe(join("/opt/bin", "google-chrome"));
  });
});

describe(installedBrowsers, () => {
  it("finds none where there is none", () => {
    expect(installedBrowsers("linux", { PATH: "/nowhere" })).toEqual([]);
    expect(installedBrowsers("win32", {})).toEqual([]);
  });
});
