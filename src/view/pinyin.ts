/** As typed or as listed: without tones, spaces, apostrophes; ü and v are u, since keyboards disagree about it. */
export function plainPinyin(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("v", "u")
    .replaceAll(/[\s'’·-]/g, "")
    .replaceAll(/(?<=[a-z])[1-5]/g, "");
}

/** Without an initial only some finals stand alone: yi and wu are written with one. */
const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ueng|iao|ian|ing|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)|a|o|e|ai|ei|ao|ou|an|en|er|ang|eng)$/;
const LONGEST_SYLLABLE = 6;
/** Few names can be cut in more ways, and each is tried at every keystroke. */
const MOST_CUTS = 4;

/** Every way to cut pinyin into so many syllables: xian of 西安 is xi an, of 县 it is xian. */
export function syllablesOf(pinyin: string, count: number): readonly (readonly string[])[] {
  return cuts(plainPinyin(pinyin), count).slice(0, MOST_CUTS);
}

function cuts(letters: string, count: number): readonly (readonly string[])[] {
  if (count === 0) return letters === "" ? [[]] : [];
  if (letters.length < count || letters.length > count * LONGEST_SYLLABLE) return [];
  const found: (readonly string[])[] = [];
  for (let end = Math.min(LONGEST_SYLLABLE, letters.length); end > 0; end -= 1) {
    const head = letters.slice(0, end);
    if (!SYLLABLE.test(head)) continue;
    for (const rest of cuts(letters.slice(end), count - 1)) found.push([head, ...rest]);
  }
  return found;
}
