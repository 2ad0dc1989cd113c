import type { IndicatorKey } from "../model/codebook.ts";
import { readFlagMarks } from "../model/flagMarks.ts";
import { CERTAINTIES, DENOMINATOR_SOURCES, QUALIFIERS, ROLES, STATED, type Observation } from "../model/observation.ts";
import { DENOMINATOR_KINDS } from "../model/perCapita.ts";
import type { Cell } from "../view/slice.ts";
import { columnReader, type ColumnReader } from "./columnReader.ts";
import type { Columns } from "./engine.ts";

/** The lists that an answer gives places in. */
interface Lists {
  readonly indicators: readonly IndicatorKey[];
  readonly datasets: readonly string[];
}

export function decodeCells(columns: Columns, lists: Lists): readonly Cell[] {
  const reader = columnReader(columns);
  return reader.rows.map((row) => ({
    ...decodeFacets(reader, row, lists),
    ...decodeBase(reader, row),
    ...decodeEvidence(reader, row),
    ...decodeOperands(reader, row),
    ...decodePerCapita(reader, row),
  }));
}

function decodeFacets(
  { text, optionalText, number, word }: ColumnReader,
  row: number,
  { indicators, datasets }: Lists,
): Observation {
  return {
    id: text("id", row),
    dataset: word("dataset", row, datasets),
    jurisdiction: text("jurisdiction", row),
    period: number("period", row),
    coverage: optionalText("coverage", row) ?? "full",
    indicator: word("indicator", row, indicators),
    value: number("value", row),
    qualifier: word("qualifier", row, QUALIFIERS),
    unitWritten: text("unit_written", row),
    basis: optionalText("basis", row) ?? "",
    scope: optionalText("scope", row) ?? "",
    stated: word("stated", row, STATED),
    role: word("role", row, ROLES),
    group: optionalText("group_id", row) ?? "",
    flags: decodeFlags(optionalText("flags", row) ?? ""),
    certainty: word("certainty", row, CERTAINTIES),
    note: optionalText("note", row) ?? "",
  };
}

function decodeFlags(text: string): Observation["flags"] {
  const marks = readFlagMarks(text);
  if (!marks) throw new TypeError(`not a list of flags: ${text}`);
  return marks;
}

function decodeBase(
  { optionalWord, optionalNumber }: ColumnReader,
  row: number,
): Pick<Observation, "denominator" | "denominatorSource"> {
  const denominator = optionalNumber("denominator", row);
  const denominatorSource = optionalWord("denominator_source", row, DENOMINATOR_SOURCES);
  return {
    ...(denominator !== undefined && { denominator }),
    ...(denominatorSource !== undefined && { denominatorSource }),
  };
}

/** The sentence, or the page of a figure without one. */
function decodeEvidence(
  { text, number, optionalText }: ColumnReader,
  row: number,
): Pick<Observation, "evidence" | "sourceUrl"> {
  const sourceUrl = optionalText("source_url", row);
  const quote = optionalText("quote", row);
  const evidence = quote !== undefined && {
    document: text("document", row),
    quote: { start: number("quote_start", row), end: number("quote_end", row) },
    number: { start: number("number_start", row), end: number("number_end", row) },
    text: quote,
  };
  return { ...(evidence && { evidence }), ...(sourceUrl !== undefined && { sourceUrl }) };
}

function decodeOperands({ optionalText }: ColumnReader, row: number): Pick<Cell, "operands"> {
  const numerator = optionalText("numerator", row);
  const denominator = optionalText("denominator_cell", row);
  return numerator === undefined || denominator === undefined ? {} : { operands: [numerator, denominator] };
}

function decodePerCapita(
  { optionalNumber, optionalText, optionalWord }: ColumnReader,
  row: number,
): Pick<Cell, "perCapita"> {
  const count = optionalNumber("per_head_count", row);
  const denominator = optionalNumber("per_head", row);
  const kind = optionalWord("per_head_kind", row, DENOMINATOR_KINDS);
  if (count === undefined || denominator === undefined || kind === undefined) return {};
  return { perCapita: { count, denominator, kind, source: optionalText("per_head_source", row) ?? "" } };
}
