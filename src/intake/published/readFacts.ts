import { CODEBOOK, isIndicatorId, type IndicatorId } from "../../model/codebook.ts";
import { readFlagMarks } from "../../model/flagMarks.ts";
import type { Jurisdiction } from "../../model/jurisdiction.ts";
import { FLAGS, QUALIFIERS, type FlagMark } from "../../model/observation.ts";
import type { Checked } from "../../model/problem.ts";
import { FACT_COLUMNS, JURISDICTION_COLUMNS, type FactColumn } from "../../model/tidyColumns.ts";
import { readCsvTable, type TableRow } from "./csvTable.ts";
import { FACTS, pageOf, type Fact } from "./fact.ts";
import { factProblems, type ReadFact } from "./factProblems.ts";
import { readJurisdictions } from "./readJurisdictions.ts";
import { repeatedKeys } from "./repeatedKeys.ts";
import { RowReader, WEB_ADDRESS } from "./rowReader.ts";

const FILE = "facts/observations.csv";
const PLACES_FILE = "facts/jurisdictions.csv";

/** The texts of the two tables in facts/. */
export interface FactFiles {
  readonly observations: string;
  readonly jurisdictions: string;
}

export interface FactsDataset {
  readonly observations: readonly Fact[];
  /** A place may also stand in the table of reporting places, which then counts. */
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
}

export const NO_FACTS: FactsDataset = { observations: [], jurisdictions: new Map() };

type Reader = RowReader<FactColumn>;

/** `known`: the places of the reports, in which places of facts may lie. */
export function readFacts(
  { observations, jurisdictions }: FactFiles,
  known: ReadonlyMap<string, Jurisdiction>,
): Checked<FactsDataset> {
  const placeRows = readCsvTable(PLACES_FILE, jurisdictions, JURISDICTION_COLUMNS);
  const places = readJurisdictions(placeRows.value, PLACES_FILE, known);
  const rows = readCsvTable(FILE, observations, FACT_COLUMNS);
  const read = rows.value.map(readRow);
  const facts = read.flatMap(({ reader, fact }): readonly ReadFact[] => (fact ? [{ reader, fact }] : []));
  return {
    value: { observations: facts.map(({ fact }) => fact), jurisdictions: places.value },
    problems: [
      ...placeRows.problems,
      ...places.problems,
      ...rows.problems,
      ...repeatedKeys(FILE, rows.value, "id"),
      ...read.flatMap(({ reader }) => reader.problems),
      ...factProblems(facts, new Set([...known.keys(), ...places.value.keys()])),
    ],
  };
}

function readRow(row: TableRow<FactColumn>): { readonly reader: Reader; readonly fact: Fact | undefined } {
  const reader: Reader = new RowReader(FILE, row);
  return { reader, fact: readFact(reader) };
}

function readFact(reader: Reader): Fact | undefined {
  const id = reader.required("id");
  const jurisdiction = reader.required("jurisdiction");
  const period = reader.period("period");
  const coverage = reader.required("coverage");
  const indicator = readIndicator(reader);
  const value = reader.number("value");
  const qualifier = reader.word("qualifier", QUALIFIERS);
  const role = reader.word("role", ["headline", "other"]);
  const flags = readFlags(reader);
  const url = reader.formed("source_url", WEB_ADDRESS, "notAnAddress");
  if (url === "") reader.required("note");
  if (reader.problems.length > 0) return undefined;
  if (id === undefined || jurisdiction === undefined || period === undefined || coverage === undefined)
    return undefined;
  if (!indicator || value === undefined || !qualifier || !role || !flags) return undefined;
  const isRate = CODEBOOK[indicator].measure === "rate";
  return {
    id,
    dataset: FACTS,
    jurisdiction,
    period,
    coverage,
    indicator,
    value,
    qualifier,
    role,
    flags,
    unitWritten: CODEBOOK[indicator].unit["zh-CN"],
    basis: "",
    scope: "",
    stated: "stated",
    ...(isRate && { denominatorSource: "none" }),
    group: reader.text("group"),
    certainty: role === "headline" ? "clear" : "judgement",
    note: reader.text("note"),
    ...(url && { sourceUrl: url }),
    page: pageOf(jurisdiction, period),
  };
}

function readIndicator(reader: Reader): IndicatorId | undefined {
  const text = reader.text("indicator");
  if (isIndicatorId(text)) return text;
  reader.problems.push({ code: "unknownIndicator", ...reader.at("indicator") });
  return undefined;
}

function readFlags(reader: Reader): readonly FlagMark[] | undefined {
  const marks = readFlagMarks(reader.text("flags"));
  if (!marks) reader.problems.push({ code: "notInList", ...reader.at("flags"), allowed: FLAGS });
  return marks;
}
