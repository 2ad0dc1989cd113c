import type { RecipeChoice, TableRecipe } from "./tableRecipe.ts";
import type { IssueLog } from "./issueLog.ts";
import { tableFileKind, type Refusal } from "./fileKind.ts";
import { LIMITS } from "./limits.ts";
import { profileOf } from "./rowProfile.ts";
import type { Sheet } from "./sheet.ts";
import { sniffDialect } from "./sniffDialect.ts";
import { splitText } from "./splitText.ts";
import type { SayProgress } from "./tableProgress.ts";
import { decodeTable, type TableText } from "./tableEncoding.ts";
import { openWorkbook, type WorkbookFault, type WorkbookParts } from "./workbook/openWorkbook.ts";
import { readShared, readSheet } from "./workbook/readSheet.ts";

/** A file cut into cells, and what was guessed on the way; undefined where it was refused, and the log says why. */
export interface OpenedSheet {
  readonly sheet: Sheet;
  readonly sheets: readonly string[];
  readonly isText: boolean;
  readonly recipe: Pick<TableRecipe, "encoding" | "dialect" | "sheet">;
}

export function openSheet(
  bytes: Uint8Array,
  fileName: string,
  choice: RecipeChoice,
  log: IssueLog,
  say?: SayProgress,
): OpenedSheet | undefined {
  if (bytes.length > LIMITS.bytes) return (log.add("file_too_large", { detail: String(LIMITS.bytes) }), undefined);
  const kind = tableFileKind(bytes, fileName);
  if ("refusal" in kind) return (log.add(kind.refusal, { detail: kind.reason }), undefined);
  if (kind.isNamedOtherwise) log.add("extension_mismatch", { found: fileName, detail: kind.format });
  return kind.format === "xlsx" ? openXlsx(bytes, choice, log) : openText(bytes, choice, log, say);
}

function openText(
  bytes: Uint8Array,
  choice: RecipeChoice,
  log: IssueLog,
  say: SayProgress | undefined,
): OpenedSheet | undefined {
  const decoded = decodeTable(bytes, choice.encoding === "" ? undefined : choice.encoding);
  const { text } = decoded;
  if (text.trim() === "") return (log.add("empty_file", { detail: "empty" }), undefined);
  const sniffed = sniffDialect(text, choice.dialect);
  const { rows, unclosed } = splitText(sniffed.start > 0 ? text.slice(sniffed.start) : text, sniffed.dialect, {
    width: sniffed.width,
    say,
  });
  if (rows.length > LIMITS.rows)
    return (log.add("file_too_large", { detail: `${rows.length}/${LIMITS.rows}` }), undefined);
  const sheet: Sheet = { name: "", firstRow: 1, rows, merges: [], exact: new Map(), faults: new Map() };
  for (const row of unclosed)
    log.add("unclosed_quote", { row: row + 1, found: (rows[row] ?? []).join(" ").slice(0, 80) });
  sayDialect(text, sniffed, log);
  sayDamage(decoded, sheet, log);
  return {
    sheet,
    sheets: [],
    isText: true,
    recipe: { encoding: decoded.encoding, dialect: sniffed.dialect, sheet: "" },
  };
}

function sayDialect(text: string, { dialect, hasSepLine }: ReturnType<typeof sniffDialect>, log: IssueLog): void {
  const head = text.slice(0, 256 * 1024);
  const ends = [/\r\n/, /(?<!\r)\n/, /\r(?!\n)/].map((end) => end.test(head.replaceAll(/"(?:[^"]|"")*"/g, "")));
  const says = [
    ...(",\t".includes(dialect.delimiter) ? [] : ["delimiter"]),
    ...(dialect.quote === "'" ? ["quote"] : []),
    ...(dialect.escape === "backslash" ? ["escape"] : []),
    ...(hasSepLine ? ["sep"] : []),
    ...(ends.filter(Boolean).length > 1 ? ["mixed_line_ends"] : ends[2] ? ["carriage_returns"] : []),
  ];
  for (const detail of says)
    log.add("dialect_unusual", { detail, found: detail === "delimiter" ? dialect.delimiter : "" });
}

const MOST_PLACES = 100;

function sayDamage({ replaced, text }: TableText, { rows, firstRow }: Sheet, log: IssueLog): void {
  if (!text.includes("\uFFFD")) return;
  if (text.endsWith("\uFFFD") && replaced === 1) log.add("file_truncated", { row: rows.length, severity: "warning" });
  let said = 0;
  for (let row = 0; row < rows.length && said < MOST_PLACES; row++) {
    const found = rows[row]?.find((cell) => cell.includes("\uFFFD"));
    if (found === undefined) continue;
    log.add("encoding_damaged", { row: row + firstRow, found: found.slice(0, 80), detail: String(replaced) });
    said++;
  }
}

const WORKBOOK_REFUSALS: Readonly<
  Record<WorkbookFault, readonly ["file_too_large" | "file_truncated" | "not_a_table", Refusal | "bomb" | "cut"]>
> = {
  too_large: ["file_too_large", "bomb"],
  not_whole: ["file_truncated", "cut"],
  not_a_workbook: ["not_a_table", "archive"],
  encrypted: ["not_a_table", "encrypted"],
};

function openXlsx(bytes: Uint8Array, choice: RecipeChoice, log: IssueLog): OpenedSheet | undefined {
  const parts = openWorkbook(bytes);
  if (typeof parts === "string") {
    const [kind, detail] = WORKBOOK_REFUSALS[parts];
    return (log.add(kind, { detail }), undefined);
  }
  try {
    return chooseSheet(parts, choice, log);
  } catch {
    return (log.add("file_truncated", { detail: "cut" }), undefined); // a part that does not inflate, as in openWorkbook
  }
}

/** The first sheet that may hold a table, rather than a note to the reader; hidden ones only when they are chosen. */
function chooseSheet(parts: WorkbookParts, choice: RecipeChoice, log: IssueLog): OpenedSheet | undefined {
  const shared = readShared(parts);
  const names = parts.sheets.map(({ name }) => name);
  const shown = parts.sheets.filter(({ isHidden }) => !isHidden);
  const chosen = choice.sheet
    ? parts.sheets.filter(({ name }) => name === choice.sheet)
    : shown.length > 0
      ? shown
      : parts.sheets;
  let best: { readonly sheet: Sheet; readonly rank: number } | undefined;
  for (const { name, path } of chosen) {
    const sheet = readSheet(name, parts.text(path) ?? "", shared);
    if ("tooLarge" in sheet) {
      const detail = sheet.tooLarge === "inflatedBytes" ? "bomb" : String(LIMITS[sheet.tooLarge]);
      return (log.add(sheet.tooLarge === "columns" ? "too_many_columns" : "file_too_large", { detail }), undefined);
    }
    const rank = rankOf(sheet);
    if (best === undefined || rank > best.rank) best = { sheet, rank };
    if (rank === BEST_RANK) break;
  }
  if (best === undefined) return (log.add("not_a_table", { detail: "archive" }), undefined);
  return { sheet: best.sheet, sheets: names, isText: false, recipe: { encoding: "", sheet: best.sheet.name } };
}

const BEST_RANK = 2;

/** 2: figures, or a row of several cells; 1: words in one column, as in a note to the reader; 0: nothing. */
function rankOf({ rows }: Sheet): number {
  const profiles = rows
    .slice(0, 200)
    .map(profileOf)
    .filter(({ filled }) => filled > 0);
  if (profiles.some(({ filled, numbers }) => filled > 1 || numbers > 0)) return BEST_RANK;
  return Math.min(1, profiles.length);
}
