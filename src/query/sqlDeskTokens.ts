/** A piece of a statement, as far as the desk must know SQL. Half-open range of UTF-16 offsets into the typed text. */
export interface Token {
  readonly kind: "word" | "name" | "string" | "comment" | "number" | "parameter" | "mark";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text ended before the quotation or comment did. */
  readonly isOpen?: true;
}

const BLANK = /\s+/y;
const LINE_COMMENT = /--[^\n]*/y;
const ESCAPED_STRING = /[eE]'(?:\\[^]|''|[^'\\])*('?)/y;
const STRING = /(?:[xXbB])?'(?:[^']|'')*('?)/y;
const NAME = /"(?:[^"]|"")*("?)/y;
const DOLLAR_TAG = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const PARAMETER = /\$\w+|\?\d*/y;
const WORD = /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /\d[\w.]*/y;

/** Blanks left out. What it cannot tell apart is a mark of one character: the engine has the last word anyway. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = matchAt(BLANK, text, at);
    if (blank) at += blank[0].length;
    else {
      const token = tokenAt(text, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  return (
    commentAt(text, at) ??
    quotedAt(ESCAPED_STRING, "string", text, at) ??
    quotedAt(STRING, "string", text, at) ??
    quotedAt(NAME, "name", text, at) ??
    dollarStringAt(text, at) ??
    plainAt(PARAMETER, "parameter", text, at) ??
    plainAt(WORD, "word", text, at) ??
    plainAt(NUMBER, "number", text, at) ??
    tokenOf("mark", text, at, at + 1)
  );
}

function commentAt(text: string, at: number): Token | undefined {
  if (!text.startsWith("/*", at)) return plainAt(LINE_COMMENT, "comment", text, at);
  let depth = 0; // comments nest
  for (let end = at; end < text.length; end++) {
    if (text.startsWith("/*", end)) depth += 1;
    else if (text.startsWith("*/", end)) depth -= 1;
    else continue;
    end += 1;
    if (depth === 0) return tokenOf("comment", text, at, end + 1);
  }
  return { ...tokenOf("comment", text, at, text.length), isOpen: true };
}

function dollarStringAt(text: string, at: number): Token | undefined {
  const tag = matchAt(DOLLAR_TAG, text, at)?.[0];
  if (tag === undefined) return undefined;
  const close = text.indexOf(tag, at + tag.length);
  if (close === -1) return { ...tokenOf("string", text, at, text.length), isOpen: true };
  return tokenOf("string", text, at, close + tag.length);
}

function quotedAt(pattern: RegExp, kind: Token["kind"], text: string, at: number): Token | undefined {
  const found = matchAt(pattern, text, at);
  if (!found) return undefined;
  const token = tokenOf(kind, text, at, at + found[0].length);
  return found[1] === "" ? { ...token, isOpen: true } : token;
}

function plainAt(pattern: RegExp, kind: Token["kind"], text: string, at: number): Token | undefined {
  const found = matchAt(pattern, text, at);
  return found && tokenOf(kind, text, at, at + found[0].length);
}

function tokenOf(kind: Token["kind"], text: string, start: number, end: number): Token {
  return { kind, text: text.slice(start, end), start, end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
