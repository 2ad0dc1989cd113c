import { describe, expect, it } from "vitest";
import { markedReport, markOf } from "../../../src/ui/review/markedReport.ts";
import { isLeftover } from "../../../src/ui/review/droppedFiles.ts";
import { indicatorsNamed } from "../../../src/ui/review/IndicatorChoice.tsx";
import { documentAt, queueOf, TUWAN } from "./reports.ts";

describe(markedReport, () => {
  it("marks the digits of every figure in place", async () => {
    const document = documentAt(await queueOf(TUWAN), 0);
    const runs = markedReport(document, false).flatMap((paragraph) => paragraph.runs);
    for (const { id, reading } of document.figures) {
      const digits = runs.filter(({ ids }) => {
        const mark = markOf(ids);
        return mark?.kind === "number" && mark.figure === id;
      });
      expect(digits.map(({ text }) => text).join("")).toBe(TUWAN.slice(reading.numberStart, reading.numberEnd));
    }
  });

  it("marks what was left out only when asked", async () => {
    const document = documentAt(await queueOf(TUWAN), 0);
    const refusedIn = (showsRefused: boolean): number =>
      markedReport(document, showsRefused)
        .flatMap(({ runs }) => runs)
        .filter(({ ids }) => markOf(ids)?.kind === "refused").length;
    expect(refusedIn(false)).toBe(0);
    expect(refusedIn(true)).toBeGreaterThan(20);
  });
});

describe(markOf, () => {
  it("shows digits before what was left out, and that before the words around", () => {
    expect(markOf(["quote read-1", "number read-2"])).toEqual({ kind: "number", figure: "read-2" });
    expect(markOf(["quote read-1", "refused 3"])).toEqual({ kind: "refused", index: 3 });
    expect(markOf([])).toBeUndefined();
  });
});

describe(isLeftover, () => {
  it.each(["Thumbs.db", ".DS_Store", "~$报告.docx", "desktop.ini"])("leaves %s out", (name) => {
    expect(isLeftover(name)).toBe(true);
  });

  it.each(["报告.docx", "2024.年报.pdf"])("takes %s", (name) => {
    expect(isLeftover(name)).toBe(false);
  });
});

describe(indicatorsNamed, () => {
  it.each([
    ["行政检查", "inspections"],
    ["Inspect", "inspections"],
    ["矛盾化解 成功率", "mediation_success_rate"],
    ["fines_amount", "fines_amount"],
  ])("finds by %s", (text, id) => {
    expect(indicatorsNamed(text)).toContain(id);
  });

  it("finds nothing by what no indicator is called", () => {
    expect(indicatorsNamed("闭环")).toEqual([]);
  });
});
