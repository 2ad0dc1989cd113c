import type { Problem } from "../model/problem.ts";
import type { Selection } from "./publicDescription.ts";

/** Texts that still name a document left out: a note, a line written by hand. One problem a text and document. */
export function namedLeftOut(texts: ReadonlyMap<string, string>, { kept, leftOut }: Selection): readonly Problem[] {
  if (leftOut.length === 0) return [];
  const hidden = new Set(leftOut.map(({ id }) => id));
  // The longest id at a place counts: a-2024 does not stand in b-a-2024, nor in a-2024-2.
  const ids = [...kept, ...leftOut].map(({ id }) => id).sort((one, other) => other.length - one.length);
  const names = new RegExp(ids.join("|"), "g");
  return [...texts].flatMap(([file, text]) =>
    [...new Set(text.match(names))]
      .filter((found) => hidden.has(found))
      .map((found): Problem => ({ code: "namesLeftOut", file, row: 0, column: "", found })),
  );
}
