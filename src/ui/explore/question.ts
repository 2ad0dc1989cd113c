import { isIndicatorId, type IndicatorKey } from "../../model/codebook.ts";
import { narrowSlice } from "../../view/narrowSlice.ts";
import { countsOfShare } from "../../view/notApplicable.ts";
import type { Slice } from "../../view/slice.ts";
import { DEFAULT_VIEW, type ChartKind, type View } from "../../view/view.ts";
import { viewToQuery } from "../../view/viewUrl.ts";

/** Kinds that show the chosen places among all others. */
const AMONG_ALL: ReadonlySet<ChartKind> = new Set(["distribution", "scatter", "funnel"]);

export function showsAll(kind: ChartKind): boolean {
  return AMONG_ALL.has(kind);
}

export function isAmongAll(view: View): boolean {
  return showsAll(view.chart) && view.jurisdictions.length > 0;
}

/**
 * What the data are asked for a view: nothing that only changes the drawing, so that a change of kind asks nothing anew;
 * and with each share the counts it is made of, so that its sum can be shown.
 */
export function questionOf(view: View): View {
  return {
    ...DEFAULT_VIEW,
    indicators: withCounts(view.indicators),
    jurisdictions: isAmongAll(view) ? [] : view.jurisdictions,
    period: view.period,
    dataset: view.dataset,
    mode: view.mode,
    locale: view.locale,
  };
}

function withCounts(indicators: readonly IndicatorKey[]): readonly IndicatorKey[] {
  return [...new Set([...indicators, ...indicators.flatMap(countsOfShare)])];
}

/** The answer where the page brought it along: the published figures of each place's latest report. */
export function answerAtHand(question: View, brought: Slice): Slice | undefined {
  const { indicators, jurisdictions, locale } = question;
  const isKept = viewToQuery({ ...question, indicators: [], jurisdictions: [], locale: DEFAULT_VIEW.locale }) === "";
  if (!isKept || !indicators.every(isIndicatorId)) return undefined;
  // No more than the database would give, or the words would speak of what was not asked.
  const latest = indicators.length === 0 ? brought : narrowSlice(brought, question);
  if (jurisdictions.length === 0) return { ...latest, view: { ...brought.view, ...question, locale } };
  // Ids are paths: an ancestor's id begins those below it.
  const isAsked = (id: string) => jurisdictions.some((one) => id === one || id.startsWith(`${one}-`));
  return {
    ...latest,
    view: { ...brought.view, ...question, locale },
    places: latest.places.filter(({ id }) => isAsked(id)),
    reports: latest.reports.filter(({ jurisdiction }) => isAsked(jurisdiction)),
    cells: latest.cells.filter(({ jurisdiction }) => isAsked(jurisdiction)),
  };
}
