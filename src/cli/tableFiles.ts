import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { tableMessages } from "../i18n/tableMessages.ts";
import { LIMITS } from "../intake/table/limits.ts";
import { readTable } from "../intake/table/readTable.ts";
import type { TableObservation, TableReading } from "../intake/table/tableReading.ts";
import type { TableIssue } from "../model/tableIssue.ts";

/** One line of output: what a file was read as. */
export interface TableLine {
  readonly file: string;
  readonly ms: number;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRows: readonly number[];
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly observations: readonly ObservationLine[];
  readonly issues: readonly IssueLine[];
}

interface ObservationLine {
  readonly jurisdiction: string;
  readonly period: number;
  readonly indicator: string;
  readonly value: number;
  readonly qualifier: string;
}

type IssueLine = Pick<TableIssue, "kind" | "row" | "column" | "severity"> & { readonly message: string };

const { kinds } = tableMessages("zh-CN");

/** Reads one file. A file that cannot be opened, or that the reader fails over, is a line with an error. */
export function tableLine(file: string): TableLine {
  const start = performance.now();
  try {
    const bytes = statSync(file).size > LIMITS.bytes ? new Uint8Array(LIMITS.bytes + 1) : readFileSync(file);
    return lineOf(file, readTable(bytes, basename(file)), performance.now() - start);
  } catch (error) {
    return failedLine(file, error instanceof Error ? error.message : String(error), performance.now() - start);
  }
}

function lineOf(file: string, { recipe, table, observations, issues }: TableReading, ms: number): TableLine {
  return {
    file,
    ms: Math.round(ms),
    encoding: recipe?.encoding ?? "",
    delimiter: recipe?.dialect?.delimiter ?? "",
    headerRows: recipe?.tables[0]?.headerRows ?? [],
    table: { columns: table.columns, rows: table.rows },
    observations: observations.map(observationLine),
    issues: issues.map(issueLine),
  };
}

function observationLine({ jurisdiction, period, indicator, value, qualifier }: TableObservation): ObservationLine {
  return {
    jurisdiction,
    period,
    indicator: typeof indicator === "string" ? indicator : indicator.own,
    value,
    qualifier,
  };
}

function issueLine({ kind, row, column, severity, found, detail }: TableIssue): IssueLine {
  return { kind, row, column, severity, message: kinds[kind]({ found, detail }) };
}

function failedLine(file: string, message: string, ms: number): TableLine {
  const issue: IssueLine = { kind: "not_a_table", row: 0, column: "", severity: "error", message };
  return {
    file,
    ms: Math.round(ms),
    encoding: "",
    delimiter: "",
    headerRows: [],
    table: { columns: [], rows: [] },
    observations: [],
    issues: [issue],
  };
}

/** The line as JSON, in pieces: a table of a million rows would not fit one string. */
export function* jsonPieces(line: TableLine): Generator<string> {
  const { table, observations, issues, ...head } = line;
  yield `${JSON.stringify(head).slice(0, -1)},"table":{"columns":${JSON.stringify(table.columns)},"rows":[`;
  yield* listPieces(table.rows);
  yield `]},"observations":[`;
  yield* listPieces(observations);
  yield `],"issues":[`;
  yield* listPieces(issues);
  yield "]}\n";
}

const PIECE = 5000;

function* listPieces(list: readonly unknown[]): Generator<string> {
  for (let start = 0; start < list.length; start += PIECE) {
    yield `${start > 0 ? "," : ""}${JSON.stringify(list.slice(start, start + PIECE)).slice(1, -1)}`;
  }
}
