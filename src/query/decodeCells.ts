import type { IndicatorKey } from "../model/codebook.ts";
import { readFlagMarks } from "../model/flagMarks.ts";
import type { Observation } from "../model/observation.ts";
import type { Cell } from "../view/slice.ts";
import { columnReader, type ColumnReader } from "./columnReader.ts";
import type { Columns } from "./engine.ts";

/** The words of closed lists are taken as they are: the build has checked them against the same lists. */
export function decodeCells(columns: Columns): readonly Cell[] {
  const reader = columnReader(columns);
  return reader.rows.map((row) => ({
    ...decodeFacets(reader, row),
    ...decodeBase(reader, row),
    ...decodeEvidence(reader, row),
    ...decodeOperands(reader, row),
  }));
}

function decodeFacets({ text, number }: ColumnReader, row: number): Observation {
  return {
    id: text("id", row),
    dataset: text("dataset", row),
    jurisdiction: text("jurisdiction", row),
    period: number("period", row),
    coverage: text("coverage", row),
    indicator: text("indicator", row) as IndicatorKey,
    value: number("value", row),
    qualifier: text("qualifier", row) as Observation["qualifier"],
    unitWritten: text("unit_written", row),
    basis: text("basis", row),
    scope: text("scope", row),
    stated: text("stated", row) as Observation["stated"],
    role: text("role", row) as Observation["role"],
    group: text("group_id", row),
    flags: decodeFlags(text("flags", row)),
    certainty: text("certainty", row) as Observation["certainty"],
    note: text("note", row),
  };
}

function decodeFlags(text: string): Observation["flags"] {
  const marks = readFlagMarks(text);
  if (!marks) throw new TypeError(`not a list of flags: ${text}`);
  return marks;
}

function decodeBase(
  { optionalText, optionalNumber }: ColumnReader,
  row: number,
): Pick<Observation, "denominator" | "denominatorSource"> {
  const denominator = optionalNumber("denominator", row);
  const denominatorSource = optionalText("denominator_source", row) as Observation["denominatorSource"];
  return {
    ...(denominator !== undefined && { denominator }),
    ...(denominatorSource !== undefined && { denominatorSource }),
  };
}

function decodeEvidence({ text, number }: ColumnReader, row: number): Pick<Observation, "evidence"> {
  return {
    evidence: {
      document: text("document", row),
      quote: { start: number("quote_start", row), end: number("quote_end", row) },
      number: { start: number("number_start", row), end: number("number_end", row) },
      text: text("quote", row),
    },
  };
}

function decodeOperands({ optionalText }: ColumnReader, row: number): Pick<Cell, "operands"> {
  const numerator = optionalText("numerator", row);
  const denominator = optionalText("denominator_cell", row);
  return numerator === undefined || denominator === undefined ? {} : { operands: [numerator, denominator] };
}
