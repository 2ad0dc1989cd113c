import { messages } from "../i18n/messages.ts";
import type { Rich } from "../i18n/rich.ts";
import { compare } from "../model/comparability.ts";
import { indicatorOf } from "../model/comparabilityRules.ts";
import { GROUP_LABELS, type IndicatorKey } from "../model/codebook.ts";
import type { Level } from "../model/difference.ts";
import { INDICATOR_GROUPS, type IndicatorGroup } from "../model/indicator.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { chips, type Chip } from "./chips.ts";
import { figureText, namedFigure, placeName, statementName } from "./naming.ts";
import { MOST_LISTED, isStatement, placeCount } from "./select.ts";

/** A figure of a place and what other places state under the same name. */
export interface Elsewhere {
  readonly name: string;
  readonly cell: string;
  readonly others: Rich;
  readonly level: Level;
  readonly indicator: IndicatorKey;
  /** The guard lets them stand on one scale and in an order. */
  readonly mayOrder: boolean;
  readonly chips: readonly Chip[];
}

/** The words of a place's page, from an answer that holds all places. */
export interface PlaceReadout {
  readonly facts: string;
  readonly summary: Rich;
  readonly elsewhere: readonly Elsewhere[];
  /** What follows from the rows above; "" where some of them may be put in order. */
  readonly closing: string;
  readonly notStated: string;
}

/** What was done outwards first, then inwards. */
const SUMMARY_ORDER: readonly IndicatorGroup[] = [
  "mediation",
  "enforcement",
  "publicity",
  "openness",
  "learning",
  "advice",
  "litigation",
];

const MOST_OF_A_GROUP = 2;

export function placeReadout(jurisdiction: string, slice: Slice): PlaceReadout {
  const own = slice.cells.filter((cell) => cell.jurisdiction === jurisdiction);
  const rows = elsewhereRows(own, slice);
  return {
    facts: factsLine(jurisdiction, own, slice),
    summary: summaryOf(own, slice),
    elsewhere: rows,
    closing: closingOf(rows, slice),
    notStated: notStatedLine(own, slice),
  };
}

function factsLine(jurisdiction: string, own: readonly Cell[], slice: Slice): string {
  const reports = slice.reports.filter((report) => report.jurisdiction === jurisdiction);
  const statements = own.filter(isStatement);
  const indicators = new Set(statements.map((cell) => cell.indicator)).size;
  const years = [...new Set(reports.map((report) => report.period))];
  return messages(slice.view.locale).readout.place.facts(years, reports.length, statements.length, indicators);
}

/** Clear headlines, two of a group at most; money goes without saying beside the cases. */
function summaryOf(own: readonly Cell[], slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const told = SUMMARY_ORDER.flatMap((group) =>
    own
      .filter((cell) => cell.role === "headline" && cell.certainty === "clear")
      .filter(
        (cell) => indicatorOf(cell.indicator)?.group === group && indicatorOf(cell.indicator)?.measure !== "money",
      )
      .slice(0, MOST_OF_A_GROUP),
  ).map((cell) => texts.statement(statementName(cell, locale, slice), namedFigure(cell, locale)));
  return told.length === 0 ? [] : texts.place.summary(told);
}

function elsewhereRows(own: readonly Cell[], slice: Slice): readonly Elsewhere[] {
  const { locale } = slice.view;
  return own
    .filter((cell) => cell.role === "headline")
    .flatMap((cell) => {
      const others = sameNamed(cell, slice);
      if (others.length === 0) return [];
      const compared = [
        cell,
        ...others,
        ...slice.cells.filter((one) => one.role === "part" && one.indicator === cell.indicator),
      ];
      const verdict = compare(compared);
      return [
        {
          name: statementName(cell, locale, slice),
          cell: cell.id,
          others: othersText(others, slice),
          level: verdict.level,
          indicator: cell.indicator,
          mayOrder: verdict.level === "same" && !verdict.withheld.includes("rank"),
          chips: chips(compared, locale, slice),
        },
      ];
    });
}

function othersText(others: readonly Cell[], slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  if (others.length > MOST_LISTED) {
    const sorted = [...others].sort((one, other) => one.value - other.value);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (low && high)
      return texts.place.elsewhereMany(placeCount(others), figureText(low, locale), figureText(high, locale));
  }
  return texts.items(
    others.map((one) =>
      texts.place.elsewhere(placeName(one.jurisdiction, slice), figureText(one, locale), texts.year(one.period)),
    ),
  );
}

/** Headlines of other places: those of the same basis where there are any, else all of the indicator. */
function sameNamed(cell: Cell, slice: Slice): readonly Cell[] {
  const others = slice.cells.filter(
    (one) => one.indicator === cell.indicator && one.role === "headline" && one.jurisdiction !== cell.jurisdiction,
  );
  const alike = others.filter((one) => one.basis === cell.basis);
  return alike.length > 0 ? alike : others;
}

function closingOf(rows: readonly Elsewhere[], slice: Slice): string {
  const texts = messages(slice.view.locale).readout.place;
  if (rows.length === 0) return texts.noOthers;
  return rows.every((row) => row.level !== "same") ? texts.noOrder : "";
}

/** Groups without any statement: 「矛盾化解、普法宣传、复议诉讼各项数字。未载明不等于没有开展。」 */
function notStatedLine(own: readonly Cell[], slice: Slice): string {
  const { locale } = slice.view;
  const stated = new Set(own.map((cell) => indicatorOf(cell.indicator)?.group));
  const silent = INDICATOR_GROUPS.filter((group) => !stated.has(group));
  return silent.length === 0
    ? ""
    : messages(locale).readout.place.notStated(silent.map((group) => GROUP_LABELS[group][locale]));
}

/** 「分项与合计一致」, for a total that has parts. */
export function partsNote(total: Cell, parts: readonly Cell[], slice: Slice): string {
  if (parts.length === 0) return "";
  const texts = messages(slice.view.locale).readout.place;
  const sum = parts.reduce((added, part) => added + part.value, 0);
  return Math.abs(sum - total.value) < 1e-9 ? texts.partsAgree : texts.partsDiffer;
}
