import { plainText, withoutBlanks } from "./plainText.ts";
import { remembered } from "./remembered.ts";
import { unitsInTitle } from "./units.ts";

const BARE_TOTAL =
  /^(?:合计|总计|小计|共计|总和|累计|汇总|平均|均值|平均值|平均数|最高|最低|最大|最小|最高值|最低值|最大值|最小值|中位数|合计数|总数|合计总计|(?:本页|以上|上述)(?:合计|小计))(?:[（(].*[)）])?(?:[:：].{0,20})?$/;
const PLACE_TOTAL =
  /^(?:全|各|本)?[\u4e00-\u9fa5]{0,8}(?:区|县|市|省|镇|乡|州|国|旗|街道|部|域|地|级|类|组|年度?)(?:合计|总计|小计|共计|平均|汇总)(?:数|值)?[:：]?$|^全(?:区|市|县|省|镇|乡|州|国|旗|街道|部|域)$/;
const ENGLISH_TOTAL = /^(?:(?:sub|grand)?-?totals?|sum|average|mean):?$/i;

/** 合计, 小 计, 全区合计：a row or column that sums up others. */
export const isTotalName: (raw: string) => boolean = remembered((raw) => {
  if (raw.length > 30) return false;
  const text = withoutBlanks(raw);
  return BARE_TOTAL.test(text) || PLACE_TOTAL.test(text) || ENGLISH_TOTAL.test(text);
});

/** 其中：… names a part of the row above. */
export function isPartName(raw: string): boolean {
  return raw.includes("其") && withoutBlanks(raw).startsWith("其中");
}

const NOTE =
  /^[*＊※]*\s*(?:注|备注|说明|附注|附|数据来源|资料来源|来源|统计口径|口径说明|填表人|制表人?|审核人?|负责人|复核|单位负责人|填报人|填报单位|填报日期|报送日期|制表日期|统计时间|联系电话|联系人|打印时间|导出时间|本表|以上数据|上述数据|note|notes|source|remark)s?\s*\d*\s*[:：、.．]|^[*＊※]\s*\S|^(?:本表|以上数据|上述数据|数据截至|注[\d一二三四])/i;

export const isNote: (raw: string) => boolean = remembered((raw) => NOTE.test(plainText(raw)));

/** A line of details above a table: 单位：件, 填报日期：…, 表号：…. */
export function isDetail(raw: string): boolean {
  const text = plainText(raw);
  return /^[（(]?\s*[\u4e00-\u9fa5A-Za-z]{1,8}\s*[:：]/.test(text) || unitsInTitle(raw).length > 0;
}
