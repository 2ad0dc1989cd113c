import { messages } from "../i18n/messages.ts";
import type { CellText, Rich } from "../i18n/rich.ts";
import { indicatorOf } from "../model/comparabilityRules.ts";
import type { IndicatorKey } from "../model/codebook.ts";
import { flagOf } from "../model/observation.ts";
import { scopeText } from "../model/scope.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { countSentence, listing } from "./listing.ts";
import { basisOf, figureText, indicatorName, namedFigure, placeName, statementName } from "./naming.ts";
import { MOST_LISTED, byReport, headlinesOf, needsYear, reportKey } from "./select.ts";

/** Penalties as the reports name them, each with the fines of the same report: decided first, then cases of other kinds. */
export function outcomes(slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const penalties = inBasisOrder("penalty_cases", headlinesOf(slice, "penalty_cases"));
  const fines = headlinesOf(slice, "fines_amount");
  const alone = fines.filter((fine) => penalties.every((one) => reportKey(one) !== reportKey(fine)));
  const clauses = [...penalties, ...alone];
  if (clauses.length > MOST_LISTED) return countSentence("penalty_cases", slice);
  if (clauses.length === 0) return [];
  const withYear = needsYear(clauses, slice);
  return texts.stop(
    texts.clauses(
      clauses.map((cell) => {
        const fine = cell.basis === "decided" ? fines.find((one) => reportKey(one) === reportKey(cell)) : undefined;
        const parts = [cell, ...(fine ? [fine] : [])].map((one): readonly [string, CellText] => [
          statementName(one, locale, slice),
          figureText(one, locale),
        ]);
        const year = withYear ? texts.year(cell.period) : "";
        const place = placeName(cell.jurisdiction, slice);
        return texts.outcome(place, parts, year, texts.basisNote[cell.basis] ?? "");
      }),
    ),
  );
}

/** 「检查和处罚的多少不表示工作好坏。」 of what the answer holds. */
export function noGoodDirection(slice: Slice): Rich {
  const inspections = headlinesOf(slice, "inspections").length > 0 ? (["inspections"] as const) : [];
  const penalised = headlinesOf(slice, "penalty_cases").length + headlinesOf(slice, "fines_amount").length > 0;
  const subjects = [...inspections, ...(penalised ? (["penalties"] as const) : [])];
  return subjects.length === 0 ? [] : [messages(slice.view.locale).readout.noGoodDirection(subjects)];
}

/** Audiences channel by channel: what was reached online is told apart from attendance. */
export function channels(slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const cells = headlinesOf(slice, "publicity_audience");
  const [onSite, online] = ["on_site", "online"].map((basis) => cells.filter((cell) => cell.basis === basis));
  if (!onSite?.length || !online?.length || cells.length > MOST_LISTED)
    return countSentence("publicity_audience", slice);
  const word = basisOf({ indicator: "publicity_audience", basis: "on_site" })?.word?.[locale] ?? "";
  const apart = texts.items(
    online.map((cell) => texts.item(placeName(cell.jurisdiction, slice), "", figureText(cell, locale), [])),
  );
  return texts.stop(
    texts.clauses([texts.named(texts.channel(word), listing(onSite, slice)), texts.onlineApart(apart, word)]),
  );
}

/** 「另载明 21 场、16 场、10 场专项活动，可能与 42 场重叠，未相加。」 one sentence a report. */
export function overlaps(indicator: IndicatorKey, slice: Slice): readonly Rich[] {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const others = slice.cells.filter(
    (cell) => cell.indicator === indicator && cell.role === "other" && flagOf(cell, "may_overlap"),
  );
  const groups = [...new Set(others.map((cell) => cell.group))];
  if (groups.length > 2) return [[texts.manyOverlap(groups.length, texts.series[indicator] ?? "")]];
  return groups.flatMap((group) => {
    const values = others.filter((cell) => cell.group === group);
    const [first] = values;
    if (!first) return [];
    const total = headlinesOf(slice, indicator).find((cell) => cell.group === group && cell.group !== "");
    const figures = values.map((cell) => figureText(cell, locale));
    const place = placeName(first.jurisdiction, slice);
    return [texts.mayOverlap(place, figures, texts.series[indicator] ?? "", total ? figureText(total, locale) : "")];
  });
}

const REVIEWS = ["contract_reviews", "decision_reviews", "document_reviews"] as const;

/** The first kind of review that each report states. */
export function reviews(slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const stated = byReport(REVIEWS.flatMap((id) => headlinesOf(slice, id)));
  if (stated.size === 0 || stated.size > MOST_LISTED) return [];
  const first = slice.reports.flatMap((report) => stated.get(reportKey(report))?.[0] ?? []);
  return texts.stop(texts.clauses(first.map((cell) => reviewClause(cell, slice))));
}

function reviewClause(cell: Cell, slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const place = placeName(cell.jurisdiction, slice);
  const figure = namedFigure(cell, locale);
  if (cell.indicator !== "contract_reviews") return texts.review(place, indicatorName(cell.indicator, locale), figure);
  const joint = flagOf(cell, "joint_count")?.detail ?? "";
  return texts.contractReview(place, scopeText(cell.scope, locale), scopeText(joint, locale), figure);
}

/** 「土湾街道：行政检查 170 次、行政处罚 31 件。」 for themes where no two reports state the same. */
export function statementsByReport(slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const flows = byReport(
    slice.cells.filter((cell) => cell.role === "headline" && indicatorOf(cell.indicator)?.kind !== "stock"),
  );
  if (flows.size === 0 || flows.size > MOST_LISTED) return [];
  const clauses = slice.reports.flatMap((report) => {
    const cells = flows.get(reportKey(report));
    if (!cells) return [];
    const year = needsYear(cells, slice) ? [[texts.year(report.period)]] : [];
    const told = cells.map((cell) => texts.statement(statementName(cell, locale, slice), namedFigure(cell, locale)));
    const place = placeName(report.jurisdiction, slice);
    return [texts.afterRun(texts.statements(place, told), year)];
  });
  return texts.stop(texts.clauses(clauses));
}

function inBasisOrder(indicator: IndicatorKey, cells: readonly Cell[]): readonly Cell[] {
  const order = indicatorOf(indicator)?.bases.map(({ id }) => id) ?? [];
  return [...cells].sort((one, other) => order.indexOf(one.basis) - order.indexOf(other.basis));
}
