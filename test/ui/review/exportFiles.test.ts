import { unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText, observationsCsv, reviewArchive } from "../../../src/ui/review/exportFiles.ts";
import { ownDataset } from "../../../src/ui/review/ownDataset.ts";
import { OBSERVATION_COLUMNS } from "../../../src/model/tidyColumns.ts";
import { reviewQueue } from "../../../src/workspace/reviewQueue.ts";
import { ownObservations } from "../../../src/workspace/reviewQueueExport.ts";
import type { ReviewQueue } from "../../../src/workspace/reviewQueueState.ts";
import { documentAt, queueOf, TUWAN } from "./reports.ts";

const NOTHING = (): string => "";

async function acceptedQueue(): Promise<ReviewQueue> {
  const queue = await queueOf(TUWAN, "一份没有数字的报告。");
  const { id, figures } = documentAt(queue, 0);
  return reviewQueue(queue, {
    kind: "accept",
    figures: figures.map((figure) => ({ document: id, figure: figure.id })),
  });
}

describe(csvText, () => {
  it.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ["two\nlines", '"two\nlines"'],
    [" edge", '" edge"'],
  ])("writes %j as %s", (text, written) => {
    expect(csvText(["value"], [{ value: text }])).toBe(`value\r\n${written}\r\n`);
  });
});

describe(observationsCsv, () => {
  it("has the columns of the published table, and quotes that stand at their offsets", async () => {
    const csv = observationsCsv(ownObservations(await acceptedQueue(), NOTHING));
    expect(csv.startsWith("\uFEFF")).toBe(true);
    const { data, meta } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    expect(meta.fields).toEqual([...OBSERVATION_COLUMNS]);
    expect(data.length).toBeGreaterThan(4);
    for (const row of data) expect(TUWAN.slice(Number(row.start), Number(row.end))).toBe(row.quote);
  });
});

describe(reviewArchive, () => {
  it("holds the texts that the offsets count in", async () => {
    const files = unzipSync(reviewArchive(await acceptedQueue(), NOTHING));
    const texts = Object.entries(files).filter(([name]) => name.startsWith("reports/"));
    expect(texts.map(([, bytes]) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes))).toContain(TUWAN);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["observations.csv", "documents.csv"]));
  });
});

describe(ownDataset, () => {
  it("takes only reports that state something, with their text and the place that only they know", async () => {
    const dataset = ownDataset(await acceptedQueue(), { label: "", noteOf: NOTHING });
    expect(dataset.documents).toHaveLength(1);
    expect(dataset.documents[0]?.text).toBe(TUWAN);
    expect(dataset.places.map(({ name }) => name)).toEqual(["土湾街道"]);
    expect(new Set(dataset.observations.map(({ jurisdiction }) => jurisdiction))).toEqual(
      new Set(dataset.places.map(({ id }) => id)),
    );
  });
});
