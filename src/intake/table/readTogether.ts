import { sayPossibleSubtotals, sayResolvedExceedsHandled, withParents } from "./checkTogether.ts";
import { withoutDoubles } from "./doubles.ts";
import type { IssueLog } from "./issueLog.ts";
import { claimReader } from "./observationsOf.ts";
import { walkBlock, type BlockSource } from "./readBlock.ts";
import { profileOf } from "./rowProfile.ts";
import type { Sheet } from "./sheet.ts";
import {
  LEFT_OUT,
  type DoubledFigure,
  type LeftOut,
  type RowCount,
  type TableFault,
  type TableObservation,
} from "./tableReading.ts";
import { PROGRESS_STEP, type SayProgress } from "./tableProgress.ts";
import type { ColumnMeaning, TableCorrections } from "./tableRecipe.ts";

export interface ReadTogether {
  readonly observations: readonly TableObservation[];
  readonly rows: RowCount;
  readonly faults: readonly TableFault[];
  readonly doubles: readonly DoubledFigure[];
}

/** More faults than these are counted, but not carried into the charts. */
const MOST_FAULTS = 5000;

/** Reads all tables of a sheet, and says what only shows when they are seen together. */
export function readTogether(
  sheet: Sheet,
  sources: readonly BlockSource[],
  log: IssueLog,
  { doubles: chosen, omitted = [], say }: TableCorrections & { readonly say?: SayProgress | undefined } = {},
): ReadTogether {
  const omittedRows = new Set(omitted.map((row) => row - sheet.firstRow));
  const faults: TableFault[] = [];
  const fault = (one: TableFault): void => void (faults.length < MOST_FAULTS && faults.push(one));
  const parents = new Map<number, string>();
  const leftOut = noneLeftOut();
  const all: TableObservation[] = [];
  let dataRows = 0;
  for (const source of sources) {
    const read = isReadable(source) ? claimReader(source, log, fault) : () => undefined;
    const visitor = {
      row(row: number, { parent }: { readonly parent: string }) {
        if (!source.isBeside) dataRows++;
        if (say && dataRows % PROGRESS_STEP === 0) say({ share: row / sheet.rows.length, rows: dataRows });
        if (parent !== "") parents.set(row + sheet.firstRow, parent);
      },
      claim(...[claim, columns]: Parameters<typeof read>) {
        const observation = read(claim, columns);
        if (observation) all.push(observation);
      },
      left(reason: LeftOut) {
        if (!source.isBeside) leftOut[reason]++;
      },
    };
    walkBlock(source, visitor, log, omittedRows);
  }
  const columnName = (column: number): string => sources[0]?.names[column] ?? "";
  const { observations, doubles } = withoutDoubles(
    withParents(all, (row) => parents.get(row) ?? ""),
    columnName,
    log,
    chosen,
  );
  sayPossibleSubtotals(observations, log);
  sayResolvedExceedsHandled(observations, columnName, log);
  if (observations.length === 0) sayNothing(sheet, sources, dataRows, log);
  return { observations, faults, doubles, rows: countRows(sheet, sources, observations, leftOut, dataRows) };
}

/** A table with neither places nor years anywhere, or without figures, is not asked row by row. */
function isReadable({ sheet, block, columns, surroundings }: BlockSource): boolean {
  const says = (role: "jurisdiction" | "period"): boolean =>
    columns.some((one) => one.role === role || (one.role === "value" && one[role] !== undefined));
  const hasHeadings = (): boolean =>
    sheet.rows.slice(block.firstRow, block.endRow).some((row) => profileOf(row).filled === 1);
  const isKnown = (role: "jurisdiction" | "period"): boolean =>
    says(role) || (surroundings[role] !== undefined && surroundings[role] !== "") || hasHeadings();
  return columns.some(({ role }) => role === "value") && isKnown("jurisdiction") && isKnown("period");
}

/** A file that gives no figure says why, once. */
function sayNothing(sheet: Sheet, sources: readonly BlockSource[], dataRows: number, log: IssueLog): void {
  const has = (role: ColumnMeaning["role"]): boolean =>
    sources.some(({ columns }) => columns.some((one) => one.role === role));
  const isOfUse = sources.some(({ columns }) => columns.some(({ role }) => role !== "ignored"));
  if (dataRows === 0 && isOfUse)
    return log.add("no_data_rows", { row: (sources[0]?.block.headerRows[0] ?? 0) + sheet.firstRow });
  if (log.issues.some(({ severity, row }) => severity === "error" && row > 0)) return;
  log.add("not_a_table", { detail: !has("value") ? "value" : !has("jurisdiction") ? "jurisdiction" : "period" });
}

export function noneLeftOut(): Record<LeftOut, number> {
  return Object.fromEntries(LEFT_OUT.map((reason) => [reason, 0])) as Record<LeftOut, number>;
}

/** Rows that stand in no table at all are counted as blank: only blank ones are between tables. */
function countRows(
  { rows }: Sheet,
  sources: readonly BlockSource[],
  observations: readonly TableObservation[],
  leftOut: Readonly<Record<LeftOut, number>>,
  dataRows: number,
): RowCount {
  const kept = new Set(observations.map(({ row }) => row)).size;
  const count = { ...leftOut, fault: leftOut.fault + dataRows - kept };
  for (const { titleRows, headerRows } of new Set(sources.map(({ block }) => block))) {
    count.title += titleRows.length;
    count.header += headerRows.length;
  }
  const told = Object.values(count).reduce((sum, one) => sum + one, kept);
  return { inFile: rows.length, kept, leftOut: { ...count, blank: count.blank + rows.length - told } };
}
