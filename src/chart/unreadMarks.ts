import type { IndicatorKey } from "../model/codebook.ts";
import type { Locale } from "../model/locale.ts";
import type { Slice } from "../view/slice.ts";
import { unreadFigures, type PlacedUnread } from "../view/unreadFigures.ts";
import type { Mark } from "./figure.ts";
import type { RowOwner } from "./rowLabel.ts";
import { lookup } from "./sliceLookup.ts";
import { chartWords, placeName, shortName } from "./wording.ts";

/** A mark for the first of them over the words that say so; the table of the figures has them all. */
export function unreadMarks(
  { jurisdiction, period }: RowOwner,
  slice: Slice,
  locale: Locale,
  box: Omit<Mark, "cell" | "label">,
  indicator?: IndicatorKey,
): readonly Mark[] {
  const all = unreadFigures(slice).filter(
    ({ report, indicator: of }) =>
      report.jurisdiction === jurisdiction && report.period === period && (indicator === undefined || indicator === of),
  );
  const [first] = all;
  if (!first) return [];
  const label = chartWords(locale).clause(all.flatMap((one) => unreadLines(one, slice, locale)));
  return [{ cell: first.id, label, ...box }];
}

/** Plain lines for one that is pointed at: where and when, what, why there is no figure. */
export function unreadLines(
  { report, indicator, text }: PlacedUnread,
  slice: Slice,
  locale: Locale,
): readonly string[] {
  const words = chartWords(locale);
  const known = lookup(slice).indicatorOf({ indicator });
  return [
    words.labelled(placeName(report.jurisdiction, slice, locale), words.year(report.period)),
    words.labelled(known ? shortName(known, locale) : "", words.empty.short.unread),
    text,
  ];
}
