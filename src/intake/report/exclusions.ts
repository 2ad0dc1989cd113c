import type { Period } from "../../model/period.ts";
import type { Phrase } from "./phrases.ts";
import type { RefusalReason } from "./readObservation.ts";
import type { ReportHeading } from "./reportHeading.ts";

interface Exclusion {
  readonly name: RefusalReason;
  /** Where the cue is looked for: the clause up to the number, the sentence up to it, or what follows the number. */
  readonly where: "own" | "lead" | "after" | "sentence";
  readonly cue: RegExp;
  readonly unless?: RegExp;
}

export const EXCLUSIONS: readonly Exclusion[] = [
  {
    name: "plan",
    where: "own",
    cue: /(?<!按|照|年度|工作|行动|规划|学法)计划(?:在|于)?.{0,6}(?:全年|年内|开展|举办|组织|完成|召开|建设|新增|培训|打造)|(?<!模)拟(?:开展|举办|组织|建|新|于)|力争|争取|预计|预期|将(?:继续|进一步|组织|开展|举办|再|新增|在)|有望/,
  },
  {
    name: "plan",
    where: "lead",
    cue: /^(?:下一步|下步|今后|明年|接下来|下阶段|下一阶段|下一年度?|来年|新的一年|未来)|计划(?:全年|明年|每年)/,
  },
  {
    name: "target",
    where: "own",
    cue: /(?:目标|任务|指标)(?:数|值)?(?:为|是|的)?$|确保.{0,16}(?:不少于|不低于|达到|达)?$|要求.{0,12}(?:不少于|不低于|达到)$/,
  },
  { name: "target", where: "after", cue: /^.{0,4}(?:年度|的)?(?:任务|目标|指标)/ },
  {
    name: "growth",
    where: "own",
    cue: /(?:增长|上升|下降|提高|减少|增加|降低|提升|增幅|降幅|多|少)(?:了|约|近|超过|幅度达?|率)?$|(?:同比|环比|较|(?<!占)比)(?:去年|上年|往年|上一年度?|前年|上期|同期|\d{4}年)?.{0,8}$/,
    unless: /(?:较|比)(?:多|好|大|为|快)|(?:不|最|至)[多少]$|达到?$/,
  },
  { name: "share", where: "own", cue: /(?:(?<![侵挤强])占(?![道用地压据有领])|比例|比重|份额).{0,10}$/ },
  {
    name: "standing_rule",
    where: "own",
    cue: /每(?:年|季|月|周|半年|两|学期|人|个|名|村|社区|户|次|天|日|晚|早|十|百|逢|支|镇|街|家|$)|一年一|一年要|原则上|至多|最多不|不超过/,
    unless: /累计|共计?(?:开展|举办|组织)/,
  },
  {
    name: "standing_rule",
    where: "own",
    cue: /(?:村|社区|镇|乡|街道|单位|部门|站|所|支部|科室|学校|企业|家|个|名)(?:\([^()]{1,6}\))?(?:均|都|分别)?各(?:自)?(?:至少)?(?:开展|举办|组织|召开|配备|设立?|建立?|培养|聘请|有|发放|进行)/,
  },
  { name: "party_discipline", where: "own", cue: /风险点|廉政|廉洁|廉情|党风|违纪|警示教育|党纪|处分|四风/ },
  { name: "party_discipline", where: "sentence", cue: /^[^,;:]{0,12}(?:纪委|纪检|监察(?:办|组|委|机关))/ },
  {
    name: "other_body",
    where: "sentence",
    cue: /^(?:[^,;:]{0,12}(?:公安机关|公安部门|公安局|法院|检察院|检察机关|交警|交巡警))(?!.{0,4}(?:联合|与))[^,;]{0,30}/,
  },
  { name: "other_body", where: "lead", cue: /交巡警|交警.{0,10}(?:系统|部门|采集)|法院.{0,6}(?:新收|审结|受理)/ },
];

/** The first reason not to read this number, or undefined. The form of the number has been looked at before. */
export function exclusionOf(
  phrase: Phrase,
  { period, jurisdiction }: Pick<ReportHeading, "period" | "jurisdiction">,
): RefusalReason | undefined {
  if (isBetween(phrase, "《", "》") || isBetween(phrase, "〈", "〉")) return "law_title";
  if (isQuoted(phrase)) return "slogan";
  if (isPlanned(phrase, period)) return "plan";
  if (isOfWiderPlace(phrase, jurisdiction)) return "other_body";
  const named = EXCLUSIONS.find((exclusion) => applies(exclusion, phrase))?.name;
  if (named === undefined && SAME_TIME.test(phrase.lead) && MANY_YEARS.test(phrase.previousSentence))
    return "other_year";
  return named ?? (isOfOtherYear(phrase, period) ? "other_year" : undefined);
}

/** 全县12个乡镇共化解1500件 in the report of a town. */
const WIDER_CLAUSE =
  /(?:^|[,;:。])(?:其中)?(?:全|我)(?:省|市|县|州|盟)(?![^,;]{0,6}(?:率先|首个|先进|示范|第))[^,;:]*$/;

function isOfWiderPlace({ lead }: Phrase, jurisdiction: string | undefined): boolean {
  return jurisdiction !== undefined && /(?:镇|乡|街道)$/.test(jurisdiction) && WIDER_CLAUSE.test(lead);
}

const SAME_TIME = /^(?:同一时期|同期|这期间|期间)/;

function applies({ where, cue, unless }: Exclusion, phrase: Phrase): boolean {
  const window = where === "own" ? phrase.own : where === "after" ? phrase.after : phrase.lead;
  return cue.test(window) && unless?.test(window) !== true;
}

const QUOTE_REACH = 40;

function isBetween({ lead, rest }: Phrase, open: string, close: string): boolean {
  const opened = lead.lastIndexOf(open);
  if (opened === -1 || lead.length - opened > QUOTE_REACH || lead.indexOf(close, opened) !== -1) return false;
  const closed = rest.indexOf(close);
  return closed !== -1 && !rest.slice(0, closed).includes(open);
}

function isQuoted(phrase: Phrase): boolean {
  if (isBetween(phrase, "“", "”")) return true;
  const marks = phrase.lead.split('"').length - 1;
  if (marks % 2 === 0) return false;
  const closed = phrase.rest.indexOf('"');
  return closed !== -1 && phrase.lead.length - phrase.lead.lastIndexOf('"') + closed <= QUOTE_REACH / 2;
}

const PLAN_HEADING =
  /下一步|下步|下一年|下阶段|今后|明年|打算|工作思路|努力方向|工作计划|改进方向|改进措施|展望|整改措施|(?:主要|工作|重点|下一步)(?:安排|任务)$/;

function isPlanned({ sentence }: Phrase, period: Period | undefined): boolean {
  return sentence.headings.some(({ text }) => {
    if (PLAN_HEADING.test(text) && !/总结|成效|成绩|完成情况/.test(text)) return true;
    const year = /(20\d{2})年/.exec(text)?.[1];
    return year !== undefined && period !== undefined && Number(year) > period && !/报告/.test(text);
  });
}

/** Spans of several years, or back to a founding: never the year of the report. */
const MANY_YEARS =
  /(?:(?<!\d)[2-9]|(?<!\d)1\d|[二三四五六七八九十两几多])余?年(?:来|间|以来|里|累计|半)|历年|五年累计|任期内|(?:成立|创建|建成|运行|挂牌|启动|上线|开通|设立|运营)(?:以来|起|至今)/;
const TIME =
  /(?:(?<=^|[,;:。(到至自从在截期中])(?:(?:19|20)(\d{2})年(?:度)?(?!度?(?:报告|计划|预算|决算|年报|工作要点))|去年|上年度?(?!结转)|上一年度?|往年|前年|今年|本年度?|全年|年内)|(?:[二三四五六七八九十两几多]|(?<!\d)\d{1,2})余?年(?:来|间|以来|里|累计|半)|历年|任期内|(?:成立|创建|建成|运行|挂牌|启动|上线|开通|设立|运营)(?:以来|起|至今))/g;

const CLOSED_BRACKETS = /\([^()]{0,30}\)/g;

/** The last time named before the number, where it stands as an adverb: 2023年受理…, not 公开2023年度决算. */
function isOfOtherYear(phrase: Phrase, period: Period | undefined): boolean {
  if (!/年|以来|起|至今|任期/.test(phrase.lead)) return false;
  const lead = phrase.lead.includes("(") ? phrase.lead.replace(CLOSED_BRACKETS, "") : phrase.lead;
  let other = false;
  let last = -100;
  for (const match of lead.matchAll(TIME)) {
    const isOther = isOtherTime(match[0], period);
    const isRangeEnd = other && match.index - last < 14 && /[到至]$/.test(lead.slice(0, match.index));
    if (!isRangeEnd) other = isOther;
    last = match.index;
  }
  return other;
}

function isOtherTime(time: string, period: Period | undefined): boolean {
  if (/^(?:去年|上年|上一年|往年|前年)/.test(time) || MANY_YEARS.test(time)) return true;
  const year = /\d{4}/.exec(time)?.[0];
  return year !== undefined && period !== undefined && Number(year) !== period;
}
