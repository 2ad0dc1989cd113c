import type { IndicatorId } from "../../model/codebook.ts";
import { sentenceAt, sentencesOf, type Sentence } from "./clauses.ts";
import { exclusionOf } from "./exclusions.ts";
import type { IndicatorRule } from "./indicatorRule.ts";
import { matchRule, type MatchOutcome, type RuleMatch } from "./matchRule.ts";
import { numberTokens, type NumberToken } from "./numberTokens.ts";
import { observationOf, observationOfZero } from "./observationOf.ts";
import { phraseOf, type Neighbours, type Phrase } from "./phrases.ts";
import { withDenominators } from "./ratesAndBases.ts";
import type { ReadObservation, Refusal, RefusalReason, ReportReading } from "./readObservation.ts";
import { readReportHeading, type ReportHeading } from "./reportHeading.ts";
import { withRoles } from "./rolesAndGroups.ts";
import { readSourceText, type SourceText } from "./sourceText.ts";
import { statedZeros } from "./statedZeros.ts";
import { readTableCell } from "./tableCells.ts";
import { partsByAddition, partsFrom } from "./totalsAndParts.ts";

/**
 * Reads what a report states. Every number of the text comes back either as an observation or among the refused, with
 * the reason; the same text gives the same answer in the browser and in Node.
 */
export function extractReport(text: string): ReportReading {
  const source = readSourceText(text);
  const heading = readReportHeading(source.text);
  const reader = new Reader(source, heading);
  reader.readNumbers();
  reader.readZeros();
  return {
    ...heading,
    observations: withDenominators(withRoles(reader.observations())),
    refused: reader.refusals(),
  };
}

interface Reading {
  readonly token: NumberToken;
  readonly sentence: Sentence;
  readonly outcome: { readonly observation: ReadObservation } | { readonly refusal: RefusalReason };
}

/** The numbers of one text on their way through: holds what has been read so far, since parts look back at totals. */
class Reader {
  readonly #source: SourceText;
  readonly #heading: ReportHeading;
  readonly #sentences: readonly Sentence[];
  readonly #tokens: readonly NumberToken[];
  readonly #readings: Reading[] = [];
  readonly #zeros: ReadObservation[] = [];
  readonly #addedParts = new Set<NumberToken>();

  constructor(source: SourceText, heading: ReportHeading) {
    this.#source = source;
    this.#heading = heading;
    this.#sentences = sentencesOf(source.text, source.codes);
    this.#tokens = numberTokens(source.text, source.codes);
  }

  readNumbers(): void {
    let sentenceIndex = 0;
    for (const [index, token] of this.#tokens.entries()) {
      sentenceIndex = sentenceAt(this.#sentences, token.start, sentenceIndex);
      const sentence = this.#sentences[sentenceIndex];
      if (sentence === undefined) continue;
      this.#readings.push({ token, sentence, outcome: this.#read(token, index, sentence) });
    }
  }

  readZeros(): void {
    const counted = new Set(
      this.#readings.flatMap(({ sentence, outcome }) => ("observation" in outcome ? [`${outcome.observation.indicator}@${sentence.start}`] : [])),
    );
    for (const zero of statedZeros(this.#source.text, this.#sentences)) {
      const isCounted = counted.has(`${zero.indicator}@${zero.sentence.start}`);
      if (!isCounted) this.#zeros.push(observationOfZero(zero, this.#source, this.#heading));
    }
  }

  observations(): readonly ReadObservation[] {
    return [...this.#readObservations(), ...this.#zeros].sort((one, other) => one.numberStart - other.numberStart);
  }

  refusals(): readonly Refusal[] {
    const { spanOf, original, pageMarks } = this.#source;
    const refused = this.#readings.flatMap(({ token, outcome }) =>
      "refusal" in outcome ? [{ reason: outcome.refusal, ...spanOf(token.start, token.end) }] : [],
    );
    const pages = pageMarks.filter(({ start, end }) => /\d/.test(original.slice(start, end))).map((span) => ({ reason: "page_number" as const, ...span }));
    return [...refused, ...pages]
      .sort((one, other) => one.start - other.start)
      .map(({ reason, start, end }) => ({ reason, start, end, quote: original.slice(start, end) }));
  }

  #readObservations(): readonly ReadObservation[] {
    return this.#readings.flatMap(({ outcome }) => ("observation" in outcome ? [outcome.observation] : []));
  }

  #read(token: NumberToken, index: number, sentence: Sentence): Reading["outcome"] {
    if (token.refusal !== undefined) return { refusal: token.refusal };
    if (token.unit !== "") return this.#readMeasured(token, index, sentence);
    const unit = unitBefore(this.#source.text, token.start);
    return unit === undefined ? this.#readBare(token, index, sentence) : this.#readMeasured({ ...token, unit }, index, sentence);
  }

  #readMeasured(token: NumberToken, index: number, sentence: Sentence): Reading["outcome"] {
    const phrase = phraseOf(this.#source.text, token, sentence, this.#neighbours(index, sentence));
    const excluded = exclusionOf(phrase, this.#heading.period) ?? this.#inherited(phrase);
    if (excluded !== undefined) return { refusal: excluded };
    if (isArticle(phrase)) return { refusal: "indefinite" };
    return this.#judge(phrase, index, matchRule(phrase));
  }

  /** A rate is about the count before it: 每年化解50万件以上,成功率98.5%. */
  #inherited({ token, sentence }: Phrase): RefusalReason | undefined {
    const { token: before, outcome } = this.#readings.at(-1) ?? {};
    if (/^\D+年/.test(this.#heading.coverage)) return "other_year";
    if (token.unit !== "%" || before === undefined || before.start < sentence.start || outcome === undefined) return undefined;
    return "refusal" in outcome && /^(?:standing_rule|other_year|plan|other_body)$/.test(outcome.refusal) ? outcome.refusal : undefined;
  }

  #judge(phrase: Phrase, index: number, outcome: MatchOutcome): Reading["outcome"] {
    if ("refusal" in outcome) return { refusal: this.#isPart(phrase, undefined) ? "part_of_total" : outcome.refusal };
    if (this.#addedParts.has(phrase.token) || this.#isPart(phrase, outcome.match.rule)) return { refusal: "part_of_total" };
    this.#markParts(index, outcome.match);
    return { observation: observationOf(phrase, outcome.match, this.#source, this.#heading) };
  }

  /** Dates part no phrases: 公开2023年度决算、重点项目等信息70条. */
  #neighbours(index: number, sentence: Sentence): Neighbours {
    let before = index - 1;
    while (before >= 0 && this.#tokens[before]?.refusal === "date") before--;
    return { previous: this.#tokens[before], next: this.#tokens[index + 1], read: this.#previousIn(sentence) };
  }

  /** The indicator of the number read just before, in the same sentence. */
  #previousIn(sentence: Sentence): IndicatorId | undefined {
    const { token, outcome } = this.#readings.at(-1) ?? {};
    return token !== undefined && token.start >= sentence.start && outcome !== undefined && "observation" in outcome
      ? outcome.observation.indicator
      : undefined;
  }

  /** A part stands behind 其中 and the like, and its total, an observation of the same indicator, stands before it. */
  #isPart(phrase: Phrase, rule: IndicatorRule | undefined): boolean {
    const from = partsFrom(phrase);
    if (from === undefined) return false;
    for (let index = this.#readings.length - 1; index >= 0; index--) {
      const { token, outcome } = this.#readings[index] ?? {};
      if (token === undefined || outcome === undefined || token.start < phrase.sentence.line) return false;
      if (token.start >= from || token.unit !== phrase.token.unit) continue;
      return "observation" in outcome && (rule === undefined || outcome.observation.indicator === rule.indicator);
    }
    return false;
  }

  #markParts(index: number, { rule }: RuleMatch): void {
    if (rule.units.includes("%")) return;
    const parts = partsByAddition(this.#source.text, this.#tokens, index);
    for (const part of parts) this.#addedParts.add(part);
  }

  #readBare(token: NumberToken, index: number, sentence: Sentence): Reading["outcome"] {
    const cell = readTableCell(this.#source.text, token, this.#tokens[index - 1], this.#tokens[index + 1]);
    if (cell === undefined || "refusal" in cell) return { refusal: cell?.refusal ?? "no_unit" };
    const phrase = phraseOf(this.#source.text, token, sentence, { previous: undefined, next: undefined, read: undefined });
    const match: RuleMatch = { rule: cell.rule, clause: "", reach: token.start - cell.start, tail: 0 };
    return { observation: observationOf(phrase, match, this.#source, this.#heading) };
  }
}

/** 检查次数4751: the measure word stands before the number. */
function unitBefore(text: string, at: number): string | undefined {
  return /(?:(次|件|场|人|份|条|起)数|(人次))(?:为|达|共|:|达到)?$/.exec(text.slice(Math.max(0, at - 4), at))?.slice(1).find(Boolean);
}

/** 一次 and 一名 are mostly "a"; a count only when the sentence ends its object with it. */
function isArticle({ token, before, after }: Phrase): boolean {
  if (!token.isChinese || token.value !== 1 || token.qualifier !== "exact") return false;
  return after !== "" || before === "" || !/次|场|期|件|起/.test(token.unit);
}
