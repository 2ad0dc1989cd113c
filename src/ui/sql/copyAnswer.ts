import { answerHtml, answerText } from "../../export/answerTable.ts";
import type { DeskAnswer } from "../../view/sqlDesk.ts";
import { copyText } from "../copyText.ts";

/** As a table for programs that take one, and as text for the others. */
export async function copyAnswer({ columns }: DeskAnswer): Promise<boolean> {
  const text = answerText(columns);
  try {
    if (window.isSecureContext && typeof ClipboardItem === "function") {
      const types = { "text/plain": text, "text/html": answerHtml(columns) };
      const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      return true;
    }
  } catch (error) {
    console.debug("clipboard took no table, trying text", error);
  }
  return copyText(text);
}
