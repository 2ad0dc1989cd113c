import { cellLabel } from "./cellLabel.ts";
import { rowsIn, tickTop, valueLeft, valueWords, type CountSheet, type PlacedPanel } from "./countLines.ts";
import type { CountRow } from "./countPanels.ts";
import type { Mark } from "./figure.ts";
import { positionOf, type Scale } from "./scale.ts";
import type { Stacked } from "./stack.ts";
import { textWidth } from "./textWidth.ts";
import { FONT } from "./theme.ts";
import { tickLabels } from "./tickLabels.ts";
import { unreadMarks } from "./unreadMarks.ts";
import { writtenValue } from "./wording.ts";

/** Each bar with its value, then what the report states besides. */
export function panelMarks(panel: PlacedPanel, sheet: CountSheet): readonly Mark[] {
  return rowsIn(panel).flatMap((row) => rowMarks(row, panel.scale, sheet));
}

function rowMarks(row: Stacked<CountRow>, scale: Scale, sheet: CountSheet): readonly Mark[] {
  const { cell, others } = row.item;
  const { view, slice } = sheet;
  const top = tickTop(row, sheet);
  const ticks = tickLabels(others, scale, sheet.width, view.locale).map(({ cell: other, left, width }) => ({
    cell: other.id,
    label: cellLabel(other, slice, view.locale),
    x: left,
    y: top,
    width,
    height: 24,
  }));
  if (row.item.empty === "unread") {
    const box = { x: 0, y: row.top, width: sheet.width, height: row.height };
    return [...ticks, ...unreadMarks(row.item.owner, slice, view.locale, box)];
  }
  return cell ? [barMark(row, scale, sheet), ...ticks] : ticks;
}

function barMark({ item, top, height }: Stacked<CountRow>, scale: Scale, sheet: CountSheet): Mark {
  const { view, slice, layout, width } = sheet;
  const { cell } = item;
  const box = { y: top, height: item.others.length > 0 ? tickTop({ item, top, height }, sheet) - top : height };
  const label = cell ? cellLabel(cell, slice, view.locale) : "";
  const id = cell?.id ?? "";
  if (layout === "narrow" || !cell) return { cell: id, label, x: 0, width, ...box };
  const words = [writtenValue(cell, view.locale), valueWords(item, sheet)];
  const text = textWidth(words[0] ?? "", FONT.body) + textWidth(words[1] ?? "", FONT.small) + 12;
  const right = Math.min(width, valueLeft(positionOf(scale, Math.max(0, cell.value)), item) + text);
  return { cell: id, label, x: scale.left - 2, width: right - scale.left + 2, ...box };
}
