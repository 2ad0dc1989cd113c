/** Text as GBK, by turning round what the decoder knows; U+003F for what it cannot hold. */
export function gbkBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(pairs().get(character) ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

let known: Map<string, readonly number[]> | undefined;

function pairs(): ReadonlyMap<string, readonly number[]> {
  if (known) return known;
  known = new Map();
  const decoder = new TextDecoder("gbk");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\uFFFD" && !known.has(character))
        known.set(character, [lead, trail]);
    }
  }
  return known;
}
