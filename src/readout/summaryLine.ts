import { messages } from "../i18n/messages.ts";
import type { Rich } from "../i18n/rich.ts";
import type { Locale } from "../model/locale.ts";
import type { Slice } from "../view/slice.ts";
import { isStatement, reportCount } from "./select.ts";

/** How much the answer holds, all counted from it. A part of a total is not counted beside its total. */
export function summaryLine(slice: Slice, locale: Locale): Rich {
  const texts = messages(locale).readout.summary;
  const statements = slice.cells.filter(isStatement);
  const indicators = [...new Set(statements.map((cell) => cell.indicator))];
  const reports = slice.reports.length;
  const everywhere = indicators.filter(
    (id) => reportCount(statements.filter((cell) => cell.indicator === id)) === reports,
  ).length;
  const counts = texts.counts(reports, statements.length, indicators.length);
  if (reports < 2) return [counts];
  return [counts + (everywhere === 0 ? texts.statedByNone(reports) : texts.statedByAll(everywhere, reports))];
}
