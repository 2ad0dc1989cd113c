import { numberText } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import { withoutGaps } from "../i18n/rich.ts";
import { rateBase } from "../model/rateBase.ts";
import type { SourceDocument } from "../model/sourceDocument.ts";
import type { Cell, Place, Slice } from "../view/slice.ts";
import { saidInReport } from "./reportProse.ts";
import { namedValue, shortName, statementName } from "./naming.ts";

/**
 * Briefing prose, ready to be pasted: place and year, what the report says, and on the next line its source. `sentence`
 * is the report's own around the figure, where it is at hand; else the quote alone is used.
 */
export function copiedSentence(
  cell: Cell,
  slice: Slice,
  document?: Pick<SourceDocument, "title">,
  sentence?: string,
): string {
  const texts = messages(slice.view.locale).readout.copied;
  const coverage = cell.coverage === "full" ? "" : cell.coverage;
  const place = slice.places.find(({ id }) => id === cell.jurisdiction);
  const said = whatIsSaid(cell, slice, place, sentence);
  const prose = `${leadOf(cell, slice, place, coverage)}${said}${texts.stop}`;
  return document ? `${prose}\n${texts.source(document.title)}` : prose;
}

function leadOf(cell: Cell, slice: Slice, place: Place | undefined, coverage: string): string {
  const { locale } = slice.view;
  const name = (locale === "en" ? place?.fullNameEn : place?.fullName) ?? cell.jurisdiction;
  return messages(locale).readout.copied.lead(cell.period, coverage, name);
}

function whatIsSaid(cell: Cell, slice: Slice, place: Place | undefined, sentence?: string): string {
  const { locale } = slice.view;
  const texts = messages(locale).readout.copied;
  const { evidence } = cell;
  const reported = locale === "zh-CN" && evidence ? saidInReport(cell, evidence, place?.name ?? "", sentence) : "";
  const value = withoutGaps(namedValue(cell, locale));
  if (cell.stated === "stated") return reported || texts.plain(statementName(cell, locale, slice), value);
  const reading = rateBase(cell)?.readings[0];
  const counts = [reading?.numerator ?? 0, reading?.denominator ?? 0].map((count) => numberText(count, locale));
  return texts.computed(reported, shortName(cell.indicator, locale), value, counts[0] ?? "", counts[1] ?? "");
}
