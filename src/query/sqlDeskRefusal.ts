import type { Refusal, RefusalKind } from "../view/sqlDesk.ts";
import { tokensOf, type Token } from "./sqlDeskTokens.ts";

/** How our own tables are named, so that nobody meets them by accident. */
export const DESK_PREFIX = "desk_";

const QUESTION_WORDS = new Set(["SELECT", "FROM", "WITH", "VALUES", "TABLE", "DESCRIBE", "DESC", "SUMMARIZE"]);

/** What a statement must not begin with, neither at its start nor behind a parenthesis. */
const FIRST_WORDS: ReadonlyMap<string, RefusalKind> = new Map(
  Object.entries({
    write: "INSERT UPDATE DELETE MERGE CREATE ALTER DROP TRUNCATE REPLACE COMMENT",
    copy: "COPY EXPORT IMPORT",
    attach: "ATTACH DETACH USE",
    extension: "INSTALL LOAD",
    setting: "SET RESET PRAGMA CHECKPOINT FORCE VACUUM ANALYZE BEGIN START COMMIT ROLLBACK ABORT",
    call: "CALL EXECUTE PREPARE DEALLOCATE",
    explain: "EXPLAIN",
    pivot: "PIVOT PIVOT_WIDER UNPIVOT PIVOT_LONGER",
    show: "SHOW",
  } satisfies Partial<Record<RefusalKind, string>>).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind as RefusalKind] as const),
  ),
);

/** Inside parentheses these are no names of columns when another word follows. */
const NESTED_WORDS = new Set(["INSERT", "UPDATE", "DELETE", "MERGE", "CREATE", "DROP", "PIVOT", "EXPLAIN", "SHOW"]);

const FUNCTIONS: readonly (readonly [RefusalKind, RegExp])[] = [
  ["file", /^(?:read_\w+|\w+_scan|parquet_\w+|glob|sniff_csv|st_read\w*|write_\w+)$/],
  ["environment", /^(?:getenv|getvariable|current_setting|which_secret|duckdb_\w+|pragma_\w+|\w*checkpoint)$/],
  ["dynamic", /^(?:query|query_table)$/],
];

const SYSTEM_NAME = /^(?:information_schema|pg_\w+|sqlite_\w+|duckdb_\w+|pragma_\w+)$/;
const BEFORE_TABLE = new Set(["FROM", "JOIN", "TABLE", "DESCRIBE", "DESC", "SUMMARIZE", ","]);
const FILE_LIKE = /[/\\*]|^\w+:|\.(?:csv|tsv|txt|json|jsonl|ndjson|parquet|xlsx|xls|db|duckdb|gz|zst)$/i;

/** The first reason not to run a text. Only for a sentence that helps: what gets past it is refused by the engine. */
export function refusalOf(text: string): Refusal | undefined {
  const tokens = tokensOf(text);
  const parts = tokens.filter(({ kind }) => kind !== "comment");
  const first = parts.find(({ text: found }) => found !== "(");
  if (!first || first.text === ";") return { kind: "empty", found: "", start: 0, end: text.length };
  const open = tokens.find(({ isOpen }) => isOpen);
  if (open) return refuse("unclosed", { ...open, text: open.text.slice(0, 2) });
  return firstWordRefusal(first) ?? severalRefusal(parts) ?? unbalancedRefusal(parts) ?? firstOf(parts, partRefusal);
}

/** One semicolon at the end is a habit, and goes; offsets stay as they are. */
export function withoutLastSemicolon(text: string): string {
  const last = tokensOf(text)
    .filter(({ kind }) => kind !== "comment")
    .at(-1);
  if (last?.text !== ";") return text;
  return `${text.slice(0, last.start)} ${text.slice(last.end)}`;
}

function firstWordRefusal(first: Token): Refusal | undefined {
  const word = first.text.toUpperCase();
  const kind = FIRST_WORDS.get(word);
  if (kind) return refuse(kind, first);
  return first.kind === "word" && QUESTION_WORDS.has(word) ? undefined : refuse("notAQuestion", first);
}

function severalRefusal(parts: readonly Token[]): Refusal | undefined {
  const at = parts.findIndex(({ text }) => text === ";");
  const next = at === -1 ? undefined : parts[at + 1];
  return next && refuse("several", next);
}

/** A parenthesis that closes more than was opened would reach out of the one that the desk puts around the text. */
function unbalancedRefusal(parts: readonly Token[]): Refusal | undefined {
  const opened: Token[] = [];
  for (const part of parts) {
    if (part.kind !== "mark") continue;
    if (part.text === "(") opened.push(part);
    if (part.text === ")" && !opened.pop()) return refuse("unbalanced", part);
  }
  const left = opened.at(-1);
  return left && refuse("unbalanced", left);
}

function partRefusal(part: Token, at: number, parts: readonly Token[]): Refusal | undefined {
  if (part.kind === "parameter") return refuse("parameter", part);
  const kind = part.kind === "word" || part.kind === "name" ? nameRefusal(part, at, parts) : undefined;
  if (kind) return refuse(kind, part);
  return fileRefusal(part, at, parts) ? refuse("file", part) : undefined;
}

function nameRefusal(part: Token, at: number, parts: readonly Token[]): RefusalKind | undefined {
  const name = plainName(part).toLowerCase();
  const next = parts[at + 1]?.text;
  if (next === "(") return FUNCTIONS.find(([, pattern]) => pattern.test(name))?.[0];
  if (name.startsWith(DESK_PREFIX) || (name === "published" && next === ".")) return "internal";
  if (SYSTEM_NAME.test(name)) return "environment";
  const isNested = parts[at - 1]?.text === "(" && parts[at + 1]?.kind === "word" && part.kind === "word";
  return isNested && NESTED_WORDS.has(part.text.toUpperCase()) ? FIRST_WORDS.get(part.text.toUpperCase()) : undefined;
}

/** A quoted text where a table is expected opens a file of that name. */
function fileRefusal(part: Token, at: number, parts: readonly Token[]): boolean {
  if (part.kind !== "string" && part.kind !== "name") return false;
  const before = parts[at - 1]?.text.toUpperCase() ?? "";
  const isCompared = before === "FROM" && parts[at - 2]?.text.toUpperCase() === "DISTINCT";
  if (isCompared || !BEFORE_TABLE.has(before)) return part.kind === "name" && /^u\//i.test(plainName(part));
  // Behind a comma a string is an argument or a value far more often than a table.
  return (before !== "," || part.kind === "name") && FILE_LIKE.test(plainName(part));
}

function plainName({ kind, text }: Token): string {
  if (kind === "name") return text.slice(1, -1).replaceAll('""', '"');
  if (kind === "string") return text.replace(/^\w*'|'$/g, "");
  return text;
}

function firstOf(
  parts: readonly Token[],
  check: (part: Token, at: number, parts: readonly Token[]) => Refusal | undefined,
): Refusal | undefined {
  for (const [at, part] of parts.entries()) {
    const refusal = check(part, at, parts);
    if (refusal) return refusal;
  }
  return undefined;
}

function refuse(kind: RefusalKind, { text, start, end }: Token): Refusal {
  return { kind, found: text, start, end };
}
