import type { Evidence } from "../model/evidence.ts";
import type { Observation } from "../model/observation.ts";

/** A clause that says nothing without the one before it: 共计170次, 其中街道工作动态244条, 覆盖群众1000余人次. */
const DEPENDENT = /^(共计|合计|累计|其中|覆盖|均|共\d)/;

/** A clause that only says when: the lead of the copied sentence says it. */
const ONLY_TIME = /^(\d{4}\s*年度?|全年|本年度)$/;

/** What stands before the statement and is said by the lead, or only joins it to the sentence it was taken from. */
const OPENING =
  /^(?:其中[，,]?|同时[，,]?|以及|并|\d{4}\s*(?:年度?|全年)|全年|本年度|本年|全(?:镇|街道|乡|区)(?=现有|共))\s*/;

/** Chinese prose has gaps between Latin words only. */
const GAP = /(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g;

/** Briefing prose leaves these out. */
const TRIMS: readonly (readonly [RegExp, string])[] = [
  [/各类(?=矛盾纠纷)/g, ""],
  [/率达(?=\d)/g, "率"],
];

/**
 * The clauses of the report that state the figure, without time and place: 各级调解组织成功化解矛盾纠纷47起，调解成功率97.9%.
 * A rate or a sum of money takes the counts right before it along. "" where the quote is not in the sentence.
 */
export function saidInReport(cell: Observation, evidence: Evidence, place: string, sentence = evidence.text): string {
  const from = sentence.indexOf(evidence.text);
  if (from === -1) return "";
  const clauses = clausesOf(sentence);
  const last = clauses.findIndex(({ end }) => end >= from + evidence.text.trimEnd().length);
  const first = clauses.findIndex(({ end }) => end > from);
  if (first === -1 || last === -1) return "";
  const opening = reachBack(clauses, first, takesCounts(cell));
  const text = clauses
    .slice(opening, last + 1)
    .map((clause) => clause.text)
    .join("，");
  return tidy(text, place);
}

interface Clause {
  readonly text: string;
  /** Offset just behind it in the sentence. */
  readonly end: number;
}

function clausesOf(sentence: string): readonly Clause[] {
  // A comma within a number (1,550元) parts nothing.
  return [...sentence.matchAll(/(?:[^，,；;。\n]|(?<=\d),(?=\d{3}))+/g)].map((match) => ({
    text: match[0].trim(),
    end: match.index + match[0].length,
  }));
}

function takesCounts(cell: Observation): boolean {
  return cell.unitWritten === "%" || cell.unitWritten === "元";
}

function reachBack(clauses: readonly Clause[], at: number, withCounts: boolean): number {
  const before = clauses[at - 1]?.text;
  if (before === undefined || ONLY_TIME.test(before)) return at;
  const belongs = DEPENDENT.test(clauses[at]?.text ?? "") || (withCounts && /\d/.test(before));
  return belongs ? reachBack(clauses, at - 1, withCounts) : at;
}

function tidy(text: string, place: string): string {
  let said = text.replaceAll("(", "（").replaceAll(")", "）");
  said = withoutTime(said);
  for (const name of namesOf(place)) if (said.startsWith(name)) said = said.slice(name.length);
  for (const [found, instead] of TRIMS) said = said.replace(found, instead);
  return said.replace(/"([^"]*)"/g, "“$1”").replace(GAP, "");
}

function withoutTime(text: string): string {
  const rest = text.replace(OPENING, "");
  return rest === text ? text : withoutTime(rest);
}

/** 车站街道, its name without the kind (车站), and the kind alone (街道及各社区…): the lead ends with them already. */
function namesOf(place: string): readonly string[] {
  const kind = /(街道|镇|乡)$/.exec(place)?.[0] ?? "";
  const proper = kind ? place.slice(0, -kind.length) : "";
  return [place, proper, kind].filter((name) => name !== "");
}
