import { describe, expect, it } from "vitest";
import { extractReport } from "../../../src/intake/report/extractReport.ts";
import type { ReviewColumn, TextRow } from "../../../src/model/tidyColumns.ts";
import { dataText, DOCUMENTS, OBSERVATIONS, reportText, tableRows } from "../../data/dataFiles.ts";
import { proposedRows, reviewDifferences, type Difference } from "./reviewDifferences.ts";

const REVIEW = tableRows<ReviewColumn>(dataText("review.csv"));

function withoutReason(row: TextRow<ReviewColumn>): Difference {
  const { document, indicator, start, end, field, reader, reviewed } = row;
  return { document, indicator, start, end, field, reader, reviewed };
}

describe("observations.csv", () => {
  it.each(DOCUMENTS.map(({ id }) => id))("is for %s what the reader reads, but for the rows of review.csv", (id) => {
    const rows = OBSERVATIONS.filter(({ document }) => document === id);
    const listed = REVIEW.filter(({ document }) => document === id).map(withoutReason);
    expect(reviewDifferences(id, reportText(id), rows)).toEqual(listed);
  });

  it("owes most of its figures to the reader", () => {
    const added = REVIEW.filter(({ field }) => field === "added");
    expect(added.length).toBeLessThan(OBSERVATIONS.length / 4);
  });
});

describe("review.csv", () => {
  it("gives a Chinese sentence as the reason of every row", () => {
    const isSentence = ({ reason }: TextRow<ReviewColumn>) => /^[^\n。]*\p{Script=Han}[^\n。]*。$/u.test(reason);
    expect(REVIEW.filter((row) => !isSentence(row))).toEqual([]);
  });
});

describe(reviewDifferences, () => {
  const text = "某某镇2024年法治政府建设年度报告\n一、成效\n开展普法宣传活动30场，审查合同6份，发现问题12件次。\n";
  const [event, contract, ...none] = proposedRows("some-2024", extractReport(text));
  if (!event || !contract || none.length > 0) throw new Error("the text has two figures");
  const at = String(text.indexOf("12"));
  const issue = { ...event, indicator: "public_issues_resolved", value: "12", number_start: at };

  it("finds none where review kept all as it was", () => {
    expect(reviewDifferences("some-2024", text, [event, contract])).toEqual([]);
  });

  it.each([
    ["a changed cell", [{ ...event, scope: "青少年" }, contract], "scope", "", "青少年"],
    ["a dropped row", [event], "dropped", "6", ""],
    ["an added row", [event, contract, issue], "added", "other_object", "12"],
  ] as const)("finds %s", (_, rows, field, reader, reviewed) => {
    expect(reviewDifferences("some-2024", text, rows)).toMatchObject([{ field, reader, reviewed }]);
  });
});
