import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { CODEBOOK, INDICATOR_IDS, isIndicatorId } from "../src/model/codebook.ts";
import { readFlagMarks } from "../src/model/flagMarks.ts";
import { chainOf, type Jurisdiction } from "../src/model/jurisdiction.ts";
import type { Cell, Place, Report, Slice } from "../src/view/slice.ts";
import { DEFAULT_VIEW, type View } from "../src/view/view.ts";

type Row = Readonly<Record<string, string>>;

function rowsOf(name: string): readonly Row[] {
  const text = readFileSync(new URL(`../data/${name}.csv`, import.meta.url), "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const text = (row: Row, column: string): string => row[column] ?? "";

function cellOf(row: Row): Cell {
  const indicator = text(row, "indicator");
  if (!isIndicatorId(indicator)) throw new Error(`not in the codebook: ${indicator}`);
  const span = (start: string, end: string) => ({ start: Number(row[start]), end: Number(row[end]) });
  return {
    id: text(row, "id"),
    dataset: text(row, "dataset"),
    jurisdiction: text(row, "jurisdiction"),
    period: Number(row.period),
    coverage: text(row, "coverage"),
    indicator,
    value: Number(row.value),
    qualifier: text(row, "qualifier") as Cell["qualifier"],
    unitWritten: text(row, "unit_written"),
    basis: text(row, "basis"),
    scope: text(row, "scope"),
    stated: text(row, "stated") as Cell["stated"],
    ...(row.denominator ? { denominator: Number(row.denominator) } : {}),
    ...(row.denominator_source ? { denominatorSource: row.denominator_source as "stated" } : {}),
    role: text(row, "role") as Cell["role"],
    group: text(row, "group"),
    flags: readFlagMarks(text(row, "flags")) ?? [],
    certainty: text(row, "certainty") as Cell["certainty"],
    note: text(row, "note"),
    evidence: {
      document: text(row, "document"),
      quote: span("start", "end"),
      number: span("number_start", "number_end"),
      text: text(row, "quote"),
    },
  };
}

/** As the query forms it: two exact headlines of one group in a report that does not state the rate. */
function computedRates(cells: readonly Cell[]): readonly Cell[] {
  return cells
    .filter((cell) => cell.indicator === "disputes_resolved" && cell.group !== "")
    .flatMap((settled): readonly Cell[] => {
      const own = cells.filter((cell) => cell.jurisdiction === settled.jurisdiction && cell.period === settled.period);
      const whole = own.find((cell) => cell.indicator === "disputes_handled" && cell.group === settled.group);
      if (!whole || own.some((cell) => cell.indicator === "mediation_success_rate")) return [];
      return [
        {
          ...settled,
          id: `${settled.evidence?.document ?? ""}-mediation_success_rate-computed`,
          indicator: "mediation_success_rate",
          value: (settled.value / whole.value) * 100,
          unitWritten: "%",
          basis: "from_counts",
          stated: "computed",
          denominator: whole.value,
          denominatorSource: "counts",
          operands: [settled.id, whole.id],
        },
      ];
    });
}

function placesById(): ReadonlyMap<string, Place> {
  const byId = new Map<string, Jurisdiction>(
    rowsOf("jurisdictions").map((row) => [
      text(row, "id"),
      {
        id: text(row, "id"),
        name: text(row, "name"),
        nameEn: text(row, "name_en"),
        pinyin: text(row, "pinyin"),
        level: text(row, "level") as Jurisdiction["level"],
        parent: text(row, "parent"),
        code: text(row, "code"),
      },
    ]),
  );
  return new Map(
    [...byId.values()].map((one) => {
      const chain = chainOf(one.id, byId);
      const place: Place = {
        id: one.id,
        name: one.name,
        nameEn: one.nameEn,
        level: one.level,
        fullName: chain.map((step) => step.name).join(""),
        fullNameEn: [...chain]
          .reverse()
          .map((step) => step.nameEn)
          .join(", "),
        orderCode: chain.filter((step) => step.code !== "").at(-1)?.code ?? "",
      };
      return [one.id, place];
    }),
  );
}

/** The published five, every indicator, in the order used everywhere; `keep` narrows the reports. */
export function fiveReports(choices: Partial<View> = {}, keep: (report: Report) => boolean = () => true): Slice {
  const places = placesById();
  const reports = rowsOf("documents")
    .map((row): Report => ({
      document: text(row, "id"),
      jurisdiction: text(row, "jurisdiction"),
      period: Number(row.period),
      coverage: text(row, "coverage"),
    }))
    .filter(keep)
    .sort((one, other) => other.period - one.period || codeOf(one).localeCompare(codeOf(other)));
  function codeOf(report: Report): string {
    return places.get(report.jurisdiction)?.orderCode ?? "";
  }
  const stated = rowsOf("observations").map(cellOf);
  const rank = (cell: Cell): number =>
    reports.findIndex((report) => report.document === cell.evidence?.document) * 1000 +
    INDICATOR_IDS.findIndex((id) => id === cell.indicator);
  const cells = [...stated, ...computedRates(stated)]
    .filter((cell) => reports.some((report) => report.document === cell.evidence?.document))
    .sort((one, other) => rank(one) - rank(other));
  return {
    view: { ...DEFAULT_VIEW, ...choices },
    indicators: INDICATOR_IDS.map((id) => ({ ...CODEBOOK[id], id })),
    places: reports.flatMap((report) => places.get(report.jurisdiction) ?? []),
    reports,
    cells,
  };
}
