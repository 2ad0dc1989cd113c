import { intervalText, numberText } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import type { Rich } from "../i18n/rich.ts";
import { compare } from "../model/comparability.ts";
import { pooled, rateBase, type PooledRate } from "../model/rateBase.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { placeName } from "./naming.ts";
import { leadPlaces, ratesOf } from "./rates.ts";
import { MOST_LISTED } from "./select.ts";

/**
 * 「合并比例 98%（98÷100：上义镇 47÷48、城郊街道 51÷52）…；鼓楼街道分母有两种读法，未计入。」 from counts, never a mean of
 * rates. Silent where fewer than two bases are known, where a place stands in it twice, or where the guard forbids it.
 */
export function pooledLine(slice: Slice): Rich {
  const { lead } = ratesOf(slice);
  const counted = lead.filter((cell) => isCounted(cell));
  const together = pooled(counted);
  if (!together || counted.length < 2 || leadPlaces(lead) === 0) return [];
  if (compare(counted).withheld.includes("pool")) return [];
  const texts = messages(slice.view.locale).explore.readout;
  return texts.pooledRate({
    percent: `${numberText(Number(together.percent.toFixed(1)), slice.view.locale)}%`,
    counts: texts.ofCounts(...countsOf(together, slice)),
    parts: counted.length > MOST_LISTED ? [] : counted.map((cell) => partOf(cell, slice)),
    places: counted.length,
    interval: intervalText(together.interval.low, together.interval.high, slice.view.locale),
    left: leftOut(lead, slice),
  });
}

function isCounted(cell: Cell): boolean {
  const base = rateBase(cell);
  return base !== undefined && base.source !== "ambiguous" && base.readings.length === 1;
}

function countsOf({ numerator, denominator }: PooledRate, { view }: Slice): readonly [string, string] {
  return [numberText(numerator, view.locale), numberText(denominator, view.locale)];
}

/** 上义镇 47÷48, leading to the share's own sentence. */
function partOf(cell: Cell, slice: Slice): Rich {
  const [reading] = rateBase(cell)?.readings ?? [];
  const texts = messages(slice.view.locale).explore.readout;
  const [numerator, denominator] = [reading?.numerator ?? 0, reading?.denominator ?? 0];
  const counts = [numberText(numerator, slice.view.locale), numberText(denominator, slice.view.locale)] as const;
  return texts.outsideItem(placeName(cell.jurisdiction, slice), { text: texts.ofCounts(...counts), cell: cell.id });
}

function leftOut(lead: readonly Cell[], slice: Slice): readonly string[] {
  const { explore, guard } = messages(slice.view.locale);
  const reasons = [
    ["ambiguous", guard.ambiguous_base],
    ["none", guard.no_base],
  ] as const;
  return reasons.flatMap(([source, reason]) => {
    const places = lead.filter((cell) => rateBase(cell)?.source === source);
    if (places.length === 0) return [];
    const names = places.slice(0, MOST_LISTED).map((cell) => placeName(cell.jurisdiction, slice));
    return [explore.readout.notPooled(names, places.length, reason)];
  });
}
