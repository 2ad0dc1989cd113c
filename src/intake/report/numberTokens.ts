import { arabicToken } from "./arabicToken.ts";
import { chineseToken } from "./chineseToken.ts";
import type { NumberToken } from "./quantity.ts";

const CHINESE_DIGITS = "零〇一二两三四五六七八九十百千万亿";
const IS_DIGIT = 1;
const IS_CHINESE = 2;
const KIND: Uint8Array = numberKinds();

function numberKinds(): Uint8Array {
  const kinds = new Uint8Array(65_536);
  for (let code = 0x30; code <= 0x39; code++) kinds[code] = IS_DIGIT;
  for (const character of CHINESE_DIGITS) kinds[character.charCodeAt(0)] = IS_CHINESE;
  return kinds;
}

/** Every number of the text, in order. A Chinese digit inside a word (统一, 一体化) is no number. */
export function numberTokens(text: string, codes: Uint16Array): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  for (let at = 0; at < codes.length; at++) {
    const kind = KIND[codes[at] ?? 0];
    if (kind === 0) continue;
    const token = kind === IS_DIGIT ? arabicToken(text, at) : chineseToken(text, at, runEnd(codes, at));
    if (token !== undefined) tokens.push(token);
    at = (token?.end ?? runEnd(codes, at)) - 1;
  }
  return tokens;
}

function runEnd(codes: Uint16Array, at: number): number {
  let end = at + 1;
  while (KIND[codes[end] ?? 0] === IS_CHINESE) end++;
  return end;
}
