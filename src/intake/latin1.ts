const PIECE = 8192;

/** A character a byte. Not by TextDecoder: what it calls latin1 is Windows-1252 in browsers, where 0x89 is ‰. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += PIECE)
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return text;
}
