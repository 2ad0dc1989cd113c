import type { IndicatorId } from "../../model/codebook.ts";
import { sentenceAt, type Sentence } from "./clauses.ts";
import { eachCounts } from "./eachCounts.ts";
import { exclusionOf } from "./exclusions.ts";
import type { IndicatorRule } from "./indicatorRule.ts";
import { matchRule, type MatchOutcome, type RuleMatch } from "./matchRule.ts";
import { observationOf } from "./observationOf.ts";
import { phraseOf, type Neighbours, type Phrase } from "./phrases.ts";
import type { NumberToken } from "./quantity.ts";
import type { ReadObservation, RefusalReason } from "./readObservation.ts";
import type { ReportHeading } from "./reportHeading.ts";
import type { SourceText } from "./sourceText.ts";
import { readTableCell } from "./tableCells.ts";
import { partsByAddition, partsFrom } from "./totalsAndParts.ts";

export interface NumberReading {
  readonly token: NumberToken;
  readonly sentence: Sentence;
  readonly outcome: Outcome;
}

type Outcome =
  /** `others`: what the same number says of other indicators: 行政复议、行政诉讼各1件. */
  | { readonly observation: ReadObservation; readonly others?: readonly ReadObservation[] }
  | { readonly refusal: RefusalReason };

/** A text ready to have its numbers read. */
export interface ReadableText {
  readonly source: SourceText;
  readonly heading: ReportHeading;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly NumberToken[];
}

/** A number on its way, with what has been read before it: parts look back at totals, rates at counts. */
interface Place {
  readonly text: ReadableText;
  readonly token: NumberToken;
  readonly index: number;
  readonly sentence: Sentence;
  readonly earlier: readonly NumberReading[];
  /** Numbers further on that add up to a total read before. */
  readonly addedParts: Set<NumberToken>;
}

/** Takes the numbers in order, each to an observation or a refusal. */
export function readNumbers(text: ReadableText): readonly NumberReading[] {
  const earlier: NumberReading[] = [];
  const addedParts = new Set<NumberToken>();
  let at = 0;
  for (const [index, token] of text.tokens.entries()) {
    at = sentenceAt(text.sentences, token.start, at);
    const sentence = text.sentences[at];
    if (sentence === undefined) continue;
    earlier.push({ token, sentence, outcome: read({ text, token, index, sentence, earlier, addedParts }) });
  }
  return earlier;
}

function read(place: Place): Outcome {
  const { token, text } = place;
  if (token.refusal !== undefined) return { refusal: token.refusal };
  if (token.unit !== "") return readMeasured(place);
  const unit = unitBefore(text.source.text, token.start);
  return unit === undefined ? readCell(place) : readMeasured({ ...place, token: { ...token, unit } });
}

/** 检查次数4751: the measure word stands before the number. */
function unitBefore(text: string, at: number): string | undefined {
  const found = /(?:(次|件|场|人|份|条|起)数|(人次))(?:为|达|共|:|达到)?$/.exec(text.slice(Math.max(0, at - 4), at));
  return found?.slice(1).find(Boolean);
}

function readMeasured(place: Place): Outcome {
  const phrase = phraseOf(place.text.source.text, place.token, place.sentence, neighboursOf(place));
  const excluded = exclusionOf(phrase, place.text.heading) ?? inheritedRefusal(place);
  if (excluded !== undefined) return { refusal: excluded };
  return isArticle(phrase) ? { refusal: "indefinite" } : judge(place, phrase, matchRule(phrase));
}

const PARTS_NO_PHRASE: ReadonlySet<string> = new Set(["date", "phone_line", "slogan"]);

/** Dates and hotlines part no phrases: 公开2023年度决算、重点项目等信息70条, 解决12345网络问政825宗. */
function neighboursOf({ text: { tokens }, index, sentence, earlier }: Place): Neighbours {
  let before = index - 1;
  while (PARTS_NO_PHRASE.has(tokens[before]?.refusal ?? "")) before--;
  return { previous: tokens[before], next: tokens[index + 1], read: indicatorBefore(earlier.at(-1), sentence) };
}

function indicatorBefore(reading: NumberReading | undefined, sentence: Sentence): IndicatorId | undefined {
  if (reading === undefined || reading.token.start < sentence.start) return undefined;
  return "observation" in reading.outcome ? reading.outcome.observation.indicator : undefined;
}

const PASSED_ON: ReadonlySet<string> = new Set(["standing_rule", "other_year", "plan", "other_body"]);

/** A rate is about the count before it: 每年化解50万件以上,成功率98.5%. A survey of several years has no year of its own. */
function inheritedRefusal({ token, sentence, earlier, text }: Place): RefusalReason | undefined {
  if (/^\D+年/.test(text.heading.coverage)) return "other_year";
  const before = earlier.at(-1);
  if (token.unit !== "%" || before === undefined || before.token.start < sentence.start) return undefined;
  return "refusal" in before.outcome && PASSED_ON.has(before.outcome.refusal) ? before.outcome.refusal : undefined;
}

/** 一次 and 一名 are mostly "a"; a count only when the sentence ends its object with it. */
function isArticle({ token, before, after }: Phrase): boolean {
  if (!token.isChinese || token.value !== 1 || token.qualifier !== "exact") return false;
  return after !== "" || before === "" || !/次|场|期|件|起/.test(token.unit);
}

function judge(place: Place, phrase: Phrase, outcome: MatchOutcome): Outcome {
  if ("refusal" in outcome) return { refusal: isPart(place, phrase, undefined) ? "part_of_total" : outcome.refusal };
  const { match } = outcome;
  if (place.addedParts.has(place.token) || isPart(place, phrase, match.rule)) return { refusal: "part_of_total" };
  const counts = eachCounts(match, phrase);
  if (counts === undefined) return { refusal: "total_of_several" };
  markParts(place, match.rule);
  const [observation, ...others] = counts.map(({ rule, times }) => {
    const token = { ...phrase.token, value: phrase.token.value * times };
    return observationOf({ ...phrase, token }, { ...match, rule }, place.text.source, place.text.heading);
  });
  return observation === undefined ? { refusal: "total_of_several" } : { observation, others };
}

/** A part stands behind 其中 and the like; the nearest number before that, of the same measure word, is its total. */
function isPart({ earlier }: Place, phrase: Phrase, rule: IndicatorRule | undefined): boolean {
  const from = partsFrom(phrase);
  if (from === undefined) return false;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const reading = earlier[index];
    if (reading === undefined || reading.token.start < phrase.sentence.line) return false;
    if (reading.token.start >= from || reading.token.unit !== phrase.token.unit) continue;
    if (!("observation" in reading.outcome)) return false;
    return rule === undefined || reading.outcome.observation.indicator === rule.indicator;
  }
  return false;
}

function markParts({ text: { source, tokens }, index, addedParts }: Place, rule: IndicatorRule): void {
  if (rule.units.includes("%")) return;
  for (const part of partsByAddition(source.text, tokens, index)) addedParts.add(part);
}

function readCell(place: Place): Outcome {
  const { token, index, sentence } = place;
  const { source, tokens, heading } = place.text;
  const cell = readTableCell(source.text, token, tokens[index - 1], tokens[index + 1]);
  if (cell === undefined || "refusal" in cell) return { refusal: cell?.refusal ?? "no_unit" };
  const phrase = phraseOf(source.text, token, sentence, { previous: undefined, next: undefined, read: undefined });
  const match: RuleMatch = { rule: cell.rule, clause: "", reach: token.start - cell.start, tail: 0 };
  return { observation: observationOf(phrase, match, source, heading) };
}
