import { decodeEntities } from "./entities.ts";

export type Dialect = "html" | "xml";

/** Names and attribute names are lower case in HTML, and as written in XML. */
export type MarkupPart =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** What stands in them is no markup. */
const RAW: ReadonlySet<string> = new Set(["script", "style", "textarea", "title", "xmp", "noembed", "noframes"]);

/** Cuts markup into tags and text. Never fails: what is no tag is text, and time grows with the length only. */
export function* readMarkup(source: string, dialect: Dialect): Generator<MarkupPart> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    if (open !== at) yield textPart(source.slice(at, open === -1 ? undefined : open), dialect);
    if (open === -1) return;
    const aside = asideAt(source, open);
    if (aside !== undefined) {
      if (aside.text !== undefined) yield { kind: "text", text: aside.text };
      at = aside.end;
      continue;
    }
    if (!isTagStart(source, open)) {
      yield { kind: "text", text: "<" };
      at = open + 1;
      continue;
    }
    const end = tagEnd(source, open + 1);
    if (end === -1) return; // an unclosed tag at the end is dropped, as browsers do
    const tag = readTag(source.slice(open + 1, end), dialect);
    yield tag;
    at = end + 1;
    if (dialect === "html" && tag.kind === "open" && RAW.has(tag.name)) {
      const close = rawEnd(source, at, tag.name);
      if (close > at) yield { kind: "text", text: decodeEntities(source.slice(at, close)) };
      at = close;
    }
  }
}

function textPart(text: string, dialect: Dialect): MarkupPart {
  // Word and pdf writers know the five entities of XML only; the longer list does no harm there.
  return { kind: "text", text: decodeEntities(dialect === "xml" ? text.replace(/\r\n?/g, "\n") : text) };
}

/** Comments, doctypes, instructions and CDATA. */
function asideAt(source: string, at: number): { readonly end: number; readonly text?: string } | undefined {
  if (source.startsWith("<!--", at)) return { end: after(source, "-->", at + 4) };
  if (source.startsWith("<![CDATA[", at)) {
    const end = after(source, "]]>", at + 9);
    return { end, text: source.slice(at + 9, end === source.length ? end : end - 3) };
  }
  const next = source[at + 1];
  return next === "!" || next === "?" ? { end: after(source, ">", at + 2) } : undefined;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? source.length : at + mark.length;
}

function isTagStart(source: string, at: number): boolean {
  return /[A-Za-z_]/.test(source[source[at + 1] === "/" ? at + 2 : at + 1] ?? "");
}

/** The closing `>`, not counting those inside quoted attribute values. */
function tagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === ">") return at;
    if (character !== "=") continue;
    while (source[at + 1] === " ") at++;
    const quote = source[at + 1];
    if (quote !== '"' && quote !== "'") continue;
    const close = source.indexOf(quote, at + 2);
    if (close === -1) return source.indexOf(">", at);
    at = close;
  }
  return -1;
}

function readTag(inside: string, dialect: Dialect): Extract<MarkupPart, { kind: "open" | "close" }> {
  const [written = ""] = /^\/?[^\s/>]+/.exec(inside) ?? [];
  const isClose = written.startsWith("/");
  const plain = isClose ? written.slice(1) : written;
  const name = dialect === "html" ? plain.toLowerCase() : plain;
  if (isClose) return { kind: "close", name };
  return { kind: "open", name, attributes: inside.slice(written.length), isEmpty: inside.endsWith("/") };
}

function rawEnd(source: string, from: number, name: string): number {
  for (let at = source.indexOf("</", from); at !== -1; at = source.indexOf("</", at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return source.length;
}

/** The value of one attribute, in whatever case its name is written; undefined where the tag has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const pattern = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  for (const [, found = "", double, single, bare] of attributes.matchAll(pattern)) {
    if (found.toLowerCase() === wanted) return decodeEntities(double ?? single ?? bare ?? "");
  }
  return undefined;
}
