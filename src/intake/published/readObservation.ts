import { CODEBOOK, isIndicatorId, type IndicatorId } from "../../model/codebook.ts";
import type { Indicator } from "../../model/indicator.ts";
import { readFlagMarks } from "../../model/flagMarks.ts";
import {
  DENOMINATOR_SOURCES,
  FLAGS,
  QUALIFIERS,
  ROLES,
  type DenominatorSource,
  type FlagMark,
  type Observation,
} from "../../model/observation.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { ColumnOf } from "./columns.ts";
import type { RowReader } from "./rowReader.ts";

/** A figure of a report: in the published tables each has its sentence. */
export interface PublishedObservation extends Observation {
  readonly indicator: IndicatorId;
  readonly evidence: Evidence;
}

export type ObservationReader = RowReader<ColumnOf<"observations">>;

/** The row as an observation; undefined, with problems in the reader, when a cell cannot be read. */
export function readObservation(reader: ObservationReader, dataset: string): PublishedObservation | undefined {
  const indicator = readIndicator(reader);
  const parts = {
    id: reader.required("id"),
    dataset: reader.word("dataset", [dataset]),
    jurisdiction: reader.required("jurisdiction"),
    period: reader.period("period"),
    coverage: reader.required("coverage"),
    value: readValue(reader, indicator),
    qualifier: reader.word("qualifier", QUALIFIERS),
    unitWritten: reader.required("unit_written"),
    basis: readBasis(reader, indicator),
    stated: reader.word("stated", ["stated"]),
    role: reader.word("role", ROLES),
    flags: readFlags(reader),
    certainty: reader.word("certainty", ["clear", "judgement"]),
  };
  const rate = readRateBase(reader, indicator);
  const evidence = readEvidence(reader);
  if (reader.problems.length > 0 || !isWhole(parts) || !evidence || !indicator) return undefined;
  return {
    ...parts,
    ...rate,
    indicator,
    scope: reader.text("scope"),
    group: reader.text("group"),
    note: reader.text("note"),
    evidence,
  };
}

type Whole<T> = { readonly [Key in keyof T]-?: Exclude<T[Key], undefined> };

function isWhole<T extends object>(parts: T): parts is T & Whole<T> {
  return Object.values(parts).every((part) => part !== undefined);
}

function readIndicator(reader: ObservationReader): IndicatorId | undefined {
  const text = reader.text("indicator");
  if (isIndicatorId(text)) return text;
  reader.problems.push({ code: "unknownIndicator", ...reader.at("indicator") });
  return undefined;
}

function readValue(reader: ObservationReader, indicator: IndicatorId | undefined): number | undefined {
  const value = reader.number("value");
  if (value !== undefined && indicator && CODEBOOK[indicator].measure === "rate" && value > 100) {
    reader.problems.push({ code: "rateOver100", ...reader.at("value") });
  }
  return value;
}

/** "" is allowed everywhere: a report need not say how it counted. */
function readBasis(reader: ObservationReader, indicator: IndicatorId | undefined): string | undefined {
  if (!indicator) return reader.text("basis");
  const { bases }: Indicator = CODEBOOK[indicator];
  return reader.word("basis", ["", ...bases.map((basis) => basis.id)]);
}

function readFlags(reader: ObservationReader): readonly FlagMark[] | undefined {
  const marks = readFlagMarks(reader.text("flags"));
  if (!marks) reader.problems.push({ code: "notInList", ...reader.at("flags"), allowed: FLAGS });
  return marks;
}

interface RateBase {
  readonly denominator?: number;
  readonly denominatorSource?: DenominatorSource;
}

/** A rate says where its base is known from; a count has none. */
function readRateBase(reader: ObservationReader, indicator: IndicatorId | undefined): RateBase {
  if (!indicator) return {};
  if (CODEBOOK[indicator].measure !== "rate") {
    reader.empty("denominator");
    reader.empty("denominator_source");
    return {};
  }
  const denominatorSource = reader.word("denominator_source", DENOMINATOR_SOURCES);
  if (!denominatorSource) return {};
  if (denominatorSource === "none") {
    reader.empty("denominator");
    return { denominatorSource };
  }
  const denominator = reader.number("denominator");
  if (denominator === 0) reader.problems.push({ code: "zeroDenominator", ...reader.at("denominator") });
  return denominator === undefined ? {} : { denominator, denominatorSource };
}

function readEvidence(reader: ObservationReader): Evidence | undefined {
  const document = reader.required("document");
  const start = reader.wholeNumber("start");
  const end = reader.wholeNumber("end");
  const numberStart = reader.wholeNumber("number_start");
  const numberEnd = reader.wholeNumber("number_end");
  const text = reader.required("quote");
  if (document === undefined || text === undefined || start === undefined || end === undefined) return undefined;
  if (numberStart === undefined || numberEnd === undefined) return undefined;
  return { document, quote: { start, end }, number: { start: numberStart, end: numberEnd }, text };
}
