import { scopeText } from "../model/scope.ts";
import type { View } from "../view/view.ts";
import type { Slice } from "../view/slice.ts";
import { outsideWord } from "./dataSource.ts";
import { textWidth, wrapText } from "./textWidth.ts";
import { FONT, isNarrow } from "./theme.ts";
import type { TrendLine } from "./trendLines.ts";
import { chartWords, placeName, writtenValue } from "./wording.ts";

/** From the end of the plot to the names, with room for the lines that lead to them. */
export const NAME_LEFT = 22;

interface Sheet {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
}

export function nameRoom(width: number): number {
  return width * (isNarrow(width) ? 0.42 : 0.3) - NAME_LEFT - 4;
}

/** Place and last value, with its year if others go on longer. */
export function endText(
  { jurisdiction, cells }: TrendLine,
  until: number,
  { view, slice, width }: Sheet,
): readonly string[] {
  const last = cells.at(-1);
  if (!last) return [];
  const { locale } = view;
  const value = writtenValue(last, locale);
  const dated = last.period < until ? chartWords(locale).placeYear(value, last.period) : value;
  const scope = view.override ? scopeText(last.scope, locale) : "";
  const parts = [placeName(jurisdiction, slice, locale), dated, scope, outsideWord(last, slice, locale)];
  return packed(
    parts.filter((part) => part !== ""),
    nameRoom(width),
  );
}

/** As many parts on a line as fit; what is longer than a line breaks, and nothing joins its last piece. */
function packed(parts: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    const joined = `${line} ${part}`.trim();
    if (textWidth(joined, FONT.small) <= room) {
      line = joined;
      continue;
    }
    const pieces = wrapText(part, room, FONT.small);
    if (line !== "") lines.push(line);
    line = pieces.length === 1 ? part : "";
    if (pieces.length > 1) lines.push(...pieces);
  }
  return line === "" ? lines : [...lines, line];
}
