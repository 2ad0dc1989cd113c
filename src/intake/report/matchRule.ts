import { endsInVerb, isBareBefore, startsWithVerb, stripGlue } from "./glue.ts";
import type { IndicatorRule } from "./indicatorRule.ts";
import { INDEX } from "./headIndex.ts";
import { jointCount } from "./jointCounts.ts";
import type { Phrase } from "./phrases.ts";
import type { RefusalReason } from "./readObservation.ts";
import { wordsAtEnd, wordsStartingAt } from "./wordTrie.ts";

/** A rule that fits a number, and the words it was read from. */
export interface RuleMatch {
  readonly rule: IndicatorRule;
  /** The words that the rule was tried on: the clause of the head, up to the number or behind it. */
  readonly clause: string;
  /** How far before the number the clause begins; 0 when the object follows the number. */
  readonly reach: number;
  /** How far behind the number the head ends. */
  readonly tail: number;
}

export type MatchOutcome = { readonly match: RuleMatch } | { readonly refusal: RefusalReason };

const MOST_STEPS = 24;

/** Finds what a number counts: the object before it, or behind it when a verb stands before. */
export function matchRule(phrase: Phrase): MatchOutcome {
  const beside =
    phrase.after !== "" && NEEDS_NOUN.has(phrase.token.unit) ? undefined : headAtEnd(phrase.before, phrase);
  if (beside !== undefined && "match" in beside) return beside;
  const outcome = matchAround(phrase);
  return "match" in outcome ? outcome : (matchContinued(phrase) ?? outcome);
}

/** 个 and 家 take their noun behind them, if any stands there: 全市16个区. */
const NEEDS_NOUN: ReadonlySet<string> = new Set(["个", "家", "户", "位", "名"]);

/** 10余场共800余人次 · 30场,1000余人次参加: no object of its own, so it goes on with the one before. */
function matchContinued(phrase: Phrase): MatchOutcome | undefined {
  if (
    phrase.previous === undefined ||
    !isBareBefore(phrase.before) ||
    !/^(?:$|参加|参与|参训|受益|受教育|到场)/.test(phrase.after)
  )
    return undefined;
  const rule = INDEX.continuing.find(
    ({ continues, units, verb }) =>
      continues === phrase.previous && units.includes(phrase.token.unit) && verb?.test(phrase.own) !== false,
  );
  return rule && { match: { rule, clause: phrase.before, reach: phrase.before.length, tail: 0 } };
}

function matchAround(phrase: Phrase): MatchOutcome {
  if (phrase.after !== "" && NEEDS_NOUN.has(phrase.token.unit)) return matchBehind(phrase);
  const follows =
    phrase.after !== "" && (phrase.own === "" || endsInVerb(phrase.own) || /[对由有的]$/.test(phrase.own));
  const first = follows ? matchBehind(phrase) : matchBefore(phrase);
  if ("match" in first) return first;
  const second = follows ? matchBefore(phrase) : phrase.after === "" ? first : matchBehind(phrase);
  if ("match" in second) return second;
  return {
    refusal:
      [first, second].map(({ refusal }) => refusal).find((reason) => reason !== "other_object") ?? "other_object",
  };
}

function matchBefore(phrase: Phrase): MatchOutcome {
  let core = phrase.before;
  let refusal: RefusalReason = "other_object";
  for (let step = 0; step < MOST_STEPS && core !== ""; step++) {
    const outcome = headAtEnd(core, phrase);
    if (outcome !== undefined && "match" in outcome) return outcome;
    if (outcome !== undefined) refusal = outcome.refusal;
    const stripped = stripGlue(core);
    if (stripped === undefined) break;
    core = stripped.text;
  }
  return { refusal };
}

function headAtEnd(core: string, phrase: Phrase): MatchOutcome | undefined {
  let refusal: RefusalReason | undefined;
  for (const { length, value: rules } of wordsAtEnd(INDEX.heads, core)) {
    const headStart = core.length - length;
    const clauseStart = clauseStartOf(core, headStart);
    const clause = phrase.before.slice(clauseStart);
    const reason = tryRules(rules, phrase, clause, core.slice(clauseStart, headStart));
    if (typeof reason !== "string")
      return jointCount(core.slice(0, headStart), reason, phrase) ?? { match: matched(reason, clause, phrase) };
    refusal ??= reason;
  }
  for (const rule of INDEX.byEnd) {
    if (!rule.units.includes(phrase.token.unit) || rule.ends?.test(core) !== true) continue;
    const clause = phrase.before.slice(clauseStartOf(core, core.length - 1));
    if (fits(rule, phrase, clause, "")) return { match: matched(rule, clause, phrase) };
  }
  return refusal && { refusal };
}

function matched(rule: IndicatorRule, clause: string, phrase: Phrase): RuleMatch {
  return { rule, clause, reach: Math.min(clause.length, phrase.before.length), tail: 0 };
}

/** Brackets and quotes keep their commas. */
function clauseStartOf(core: string, from: number): number {
  let depth = 0;
  for (let at = from - 1; at >= 0; at--) {
    const character = core.charAt(at);
    if (character === ")" || character === "”") depth++;
    else if (character === "(" || character === "“") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === "," || character === ";" || character === ":" || character === "|"))
      return at + 1;
  }
  return 0;
}

function tryRules(
  rules: readonly IndicatorRule[],
  phrase: Phrase,
  clause: string,
  beforeHead: string,
): IndicatorRule | RefusalReason {
  let reason: RefusalReason = "other_object";
  for (const rule of rules) {
    if (!rule.units.includes(phrase.token.unit)) {
      if (reason === "other_object") reason = "other_unit";
    } else if (fits(rule, phrase, clause, beforeHead)) {
      if (rule.topic === undefined || rule.topic.test(phrase.topic())) return rule;
      reason = "topic_unstated";
    }
  }
  return reason;
}

/** Whether a rule of a head would read this number, its measure word and topic included. */
export function isFitting(rule: IndicatorRule, phrase: Phrase, clause: string, beforeHead: string): boolean {
  return tryRules([rule], phrase, clause, beforeHead) === rule;
}

function fits(rule: IndicatorRule, phrase: Phrase, clause: string, beforeHead: string): boolean {
  if (rule.unless?.test(clause) === true) return false;
  if (rule.isBare === true && !isBareBefore(beforeHead)) return false;
  if (rule.verb !== undefined && !hasVerb(rule, rule.verb, phrase, clause, beforeHead)) return false;
  if (rule.unlessBehind?.test(phrase.rest) === true || rule.notAfter?.test(phrase.previous ?? "") === true)
    return false;
  if (rule.unlessEarlier?.test(phrase.lead) === true) return false;
  if (rule.needs !== undefined && !rule.needs.test(`${phrase.lead}#${phrase.after}`)) return false;
  return rule.around === undefined || rule.around.test(`${phrase.lead}#${phrase.rest}`);
}

/** A number without a verb of its own shares the verb of the list it goes on: 审查合同247份,重大决策3件. */
function hasVerb(rule: IndicatorRule, verb: RegExp, phrase: Phrase, clause: string, beforeHead: string): boolean {
  if (phrase.previous === rule.indicator || verb.test(phrase.shared + clause)) return true;
  if (/^(?:对|为|就)/.test(clause) && /^[^,;]{0,4}(?:进行|开展|实施|作|做)/.test(phrase.after)) {
    if (verb.test(phrase.after)) return true; // 对合同等38份进行了合法性审查
  }
  return phrase.previous !== undefined && beforeHead === "" && verb.test(phrase.earlier);
}

const MAY_FOLLOW =
  /^(?:$|[,、;。)”"]|和|及|与|做|全部|均|都|进行|完成|被|得到|已|并|参加|参与|提供|经|提出|予以|等|作|通过|开展|实施|成为|活跃|在|的(?:合法性|法制)?审[查核]|合法性审|审[查核]|次|数|,)/;

function mayFollow(text: string): boolean {
  return MAY_FOLLOW.test(text) || startsWithVerb(text);
}

/** Between a measure word and its noun stand only words that describe the noun. */
const HAS_VERB =
  /的|均|各(?!类|种|项|级)|共|累计|开展|举办|召开|排查|化解|受理|办理|审[查核]|查处|发放|推送|出具|提供|解答|立|设|配|获|评|当选|担任|参加|参与|取得|成为|接受|负责|开通|推|用|把|向|在|被|到|于|协|来自|涉及|完成/;

/** 17件行政规范性文件全部做了合法性审查: the first noun behind the number that a verb or a stop follows. */
function matchBehind(phrase: Phrase): MatchOutcome {
  const { after } = phrase;
  let refusal: RefusalReason = "other_object";
  for (let at = 0; at < after.length; at++) {
    for (const { length, value: rules } of wordsStartingAt(INDEX.heads, after, at)) {
      if (!mayFollow(after.slice(at + length)) || HAS_VERB.test(after.slice(0, at))) continue;
      const clause = `${phrase.own}#${after}`;
      const reason = tryRules(rules, phrase, clause, `#${after.slice(0, at)}`.replace(/^#/, ""));
      if (typeof reason !== "string")
        return { match: { rule: reason, clause, reach: phrase.own.length, tail: at + length } };
      if (refusal === "other_object") refusal = reason;
    }
  }
  return { refusal };
}
