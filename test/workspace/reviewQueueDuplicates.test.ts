import { describe, expect, it } from "vitest";
import { reviewQueue } from "../../src/workspace/reviewQueue.ts";
import { duplicatesIn, sideBySide } from "../../src/workspace/reviewQueueDuplicates.ts";
import { documentAt, queueOf, reportOf } from "./reviewQueueCases.ts";

const FIRST = reportOf("某区甲镇", 2024, "全年开展行政检查170次，罚款1550元。");
const SECOND = reportOf("某区甲镇", 2024, "全年开展行政检查180次，罚款1550元。\n开展法治讲座12场。");

describe(duplicatesIn, () => {
  it("finds two reports for one place and year, until one is set aside", async () => {
    const queue = await queueOf(
      FIRST,
      SECOND,
      reportOf("某区甲镇", 2023, "检查9次。"),
      reportOf("某区乙镇", 2024, "检查9次。"),
    );
    const [group, ...others] = duplicatesIn(queue);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ kind: "same_report", isSettled: false });
    expect(group?.documents.map(({ fileName }) => fileName)).toEqual(["1.txt", "2.txt"]);
    const chosen = reviewQueue(queue, { kind: "setAside", documents: [documentAt(queue, 0).id] });
    expect(duplicatesIn(chosen)[0]?.isSettled).toBe(true);
  });

  it("names a file that came twice as such, and only once", async () => {
    expect(duplicatesIn(await queueOf(FIRST, FIRST))).toMatchObject([{ kind: "same_file", isSettled: true }]);
  });

  it("takes two places of one name for two once a person has said so", async () => {
    const queue = await queueOf(FIRST, SECOND);
    const { id, period = 0, coverage } = documentAt(queue, 0);
    const place = { name: "某区甲镇", id: "somewhere-else-jia" };
    expect(duplicatesIn(reviewQueue(queue, { kind: "confirm", document: id, place, period, coverage }))).toEqual([]);
  });

  it("says nothing of reports without a place", async () => {
    expect(duplicatesIn(await queueOf("检查9次。", "检查8次。"))).toEqual([]);
  });
});

describe(sideBySide, () => {
  it("puts what two reports state beside each other", async () => {
    const queue = await queueOf(FIRST, SECOND);
    const rows = sideBySide(documentAt(queue, 0), documentAt(queue, 1));
    const said = rows.map(({ indicator, one, other, isSame }) => [
      indicator,
      one.map(({ reading }) => reading.value),
      other.map(({ reading }) => reading.value),
      isSame,
    ]);
    expect(said).toContainEqual(["inspections", [170], [180], false]);
    expect(said).toContainEqual(["fines_amount", [1550], [1550], true]);
    expect(said).toContainEqual(["publicity_events", [], [12], false]);
    expect(said).toHaveLength(3);
  });
});
