import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const WINDOWS_FOLDERS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];

const MAC_PROGRAMS = [
  ["Google Chrome.app", "Contents", "MacOS", "Google Chrome"],
  ["Microsoft Edge.app", "Contents", "MacOS", "Microsoft Edge"],
  ["Chromium.app", "Contents", "MacOS", "Chromium"],
];

const LINUX_PROGRAMS = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Chrome, Edge and Chromium put themselves on this kind of system, most wanted first. */
export function usualBrowserPaths(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === "win32") return under(foldersOf(environment, WINDOWS_FOLDERS), WINDOWS_PROGRAMS);
  if (platform === "darwin")
    return under(["/Applications", join(environment["HOME"] ?? "", "Applications")], MAC_PROGRAMS);
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return under(
    folders,
    LINUX_PROGRAMS.map((name) => [name]),
  );
}

export function installedBrowsers(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  return usualBrowserPaths(platform, environment).filter((path) => existsSync(path));
}

function foldersOf(environment: Environment, names: readonly string[]): readonly string[] {
  return names.map((name) => environment[name] ?? "").filter((folder) => folder !== "");
}

function under(folders: readonly string[], programs: readonly (readonly string[])[]): readonly string[] {
  return programs.flatMap((program) => folders.map((folder) => join(folder, ...program)));
}
