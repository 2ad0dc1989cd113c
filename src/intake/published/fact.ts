import type { IndicatorId } from "../../model/codebook.ts";
import type { Observation } from "../../model/observation.ts";

/** The id of their dataset. */
export const FACTS = "facts";

/** A figure of a public page. No text of the page is kept, so that there is no sentence to show. */
export interface Fact extends Observation {
  readonly indicator: IndicatorId;
  /** The id of the page, as pageOf makes it. */
  readonly page: string;
}

export function pageOf(jurisdiction: string, period: string | number): string {
  return `${FACTS}-${jurisdiction}-${period}`;
}
