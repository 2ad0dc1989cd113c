import { valueText } from "../i18n/format.ts";
import type { Locale } from "../model/locale.ts";
import type { Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { outsideWord } from "./dataSource.ts";
import type { RateGroup, RateRow } from "./rateGroups.ts";
import { labelColumn, type RowOwner } from "./rowLabel.ts";
import { countDomain, rateDomain, type Scale } from "./scale.ts";
import { textWidth } from "./textWidth.ts";
import { FONT, isNarrow } from "./theme.ts";
import { chartWords, countText, rateName, scopeWords } from "./wording.ts";

/** A number with a word after it: 98.1% 推算. */
export interface NumberAndWord {
  readonly number: string;
  readonly word: string;
}

/** Where numbers and their words stand: numbers end at `edge` (or begin there), words begin at `word`. */
export interface NumberColumn {
  readonly align: "left" | "right";
  readonly edge: number;
  readonly word: number;
  readonly left: number;
  readonly right: number;
}

/** Where everything of a rate's row stands, from left to right, in pixels. */
export interface RateColumns {
  readonly layout: "wide" | "narrow";
  readonly width: number;
  /** Room for a label before it breaks. */
  readonly label: number;
  readonly rates: Scale;
  readonly value: NumberColumn;
  /** Where the words after a value stand before they break: below the name on a phone that has no room beside it. */
  readonly words: { readonly at: "beside" | "below"; readonly room: number };
  /** Absent where no row has a base or a related count. */
  readonly base?: NumberColumn;
  /** Absent on the phone, where the base is a number only. */
  readonly bars?: Scale;
}

const WORD_GAP = 4;
/** Of the whole width: longer words would squeeze the plot, or on the phone the names. */
const MOST_WORDS = 0.18;
const LEAST_NAME = 0.4;
/** Half a dot, or half a label of the axis, on either side of the plot. */
const DOT_ROOM = 12;

/** The value; after it that we computed it, and its name where no head of a group gives it. */
export function valueOf({ cell }: RateRow, slice: Slice, view: View): NumberAndWord {
  const words = chartWords(view.locale);
  const name = view.override && cell.stated === "stated" ? rateName(cell, slice, view.locale) : "";
  const scope = view.override ? scopeWords(cell, view.locale) : [];
  const source = outsideWord(cell, slice, view.locale);
  const said = [cell.stated === "computed" ? words.computed : "", name, ...scope, source].filter((word) => word !== "");
  return { number: valueText(cell, view.locale), word: words.words(said) };
}

/** On the phone there is no bar to hatch, so a related count is left out rather than taken for the base. */
export function baseOf({ beside, base }: RateRow, locale: Locale, layout: RateColumns["layout"]): NumberAndWord {
  if (beside.kind === "unknown" || (beside.kind === "related" && layout === "narrow")) {
    return { number: "", word: chartWords(locale).empty.short.notStated };
  }
  const word = base?.source === "implied" && beside.kind === "base" ? chartWords(locale).computed : "";
  return { number: countText(beside.value, locale), word };
}

export function rateColumns(
  groups: readonly RateGroup[],
  owners: readonly RowOwner[],
  slice: Slice,
  view: View,
  width: number,
): RateColumns {
  const { locale } = view;
  const rows = groups.flatMap((group) => group.rows);
  const layout = isNarrow(width) ? "narrow" : "wide";
  const values = rows.map((row) => valueOf(row, slice, view));
  const bases = rows.some((row) => row.beside.kind !== "unknown") ? rows.map((row) => baseOf(row, locale, layout)) : [];
  const room = { value: widthsOf(values, FONT.body), base: widthsOf(bases, FONT.small) };
  const domain = rateDomain(rows.flatMap(({ cell, base }) => [cell.value, base?.interval?.low ?? cell.value]));
  if (layout === "narrow") return narrowColumns(domain, room, width);
  const label = labelColumn(owners, slice, locale, width * 0.3);
  const highest = rows.map(({ beside }) => (beside.kind === "unknown" ? 0 : beside.value));
  return wideColumns(domain, room, { width, label, highest });
}

type Domain = Pick<Scale, "low" | "high" | "step">;
type Widths = { readonly number: number; readonly word: number };
interface Room {
  readonly value: Widths;
  readonly base: Widths;
}

function wideColumns(
  domain: Domain,
  room: Room,
  frame: { readonly width: number; readonly label: number; readonly highest: readonly number[] },
): RateColumns {
  const { width, label } = frame;
  const bars = room.base.number > 0 ? Math.min(120, Math.max(56, width * 0.14)) : 0;
  const baseBlock = bars > 0 ? 30 + bars + 6 + columnWidth(room.base) : 0;
  const word = Math.min(room.value.word, Math.ceil(width * MOST_WORDS));
  const widths = { number: room.value.number, word };
  const valueLeft = width - baseBlock - columnWidth(widths);
  const left = label + 16 + DOT_ROOM;
  const common = {
    layout: "wide",
    width,
    label,
    words: { at: "beside", room: word },
    rates: { ...domain, left, width: valueLeft - 10 - DOT_ROOM - left },
  } as const;
  const value = leftColumn(valueLeft, widths);
  if (bars === 0) return { ...common, value };
  const barsLeft = width - columnWidth(room.base) - 6 - bars;
  const scale = { ...countDomain(frame.highest), left: barsLeft, width: bars };
  return { ...common, value, base: leftColumn(barsLeft + bars + 6, room.base), bars: scale };
}

function narrowColumns(domain: Domain, room: Room, width: number): RateColumns {
  const hasBase = room.base.number > 0;
  const base = rightColumn(width, room.base);
  const end = hasBase ? base.left - 18 : width;
  const beside = rightColumn(end, room.value);
  const at = beside.left - 12 < width * LEAST_NAME ? "below" : "beside";
  const value = at === "beside" ? beside : rightColumn(end, { ...room.value, word: 0 });
  const words = { at, room: at === "beside" ? room.value.word : width } as const;
  const rates = { ...domain, left: DOT_ROOM, width: width - 2 * DOT_ROOM };
  const common = { layout: "narrow", width, label: value.left - 12, rates, value, words } as const;
  return hasBase ? { ...common, base } : common;
}

function leftColumn(left: number, widths: Widths): NumberColumn {
  return { align: "left", edge: left, word: left, left, right: left + columnWidth(widths) };
}

function rightColumn(right: number, widths: Widths): NumberColumn {
  const word = widths.word === 0 ? right : right - widths.word;
  const edge = widths.word === 0 ? right : word - WORD_GAP;
  return { align: "right", edge, word, left: right - columnWidth(widths), right };
}

function columnWidth({ number, word }: Widths): number {
  return number + (word === 0 ? 0 : WORD_GAP + word);
}

function widthsOf(texts: readonly NumberAndWord[], size: number): Widths {
  const widest = (parts: readonly string[], of: number) =>
    Math.ceil(Math.max(0, ...parts.map((part) => textWidth(part, of))));
  return {
    number: widest(
      texts.map((text) => text.number),
      size,
    ),
    word: widest(
      texts.map((text) => text.word),
      FONT.small,
    ),
  };
}
