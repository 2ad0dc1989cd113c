import type { PublishedFiles } from "../intake/published/readPublished.ts";

/** Every table of the data by its path, in the order of the paths. */
export function tableTexts({ tables, facts, review }: PublishedFiles): ReadonlyMap<string, string> {
  const all = [
    ...Object.entries(tables).map(([name, text]) => [`${name}.csv`, text] as const),
    ...(review === undefined ? [] : [["review.csv", review] as const]),
    ...Object.entries(facts ?? {}).map(([name, text]) => [`facts/${name}.csv`, text as string] as const),
  ];
  return new Map(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}
