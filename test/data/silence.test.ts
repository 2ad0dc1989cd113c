import { describe, expect, it } from "vitest";
import { INDICATOR_IDS } from "../../src/model/codebook.ts";
import { CUES } from "./cues.ts";
import { DOCUMENTS, listOf, NOT_TAKEN, OBSERVATIONS, type ObservationRow } from "./dataFiles.ts";
import { REVIEWED } from "./reviewedSilence.ts";
import { contextOf, unexplainedNumbers } from "./silence.ts";

const cellOf = ({ document, indicator }: Pick<ObservationRow, "document" | "indicator">) => `${document} ${indicator}`;
const stated = new Set(OBSERVATIONS.map(cellOf));
const statements = [...stated].map((cell) => cell.split(" ") as [document: string, indicator: string]);

describe("未载明", () => {
  it("is said of the cells without an observation, of which there are 142", () => {
    const cells = DOCUMENTS.flatMap(({ id }) => INDICATOR_IDS.map((indicator) => `${id} ${indicator}`));
    expect(cells.filter((cell) => !stated.has(cell))).toHaveLength(5 * 39 - 53);
  });

  it("is never contradicted by a number beside the words of the indicator", () => {
    expect(unexplainedNumbers(OBSERVATIONS, NOT_TAKEN)).toEqual([]);
  });

  it.each(statements)("would be noticed as false of %s and %s, which the report states", (document, indicator) => {
    const overlooked = OBSERVATIONS.filter((row) => cellOf(row) !== `${document} ${indicator}`);
    const found = unexplainedNumbers(overlooked, NOT_TAKEN).map(
      ({ document, indicator }) => `${document} ${indicator}`,
    );
    expect(found).toContain(`${document} ${indicator}`);
  });

  it("rests on reasons that were read one by one wherever a number comes near", () => {
    const claimed = NOT_TAKEN.map(({ document, quote, reason, near }) => ({
      document,
      quote,
      reason,
      against: listOf(near).filter((indicator) => !stated.has(`${document} ${indicator}`)),
    })).filter(({ against }) => against.length > 0);
    expect(claimed).toEqual(REVIEWED);
  });
});

describe("CUES", () => {
  it.each([
    ["disclosure_requests", "收到政府信息公开申请5件"],
    ["enforcement_officers", "现有持证执法人员12人"],
    ["publicity_materials", "发放宣传单3000余份"],
    ["major_decisions", "作出重大行政决策3项"],
    ["litigation_cases", "未发生行政诉讼案件"],
    ["chief_court_appearance_rate", "行政机关负责人出庭应诉率100%"],
  ] as const)("knows the words of %s, which no report states: %s", (indicator, sentence) => {
    expect(CUES[indicator].test(sentence)).toBe(true);
  });
});

describe(contextOf, () => {
  it("takes the clause before along, but not the sentence before", () => {
    const text = "检查三次。对违法行为进行处置,共计12次,罚款500元。";
    const start = text.indexOf("12");
    expect(contextOf({ start, end: start + 2, text: "12" }, text)).toBe("对违法行为进行处置，共计12次");
  });
});
