import type { Scope } from "./scope.ts";
import type { ShownText } from "./shownText.ts";

/**
 * Words of the reports themselves, which we repeat and do not count: they must stand in a report letter for letter.
 * Undefined where the text is not of that kind.
 */
export function quoteFaults(shown: ShownText, scope: Scope, owner?: string): readonly string[] | undefined {
  const { where } = shown;
  const text = shown.text.replaceAll(/⟦[^|]+\|([^⟧]*)⟧/g, "$1");
  const sentences = [...text.matchAll(/⟪([^⟫]*)⟫/g)].map(([, sentence = ""]) => sentence);
  const isNotTaken = /未采用的数字|Numbers not taken/.test(where);
  if (isNotTaken) return notTakenFaults(text, scope, owner);
  if (/\.report-text|\.passage|#full-text|\.outline/.test(where)) return reportFaults([text], scope);
  if (where.endsWith(".sentence")) return reportFaults([text.replace(/^.*?[：:] ?/, "")], scope);
  const wrong = reportFaults(sentences, scope);
  return wrong.length > 0 ? wrong : undefined;
}

function reportFaults(sentences: readonly string[], { records }: Scope): readonly string[] {
  const texts = [...records.texts.values()].map(squeezed);
  return sentences
    .filter((one) => /\d/.test(one) && !texts.some((text) => text.includes(squeezed(one))))
    .map((one) => `no report says “${one.slice(0, 40)}”`);
}

/** Each with its reason as the table has it; the head counts them. */
function notTakenFaults(text: string, { records }: Scope, owner = ""): readonly string[] {
  const documents = records.documents.filter((one) => one["jurisdiction"] === owner).map((one) => one["id"]);
  const rows = records.notTaken.filter((row) => documents.includes(row["document"]));
  const [, count] = /(?:（|\()(\d+)(?: 处)?/.exec(text) ?? [];
  if (/^未采用的数字|^Numbers not taken/.test(text)) {
    return Number(count) === rows.length ? [] : [`${rows.length} numbers were not taken`];
  }
  const isRow = rows.some((row) => squeezed(text) === squeezed(`「${row["quote"] ?? ""}」${row["reason"] ?? ""}`));
  return isRow || !/\d/.test(text) ? [] : ["is not in the table of numbers not taken"];
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, "");
}
