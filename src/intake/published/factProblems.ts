import { CODEBOOK } from "../../model/codebook.ts";
import { flagOf } from "../../model/observation.ts";
import type { Problem } from "../../model/problem.ts";
import type { FactColumn } from "../../model/tidyColumns.ts";
import type { Fact } from "./fact.ts";
import type { RowReader } from "./rowReader.ts";

export interface ReadFact {
  readonly reader: RowReader<FactColumn>;
  readonly fact: Fact;
}

/** What is wrong with readable rows: with what they refer to, and with each other. */
export function factProblems(facts: readonly ReadFact[], places: ReadonlySet<string>): readonly Problem[] {
  const firstOfKey = new Map<string, number>();
  const coverages = new Map<string, string>();
  return facts.flatMap((one) => [
    ...rowProblems(one, places),
    ...coverageProblems(one, coverages),
    ...headlineProblems(one, firstOfKey),
  ]);
}

function rowProblems({ reader, fact }: ReadFact, places: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  if (!places.has(fact.jurisdiction)) problems.push({ code: "unknownJurisdiction", ...reader.at("jurisdiction") });
  const expected = `${fact.page}-${fact.indicator}`;
  const number = fact.id.startsWith(expected) ? fact.id.slice(expected.length) : "?";
  if (!/^(?:-\d+)?$/.test(number)) problems.push({ code: "wrongId", ...reader.at("id"), expected });
  if (CODEBOOK[fact.indicator].measure === "rate" && fact.value > 100) {
    problems.push({ code: "rateOver100", ...reader.at("value") });
  }
  return problems;
}

/** A page covers one span of time. */
function coverageProblems({ reader, fact }: ReadFact, coverages: Map<string, string>): readonly Problem[] {
  const expected = coverages.get(fact.page) ?? fact.coverage;
  coverages.set(fact.page, expected);
  return fact.coverage === expected ? [] : [{ code: "differsFromDocument", ...reader.at("coverage"), expected }];
}

/** Of several figures for one key none is the headline, and each says that it may overlap with the others. */
function headlineProblems({ reader, fact }: ReadFact, firstOfKey: Map<string, number>): readonly Problem[] {
  if (fact.role !== "headline") {
    if (fact.group !== "" && flagOf(fact, "may_overlap")) return [];
    return [{ code: "emptyCell", ...reader.at(fact.group === "" ? "group" : "flags") }];
  }
  const key = `${fact.page}-${fact.indicator}`;
  const firstRow = firstOfKey.get(key);
  firstOfKey.set(key, firstRow ?? reader.row.row);
  return firstRow === undefined ? [] : [{ code: "secondHeadline", ...reader.at("role"), firstRow }];
}
