import { valueText } from "../../i18n/format.ts";
import { countPanels, type CountPanel, type CountRow } from "../../chart/countPanels.ts";
import { rateGroups, type RateRow } from "../../chart/rateGroups.ts";
import { countDomain, rateDomain } from "../../chart/scale.ts";
import { hasRate } from "../../chart/rankedCells.ts";
import { ownerText } from "../../chart/silentRows.ts";
import { chartWords, sharedUnit } from "../../chart/wording.ts";
import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { Cell, Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";
import type { CategoryChart, NativeChart, NativePoint } from "./nativeChart.ts";

const ABSENT: NativePoint = { value: undefined, label: "" };

/** Rates as dots with their intervals, groups that do not compare as series of their own; counts as bars from zero. */
export function rankingCharts(view: View, slice: Slice): readonly NativeChart[] {
  return hasRate(slice)
    ? rateChart(view, slice)
    : countPanels(view, slice).flatMap((panel) => countChart(panel, view, slice));
}

function rateChart(view: View, slice: Slice): readonly NativeChart[] {
  const groups = rateGroups(view, slice);
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ row, group })));
  if (rows.length === 0) return [];
  const { low, high, step } = rateDomain(
    rows.flatMap(({ row: { cell, base } }) => [cell.value, base?.interval?.low ?? cell.value]),
  );
  const words = exportedMessages(view.locale).slides;
  const chart: CategoryChart = {
    kind: "dots",
    head: "",
    axis: { low, high, step, isLog: false, title: low > 0 ? words.percentFrom(low) : words.percent },
    categories: rows.map(({ row }) => categoryOf(row.cell, row.rank, slice, view)),
    series: groups.map((group, index) => ({
      name: group.head,
      colour: index === 0 ? "data-1" : "data-quiet",
      points: rows.map(({ row, group: own }) => (own === group ? ratePoint(row, view) : ABSENT)),
    })),
  };
  return [chart];
}

function ratePoint({ cell, base }: RateRow, view: View): NativePoint {
  return {
    value: cell.value,
    label: pointLabel(cell, view),
    ...(base?.interval ? { interval: base.interval } : { isHollow: true }),
    ...hedgeOf(cell),
  };
}

function countChart({ head, sets }: CountPanel, view: View, slice: Slice): readonly NativeChart[] {
  const rows = sets.flatMap((set) => set.rows.map((row) => ({ row, head: set.head })));
  const stated = rows.flatMap(({ row }) => row.cell ?? []);
  const [first] = stated;
  const indicator = slice.indicators.find(({ id }) => id === first?.indicator);
  if (!first || !indicator) return [];
  const { low } = countDomain(stated.map(({ value }) => value));
  return [
    {
      kind: "bars",
      head,
      axis: { low, high: undefined, step: undefined, isLog: false, title: sharedUnit(stated, indicator, view.locale) },
      categories: rows.map(({ row }) => rowName(row, slice, view)),
      series: [
        {
          name: head === "" ? indicator.short[view.locale] : head,
          colour: "data-1",
          points: rows.map(({ row }) => countPoint(row, view)),
        },
      ],
    },
  ];
}

/** A row without a bar says why: a bar of no length would read as zero. */
function rowName({ owner, cell, empty }: CountRow, slice: Slice, view: View): string {
  const words = chartWords(view.locale);
  const name = ownerText(owner, slice, view.locale);
  return cell ? name : words.withWords(name, words.empty.short[empty ?? "notStated"]);
}

function countPoint({ cell }: CountRow, view: View): NativePoint {
  if (!cell) return { value: undefined, label: "" };
  return { value: cell.value, label: pointLabel(cell, view), ...hedgeOf(cell) };
}

/** A number that we formed is told apart wherever it stands. */
export function pointLabel(cell: Cell, view: View): string {
  const text = valueText(cell, view.locale);
  return cell.stated === "computed" ? exportedMessages(view.locale).slides.computed(text) : text;
}

export function hedgeOf({ qualifier }: Cell): Pick<NativePoint, "hedge"> {
  if (qualifier === "exact") return {};
  return { hedge: qualifier === "at_least" ? "floor" : "about" };
}

function categoryOf(cell: Cell, rank: string | undefined, slice: Slice, view: View): string {
  const name = ownerText(cell, slice, view.locale);
  return rank === undefined ? name : `${rank} ${name}`;
}
