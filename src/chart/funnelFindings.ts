import { valueText } from "../i18n/format.ts";
import { rich, type CellText, type Rich } from "../i18n/rich.ts";
import { outsideLimits, type Outside } from "../model/controlLimits.ts";
import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import { funnelPoints, type FunnelPoint, type FunnelPoints } from "./funnelPoints.ts";
import { chartWords, countText, placeName } from "./wording.ts";

/** A place whose rate chance alone would seldom give, if all had the same true rate. */
export interface FunnelFinding extends FunnelPoint, Outside {}

export interface FunnelFindings {
  /** How many rates were held against the limits. */
  readonly count: number;
  /** In the order of the reports, never of value. */
  readonly outside: readonly FunnelFinding[];
  /** The same in words, each number a way to its sentence: who is outside, and how many chance alone would put there. */
  readonly sentences: readonly Rich[];
}

/** Who is outside the limits of a funnel. Empty where there are no limits. */
export function funnelFindings(view: View, slice: Slice): FunnelFindings {
  return findingsAmong(funnelPoints(slice), view, slice);
}

export function findingsAmong({ points, share }: FunnelPoints, view: View, slice: Slice): FunnelFindings {
  if (share === undefined) return { count: 0, outside: [], sentences: [] };
  const outside = points.flatMap((point): readonly FunnelFinding[] => {
    const found = outsideLimits(share, point.successes, point.base);
    return found && isCertain(point, found) ? [{ ...point, ...found }] : [];
  });
  return { count: points.length, outside, sentences: sentencesOf(outside, points.length, view, slice) };
}

/** What is at least so much may be higher still, and what is about so much may lie on either side. */
function isCertain({ cell }: FunnelPoint, { side }: Outside): boolean {
  return cell.qualifier === "exact" || (cell.qualifier === "at_least" && side === "above");
}

/** More names than these are no longer read: in all, or of each group where all are more. */
const LONGEST_LIST = 12;
const SHORT_LIST = 4;

function sentencesOf(outside: readonly FunnelFinding[], count: number, view: View, slice: Slice): readonly Rich[] {
  const words = chartWords(view.locale).funnel;
  if (outside.length === 0) return [[words.allWithin(count)]];
  const groups = ([0.998, 0.95] as const).flatMap((coverage) =>
    (["above", "below"] as const).flatMap((side) => {
      const found = outside.filter((one) => one.side === side && one.coverage === coverage);
      const most = outside.length > LONGEST_LIST ? SHORT_LIST : LONGEST_LIST;
      return found.length === 0 ? [] : [named(found, words.outside[side](coverage), most, { view, slice })];
    }),
  );
  return [...groups, [words.byChance(count, outside.length, Math.round(count * 0.05))]];
}

function named(
  found: readonly FunnelFinding[],
  lead: string,
  most: number,
  { view, slice }: { readonly view: View; readonly slice: Slice },
): Rich {
  const words = chartWords(view.locale);
  const names = found.slice(0, most).map((one) => placeRun(one, view, slice));
  const list = names.flatMap((name, index): Rich => (index === 0 ? name : [words.funnel.between, ...name]));
  const more = found.length > most ? words.describe.more(found.length) : "";
  return rich`${lead}${list}${more}${words.funnel.stop}`;
}

function placeRun({ cell, base }: FunnelFinding, view: View, slice: Slice): Rich {
  const words = chartWords(view.locale);
  const value: CellText = { text: valueText(cell, view.locale), cell: cell.id };
  const place = placeName(cell.jurisdiction, slice, view.locale);
  return words.funnel.place(place, value, words.baseOf(countText(base, view.locale)));
}
