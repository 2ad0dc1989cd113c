import { wordsAtEnd, wordsStartingAt, wordTrie } from "./wordTrie.ts";

/** Words between a number and what it counts that change nothing. */
const FILLERS = [
  "共",
  "共计",
  "总计",
  "合计",
  "累计",
  "总共",
  "一共",
  "计",
  "总",
  "全年",
  "年内",
  "今年",
  "本年度",
  "本年",
  "已",
  "已经",
  "达",
  "达到",
  "为",
  "是",
  "有",
  "了",
  "等",
  "均",
  "都",
  "约",
  "超",
  "近",
  "多达",
  "至",
  "到",
  "数",
  "量",
  "数量",
  "总数",
  "总量",
  "总额",
  "次数",
  "人数",
  "件数",
  "起数",
  "份数",
  "场次",
  "分别",
  "先后",
  "陆续",
  "各",
  "另",
  "另外",
  "还",
  "又",
  "并",
  "也",
  "仅",
  "其中",
  "截至目前",
  "目前",
  "提高到",
  "上升到",
  "提升至",
  "提高至",
  "提升到",
  "上升至",
  "保持在",
  "稳定在",
  "高达",
  "也达",
  "也为",
  "完毕",
  "全部",
  "以来",
  "事项共",
  "余",
  "人次",
  "地",
  "年度",
  "的",
  "情况",
  "人民币",
  "合计为",
  "总计为",
  "在",
  "共有",
  "现有",
  "有效",
  "及时",
  "新增",
  "新",
  "各级",
  "成效",
  "全市",
  "全区",
  "全县",
  "全镇",
  "全街道",
  "全乡",
  "本",
  "我镇",
  "我街道",
  "街道",
  "镇",
] as const;

/** Verbs that may stand right before a number; the object then often follows it (开展5次专题学法). */
const VERBS = [
  "开展",
  "开展了",
  "举办",
  "举办了",
  "组织",
  "组织了",
  "组织开展",
  "组织召开",
  "组织举办",
  "办",
  "办了",
  "开讲",
  "进行",
  "进行了",
  "做",
  "做了",
  "作",
  "召开",
  "召开了",
  "开",
  "开了",
  "完成",
  "实施",
  "参与",
  "参加",
  "提供",
  "接受",
  "接待",
  "解答",
  "办理",
  "处理",
  "受理",
  "收到",
  "接到",
  "接收",
  "办结",
  "发放",
  "推送",
  "发布",
  "出具",
  "提出",
  "审查",
  "审核",
  "化解",
  "调解",
  "排查",
  "查处",
  "主持召开",
  "听取",
  "对",
  "培育",
  "培养",
  "建立",
  "设立",
  "建成",
  "配备",
  "选聘",
  "聘请",
  "制作",
  "印发",
  "调处",
  "作出",
  "做出",
  "报送",
  "给予",
  "处",
  "处以",
  "援助",
  "指导",
  "设有",
  "拥有",
  "承办",
  "列席",
  "举行",
  "举行了",
  "承接",
  "化解了",
  "处置",
  "协助",
  "召集",
  "派发",
  "发出",
  "主动公开",
  "公开",
  "更新",
  "推出",
  "组建",
  "成立",
] as const;

const OPENING_MARKS: ReadonlySet<string> = new Set("“”\"'《》()、,:- ");
const BRACKETED = /\([^()]{0,24}\)$/;
/** A clause that names only the place: 人民调解员,杨柳青镇共有162名. */
const PLACE_CLAUSE = /(?<=[,;])[一-龥]{1,6}(?:镇|乡|街道|区|县|市)$/;
const ENDS_PLACE: ReadonlySet<string> = new Set("镇乡道区县市");
const ENDS_DATE: ReadonlySet<string> = new Set("年度月份日");
const DATE_END = /(?:\d{4}年度?|\d{1,2}月份?|\d{1,2}日)$/;
const GLUE = wordTrie<"filler" | "verb">([
  ...FILLERS.map((word) => [word, "filler"] as const),
  ...VERBS.map((word) => [word, "verb"] as const),
]);

export interface Stripped {
  readonly text: string;
  readonly kind: "filler" | "verb" | "mark";
}

/** Takes one word off the end that does not say what is counted; undefined when the end says it. */
export function stripGlue(text: string): Stripped | undefined {
  const last = text.at(-1) ?? "";
  const aside = ENDS_PLACE.has(last) ? PLACE_CLAUSE.exec(text) : ENDS_DATE.has(last) ? DATE_END.exec(text) : null;
  if (aside !== null) return { text: text.slice(0, aside.index), kind: "filler" };
  const word = wordsAtEnd(GLUE, text)[0];
  if (word !== undefined) return { text: text.slice(0, -word.length), kind: word.value };
  if (OPENING_MARKS.has(last)) {
    const bracket = BRACKETED.exec(text)?.[0].length ?? 1;
    return { text: text.slice(0, -bracket), kind: "mark" };
  }
  return undefined;
}

/** Whether the words right before a number are a verb, perhaps with 共 or 了 between. */
export function endsInVerb(text: string): boolean {
  let rest = text;
  for (let step = 0; step < 4; step++) {
    const stripped = stripGlue(rest);
    if (stripped === undefined || stripped.kind === "mark") return false;
    if (stripped.kind === "verb") return true;
    rest = stripped.text;
  }
  return false;
}

/** Whether a verb follows a noun: 51个调解组织 | 调解民事纠纷. */
export function startsWithVerb(text: string): boolean {
  return wordsStartingAt(GLUE, text, 0).some(({ length, value }) => value === "verb" && length > 1);
}

const BARE_LEAD = /(?:各类|各种|各项|系列|相关|多种|各|等|大型|上述|此类|该类)$/;

/** Whether a head with these words before it stands alone: nothing there, or a verb whose object it is. */
export function isBareBefore(text: string): boolean {
  let rest = text;
  for (let step = 0; step < 8 && rest !== ""; step++) {
    const lead = BARE_LEAD.exec(rest);
    if (lead !== null) {
      rest = rest.slice(0, lead.index);
      continue;
    }
    const stripped = stripGlue(rest);
    if (stripped === undefined) return false;
    if (stripped.kind === "verb" || stripped.kind === "mark") return true;
    rest = stripped.text;
  }
  return rest === "";
}
