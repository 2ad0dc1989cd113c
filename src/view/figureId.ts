import { GALLERY, galleryView } from "./gallery.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";
import { viewToQuery } from "./viewUrl.ts";

/** No 0, 1, I, L, O, U: an id is read out and typed in again. */
const DIGITS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/**
 * What a figure is called wherever it goes: its name in the gallery, else `F-` and eight digits made from the question.
 * The same in both languages.
 */
export function figureId(view: View): string {
  const query = questionText(view);
  const published = GALLERY.find((figure) => questionText(galleryView(figure)) === query);
  return published?.id ?? `F-${digitsOf(query)}`;
}

function questionText(view: View): string {
  return viewToQuery({ ...view, locale: DEFAULT_VIEW.locale });
}

function digitsOf(text: string): string {
  let rest = fingerprint(text);
  let digits = "";
  for (let place = 0; place < LENGTH; place += 1) {
    digits += DIGITS[Number(rest % BigInt(DIGITS.length))] ?? "";
    rest /= BigInt(DIGITS.length);
  }
  return digits;
}

/** FNV-1a, 64 bits, over UTF-16 units: an identity, not a seal. */
function fingerprint(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash;
}
