import type { IndicatorId } from "../../model/codebook.ts";
import type { NumberToken } from "./quantity.ts";
import type { Sentence } from "./clauses.ts";

/** The words around one number, cut where another number, sentence or bracket begins. All windows are bounded. */
export interface Phrase {
  readonly token: NumberToken;
  readonly sentence: Sentence;
  /** From the previous number or the start of the sentence up to this number. */
  readonly before: string;
  /** The last clause of `before`: what stands between the nearest comma and the number. */
  readonly own: string;
  /** The clause whose verb this number shares (办理建议364件、提案279件); "" when it has its own. */
  readonly shared: string;
  /** The clause before the one that the number stands in. */
  readonly earlier: string;
  /** Up to the next stop or number: the object, when it follows its number. */
  readonly after: string;
  /** The sentence up to this number. */
  readonly lead: string;
  /** What follows up to the next number or the end of the sentence, for a condition that comes late. */
  readonly rest: string;
  readonly previousSentence: string;
  /** The list item or paragraph up to this number, with its headings: what it is all about. */
  topic(): string;
  /** The indicator that the number before it in this sentence was read as. */
  readonly previous: IndicatorId | undefined;
  /** The number stands in brackets that open in this sentence. */
  readonly isInBrackets: boolean;
}

const LONGEST_BEFORE = 90;
const LONGEST_LEAD = 160;
const LONGEST_AFTER = 34;
const LONGEST_REST = 60;
const LONGEST_TOPIC = 400;
const LONGEST_PREVIOUS = 120;
const STOP_AFTER = /[,;:。!?(|\n《]/;
const ITEM_MARK =
  /(?:[一二三四五六七八九十]是|[一二三四五六七八九十]、|\([一二三四五六七八九十\d]{1,2}\)|(?:^|[。\n])\d{1,2}[.、](?!\d))/g;

export interface Neighbours {
  readonly previous: NumberToken | undefined;
  readonly next: NumberToken | undefined;
  /** What the number before it was read as, when it stands in the same sentence. */
  readonly read: IndicatorId | undefined;
}

export function phraseOf(
  text: string,
  token: NumberToken,
  sentence: Sentence,
  { previous, next, read }: Neighbours,
): Phrase {
  const floor = Math.max(sentence.start, token.start - LONGEST_BEFORE);
  const from = previous !== undefined && previous.end > floor ? previous.end : floor;
  const before = text.slice(from, token.start);
  const open = openBracket(before);
  const near = open === -1 ? before : before.slice(open + 1);
  const lead = text.slice(Math.max(sentence.start, token.start - LONGEST_LEAD), token.start);
  return {
    token,
    sentence,
    before: near,
    own: near.slice(lastStop(near) + 1),
    shared: sharedOf(near, lead),
    earlier: earlierOf(near, lead),
    after: afterOf(text, token, next),
    lead,
    rest: text.slice(token.end, Math.min(token.end + LONGEST_REST, sentence.end, next?.start ?? text.length)),
    previousSentence: text.slice(Math.max(0, sentence.start - LONGEST_PREVIOUS), sentence.start),
    topic: () => topicOf(text, token, sentence),
    previous: read,
    isInBrackets: open !== -1 || isInBrackets(lead),
  };
}

function sharedOf(before: string, lead: string): string {
  const own = before.slice(lastStop(before) + 1);
  const isPart = own.startsWith("其中");
  if (!isPart && !/^(?:、|和|及|以及|与|;|,以及)/.test(before)) return "";
  const earlier = lead.slice(0, lead.length - (isPart ? own.length + 1 : before.length));
  const clause = earlier.slice(lastStop(earlier) + 1);
  if (!clause.startsWith("其中")) return clause;
  const total = earlier.slice(0, Math.max(0, earlier.length - clause.length - 1));
  return total.slice(lastStop(total) + 1) + clause;
}

function earlierOf(before: string, lead: string): string {
  const own = before.length - lastStop(before) - 1;
  const earlier = lead.slice(0, Math.max(0, lead.length - own - 1));
  return earlier.slice(lastStop(earlier) + 1);
}

function afterOf(text: string, token: NumberToken, next: NumberToken | undefined): string {
  const limit = Math.min(next?.start ?? text.length, token.end + LONGEST_AFTER);
  const window = text.slice(token.end, limit);
  if (/^[、,]/.test(window)) return "";
  const stop = window.search(STOP_AFTER);
  if (stop === -1) return window;
  if (window.charAt(stop) !== "(") return window.slice(0, stop);
  // 439个村(社区)调委会: a bracket inside a name goes on.
  const close = window.indexOf(")", stop);
  if (close === -1 || close - stop > 8) return window.slice(0, stop);
  const tail = window.slice(close + 1).search(STOP_AFTER);
  return tail === -1 ? window : window.slice(0, close + 1 + tail);
}

/** Offset of a bracket that opens in this text and does not close; -1 without one. */
function openBracket(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (character === ")") depth++;
    else if (character === "(" && --depth < 0) return at;
  }
  return -1;
}

function isInBrackets(lead: string): boolean {
  return openBracket(lead) !== -1;
}

function lastStop(text: string): number {
  return Math.max(text.lastIndexOf(","), text.lastIndexOf(";"), text.lastIndexOf(":"), text.lastIndexOf("|"));
}

function topicOf(text: string, token: NumberToken, sentence: Sentence): string {
  const window = text.slice(Math.max(sentence.line, token.start - LONGEST_TOPIC), token.end);
  let item = 0;
  for (const match of window.matchAll(ITEM_MARK)) item = match.index;
  const headings = sentence.headings.map((heading) => heading.text).join("\n");
  return `${headings}\n${window.slice(item)}`;
}
