import type { DenominatorKind } from "../../model/perCapita.ts";
import { periodInTitle, readPeriod } from "../table/readPeriod.ts";
import { withoutBlanks } from "../table/plainText.ts";

/** What a column holds, by its head. */
export type ColumnMeaning =
  | { readonly is: "place" }
  /** What the place lies in: put before its name. */
  | { readonly is: "above" }
  | { readonly is: "year" }
  | { readonly is: "source" }
  | CountColumn;

export interface CountColumn {
  readonly is: "count";
  readonly kind: DenominatorKind;
  /** Of a head that names its year: 2024年末常住人口. */
  readonly period?: number;
  /** Powers of ten that the head gives: 4 for （万人）. */
  readonly power: number;
}

const PLACE =
  /^(?:地区|地区名称|街镇|街镇名称|镇街|镇街名称|街道|街道名称|乡镇|乡镇名称|街道[（(]?[/、]?(?:乡)?镇[)）]?|乡镇[/、（(]?街道[)）]?|名称|地名|单位|单位名称|行政区划|行政区划名称|区划|区划名称|区域|辖区|统计单位|标识|id|place|placeid|name|fullname|jurisdiction|street|town)$/i;
const ABOVE =
  /^(?:省|省份|省[（(]?区、?市[)）]?|市|地市|地级市|市州|区|县|区县|县区|县市区|市县|县[（(]市、?区[)）]|上级|所属区县|所属县区|所在区县|province|city|prefecture|county|district|parent)$/i;
const YEAR = /^(?:年|年份|年度|统计年份|统计年度|数据年份|报告年度|year|period)$/i;
const SOURCE = /^(?:来源|数据来源|资料来源|来源说明|出处|source)$/i;

const UNIT = "(?:[（(,，]?(?:单位[:：]?)?(千|万)?(?:人|户|户数|people|persons|residents|households)[)）]?)?";
/** Not 流动人口, 人口密度, 出生人口 or 贫困户数: parts and rates of the people are no denominator. */
const POPULATION = new RegExp(
  `^(?:年末|年底|末|底)?(?:常住|户籍|总|全部|辖区)?(?:总)?(?:人口|人口数|人口总数|人口数量|人数|居民数|population|residents)(?:年末|年末数|合计|总计)?${UNIT}$`,
  "i",
);
const HOUSEHOLDS = new RegExp(
  `^(?:年末|年底|末|底)?(?:常住|户籍|总|家庭|居民)?(?:总)?(?:户数|总户数|家庭户|家庭户数|户数合计|households)(?:年末|合计|总计)?${UNIT}$`,
  "i",
);

/** Undefined for a column that is of no use here. */
export function columnMeaning(head: string): ColumnMeaning | undefined {
  const text = withoutBlanks(head).replace(/^\*+|\*+$/g, "");
  if (YEAR.test(text)) return { is: "year" };
  if (SOURCE.test(text)) return { is: "source" };
  if (ABOVE.test(text)) return { is: "above" };
  return countColumn(text) ?? (PLACE.test(text) ? { is: "place" } : undefined);
}

/** 常住人口, 人口（万人）, 2024年末户籍人口, 2024年户数. */
function countColumn(text: string): CountColumn | undefined {
  const year = periodInTitle(text) ?? readPeriod(text.slice(0, 5));
  const bare = text.replace(/(?:19|20|21)\d{2}(?:年度?|_)?/, "").replace(/[（(][)）]|[_-]+$|^[_-]+/g, "");
  const [people, households] = [POPULATION.exec(bare), HOUSEHOLDS.exec(bare)];
  const found = people ?? households;
  if (!found) return undefined;
  const power = { 千: 3, 万: 4 }[found[1] ?? ""] ?? 0;
  const kind: DenominatorKind = people ? "population" : "households";
  return { is: "count", kind, power, ...(year?.coverage === "full" && { period: year.period }) };
}
