import { withoutBlanks, withoutMarks } from "./plainText.ts";
import { isPartName, isTotalName } from "./rowWords.ts";

const PLACE =
  /^[\u4e00-\u9fa5·（）()]{1,14}(?:街道|街道办|办事处|镇|乡|苏木|县|区|市|省|旗|盟|州|村|社区|居委会|司法所|开发区|新区|园区|农场|林场|兵团|团场|管委会|人民政府|街办)$/;

/** The name of a place by how it ends. */
export function isPlaceName(raw: string): boolean {
  const text = withoutBlanks(raw);
  return (
    text.length >= 2 &&
    PLACE.test(text) &&
    !isTotalName(text) &&
    !isPartName(text) &&
    !/^各|所属|行政区$|^(?:地区|城市|市县|区县|乡镇|镇街|街镇|街道|社区|城区)$/.test(text)
  );
}

/** What stands behind a label: 车站街道 of 镇街：车站街道. */
export function labelled(text: string): string {
  return text.replace(
    /^\s*(?:镇街|街镇|街道|乡镇|地区|(?:填报|报送|报告)?单位|名称|年份|年度|报告期)\s*[:：]\s*(?=\S)/,
    "",
  );
}

/** The one street or town that a title is about (浈江区车站街道2024年度…); undefined where it speaks of many. */
export function placeInTitle(title: string): string | undefined {
  const text = withoutBlanks(labelled(title));
  if (isPlaceName(text) && labelled(title) !== title) return text;
  if (/各(?:街|镇|乡|县|区|市|地|单位)/.test(text)) return undefined;
  const match =
    /^(?:关于)?(?:\d{4}年度?)?((?:[\u4e00-\u9fa5]{2,8}?(?:省|自治区|市|自治州|州|盟))?(?:[\u4e00-\u9fa5]{1,8}?(?:区|县|市|旗))?)([\u4e00-\u9fa5]{1,8}?(?:街道|镇|乡))(?!街|镇|乡|村|道)/.exec(
      text,
    );
  return match?.[2] && match[2].length >= 2 && !/^(?:街道|乡镇|镇街)$/.test(match[2]) ? match[2] : undefined;
}

/** As written, but without padding: blanks between hanzi, around the name, and line breaks say nothing. */
export function placeName(raw: string): string {
  const guarded = withoutGuard(raw);
  if (guarded !== raw) return guarded;
  const text = raw.replaceAll(/[\u0000-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, (one) =>
    /[\t\n\r]/.test(one) ? " " : "",
  );
  const tight = text.replaceAll(/(?<=[\u4e00-\u9fa5）)])[\s\u00a0\u3000]+(?=[\u4e00-\u9fa5（(])/g, "");
  return withoutMarks(tight)
    .replaceAll(/^[\s\u00a0\u3000]+|[\s\u00a0\u3000]+$/g, "")
    .replace(/^(?:“([^“”]*)”|="([^"]+)")$/, "$1$2");
}

/** An apostrophe that keeps a spreadsheet from running the cell, taken off once. */
export function withoutGuard(raw: string): string {
  return GUARDED.test(raw) ? raw.slice(1) : raw;
}

const GUARDED = /^'+[\s\u0000\ufeff=+\-@＝＋－＠]/;
