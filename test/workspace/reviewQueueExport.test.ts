import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readPublished } from "../../src/intake/published/readPublished.ts";
import { standsIn } from "../../src/model/evidence.ts";
import type { Jurisdiction } from "../../src/model/jurisdiction.ts";
import { OBSERVATION_COLUMNS } from "../../src/model/tidyColumns.ts";
import { reviewQueue } from "../../src/workspace/reviewQueue.ts";
import { draftOfRefusal } from "../../src/workspace/reviewQueueDocument.ts";
import {
  exportProblems,
  observationRow,
  ownDocuments,
  ownObservations,
} from "../../src/workspace/reviewQueueExport.ts";
import { ownJurisdictions, placeIdOf, placesNamed } from "../../src/workspace/reviewQueuePlaces.ts";
import type { ReviewQueue } from "../../src/workspace/reviewQueueState.ts";
import { allFigures, documentAt, queueOf, refTo, reportOf } from "./reviewQueueCases.ts";

const data = new URL("../../data/", import.meta.url);

async function reviewedReports(...names: readonly string[]): Promise<ReviewQueue> {
  const texts = await Promise.all(names.map((name) => readFile(new URL(`reports/${name}.txt`, data), "utf8")));
  const queue = await queueOf(...texts);
  return reviewQueue(queue, { kind: "accept", figures: allFigures(queue) });
}

const noNote = (): string => "";

describe(ownObservations, () => {
  it("gives the accepted figures with place, year and a sentence that stands in the text", async () => {
    const queue = await reviewedReports("chongqing-shapingba-tuwan-2024");
    const document = documentAt(queue, 0);
    const rejected = reviewQueue(queue, { kind: "reject", figures: [refTo(document, "inspections")] });
    const observations = ownObservations(rejected, noNote);
    expect(observations).toHaveLength(document.figures.length - 1);
    for (const observation of observations) {
      expect(observation).toMatchObject({ dataset: "own", period: 2024, jurisdiction: placeIdOf(document.place) });
      expect(observation.evidence && standsIn(observation.evidence, document.text)).toBe(true);
    }
    expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
  });

  it("marks what a person changed or took in as a judgement, with a note", async () => {
    const queue = await queueOf(reportOf("某区甲镇", 2024, "全年开展行政检查170次。\n全面排查风险点46个。"));
    const document = documentAt(queue, 0);
    const refusal = document.refused.findIndex(({ quote }) => quote.startsWith("46个"));
    const reading = draftOfRefusal(document, refusal, "public_issues_resolved");
    if (!reading) throw new Error("it has a number");
    const taken = reviewQueue(queue, { kind: "takeIn", document: document.id, refusal, reading });
    expect(ownObservations(taken, ({ review }) => `review: ${review}`)).toMatchObject([
      { indicator: "public_issues_resolved", value: 46, certainty: "judgement", note: "review: changed" },
    ]);
  });

  it("holds back reports without place or year, and those of an open choice", async () => {
    const report = (checks: number): string => reportOf("某区甲镇", 2024, `全年开展行政检查${checks}次。`);
    const read = await queueOf(report(1), report(2), "全年开展行政检查3次。");
    const queue = reviewQueue(read, { kind: "accept", figures: allFigures(read) });
    expect(ownObservations(queue, noNote)).toEqual([]);
    expect(exportProblems(queue).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["duplicate", "no_place", "no_period", "not_confirmed"]),
    );
    const chosen = reviewQueue(queue, { kind: "setAside", documents: [documentAt(queue, 0).id] });
    expect(ownObservations(chosen, noNote).map(({ value }) => value)).toEqual([2]);
  });
});

describe(exportProblems, () => {
  it("names figures that claim one cell, and figures not yet looked at", async () => {
    const read = await queueOf(reportOf("某区甲镇", 2024, "全年开展行政检查170次，罚款1550元。"));
    const document = documentAt(read, 0);
    expect(exportProblems(read)).toContainEqual({ kind: "pending", document: document.id, count: 2 });
    const accepted = reviewQueue(read, { kind: "accept", figures: allFigures(read) });
    const fines = refTo(document, "fines_amount");
    const twice = reviewQueue(accepted, { kind: "change", figure: fines, change: { indicator: "inspections" } });
    expect(exportProblems(twice)).toContainEqual({
      kind: "second_headline",
      first: refTo(document, "inspections"),
      second: fines,
    });
  });
});

describe(observationRow, () => {
  it("gives rows that data/ would take: the same checks find no fault in them", async () => {
    const queue = await reviewedReports("chongqing-shapingba-tuwan-2024", "beijing-miyun-gulou-2025");
    const documents = ownDocuments(queue);
    const rows = ownObservations(queue, noNote).map(observationRow);
    const table = (columns: readonly string[], cells: readonly object[]): string =>
      Papa.unparse({ fields: [...columns], data: cells.map((row) => ({ ...row })) });
    const jurisdictions = ownJurisdictions(queue).map(({ id, name, level, parent, code }) => ({
      id,
      name,
      name_en: name,
      pinyin: "",
      level,
      parent,
      code,
      code_scheme: "",
      code_edition: "",
      valid_from: "",
      valid_to: "",
      successor: "",
    }));
    const documentRows = documents.map(({ issuingBody, documentNumber, indexNumber, ...rest }) => ({
      ...rest,
      issuing_body: issuingBody,
      document_number: documentNumber,
      index_number: indexNumber,
    }));
    const reports = new Map(queue.documents.map(({ id, text, sha256 }) => [id, { text, sha256 }] as const));
    const { value, problems } = readPublished({
      dataset: "own",
      tables: {
        observations: table(OBSERVATION_COLUMNS, rows),
        documents: table(
          [
            "id",
            "jurisdiction",
            "issuing_body",
            "title",
            "period",
            "coverage",
            "published",
            "signed",
            "document_number",
            "index_number",
            "url",
            "format",
            "chars",
            "sha256",
          ],
          documentRows,
        ),
        jurisdictions: table(
          [
            "id",
            "name",
            "name_en",
            "pinyin",
            "level",
            "parent",
            "code",
            "code_scheme",
            "code_edition",
            "valid_from",
            "valid_to",
            "successor",
          ],
          jurisdictions,
        ),
        numbers_not_taken: "document,start,end,quote,kind,reason,near\n",
      },
      reports,
    });
    expect(problems.filter(({ file }) => file === "observations.csv")).toEqual([]);
    expect(value.observations).toHaveLength(rows.length);
  });
});

describe(placesNamed, () => {
  const place = (id: string, name: string, level: Jurisdiction["level"], parent: string): [string, Jurisdiction] => [
    id,
    { id, name, nameEn: "", pinyin: "", level, parent, code: "" },
  ];
  const known = new Map([
    place("beijing", "北京市", "province", ""),
    place("beijing-miyun", "密云区", "county", "beijing"),
    place("beijing-miyun-gulou", "鼓楼街道", "street", "beijing-miyun"),
    place("jiangsu", "江苏省", "province", ""),
    place("jiangsu-gulou", "鼓楼街道", "street", "jiangsu"),
  ]);

  it.each([
    ["密云区鼓楼街道", ["beijing-miyun-gulou"]],
    ["北京市密云区鼓楼街道", ["beijing-miyun-gulou"]],
    ["鼓楼街道", ["beijing-miyun-gulou", "jiangsu-gulou"]],
    ["福州市鼓楼街道", []],
    ["", []],
  ])("finds for %s what it may mean", (name, ids) => {
    expect(placesNamed(name, known).map(({ id }) => id)).toEqual(ids);
  });
});
