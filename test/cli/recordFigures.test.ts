import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildPublicData } from "../../src/cli/buildPublicData.ts";
import { recordFigures } from "../../src/cli/figureRecords.ts";
import { changesBetween, readFigureHistory } from "../../src/intake/published/figureHistory.ts";
import { readCatalogue } from "../../src/workspace/publishedData.ts";
import { temporaryFolder } from "../engine.ts";
import { publishedSample, withCells, writeSample, type Sample } from "../publishedSample.ts";

interface Site {
  readonly source: string;
  readonly target: string;
}

async function newSite(): Promise<Site> {
  const root = await temporaryFolder();
  return { source: join(root, "data"), target: join(root, "public") };
}

/** As `npm run data` does, with a host's settings. */
async function recorded(site: Site, sample: Sample, host: object = {}): Promise<string> {
  await writeSample(site.source, sample);
  const siteConfig = { path: join(site.source, "host.json"), required: true };
  await writeFile(siteConfig.path, JSON.stringify(host));
  const build = { ...site, siteConfig };
  expect((await buildPublicData(build)).problems).toEqual([]);
  await recordFigures(build);
  return readCatalogue(JSON.parse(await readFile(join(site.target, "catalogue.json"), "utf8"))).version.hash;
}

function historyOf(folder: string): Promise<string> {
  return readFile(join(folder, "figures.csv"), "utf8");
}

/** The same places and texts; a report is read otherwise. */
function changed(): Sample {
  const rows = publishedSample().tables.observations;
  const row = rows.findIndex(
    ({ indicator, document }) => indicator === "publicity_events" && document === "donghu-shanwan-2025",
  );
  return withCells(publishedSample(), "observations", row + 2, { qualifier: "about" });
}

describe(recordFigures, () => {
  it("writes what every figure shows, beside the data and into the site and its download", async () => {
    const site = await newSite();
    const version = await recorded(site, publishedSample());
    const history = await historyOf(site.source);
    const records = readFigureHistory(history);
    expect(new Set(records.map((record) => record.version))).toEqual(new Set([version]));
    expect(records.filter(({ figure }) => figure === "all").length).toBeGreaterThan(5);
    expect(records.some(({ figure }) => figure === "settlement")).toBe(true);
    expect(await historyOf(site.target)).toBe(history);
    const packed = unzipSync(await readFile(join(site.target, "fazhi-atlas-data.zip")));
    expect(new TextDecoder().decode(packed["figures.csv"])).toBe(history);
    expect(await readFile(join(site.target, "SHA256SUMS"), "utf8")).toContain("figures.csv");
  });

  it("leaves the file as it is when nothing changed, to the byte", async () => {
    const site = await newSite();
    await recorded(site, publishedSample());
    const before = await historyOf(site.source);
    await recorded(site, publishedSample());
    expect(await historyOf(site.source)).toBe(before);
  });

  it("adds to what stands there only what changed", async () => {
    const site = await newSite();
    const from = await recorded(site, publishedSample());
    const before = await historyOf(site.source);
    const to = await recorded(site, changed());
    const after = await historyOf(site.source);
    expect(after.startsWith(before)).toBe(true);
    const changes = changesBetween(readFigureHistory(after), "publicity-events", { from, to }) ?? [];
    expect(changes.map(({ before: old, after: now }) => [old?.qualifier, now?.qualifier])).toEqual([
      ["at_least", "about"],
    ]);
    expect(changesBetween(readFigureHistory(after), "settlement", { from, to })).toEqual([]);
    expect(await historyOf(site.target)).toBe(after);
  });

  it("keeps what a host leaves out from the copy, and the host's copy from the history", async () => {
    const site = await newSite();
    await recorded(site, publishedSample());
    const before = await historyOf(site.source);
    const version = await recorded(site, publishedSample(), { leave_out: ["donghu-shanwan-2025"] });
    expect(await historyOf(site.source)).toBe(before);
    const copy = await historyOf(site.target);
    expect(copy).not.toContain("donghu-shanwan-2025");
    expect(new Set(readFigureHistory(copy).map((record) => record.version))).toEqual(new Set([version]));
    const packed = unzipSync(await readFile(join(site.target, "fazhi-atlas-data.zip")));
    expect(Object.keys(packed)).not.toContain("figures.csv");
  });

  it("begins no history in the data of a host that leaves reports out from the first", async () => {
    const site = await newSite();
    await recorded(site, publishedSample(), { leave_out: ["donghu-shanwan-2025"] });
    expect(existsSync(join(site.source, "figures.csv"))).toBe(false);
    expect(existsSync(join(site.target, "figures.csv"))).toBe(true);
  });
});
