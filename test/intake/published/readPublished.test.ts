import { describe, expect, it } from "vitest";
import { readPublished } from "../../../src/intake/published/readPublished.ts";
import { problemText } from "../../../src/i18n/problemText.ts";
import type { TableName } from "../../../src/intake/published/columns.ts";
import type { ProblemCode } from "../../../src/model/problem.ts";
import { publishedSample, sampleFiles, sha256, withCells, type Sample, type SampleRow } from "../../publishedSample.ts";

const sample = publishedSample();

function problemsOf(faulty: Sample) {
  return readPublished(sampleFiles(faulty)).problems;
}

/** A cell to break, and the problem it must give: what was found, and what the sentence says was expected. */
interface Case<Table extends TableName = TableName> {
  readonly code: ProblemCode;
  readonly table: Table;
  readonly row: number;
  readonly cells: Partial<SampleRow<Table>>;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

function broken<Table extends TableName>(
  code: ProblemCode,
  [table, row, column]: readonly [Table, number, string],
  cells: Partial<SampleRow<Table>>,
  [found, expected]: readonly [string, string],
): Case {
  return { code, table, row, cells, column, found, expected };
}

const CASES: readonly Case[] = [
  broken("unknownIndicator", ["observations", 2, "indicator"], { indicator: "inspektions" }, [
    "inspektions",
    "an id of the codebook",
  ]),
  broken("unknownJurisdiction", ["observations", 2, "jurisdiction"], { jurisdiction: "linjiang-nowhere" }, [
    "linjiang-nowhere",
    "an id of jurisdictions.csv",
  ]),
  broken("unknownDocument", ["observations", 2, "document"], { document: "linjiang-qinghe-2023" }, [
    "linjiang-qinghe-2023",
    "an id of documents.csv",
  ]),
  broken("notANumber", ["observations", 2, "value"], { value: "120次" }, ["120次", "without unit"]),
  broken("emptyCell", ["observations", 2, "value"], { value: "" }, ["", "something"]),
  broken("notANumber", ["observations", 2, "value"], { value: "1,550" }, ["1,550", "thousands separator"]),
  broken("notANumber", ["observations", 2, "value"], { value: "NaN" }, ["NaN", "a number"]),
  broken("notANumber", ["observations", 2, "value"], { value: "0x10" }, ["0x10", "a number"]),
  broken("negative", ["observations", 2, "value"], { value: "-120" }, ["-120", "0 or more"]),
  broken("rateOver100", ["observations", 8, "value"], { value: "195" }, ["195", "from 0 to 100"]),
  broken("notInList", ["observations", 2, "qualifier"], { qualifier: "roughly" }, ["roughly", "at_least"]),
  broken("notInList", ["observations", 2, "role"], { role: "main" }, ["main", "headline, part, other"]),
  broken("notInList", ["observations", 2, "flags"], { flags: "odd" }, ["odd", "may_overlap"]),
  broken("notInList", ["observations", 3, "basis"], { basis: "guessed" }, ["guessed", "(empty), found, accepted"]),
  broken("notInList", ["observations", 8, "denominator_source"], { denominator_source: "guess" }, ["guess", "implied"]),
  broken("notInList", ["observations", 2, "certainty"], { certainty: "sure" }, ["sure", "clear, judgement"]),
  broken("notInList", ["observations", 2, "stated"], { stated: "computed" }, ["computed", "stated"]),
  broken("notInList", ["observations", 2, "dataset"], { dataset: "mine" }, ["mine", "published"]),
  broken("emptyCell", ["observations", 8, "denominator"], { denominator: "" }, ["", "something"]),
  broken("zeroDenominator", ["observations", 8, "denominator"], { denominator: "0" }, ["0", "over 0"]),
  broken("mustBeEmpty", ["observations", 2, "denominator"], { denominator: "5" }, ["5", "an empty cell"]),
  broken("notAPeriod", ["observations", 2, "period"], { period: "24" }, ["24", "a year from 1978 to 2100"]),
  broken("differsFromDocument", ["observations", 2, "period"], { period: "2025" }, ["2025", "2024"]),
  broken("notAWholeNumber", ["observations", 2, "start"], { start: "4.5" }, ["4.5", "a whole number"]),
  broken("outsideText", ["observations", 2, "end"], { end: "9999" }, ["9999", "from 0 to 30"]),
  broken("quoteDiffers", ["observations", 2, "quote"], { quote: "行政检查121次" }, [
    "行政检查121次",
    "“行政检查120次”",
  ]),
  broken("numberOutsideQuote", ["observations", 2, "number_start"], { number_end: "20" }, [
    "8–20",
    "between start and end",
  ]),
  broken("numberDiffers", ["observations", 2, "value"], { value: "121" }, ["121", "120"]),
  broken("numberDiffers", ["observations", 9, "value"], { value: "12" }, ["12", "12000 (1.2万)"]),
  broken("duplicateId", ["observations", 4, "id"], { id: sample.tables.observations[0]?.id ?? "" }, [
    "linjiang-qinghe-2024-inspections-4",
    "an id of its own",
  ]),
  broken("wrongId", ["observations", 2, "id"], { id: "linjiang-qinghe-2024-inspections-5" }, [
    "linjiang-qinghe-2024-inspections-5",
    "linjiang-qinghe-2024-inspections-4",
  ]),
  broken("secondHeadline", ["observations", 11, "role"], { role: "headline", scope: "" }, [
    "headline",
    "part or other",
  ]),
  broken("partWithoutTotal", ["observations", 2, "group"], { role: "part" }, ["", "the group of its total"]),
  broken("notAnId", ["documents", 2, "id"], { id: "Qinghe 2024" }, ["Qinghe 2024", "lower-case letters"]),
  broken("unknownJurisdiction", ["documents", 2, "jurisdiction"], { jurisdiction: "nowhere" }, [
    "nowhere",
    "jurisdictions.csv",
  ]),
  broken("notADate", ["documents", 2, "published"], { published: "2026/1/3" }, ["2026/1/3", "YYYY-MM-DD"]),
  broken("notAnAddress", ["documents", 2, "url"], { url: "javascript:alert(1)" }, ["javascript:alert(1)", "http://"]),
  broken("notInList", ["documents", 2, "format"], { format: "doc" }, ["doc", "html, pdf"]),
  broken("checksumDiffers", ["documents", 2, "sha256"], { sha256: "00" }, [
    "00",
    sha256(sample.texts["linjiang-qinghe-2024"] ?? ""),
  ]),
  broken("lengthDiffers", ["documents", 2, "chars"], { chars: "31" }, ["31", "30"]),
  broken("unknownParent", ["jurisdictions", 3, "parent"], { parent: "linhai" }, [
    "linhai",
    "an id of jurisdictions.csv",
  ]),
  broken("parentCircle", ["jurisdictions", 2, "parent"], { parent: "linjiang-qinghe" }, [
    "linjiang-qinghe",
    "up to the top",
  ]),
  broken("notACode", ["jurisdictions", 2, "code"], { code: "99" }, ["99", "6 digits"]),
  broken("emptyCell", ["jurisdictions", 2, "code_scheme"], { code_scheme: "" }, ["", "something"]),
  broken("notInList", ["jurisdictions", 2, "level"], { level: "city" }, ["city", "county"]),
  broken("duplicateId", ["jurisdictions", 4, "id"], { id: "linjiang" }, ["linjiang", "an id of its own"]),
  broken("quoteDiffers", ["numbers_not_taken", 2, "quote"], { quote: "12346" }, ["12346", "“12345”"]),
  broken("unknownIndicator", ["numbers_not_taken", 2, "near"], { near: "hotline_cases|hotlines" }, [
    "hotline_cases|hotlines",
    "codebook",
  ]),
];

describe(readPublished, () => {
  it("reads a sound dataset whole", () => {
    const { value, problems } = readPublished(sampleFiles(sample));
    expect(problems).toEqual([]);
    expect(value.observations).toHaveLength(sample.tables.observations.length);
    expect(value.observations[3]).toMatchObject({ value: 1550, qualifier: "exact", period: 2025, flags: [] });
    expect(value.observations[13]?.flags).toEqual([
      { flag: "may_overlap", detail: "" },
      { flag: "joint_count", detail: "村规民约" },
    ]);
  });

  it.each(CASES)("names $code in $table row $row, $column", ({ code, table, row, cells, column, found, expected }) => {
    const problems = problemsOf(withCells(sample, table, row, cells));
    const problem = problems.find((one) => one.code === code && one.column === column);
    expect(problem).toMatchObject({ file: `${table}.csv`, row, column, found });
    if (!problem) return;
    expect(problemText(problem, "en").expected).toContain(expected);
    expect(problemText(problem, "zh-CN").sentence).toContain(`${table}.csv，第 ${row} 行`);
  });

  it("names parts that exceed their total at the total, with the sum", () => {
    const [problem] = problemsOf(withCells(sample, "observations", 9, { qualifier: "exact", value: "4000" })).filter(
      ({ code }) => code === "partsExceedTotal",
    );
    expect(problem).toMatchObject({ row: 9, column: "value", found: "2000 + 3000 = 5000", expected: 4000 });
  });

  it("lets a floor have parts that exceed it", () => {
    const problems = problemsOf(withCells(sample, "observations", 9, { qualifier: "at_least", value: "4000" }));
    expect(problems.map(({ code }) => code)).toEqual(["numberDiffers"]);
  });

  it("names a second report of the same place, year and coverage", () => {
    const problems = problemsOf(withCells(sample, "documents", 3, { period: "2024" }));
    expect(problems).toContainEqual(expect.objectContaining({ code: "secondReport", row: 3, firstRow: 2 }));
  });

  it("keeps the good rows beside a bad one", () => {
    const { value, problems } = readPublished(sampleFiles(withCells(sample, "observations", 5, { value: "many" })));
    expect(problems).toHaveLength(1);
    expect(value.observations).toHaveLength(sample.tables.observations.length - 1);
  });

  it("names every bad row, not only the first", () => {
    const twice = withCells(withCells(sample, "observations", 2, { value: "x" }), "observations", 5, { role: "y" });
    expect(problemsOf(twice).map(({ row, code }) => [row, code])).toEqual([
      [2, "notANumber"],
      [5, "notInList"],
    ]);
  });

  it("names a report without its text, and a text without its report", () => {
    const { "linjiang-qinghe-2024": gone, ...texts } = sample.texts;
    const problems = problemsOf({ ...sample, texts: { ...texts, stray: gone ?? "" } });
    expect(problems.filter(({ row }) => row === 0).map(({ code, file }) => [code, file])).toEqual([
      ["strayFile", "reports/stray.txt"],
      ["missingFile", "reports/linjiang-qinghe-2024.txt"],
    ]);
  });

  it("counts offsets in UTF-16, with the byte order mark and both halves of a rare character", () => {
    const { value } = readPublished(sampleFiles(sample));
    const inspections = value.observations[3];
    expect(inspections?.evidence.quote.start).toBe("\uFEFF清河街道𠮷祥社区：".length);
    expect(inspections?.evidence.quote.start).toBe(11); // 10 characters
  });
});
