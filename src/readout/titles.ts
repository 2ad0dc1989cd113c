import { messages } from "../i18n/messages.ts";
import { comparableSets } from "../model/comparability.ts";
import { isRate } from "../model/comparabilityRules.ts";
import type { IndicatorGroup } from "../model/indicator.ts";
import type { Slice } from "../view/slice.ts";
import { indicatorName } from "./naming.ts";
import { leadPlaces, rateFinding, rateName, ratesOf } from "./rates.ts";
import { headlinesOf, placeCount, reportCount } from "./select.ts";

/** A finding as a block's title, and in few words as a link to the block. */
export interface Title {
  readonly text: string;
  readonly link: string;
}

/** What the theme's figures allow to say, strongest first: alike rates, then who states what and how far it compares. */
export function titleOf(group: IndicatorGroup, slice: Slice): Title {
  const { title } = messages(slice.view.locale).readout;
  if (slice.cells.length === 0) return { text: title.nothing, link: title.nothing };
  const { lead } = ratesOf(slice);
  const places = leadPlaces(lead);
  if (places > 1) {
    const name = rateName(lead, slice);
    const finding = rateFinding(lead);
    const text = finding === "unknown" ? title.ratesUnknown(name, reportCount(lead)) : title[finding](name, places);
    return { text, link: text };
  }
  return group === "publicity" ? publicityTitle(slice) : countsTitle(group, slice);
}

function countsTitle(group: IndicatorGroup, slice: Slice): Title {
  const { title, link, subject } = messages(slice.view.locale).readout;
  const reports = reportCount(slice.cells);
  const isAll = reports === slice.reports.length;
  const text = title.figures(reports, isAll, subject[group]);
  const short = link.figures(reports, isAll);
  if (reports < 2) return { text, link: short };
  const comparable = comparableIndicators(slice);
  if (comparable.length > 0) {
    return {
      text: title.comparable(text, comparable.slice(0, 2)),
      link: title.comparable(short, comparable.slice(0, 2)),
    };
  }
  const kind = kindOf(group, slice);
  return { text: title[kind](text), link: link[kind](short) };
}

/** Two reports that differ in nothing but the year do speak of the same thing. */
function kindOf(group: IndicatorGroup, slice: Slice): "differentScopes" | "differentThings" | "differentYears" {
  const onlyYears = slice.indicators.some(({ id }) => {
    const cells = headlinesOf(slice, id).map((cell) => ({ ...cell, period: slice.reports[0]?.period ?? 0 }));
    return comparableSets(cells).some((set) => placeCount(set) > 1);
  });
  if (onlyYears) return "differentYears";
  return group === "enforcement" ? "differentScopes" : "differentThings";
}

/** Names of counts that at least two places state in a way that may stand on one scale. */
function comparableIndicators(slice: Slice): readonly string[] {
  return slice.indicators
    .filter(({ id }) => {
      const counts = headlinesOf(slice, id).filter((cell) => !isRate(cell));
      return comparableSets(counts).some((set) => placeCount(set) > 1);
    })
    .map(({ id }) => indicatorName(id, slice.view.locale, slice));
}

function publicityTitle(slice: Slice): Title {
  const { title, link } = messages(slice.view.locale).readout;
  const reports = reportCount(headlinesOf(slice, "publicity_events"));
  if (reports === 0) return countsTitle("publicity", slice);
  const text = title.events(reports, reports === slice.reports.length);
  const short = link.events(reports);
  const bases = new Set(headlinesOf(slice, "publicity_audience").map((cell) => cell.basis));
  const bothChannels = bases.has("on_site") && bases.has("online");
  return bothChannels ? { text: title.channelsApart(text), link: link.channelsApart(short) } : { text, link: short };
}
