import { basename, extname } from "node:path";
import type { ReadObservation, ReportReading } from "../intake/report/readObservation.ts";
import type { FlagMark } from "../model/observation.ts";
import { OBSERVATION_COLUMNS, type ObservationColumn } from "../model/tidyColumns.ts";

/** One line of ndjson: what one report states and what was left out. */
export function reportLine(file: string, reading: ReportReading): string {
  const { jurisdiction, period, coverage, observations, refused } = reading;
  return JSON.stringify({
    file,
    jurisdiction,
    period,
    coverage,
    observations: observations.map(observationFields),
    refused,
  });
}

/** A file without text keeps its place in the output, so that lines and files go together. */
export function problemLine(file: string, problem: string): string {
  return JSON.stringify({ file, problem, observations: [], refused: [] });
}

function observationFields(observation: ReadObservation): Readonly<Record<string, unknown>> {
  return {
    indicator: observation.indicator,
    value: observation.value,
    qualifier: observation.qualifier,
    unit_written: observation.unitWritten,
    basis: observation.basis,
    scope: observation.scope,
    coverage: observation.coverage,
    stated: observation.stated,
    denominator: observation.denominator,
    denominator_source: observation.denominatorSource,
    role: observation.role,
    group: observation.group,
    flags: observation.flags,
    start: observation.start,
    end: observation.end,
    number_start: observation.numberStart,
    number_end: observation.numberEnd,
    quote: observation.quote,
  };
}

export const CSV_HEADER = OBSERVATION_COLUMNS.join(",");

/** Rows in the columns of data/observations.csv. The place stays as the heading names it, until someone confirms it. */
export function observationRows(file: string, reading: ReportReading): readonly string[] {
  const document = basename(file, extname(file));
  return reading.observations.map((observation) => {
    const cells = cellsOf(document, reading, observation);
    return OBSERVATION_COLUMNS.map((column) => quoted(cells[column])).join(",");
  });
}

function cellsOf(
  document: string,
  reading: ReportReading,
  observation: ReadObservation,
): Readonly<Record<ObservationColumn, string>> {
  return {
    id: `${document}-${observation.indicator}-${observation.start}`,
    dataset: "published",
    jurisdiction: reading.jurisdiction ?? "",
    period: written(reading.period),
    coverage: observation.coverage,
    indicator: observation.indicator,
    value: written(observation.value),
    qualifier: observation.qualifier,
    unit_written: observation.unitWritten,
    basis: observation.basis,
    scope: observation.scope,
    stated: observation.stated,
    denominator: written(observation.denominator),
    denominator_source: observation.denominatorSource ?? "",
    role: observation.role,
    group: observation.group === "" ? "" : `${document}-${observation.group}`,
    document,
    start: written(observation.start),
    end: written(observation.end),
    number_start: written(observation.numberStart),
    number_end: written(observation.numberEnd),
    quote: observation.quote,
    flags: observation.flags.map(flagText).join("|"),
    certainty: "judgement",
    note: "",
  };
}

function written(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

function flagText({ flag, detail }: FlagMark): string {
  return detail === "" ? flag : `${flag}(${detail})`;
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
