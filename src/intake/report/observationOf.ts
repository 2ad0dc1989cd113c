import type { FlagMark } from "../../model/observation.ts";
import type { IndicatorRule } from "./indicatorRule.ts";
import type { RuleMatch } from "./matchRule.ts";
import type { Phrase } from "./phrases.ts";
import type { ReadObservation } from "./readObservation.ts";
import type { ReportHeading } from "./reportHeading.ts";
import type { SourceText } from "./sourceText.ts";
import type { StatedZero } from "./statedZeros.ts";

const MONEY: Readonly<Record<string, number>> = { 万元: 10_000, 万余元: 10_000, 亿元: 100_000_000 };

export function observationOf(
  phrase: Phrase,
  match: RuleMatch,
  source: SourceText,
  heading: ReportHeading,
): ReadObservation {
  const { token } = phrase;
  const start = quoteStart(source.text, token.start - reachOf(phrase, match), token.start);
  const quote = source.spanOf(start, token.end + match.tail);
  const number = source.spanOf(token.numberStart, token.numberEnd);
  return {
    indicator: match.rule.indicator,
    value: token.value * (MONEY[token.unit] ?? 1),
    qualifier: token.unit === "万余元" ? "at_least" : token.qualifier,
    unitWritten: token.unit,
    basis: basisOf(match.rule, match.clause, phrase),
    scope: scopeOf(match.rule, phrase),
    coverage: heading.coverage,
    stated: "stated",
    role: "headline",
    group: "",
    flags: flagsOf(match.rule, match.clause, phrase),
    ...quote,
    numberStart: number.start,
    numberEnd: number.end,
    quote: source.original.slice(quote.start, quote.end),
  };
}

export function observationOfZero(zero: StatedZero, source: SourceText, heading: ReportHeading): ReadObservation {
  const quote = source.spanOf(zero.start, zero.end);
  return {
    indicator: zero.indicator,
    value: 0,
    qualifier: "exact",
    unitWritten: "",
    basis: "",
    scope: "",
    coverage: heading.coverage,
    stated: "stated",
    role: "headline",
    group: "",
    flags: [{ flag: "stated_zero", detail: "" }],
    ...quote,
    numberStart: quote.start,
    numberEnd: quote.start + 1,
    quote: source.original.slice(quote.start, quote.end),
  };
}

/** 化解51起 says what was settled only together with 排查矛盾纠纷52起 before it. */
function reachOf({ previous, before, lead }: Phrase, { rule, reach }: RuleMatch): number {
  const isElided = rule.isBare === true || rule.continues !== undefined;
  if (!isElided || previous === undefined) return reach;
  const earlier = lead.slice(0, lead.length - before.length);
  const stop = Math.max(...[",", ";", ":", "|"].map((mark) => earlier.lastIndexOf(mark)));
  return before.length + earlier.length - stop - 1;
}

const TIME_FIRST = /^(?:[,、;:。\s]|20\d{2}年度?|全年|年内|其中|同时|并|累计(?=.{4})|今年(?:以来)?|本年度?)/;

/** The quote begins with the clause, less the time and the stops before it. */
function quoteStart(text: string, from: number, to: number): number {
  let start = Math.max(0, from);
  for (let step = 0; step < 6 && start < to; step++) {
    const length = TIME_FIRST.exec(text.slice(start, Math.min(to, start + 12)))?.[0].length ?? 0;
    if (length === 0) break;
    start += length;
  }
  return Math.min(start, to);
}

function basisOf(rule: IndicatorRule, clause: string, phrase: Phrase): string {
  const sentence = `${statementOf(phrase.lead)}#${restOf(phrase)}`;
  const found = (rule.bases ?? []).find(({ cue, inSentence, unit }) => {
    if (cue === undefined && inSentence === undefined && unit === undefined) return true;
    return cue?.test(clause) === true || inSentence?.test(sentence) === true || unit === phrase.token.unit;
  });
  return found?.basis ?? "";
}

/** From the last semicolon on, if a clause stands before that of the number; 发布65篇;受众3000人次 is one statement. */
function statementOf(lead: string): string {
  const stop = lead.lastIndexOf(";");
  return lead.includes(",", stop + 1) ? lead.slice(stop + 1) : lead;
}

/** What still says something of this number: not the clause that leads to the next. */
function restOf({ token, rest, sentence }: Phrase): string {
  const [statement = ""] = rest.split(";");
  const isCut = statement === rest && token.end + rest.length < sentence.end;
  return isCut ? statement.slice(0, Math.max(0, statement.lastIndexOf(","))) : statement;
}

const UNITS_OF_OFFICE =
  /(综合执法岗|综合行政执法(?:大队|中队|队|局|办公室|办)|综合执法(?:大队|中队|队|局|办)|行政执法(?:大队|中队|队)|城管(?:大队|中队|局|执法队)|应急管理(?:局|办|站|所)|市场监管(?:局|所)|司法所|审批局)/;
const BY_OFFICE: ReadonlySet<string> = new Set(["inspections", "special_campaigns"]);

/** The one office that a figure of enforcement belongs to, when the sentence begins with it. */
function scopeOf(rule: IndicatorRule, { lead }: Phrase): string {
  if (!BY_OFFICE.has(rule.indicator)) return "";
  return UNITS_OF_OFFICE.exec(lead)?.[1] ?? "";
}

function flagsOf(rule: IndicatorRule, clause: string, { token, shared }: Phrase): readonly FlagMark[] {
  const cued = (rule.flags ?? []).flatMap(({ flag, cue }): readonly FlagMark[] => {
    const found = cue.exec(shared + clause);
    return found === null ? [] : [{ flag, detail: found[1] ?? "" }];
  });
  return token.value === 0 ? [...cued, { flag: "stated_zero" as const, detail: "" }] : cued;
}
