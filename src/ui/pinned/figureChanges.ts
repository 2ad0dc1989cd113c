import { valueText, numberText } from "../../i18n/format.ts";
import { changedMessages } from "../../i18n/changedMessages.ts";
import type { FigureChange, FigureNumber } from "../../intake/published/figureHistory.ts";
import { placeName, statementName } from "../../readout/naming.ts";
import type { Cell, Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";

/** A number that is another than it was, in words. */
export interface ChangeLine {
  readonly cell: string;
  readonly place: string;
  readonly name: string;
  /** "" for one that was not in the figure. */
  readonly before: string;
  /** "" for one that is no longer in it. */
  readonly after: string;
}

type State = Pick<FigureNumber, "qualifier" | "value">;

/** `<place>-<year>-<indicator>-<where it stands>`. */
const CELL_ID = /^(.+)-(\d{4})-([a-z_]+)-(?:\d+|computed)$/;

interface Named {
  readonly jurisdiction: string;
  readonly period: string;
  readonly indicator: string;
}

function partsOf(cell: string): Named {
  const [, jurisdiction = cell, period = "", indicator = ""] = CELL_ID.exec(cell) ?? [];
  return { jurisdiction, period, indicator };
}

/** Those that the view asks for: a figure that was made from a question shows part of all numbers. */
export function askedChanges(changes: readonly FigureChange[], view: View): readonly FigureChange[] {
  return changes.filter(({ cell }) => {
    const { jurisdiction, indicator } = partsOf(cell);
    const isAsked = view.indicators.length === 0 || view.indicators.some((id) => id === indicator);
    const { jurisdictions } = view;
    return isAsked && (jurisdictions.length === 0 || jurisdictions.some((id) => isWithin(jurisdiction, id)));
  });
}

/** Ids are paths. */
function isWithin(place: string, above: string): boolean {
  return place === above || place.startsWith(`${above}-`);
}

/** `slice`: the answer on screen, `all`: what else is known of places and names. */
export function changeLines(changes: readonly FigureChange[], slice: Slice, all: Slice): readonly ChangeLine[] {
  const cells = new Map([...all.cells, ...slice.cells].map((cell) => [cell.id, cell]));
  return changes.map(({ cell, before, after }) => {
    const found = cells.get(cell);
    const like = found ?? [...cells.values()].find(({ indicator }) => indicator === partsOf(cell).indicator);
    return {
      cell,
      ...nameOf(cell, found, all),
      before: stateText(before, like, slice.view),
      after: stateText(after, like, slice.view),
    };
  });
}

function nameOf(id: string, cell: Cell | undefined, all: Slice): Pick<ChangeLine, "place" | "name"> {
  const { locale } = all.view;
  const { jurisdiction, period, indicator } = partsOf(id);
  const place = changedMessages(locale).at(placeName(cell?.jurisdiction ?? jurisdiction, all), period);
  const known = all.indicators.find((one) => one.id === indicator);
  const name = cell ? statementName(cell, locale, all) : (known?.label[locale] ?? indicator);
  return { place, name };
}

/** In the unit of the number itself, else of another of the same indicator. */
function stateText(state: State | undefined, like: Cell | undefined, { locale }: View): string {
  if (!state) return "";
  const value = Number(state.value);
  if (!like) return numberText(value, locale);
  const { perCapita: _, ...stated } = like;
  return valueText({ ...stated, value, qualifier: qualifierOf(state.qualifier) }, locale);
}

function qualifierOf(text: string): Cell["qualifier"] {
  return text === "at_least" || text === "about" ? text : "exact";
}
