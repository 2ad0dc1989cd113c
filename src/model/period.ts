/** The year reported on, never the year of publication. */
export type Period = number;

/** How much of the year a report covers: the whole of it, or the words that say which part. */
export type Coverage = "full" | (string & {});

/** Reports on the rule of law in government begin after 1978; anything outside is a slip of the pen. */
export function isPeriod(value: number): value is Period {
  return Number.isInteger(value) && value >= 1978 && value <= 2100;
}
