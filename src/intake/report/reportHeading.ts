import type { Coverage, Period } from "../../model/period.ts";
import { isPeriod } from "../../model/period.ts";

/** What the heading and the opening say of the report: where, which year, how much of it. */
export interface ReportHeading {
  readonly jurisdiction?: string;
  readonly period?: Period;
  readonly coverage: Coverage;
}

const OPENING = 1500;

export function readReportHeading(text: string): ReportHeading {
  const opening = text.slice(0, OPENING);
  const jurisdiction = readJurisdiction(opening);
  const period = readPeriod(opening, text);
  return {
    ...(jurisdiction !== undefined && { jurisdiction }),
    ...(period !== undefined && { period }),
    coverage: readCoverage(opening),
  };
}

const SUBJECT = "(?:法治|依法|政府信息公开|信息公开|政务公开|普法|工作|推进|人民调解|行政执法|推行|政府)";
/** Words that name a year which is not the one reported on. */
const NOT_REPORTED = /^(?:年度?)?[^。;\n]{0,14}(?:安排|计划|思路|打算|工作要点|规划|决算|预算)/;

const PERIOD_CUES: readonly RegExp[] = [
  new RegExp(`((?:19|20)\\d{2})年度?[^。;,\\n]{0,24}(?:报告|年报|总结|情况)`, "g"),
  new RegExp(`((?:19|20)\\d{2})年度?[^。;,:\\n]{0,16}${SUBJECT}`, "g"),
];

const SENTENCE_YEAR =
  /(?:^|[\n。,;(])((?:19|20)\d{2})年(?:度|以来)?(?![\d-]|以前|[^。]{0,16}(?:将|继续|计划|拟|力争|目标))/g;

/** The year reported on. The year of publication is never taken for it. */
function readPeriod(opening: string, text: string): Period | undefined {
  for (const cue of PERIOD_CUES) {
    const year = firstYear(opening, cue);
    if (year !== undefined) return year;
  }
  return latestYear(text.slice(0, OPENING * 2), SENTENCE_YEAR) ?? latestYear(text.slice(0, OPENING * 2), ANY_YEAR);
}

function firstYear(text: string, cue: RegExp): Period | undefined {
  for (const match of text.matchAll(cue)) {
    const year = Number(match[1]);
    const behind = text.slice(match.index + match[0].indexOf(match[1] ?? "") + 4);
    if (isPeriod(year) && !isLater(behind, text, match.index)) return year;
  }
  return undefined;
}

/** 2025年工作计划, or a title in 《》: years of other papers. */
function isLater(behind: string, text: string, at: number): boolean {
  const opened = text.lastIndexOf("《", at);
  const isTitled = opened !== -1 && at - opened < 40 && text.indexOf("》", opened) > at;
  const plan = NOT_REPORTED.exec(behind)?.[0];
  return (isTitled && !/报告》/.test(text.slice(at, at + 40))) || (plan !== undefined && !/总结|报告|情况/.test(plan));
}

const ANY_YEAR = /((?:19|20)\d{2})年(?!度?的?(?:计划|预计|目标))/g;

function latestYear(text: string, cue: RegExp): Period | undefined {
  const years = [...text.matchAll(cue)].map((match) => Number(match[1])).filter(isPeriod);
  return years.length === 0 ? undefined : Math.max(...years);
}

const PLACE = "[一-龥]{1,12}?(?:街道|镇|乡|苏木|自治县|自治州|新区|开发区|区|县|市|旗|省|自治区)";
const NAMED: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\n:|。])(?:(?:19|20)\\d{2}年度?)?(?:中共)?((?:${PLACE})+)(?:办事处|人民政府|街道办|党工委|管委会)?(?:关于)?(?:[((]?(?:19|20)\\d{2}年?度?[))]?)?[^。,;\\n]{0,16}(?:法治|依法|政府信息公开|信息公开|普法|年报|报告)`,
    "g",
  ),
  new RegExp(`(?:^|[\\n:|。,])((?:${PLACE})+)(?:办事处|人民政府|党工委)(?:关于)?(?:(?:19|20)\\d{2}年)`, "g"),
  new RegExp(`(?:本报告由|附件:(?:(?:19|20)\\d{2}年,)?|发布机构:\\|?|现报告)((?:${PLACE})+)`, "g"),
  new RegExp(
    `(?:^|[\\n。])(?:(?:19|20)\\d{2}年,?)((?:${PLACE})+)(?:办事处|人民政府)?(?:始终|坚持|深入|认真|严格|在|以|紧|全面|按照)`,
    "g",
  ),
];

/** 我镇, 全区, 各街道: a place that its reader knows, but no name. */
const NO_NAME = /^(?:我们?|本|该|全|各|辖|两|所辖|我们的)(?:省|市|州|县|区|旗|镇|乡|街道)|各(?:村|镇|乡|街道|区|县)/;

/** The place with the parents printed before it (浈江区车站街道), without 办事处 and 人民政府. */
function readJurisdiction(opening: string): string | undefined {
  for (const pattern of NAMED) {
    for (const [, name = ""] of opening.matchAll(pattern)) {
      if (name.length >= 2 && !NO_NAME.test(name)) return name;
    }
  }
  return undefined;
}

const MANY_YEARS = /[一二三四五六七八九十]年(?:综述|回眸|回顾|来|成就|巡礼|总结)/;
const PARTIAL =
  /(?:前[一二三]季度|上半年|下半年|[第]?[一二三四]季度|1?\d?1?月?[-~至]\d{1,2}月(?:份|底)?|前\d{1,2}个月)/;

/** "full", or the words that limit the report to a part of the year. */
function readCoverage(opening: string): Coverage {
  const title =
    opening
      .split("\n")
      .slice(0, 12)
      .find((line) => /(?:报告|年报|总结|情况)/.test(line) && line.length < 60) ?? "";
  const years = MANY_YEARS.exec(opening.slice(0, 60))?.[0];
  if (years !== undefined) return years;
  const found = PARTIAL.exec(title)?.[0];
  return found === undefined || /^1月?[-~至]12月/.test(found) ? "full" : found;
}
