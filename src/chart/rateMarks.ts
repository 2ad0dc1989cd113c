import { cellLabel } from "./cellLabel.ts";
import type { Mark } from "./figure.ts";
import { baseOf } from "./rateColumns.ts";
import { unreadMarks } from "./unreadMarks.ts";
import type { PlacedLine, PlacedRow, RateSheet } from "./rateLines.ts";
import { positionOf } from "./scale.ts";
import { chartWords } from "./wording.ts";

/** The rate's box from interval to value, then that of its base. */
export function rowMarks(row: PlacedRow, sheet: RateSheet): readonly Mark[] {
  return [rateMark(row, sheet), ...baseMark(row, sheet)];
}

function rateMark({ item, top, height }: PlacedRow, { view, slice, columns }: RateSheet): Mark {
  const { cell, base } = item;
  const box = { cell: cell.id, label: cellLabel(cell, slice, view.locale), y: top, height };
  if (columns.layout === "narrow") return { ...box, x: 0, width: columns.width };
  const x = positionOf(columns.rates, base?.interval?.low ?? cell.value) - 12;
  return { ...box, x, width: columns.value.right - x };
}

/** A row without a figure has one only where the figure could not be read. */
export function silentMarks({ item, top, height }: PlacedLine, { view, slice, columns }: RateSheet): readonly Mark[] {
  if (item.kind !== "silent" || item.empty !== "unread") return [];
  return unreadMarks(item.owner, slice, view.locale, { x: 0, y: top, width: columns.width, height });
}

/** On the phone the dot may lie below the base, so there the base's box is only as high as its number. */
function baseMark({ item, top, height }: PlacedRow, { view, slice, columns }: RateSheet): readonly Mark[] {
  const { beside, cell } = item;
  const isNarrow = columns.layout === "narrow";
  if (!columns.base || beside.kind === "unknown" || (isNarrow && beside.kind === "related")) return [];
  const words = chartWords(view.locale);
  const label = beside.cell
    ? cellLabel(beside.cell, slice, view.locale)
    : words.clause([
        cellLabel(cell, slice, view.locale),
        words.baseOf(baseOf(item, view.locale, columns.layout).number),
      ]);
  const x = columns.bars ? columns.bars.left - 4 : Math.min(columns.base.left - 8, columns.width - 44);
  const box = { x, y: top, width: columns.width - x, height: isNarrow ? 28 : height };
  return [{ cell: (beside.cell ?? cell).id, label, ...box }];
}
