import type { Locale } from "../model/locale.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { baseFacts, flagFacts, namedValue, sourceFacts } from "./cellLabel.ts";
import { chartWords, placeName } from "./wording.ts";

/** Plain lines for a figure that is pointed at: where and when, what, how it is known. */
export function tooltipLines(cell: Cell, slice: Slice, locale: Locale): readonly string[] {
  const words = chartWords(locale);
  const facts = [...baseFacts(cell, slice, locale), ...flagFacts(cell, locale), ...sourceFacts(cell, slice, locale)];
  return [
    words.labelled(placeName(cell.jurisdiction, slice, locale), words.year(cell.period)),
    namedValue(cell, slice, locale),
    ...facts,
  ];
}
