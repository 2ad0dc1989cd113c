import { describe, expect, it } from "vitest";
import { importCircles, MAY_IMPORT, roomOf, wrongImports } from "./architecture/floors.ts";
import { barrels, cdnAddress, defaultExports, impureUses, markupUses, straySql } from "./architecture/forbidden.ts";
import { projectFiles, readProjectFile, readSources } from "./architecture/projectTree.ts";

const FILES = projectFiles();
const SOURCES = readSources();

const TOP_LEVEL = [
  "src",
  "public",
  "data",
  "test",
  "docs",
  "index.html",
  "live.html",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
  "README.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "LICENSE",
];

/** What no reader of the repository could follow: paths of one machine, and names of tools and papers that are not in it. */
const NOT_FOR_THE_TREE = [
  /\/work\//,
  /\.\.\/shared\b/,
  /\bFIRST_SCREE[N]\b|\bRELIABILIT[Y]\.md|\bDESIG[N]\.md|\bCODEBOO[K]\.md/,
  /\b(?:claud[e]|anthropi[c]|chatgp[t]|opena[i]|copilo[t])\b/i,
  /\bissue #?[0-9]+\b/i,
];

const TEXT_FILE = /\.(ts|tsx|mjs|js|json|css|html|md|csv|txt|svg|webmanifest|yml|yaml)$|^\.[a-z]+$|_headers$/;

describe("the floors", () => {
  it("know every room", () => {
    expect(SOURCES.map(({ path }) => roomOf(path)).filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it("are imported downwards only", () => {
    const exists = new Set(FILES);
    expect(wrongImports(SOURCES, (path) => exists.has(`src/${path}`))).toEqual([]);
  });

  it("have no circle, not even of types", () => {
    expect(importCircles(SOURCES)).toEqual([]);
  });
});

describe("the code", () => {
  it("leaves page, network, clock and dice out of the pure rooms", () => {
    expect(impureUses(SOURCES)).toEqual([]);
  });

  it("makes markup or code from text in one reviewed file only", () => {
    expect(markupUses(SOURCES)).toEqual([]);
  });

  it("writes SQL where queries live", () => {
    expect(straySql(SOURCES)).toEqual([]);
  });

  it("has no barrel files", () => {
    expect(barrels(SOURCES)).toEqual([]);
  });

  it("has no default exports", () => {
    expect(defaultExports(SOURCES)).toEqual([]);
  });
});

describe("the tree", () => {
  it("asks no public server for scripts, fonts or extensions", () => {
    const served = FILES.filter((path) => /^(src|public)\/|^index\.html$/.test(path) && TEXT_FILE.test(path));
    const found = served.map((path) => [path, cdnAddress(readProjectFile(path))]);
    expect(found.filter(([, address]) => address !== undefined)).toEqual([]);
  });

  it("holds at its top what belongs there", () => {
    const names = new Set(FILES.map((path) => roomOf(path)));
    expect([...names].filter((name) => !name.startsWith(".") && !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it("speaks of nothing that is not in it", () => {
    const texts = FILES.filter((path) => TEXT_FILE.test(path) && !path.endsWith("package-lock.json"));
    const found = texts.flatMap((path) => strangeWords(readProjectFile(path)).map((word) => `${path}: ${word}`));
    expect(found).toEqual([]);
  });
});

function strangeWords(text: string): readonly string[] {
  return NOT_FOR_THE_TREE.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
