import type { NumberToken } from "./quantity.ts";
import type { Phrase } from "./phrases.ts";

const PARTS_CUE = /其中|内含|内有|包括|包含|(?<![市包])含(?!义)|分别(?:为|是)|分为|涵盖|计算在内|分类:|分开看/g;
const PARTS_OVER = /[,;。](?:另|另外|此外|同时|还)(?!有其中)/;
const PARTS_OPENING = /^(?:其中|包括|含|分类|分开看|按类别)/;

/** Offset in the text from which numbers are parts of a total named before; undefined when none of that is said. */
export function partsFrom(phrase: Phrase): number | undefined {
  const { lead, sentence, token } = phrase;
  const leadStart = token.start - lead.length;
  if (PARTS_OPENING.test(lead) && leadStart === sentence.start) return leadStart;
  let from: number | undefined;
  for (const cue of lead.matchAll(PARTS_CUE)) {
    const behind = lead.slice(cue.index);
    const isOver = PARTS_OVER.test(behind) || (!behind.startsWith("其中") && behind.includes(";"));
    if (!isOver) from = leadStart + cue.index;
  }
  if (from === undefined && phrase.isInBrackets) {
    const open = lead.lastIndexOf("(");
    return open === -1 ? undefined : leadStart + open;
  }
  return from;
}

const FEWEST_PARTS = 2;
const MOST_PARTS = 24;
const LONGEST_LIST = 600;

/** The numbers right behind a total, of the same measure word, that add up to it exactly; empty when they do not. */
export function partsByAddition(text: string, tokens: readonly NumberToken[], at: number): readonly NumberToken[] {
  const total = tokens[at];
  if (total === undefined || total.qualifier !== "exact" || total.value < 3) return [];
  const paragraph = text.slice(total.end, total.end + LONGEST_LIST).split("\n", 1)[0] ?? "";
  const lineEnd = total.end + paragraph.length;
  const parts: NumberToken[] = [];
  let sum = 0;
  for (let index = at + 1; index < tokens.length && parts.length < MOST_PARTS; index++) {
    const token = tokens[index];
    if (token === undefined || token.start > lineEnd) break;
    if (token.refusal !== undefined || token.unit !== total.unit) continue;
    if (token.qualifier !== "exact") break;
    parts.push(token);
    sum += token.value;
    if (sum >= total.value) break;
  }
  return sum === total.value && parts.length >= FEWEST_PARTS ? parts : [];
}
