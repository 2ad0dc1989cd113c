import type { IndicatorId } from "../../model/codebook.ts";
import type { Sentence } from "./clauses.ts";

/** A 无 of the report that says 0 of an indicator: 无行政复议案件. Offsets into the one-spelling text. */
export interface StatedZero {
  readonly indicator: IndicatorId;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

interface ZeroObject {
  readonly indicator: IndicatorId;
  readonly words: RegExp;
}

const OBJECTS: readonly ZeroObject[] = [
  { indicator: "reconsideration_cases", words: /行政复议|(?<=申请)复议|复议(?=、|和|及|或|案件)/ },
  {
    indicator: "litigation_cases",
    words: /行政诉讼|行政应诉|(?<=复议[、和及或与](?:被提起)?)诉讼|行政复议(?:案件)?[、和及或与](?:应诉|诉讼)/,
  },
  { indicator: "disclosure_requests", words: /依申请公开|(?:政府)?信息公开申请(?!行政|复议)|公开申请(?!行政|复议)/ },
];

const KEYWORDS = ["复议", "诉讼", "应诉", "申请"] as const;
const NONE =
  /(?:均无|无|没有|未发生|未收到|未出现|未产生|不存在|未有|未接到|未受理|未被|未引发|未涉及|尚无|暂无)(?!需|法|论|偿|障|人|理由|正当)/g;
const NOT_THE_CASES = /败诉|纠错|纠正|撤销|违法|结转|超期|逾期|不服|被改判|支持|胜诉|过错/;
const ZERO_BEHIND =
  /^(?:案件|申请|事项|件|数|数量|案|情况|类)?(?:均|都|也|全部)?(?:为|是|实现)?“?(?:零|0(?![.\d]))(?:件|起|宗|例|发生|案件)?/;
const LONGEST_GAP = 26;

/** Every stated zero, in order. 无败诉 says nothing of the number of cases, and is none. */
export function statedZeros(text: string, sentences: readonly Sentence[]): readonly StatedZero[] {
  const zeros: StatedZero[] = [];
  let index = 0;
  for (const at of keywordOffsets(text)) {
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= at) index++;
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start > at || sentence.end - sentence.start > 400) continue;
    if (zeros.at(-1)?.sentence !== sentence) zeros.push(...zerosIn(text, sentence));
  }
  return uniqueZeros(zeros);
}

function keywordOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  for (const word of KEYWORDS) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) offsets.push(at);
  }
  return offsets.sort((one, other) => one - other);
}

function zerosIn(text: string, sentence: Sentence): readonly StatedZero[] {
  const written = text.slice(sentence.start, sentence.end);
  const next = text.slice(sentence.end + 1, sentence.end + 31);
  return [
    ...zerosBehindHeading(written, next, sentence),
    ...zerosBehindNone(written, sentence),
    ...zerosBeforeNought(written, sentence),
  ];
}

function zerosBehindNone(written: string, sentence: Sentence): readonly StatedZero[] {
  const zeros: StatedZero[] = [];
  for (const none of written.matchAll(NONE)) {
    const from = none.index + none[0].length;
    const clause = clauseBehind(written, from);
    if (NOT_THE_CASES.test(clause) || /\d/.test(clause)) continue;
    for (const { indicator, words } of OBJECTS) {
      const found = words.exec(clause);
      if (found === null || found.index > LONGEST_GAP) continue;
      zeros.push({
        indicator,
        start: sentence.start + none.index,
        end: sentence.start + from + clause.length,
        sentence,
      });
    }
  }
  return zeros;
}

const NONE_OF_THESE =
  /^(?:本年度?|全年|20\d{2}年度?|我[镇乡街]道?)?[,]?(?:均?无|没有|未发生|不存在|未出现)(?:此类|上述|该类|相关|此种|以上)(?:情况|情形|案件|事项)/;

/** (三)行政复议、行政诉讼。本年度无此类情况。 */
function zerosBehindHeading(written: string, next: string, sentence: Sentence): readonly StatedZero[] {
  const none = NONE_OF_THESE.exec(next);
  if (none === null) return [];
  const end = sentence.end + 1 + none[0].length;
  return OBJECTS.filter(({ words }) => words.test(written)).map(({ indicator }) => ({
    indicator,
    start: sentence.start,
    end,
    sentence,
  }));
}

/** Up to the next comma; 、 and an "、提起诉讼" behind a comma of its own go on. */
function clauseBehind(written: string, from: number): string {
  const stop = written
    .slice(from)
    .search(/[,;。](?!(?:也)?(?:未|无|被)?(?:被)?(?:提起|申请|引发).{0,8}(?:诉讼|复议)(?!案件\d))/);
  return stop === -1 ? written.slice(from, from + 60) : written.slice(from, from + Math.min(stop, 60));
}

function zerosBeforeNought(written: string, sentence: Sentence): readonly StatedZero[] {
  const zeros: StatedZero[] = [];
  for (const { indicator, words } of OBJECTS) {
    const found = new RegExp(words.source).exec(written);
    if (found === null) continue;
    const from = found.index + found[0].length;
    const partner = /^(?:案件)?[、和及或与](?:行政)?(?:复议|诉讼|应诉)/.exec(written.slice(from))?.[0] ?? "";
    const nought =
      ZERO_BEHIND.exec(written.slice(from + partner.length))?.[0] ??
      /^(?:案件|申请)?(?:均|零)(?:无|发生)/.exec(written.slice(from + partner.length))?.[0];
    if (nought === undefined || /^0?(?:件|起)$/.test(nought)) continue;
    const end = sentence.start + from + partner.length + nought.length;
    zeros.push({ indicator, start: sentence.start + found.index, end, sentence });
  }
  return zeros;
}

function uniqueZeros(zeros: readonly StatedZero[]): readonly StatedZero[] {
  const seen = new Set<string>();
  return zeros.filter(({ indicator, sentence }) => {
    const key = `${indicator}@${sentence.start}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
