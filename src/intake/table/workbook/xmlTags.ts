/** One tag of a package's part. Names come without their prefix: x:row is row. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: string;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  /** Where the tag begins, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
}

/**
 * Walks the tags of well-formed XML and skips what cannot be told. No entities but the five of XML and numbers are
 * ever resolved, so that a document type that multiplies itself has no effect.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  let at = xml.indexOf("<");
  while (at !== -1) {
    const skipped = skipTo(xml, at);
    if (skipped === undefined) {
      const close = tagEnd(xml, at);
      if (close === -1) return;
      const tag = readTag(xml, at, close);
      if (tag) yield tag;
      at = xml.indexOf("<", close);
    } else {
      if (skipped === -1) return;
      at = xml.indexOf("<", skipped);
    }
  }
}

function skipTo(xml: string, at: number): number | undefined {
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<![CDATA[", "]]>"],
    ["<?", "?>"],
    ["<!", ">"],
  ] as const) {
    if (!xml.startsWith(open, at)) continue;
    const end = xml.indexOf(close, at + open.length);
    return end === -1 ? -1 : end + close.length;
  }
  return undefined;
}

/** A ">" inside an attribute does not end the tag. */
function tagEnd(xml: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const close = xml.indexOf(">", at);
    if (close === -1) return -1;
    const quote = firstQuote(xml, at, close);
    if (quote === -1) return close;
    const end = xml.indexOf(xml.charAt(quote), quote + 1);
    if (end === -1) return -1;
    at = end + 1;
  }
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function readTag(xml: string, start: number, close: number): XmlTag | undefined {
  const isEnd = xml.charCodeAt(start + 1) === 47;
  const isEmpty = xml.charCodeAt(close - 1) === 47;
  const inner = xml.slice(start + (isEnd ? 2 : 1), isEmpty ? close - 1 : close);
  const blank = inner.search(/\s/);
  const full = blank === -1 ? inner : inner.slice(0, blank);
  const name = full.slice(full.indexOf(":") + 1);
  if (name === "") return undefined;
  return { name, attributes: blank === -1 ? "" : inner.slice(blank), isEnd, isEmpty, start, end: close + 1 };
}

export function attribute(tag: XmlTag, name: string): string | undefined {
  const match = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.attributes);
  return match ? decodeEntities(match[1] ?? match[2] ?? "") : undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

/** The text between two tags; CDATA sections as they stand. */
export function textBetween(xml: string, from: number, to: number): string {
  const text = xml.slice(from, to);
  if (!text.includes("<![CDATA[")) return decodeEntities(text);
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith("<![CDATA[") ? part.slice(9, -3) : decodeEntities(part)))
    .join("");
}
