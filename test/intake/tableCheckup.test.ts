import { describe, expect, it } from "vitest";
import { LEFT_OUT } from "../../src/intake/table/tableReading.ts";
import { tableCheckup } from "../../src/intake/tableCheckup.ts";
import { checked } from "../ui/import/tables.ts";

describe(tableCheckup, () => {
  it("counts every row of the file as kept or left out", () => {
    const { rows } = checked("统计表,,\n街道,年份,检查次数\n甲街道,2024,约3\n合计,,3\n注：无,,\n");
    const left = LEFT_OUT.reduce((sum, reason) => sum + rows.leftOut[reason], 0);
    expect(rows.kept + left).toBe(rows.inFile);
  });

  it("shows of a long table the first rows, and the later ones in which something is wrong", () => {
    const lines = Array.from({ length: 500 }, (_, row) => `甲${row}街道,2024,${row === 400 ? "abc" : row}`);
    const { preview, observations } = checked(`街道,年份,检查次数\n${lines.join("\n")}\n`);
    expect(observations).toHaveLength(499);
    expect(preview.length).toBeLessThan(61);
    expect(preview.at(-1)?.cells).toContain("abc");
  });

  it("groups issues by kind, the worst first", () => {
    const { groups } = checked("街道,年份,检查次数\n甲街道,2024,约3\n乙街道,2024,abc\n丙街道,2024,-5\n");
    const severities = groups.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)));
    expect(groups.find(({ kind }) => kind === "unparseable_number")?.count).toBe(1);
  });
});

const ORDER = ["error", "warning", "info"];
