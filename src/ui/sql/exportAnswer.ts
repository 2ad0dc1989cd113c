import { answerTable } from "../../export/answerTable.ts";
import { exportFile } from "../../export/exportFile.ts";
import { numberText } from "../../i18n/format.ts";
import { sqlMessages } from "../../i18n/sqlMessages.ts";
import type { DeskAnswer } from "../../view/sqlDesk.ts";
import type { Atlas } from "../atlas.ts";
import { saveFile } from "../saveFile.ts";
import type { Answered } from "./sqlScreen.ts";

export interface AnswerToExport {
  readonly answer: DeskAnswer;
  readonly answered: Answered;
}

/** Whether a query reads what the user brought; a word in a comment counts too, which only says too much. */
export function readsOwn(text: string): boolean {
  return /\bown_\w+|\bdenominators\b/i.test(text);
}

/** Saves the rows on screen with where they come from; gives the name of the file. */
export function exportAnswer(
  { seed, workspace }: Pick<Atlas, "seed" | "workspace">,
  given: AnswerToExport,
  format: "csv" | "xlsx",
): string {
  const words = sqlMessages(seed.locale);
  const isInternal = isAnyInternal(given.answered.text, workspace);
  const table = answerTable(given.answer.columns, notesOf(given, { seed, workspace }));
  const title = `${words.fileTitle} ${stampOf(given.answered.at)}`;
  const file = exportFile(table, { format, title, isInternal, locale: seed.locale });
  saveFile(file.name, file.bytes, file.type);
  return file.name;
}

/** Any, not only those that the query reads: which of them it reads cannot be told from its text. */
function isAnyInternal(text: string, { datasets }: Atlas["workspace"]): boolean {
  return readsOwn(text) && datasets.some((one) => one.isInternal);
}

function notesOf({ answer, answered }: AnswerToExport, { seed, workspace }: Pick<Atlas, "seed" | "workspace">) {
  const { notes } = sqlMessages(seed.locale);
  return [
    notes.from(`${seed.version.date} · ${seed.version.hash}`),
    ...(readsOwn(answered.text) ? [notes.own] : []),
    ...(isAnyInternal(answered.text, workspace) ? [notes.internal] : []),
    notes.time(answered.at.toLocaleString(seed.locale)),
    notes.rows(numberText(answer.rowCount, seed.locale), answer.hasMore),
    notes.nulls,
    ...answered.text.split(/\r?\n/).map((line) => notes.query(line)),
  ];
}

/** 2026-03-01 0915 */
function stampOf(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
}
