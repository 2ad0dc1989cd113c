/**
 * Full-width forms, odd blanks and dashes in one spelling. Not NFKC: that would turn the footnote mark of 120² into
 * 1202, and ① into 1.
 */
export function plainText(raw: string): string {
  if (!ODD.test(raw)) return raw.trim();
  return raw
    .replaceAll(INVISIBLE, "")
    .replaceAll(BLANKS, " ")
    .replaceAll(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replaceAll("﹪", "%")
    .replaceAll(/[−﹣]/g, "-")
    .trim();
}

/** Blanks are padding in Chinese names. */
export function withoutBlanks(text: string): string {
  const plain = plainText(text);
  return /\s/.test(plain) ? plain.replaceAll(/\s+/g, "") : plain;
}

/** 行政检查次数①, 受理数*: the mark leads to a note below the table and is no part of a name. */
export function withoutMarks(text: string): string {
  return text.replace(/(?<=[\u4e00-\u9fa5）)])\s*(?:[①-⑳⑴-⒇*＊※†‡]|\[\d\])+$/, "");
}

/** Anything that is replaced here: most cells hold nothing of it, and there are millions. */
const ODD =
  /[\u0000-\u001f\u007f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f\u2060\u2212\u3000\ufe63\ufe6a\ufeff\uff01-\uff5e]/;
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const BLANKS = /[\t\n\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
