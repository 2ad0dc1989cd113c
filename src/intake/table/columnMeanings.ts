import { indicatorByName } from "./indicatorNames.ts";
import type { ColumnName } from "./columnNames.ts";
import { isPlaceName } from "./placeNames.ts";
import { withoutBlanks, withoutMarks } from "./plainText.ts";
import { readPeriod } from "./readPeriod.ts";
import { isTotalName } from "./rowWords.ts";
import type { ColumnMeaning, ValueMeaning } from "./tableRecipe.ts";
import { nameAndUnit, readUnit } from "./units.ts";

type Role = Exclude<ColumnMeaning["role"], "value" | "total">;

const ROLE_NAMES: readonly (readonly [Role, RegExp])[] = [
  [
    "ignored",
    /^(?:序号?|编号|行号|排序|(?:全[区市县省])?(?:排名|名次|位次)|no\.?|#|id|(?:行政)?区划代码|(?:行政|地区|单位|机构|指标|统一社会信用)?代码|备注|备考|说明|注|联系人|联系方式|(?:联系)?电话|填表人|填报人|审核人|负责人|地址|(?:数据)?来源|更新时间|填报时间|填报日期|remarks?|notes?|comments?|code|index|rank|source)$/i,
  ],
  [
    "period",
    /^(?:(?:报告|统计|数据|所属|填报)?(?:年份|年度|年)|报告期|统计期(?:间)?|统计时间|时间|日期|期间|时期|所属期|year|period|date|time|time_period)$/i,
  ],
  [
    "jurisdiction",
    /^(?:地区|地域|区域|辖区|(?:行政)?区划(?:名称)?|行政区(?:域)?|街道(?:名称|办事处|名)?|乡镇(?:名称|街道|名)?|镇街(?:名称|道)?|街镇(?:名称)?|街乡镇?|镇名?|乡名?|镇乡|镇[（(、/]?街道?[)）]?|街道?[（(、/]?乡?镇[)）]?|乡镇?[（(、/]街道[)）]?|县[（(]?市?[、,，]?区?[)）]?|区[（(]?县[)）]?|市县|县区|县市区?|市[（(]?[县区][)）]?|城市|省份?|地市|市州|地方|(?:所属|所在)(?:街道|乡镇|镇街|街镇|区县|县区|地区|区域)|(?:填报|报告|报送|责任|所属|统计)?单位(?:名称)?|机构(?:名称)?|部门(?:名称)?|司法所(?:名称)?|名称|村居?|社区|jurisdiction|region|area|place|town|district|county|city|province|location|street|subdistrict|name)$/i,
  ],
  [
    "indicator",
    /^(?:统计|考核)?指标(?:名称|项目?|名|标识)?$|^(?:统计)?项目(?:名称)?$|^(?:统计)?(?:类别|事项|内容)(?:名称)?$|^(?:indicator|metric|measure|variable|item)[_ ]?(?:name|id)?$/i,
  ],
  ["unit", /^(?:计量|数据|统计)?单位$|^unit(?:s|_written)?$/i],
  ["qualifier", /^(?:限定词?|限定方式|精确(?:程度|度)|qualifier)$/i],
  ["denominator", /^(?:分母|基数|denominator|base)(?:数)?$/i],
  ["coverage", /^(?:覆盖)?时段$|^(?:季度|月份|月度|月|半年度?)$|^(?:coverage|quarter|month)$/i],
  ["basis", /^(?:统计|计数)?口径$|^basis$/i],
];
const VALUE_NAMES =
  /^(?:数值|值|指标值|数量|数据|数|统计值|统计数|数字|完成数|完成值|实际数|实际值|本(?:年|期)数?值?|合计数|value|amount|count|number|obs_?value|figure)$/i;

/** The role that a name alone decides, or a column of figures; undefined for a name that says nothing. */
export function meaningOfName({ parts, unit, raw }: ColumnName): ColumnMeaning | undefined {
  if (parts.length === 0) return undefined;
  const plain = withoutBlanks(parts.join(""));
  const role = ROLE_NAMES.find(([, names]) => names.test(plain) || names.test(withoutBlanks(nameAndUnit(plain).name)));
  if (role) return { role: role[0] };
  return valueMeaning(parts, unit, raw);
}

function valueMeaning(parts: readonly string[], unitBelow: string, raw: string): ColumnMeaning | undefined {
  const found: { period?: number; coverage?: string; jurisdiction?: string; unit?: string } = {};
  const words: string[] = [];
  let isTotal = false;
  let partOfYear = "";
  for (const part of parts) {
    const { name, unit } = nameAndUnit(part);
    if (unit) found.unit = unitText(part);
    const own = readUnit(part.replace(/^[（(](.*)[)）]$/, "$1"));
    if (own) found.unit = part.replace(/^[（(](.*)[)）]$/, "$1");
    else if (!takePeriod(name, found)) {
      if (isPlaceName(name)) found.jurisdiction = name;
      else if (PART_OF_YEAR.test(name)) partOfYear = name;
      else if (isTotalName(name) && !indicatorByName(name)) isTotal = true;
      else if (name !== "") words.push(...takeYearInside(name, found));
    }
  }
  if (partOfYear !== "" && found.period === undefined) words.push(partOfYear);
  else if (partOfYear !== "" && !partOfYear.startsWith("全年")) found.coverage = partOfYear;
  const below = readUnit(unitBelow.trim().replace(/^[（(](.*)[)）]$/, "$1"));
  if (below) found.unit = unitBelow.trim().replace(/^[（(](.*)[)）]$/, "$1");
  if (isTotal)
    return words.length === 0 || found.period !== undefined ? { role: "total" } : ownValue(parts, raw, found, words);
  return meaningOfWords(parts, raw, found, words);
}

/** Below a year: 2024年 over 上半年 and 下半年. */
const PART_OF_YEAR = /^(?:上半年|下半年|全年度?|前三季度|第?[一二三四1-4]季度|(?:1[0-2]|[1-9])月份?)$/;

type FoundMeaning = Omit<ValueMeaning, "role" | "indicator" | "basis">;

function meaningOfWords(
  parts: readonly string[],
  raw: string,
  found: FoundMeaning,
  words: readonly string[],
): ColumnMeaning | undefined {
  const named = namedBy(words);
  if (named) return { role: "value", indicator: named.indicator, basis: named.basis, ...found };
  const name = words.join("");
  const isBareValue = VALUE_NAMES.test(name);
  if (words.length === 0 || isBareValue) {
    const says = found.period !== undefined || found.jurisdiction !== undefined || isBareValue;
    return says ? { role: "value", ...found } : undefined;
  }
  return found.period === undefined && found.jurisdiction === undefined
    ? undefined
    : ownValue(parts, raw, found, words);
}

/** The user's own indicator keeps its column's name, and its figures the unit of that name. */
export function ownValue(
  parts: readonly string[],
  raw: string,
  found: FoundMeaning,
  words: readonly string[],
): ValueMeaning {
  const isWhole = found.period === undefined && found.jurisdiction === undefined;
  return {
    role: "value",
    indicator: { own: isWhole ? (parts.length === 1 ? raw.trim() : parts.join(" ")) : words.join(" ") },
    ...found,
  };
}

const GROUP_WORD = /(?:情况|工作|指标|类|方面|建设|化解|执法|普法|宣传|服务|公开|治理|调解|纠纷|数据|统计|表)$/;

function namedBy(words: readonly string[]): ReturnType<typeof indicatorByName> {
  const whole = indicatorByName(words.join(""));
  if (whole || words.length < 2) return whole;
  const upper = words.slice(0, -1).map((word) => withoutBlanks(word).replace(/(?:情况|工作|指标|统计)$/, ""));
  const last = words.at(-1) ?? "";
  const tight = indicatorByName([...upper, last].join(""));
  return (
    tight ??
    (words.slice(0, -1).every((word) => GROUP_WORD.test(withoutBlanks(word))) ? indicatorByName(last) : undefined)
  );
}

/** The unit of a name as written: 万元 of 罚款金额（万元）; "" where it has none. */
export function unitText(part: string): string {
  const { name } = nameAndUnit(part);
  return withoutMarks(withoutBlanks(part))
    .slice(withoutBlanks(name).length)
    .replaceAll(/^[（(【[/／:：_]?(?:单位[:：]?)?|[)）】\]]$/g, "");
}

function takePeriod(name: string, found: { period?: number; coverage?: string }): boolean {
  const period = readPeriod(name);
  if (period === undefined) return false;
  found.period = period.period;
  if (period.coverage !== "full") found.coverage = period.coverage;
  return true;
}

const YEAR_FIRST = /^((?:19|20)\d{2}年?度?(?:上半年|下半年|前三季度|第?[一二三四]季度)?)[\s_·\-—:：]*(?=\D)(.+)$/;
const YEAR_LAST = /^(.+?)[\s_·\-—:：（(]*((?:19|20)\d{2}年?度?(?:上半年|下半年|前三季度|第?[一二三四]季度)?)[)）]?$/;

/** 2021年以来, 2021-2023年, 2023年前: no one year. */
const SEVERAL_YEARS = /(?:19|20)\d{2}年?度?(?:以来|以前|之前|起|前|[-—–~～至到和、及与](?:(?:19|20)?\d{2})(?!\d|月))/;

function takeYearInside(name: string, found: { period?: number; coverage?: string }): readonly string[] {
  if (SEVERAL_YEARS.test(name)) return [name];
  const first = YEAR_FIRST.exec(name);
  if (first && takePeriod(first[1] ?? "", found)) return rest(first[2] ?? "");
  const last = YEAR_LAST.exec(name);
  if (last && takePeriod(last[2] ?? "", found)) return rest(nameAndUnit(last[1] ?? "").name);
  return [name];
}

function rest(words: string): readonly string[] {
  return words === "" || words === "年" || words === "年度" ? [] : [words];
}
