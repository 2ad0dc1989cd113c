/**
 * Full-width forms, odd blanks and dashes in one spelling. Not NFKC: that would turn the footnote mark of 120² into
 * 1202, and ① into 1.
 */
export function plainText(raw: string): string {
  if (PLAIN_ASCII.test(raw)) return raw.trim();
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
  return plainText(text).replaceAll(/\s+/g, "");
}

const PLAIN_ASCII = /^[\x20-\x7e]*$/;
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const BLANKS = /[\t\n\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
