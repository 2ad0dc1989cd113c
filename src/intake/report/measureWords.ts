import { wordsStartingAt, wordTrie } from "./wordTrie.ts";

/** What a number may count, by the measure word behind it. */
export const MEASURES = {
  cases: ["件", "起", "宗", "例", "个", "案", "件次", "件(次)", "起次", "单", "桩", "个案"],
  events: [
    "次",
    "场",
    "场次",
    "场(次)",
    "场/次",
    "场·次",
    "次(场)",
    "期",
    "期次",
    "轮",
    "轮次",
    "堂",
    "课",
    "课时",
    "节",
    "节课",
    "批次",
    "回",
    "班次",
  ],
  people: ["人", "名", "位", "个人"],
  visits: ["人次", "人(次)", "人/次"],
  copies: ["份", "册", "本", "张", "幅", "套", "页", "本册", "份(册)", "件套", "余份", "支"],
  items: ["条", "篇", "项", "则", "部", "条次", "项次", "款", "篇次", "条(次)", "篇(条)", "条(篇)"],
  places: [
    "家",
    "户",
    "家次",
    "户次",
    "处",
    "处次",
    "点位",
    "户(次)",
    "家(次)",
    "所",
    "座",
    "间",
    "支队伍",
    "家(户)",
    "户家",
  ],
  money: ["元", "万元", "亿元", "元整", "万余元", "人民币元"],
  rates: ["%"],
} as const;

/** Measures of things that no indicator counts: they close a quantity, so that it is refused by name and not misread. */
const OTHER = [
  "平方米",
  "平方公里",
  "平米",
  "公里",
  "千米",
  "米",
  "亩",
  "公顷",
  "吨",
  "公斤",
  "千克",
  "斤",
  "立方米",
  "度",
  "倍",
  "个百分点",
  "个部门",
  "个小时",
  "小时",
  "分钟",
  "天",
  "周",
  "周年",
  "年",
  "个月",
  "月",
  "日",
  "号",
  "时",
  "点",
  "分",
  "秒",
  "岁",
  "季度",
  "世纪",
  "批",
  "种",
  "类",
  "级",
  "层",
  "片",
  "块",
  "台",
  "辆",
  "艘",
  "架",
  "根",
  "棵",
  "株",
  "盏",
  "栋",
  "幢",
  "组",
  "枚",
  "届",
  "只",
  "瓶",
  "箱",
  "袋",
  "包",
  "笔",
  "票",
  "道",
  "方面",
];

export type Measure = (typeof MEASURES)[keyof typeof MEASURES][number];

const KNOWN = wordTrie([...Object.values(MEASURES).flat(), ...OTHER].map((word) => [word, word] as const));
const COUNTING: ReadonlySet<string> = new Set(Object.values(MEASURES).flat());

/** The measure word that starts here, the longest one; "" where none does. */
export function measureWordAt(text: string, at: number): string {
  return wordsStartingAt(KNOWN, text, at)[0]?.value ?? "";
}

/** Whether reports count cases, people or papers by this word, rather than days or metres. */
export function isCountingWord(word: string): boolean {
  return COUNTING.has(word);
}
