export const LEVELS = ["country", "province", "prefecture", "county", "town", "street"] as const;
export type Level = (typeof LEVELS)[number];

/** A place that reports, or an ancestor of one. */
export interface Jurisdiction {
  /** A pinyin path (`guangdong-shaoguan-zhenjiang-chezhan`) that never changes. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly pinyin: string;
  readonly level: Level;
  /** "" at the top. */
  readonly parent: string;
  /** GB/T 2260, for the county level and above; "" below it. */
  readonly code: string;
}

/** The chain from the province down to the place itself. Stops at an unknown parent, and at a circle. */
export function chainOf(id: string, byId: ReadonlyMap<string, Jurisdiction>): readonly Jurisdiction[] {
  const chain: Jurisdiction[] = [];
  for (let at = byId.get(id); at && !chain.includes(at); at = byId.get(at.parent)) chain.unshift(at);
  return chain;
}
