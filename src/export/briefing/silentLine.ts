import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { Locale } from "../../model/locale.ts";
import type { PaperTables } from "./paperTable.ts";

const MOST_NAMED = 20;

/** Which rows stand in no table because nothing of them is stated; "" for none. */
export function silentLine({ silent }: PaperTables, locale: Locale): string {
  const words = exportedMessages(locale).paper;
  if (silent.length === 0) return "";
  return silent.length > MOST_NAMED ? words.manySilent(silent.length) : words.silent(silent);
}
