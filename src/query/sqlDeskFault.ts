import type { DeskFault, FaultKind } from "../view/sqlDesk.ts";
import { LINES_BEFORE } from "./sqlDeskStatement.ts";
import { tokensOf } from "./sqlDeskTokens.ts";

const KINDS: readonly (readonly [FaultKind, RegExp])[] = [
  ["extension", /exists in the (\w+) extension|required extension '(\w+)'/],
  ["pivot", /Cannot prepare multiple statements/],
  ["write", /A CTE needs a SELECT|Expected a single SELECT|read-only mode/],
  ["file", /file system operations are disabled|No files found|^IO Error/],
  ["memory", /^Out of Memory Error|memory allocation|Array buffer allocation|maximum (?:length|size)/i],
  ["unknownTable", /Table with name (\S+) does not exist|Referenced table "([^"]*)" not found/],
  ["unknownColumn", /Referenced column "([^"]*)"|does not have a column named "([^"]*)"|column "([^"]*)" not found/i],
  ["grouping", /column "?([^" ]+)"? must appear in the GROUP BY|aggregate/i],
  ["unknownFunction", /(?:Function|Macro) with name (\S+) does not exist|Type with name (\S+) does not exist/],
  ["conversion", /^Conversion Error|^Out of Range Error/],
  ["types", /No function matches|Cannot (?:compare|mix|combine)|type mismatch/i],
  ["syntax", /^Parser Error.*at or near "([^]*?)"\n|^Parser Error/],
];

/** `names`: what could have been meant by an unknown name. */
export function faultOf(message: string, text: string, names: readonly string[]): DeskFault {
  const [kind, found] = kindOf(message);
  const place = placeOf(message, text);
  const detail = message.split(/\n+(?:LINE \d+:|Please try|Did you mean)/)[0]?.trim() ?? message;
  const span = place === "behind" ? { start: text.trimEnd().length, end: text.length } : place;
  return {
    kind: kind === "syntax" && place === "behind" ? "unfinished" : kind,
    detail,
    found,
    ...(span && { span }),
    near: kind.startsWith("unknown") ? nearest(found, names) : [],
  };
}

function kindOf(message: string): readonly [FaultKind, string] {
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(message);
    if (match) return [kind, match.slice(1).find((one) => one !== undefined) ?? ""];
  }
  return ["other", ""];
}

/** The engine counts lines of the whole statement, shows a part of a long one, and points below it by widths. */
function placeOf(message: string, text: string): DeskFault["span"] | "behind" | undefined {
  const match = /LINE (\d+): (.*)\n( *)\^/.exec(message);
  if (!match) return undefined;
  const [, number = "", excerpt = "", blanks = ""] = match;
  const lines = text.split("\n");
  const row = Number(number) - 1 - LINES_BEFORE;
  const line = lines[row];
  if (line === undefined) return row >= lines.length ? "behind" : undefined;
  const width = blanks.length - `LINE ${number}: `.length;
  const at = columnIn(line, excerpt, width);
  if (at === undefined) return undefined;
  const start = lines.slice(0, row).reduce((sum, one) => sum + one.length + 1, 0) + at;
  return { start, end: tokensOf(text).find((token) => token.start <= start && start < token.end)?.end ?? start + 1 };
}

function columnIn(line: string, excerpt: string, width: number): number | undefined {
  const isCutBefore = excerpt.startsWith("...") && !line.startsWith("...");
  const shown = excerpt.slice(isCutBefore ? 3 : 0).replace(/\.\.\.$/, "");
  const offset = line.indexOf(shown);
  if (offset === -1) return undefined;
  let left = width - (isCutBefore ? 3 : 0);
  let at = offset;
  for (const character of line.slice(offset)) {
    const wide = widthOf(character);
    if (left <= 0 && wide > 0) break;
    left -= wide;
    at += character.length;
  }
  return at;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns on a terminal: two for a Chinese character, none for a tab. */
function widthOf(character: string): number {
  if (/\p{Cc}|\p{Mn}/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function nearest(found: string, names: readonly string[]): readonly string[] {
  const wanted = found.toLowerCase();
  const limit = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3)); // two letters swapped are two
  return [...new Set(names)]
    .map((name) => ({ name, away: distance(wanted, name) }))
    .filter(({ name, away }) => away <= limit || (wanted.length > 2 && name.includes(wanted)))
    .sort((one, other) => one.away - other.away)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Letters to change, add or take away. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  [...one].forEach((letter, index) => {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++) {
      const changed = (row[at - 1] ?? 0) + (other[at - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  });
  return row[other.length] ?? 0;
}
