import { messages } from "../i18n/messages.ts";
import type { Cell, Report, Slice } from "../view/slice.ts";
import { basisOf, shortName } from "./naming.ts";
import { ratesOf } from "./rates.ts";
import { reportCount, reportKey } from "./select.ts";

/** How many of the reports state it: rates by the words they use, counts by whether they state any of them. */
export function coverageLine(slice: Slice): string {
  const texts = messages(slice.view.locale).readout.coverage;
  const { lead, apart } = ratesOf(slice);
  if (slice.reports.length === 0 || slice.cells.length === 0) return texts.nobody(slice.reports.length);
  return reportCount(lead) > 1 ? rateCoverage(lead, apart, slice) : countCoverage(slice);
}

function rateCoverage(lead: readonly Cell[], apart: readonly Cell[], slice: Slice): string {
  const texts = messages(slice.view.locale).readout.coverage;
  const stated = reportsIn(
    slice,
    lead.filter((cell) => cell.stated === "stated"),
  );
  const computed = without(reportsIn(slice, lead), stated);
  const otherwise = without(reportsIn(slice, apart), [...stated, ...computed]);
  const silent = without(slice.reports, [...stated, ...computed, ...otherwise]);
  const what = texts.or(labelsOf(lead, slice));
  if (stated.length === slice.reports.length) return texts.all(stated.length, what);
  const parts = [
    stated.length > 0 ? texts.stated(stated.length, what) : "",
    computed.length > 0 ? texts.computed(computed.length) : "",
    otherwise.length > 0 ? texts.stated(otherwise.length, texts.or(labelsOf(apart, slice))) : "",
    ...silentParts(silent, slice),
  ];
  return texts.sentence(
    texts.reports(slice.reports.length),
    parts.filter((part) => part !== ""),
  );
}

function countCoverage(slice: Slice): string {
  const texts = messages(slice.view.locale).readout.coverage;
  const stating = reportsIn(slice, slice.cells);
  const silent = without(slice.reports, stating);
  if (silent.length === 0) return texts.allAny(stating.length);
  const parts = [texts.statedAny(stating.length), ...silentParts(silent, slice)];
  return texts.sentence(texts.reports(slice.reports.length), parts);
}

/** Silence told apart: what does not apply, what could not be divided, and what is not stated. */
function silentParts(silent: readonly Report[], slice: Slice): readonly string[] {
  const texts = messages(slice.view.locale).readout.coverage;
  const asked = slice.indicators.map(({ id }) => id);
  const notApplicable = silent.filter((report) => asked.every((id) => report.notApplicable?.includes(id)));
  const withoutDenominator = without(silent, notApplicable).filter((report) =>
    asked.every((id) => report.notApplicable?.includes(id) || report.withoutDenominator?.includes(id)),
  );
  const none = without(silent, [...notApplicable, ...withoutDenominator]);
  return [
    notApplicable.length > 0 ? texts.notApplicable(notApplicable.length) : "",
    withoutDenominator.length > 0 ? texts.withoutDenominator(withoutDenominator.length) : "",
    none.length > 0 ? texts.none(none.length) : "",
  ].filter((part) => part !== "");
}

/** Words of the bases in the order of the codebook; what we compute has no word in a report. */
function labelsOf(cells: readonly Cell[], slice: Slice): readonly string[] {
  const { locale } = slice.view;
  const stated = cells.filter((cell) => cell.stated === "stated");
  return [
    ...new Set(
      stated.map((cell) => basisOf(cell)?.word?.[locale] ?? shortName(cell.indicator, locale, slice.indicators)),
    ),
  ];
}

function reportsIn(slice: Slice, cells: readonly Cell[]): readonly Report[] {
  const keys = new Set(cells.map(reportKey));
  return slice.reports.filter((report) => keys.has(reportKey(report)));
}

function without(reports: readonly Report[], others: readonly Report[]): readonly Report[] {
  return reports.filter((report) => !others.includes(report));
}
