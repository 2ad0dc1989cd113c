import { messages } from "../i18n/messages.ts";
import type { Rich } from "../i18n/rich.ts";
import { CODEBOOK, isIndicatorId } from "../model/codebook.ts";
import { indicatorOf } from "../model/comparabilityRules.ts";
import { rateBase } from "../model/rateBase.ts";
import { unitText } from "../model/unit.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { placeName } from "./naming.ts";
import { MOST_LISTED } from "./select.ts";

/** Below this a single case moves the share by more than one point. */
const MOVED_BY_ONE = 100;

/** 「基数在 50 起左右，增减 1 起，比例变动约 2 个百分点。」 of those whose base is known and below 100. */
export function smallBases(lead: readonly Cell[], slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout;
  const small = lead.flatMap((cell) => {
    const readings = rateBase(cell)?.readings ?? [];
    const base = readings.length === 1 ? readings[0]?.denominator : undefined;
    return base !== undefined && base < MOVED_BY_ONE ? [{ cell, base }] : [];
  });
  const [first] = small;
  if (!first || small.length > MOST_LISTED) return [];
  const units = new Set(small.map(({ cell }) => baseUnit(cell, slice)));
  const unit = units.size === 1 ? baseUnit(first.cell, slice) : codebookUnit(first.cell, locale);
  const bases = small.map(({ base }) => base);
  const places = small.map(({ cell }) => placeName(cell.jurisdiction, slice));
  const around = Math.round(bases.reduce((sum, base) => sum + base, 0) / bases.length / 10) * 10;
  const isAround = bases.length > 1 && bases.every((base) => Math.abs(base - around) <= around / 10);
  const moves = bases.map((base) => Math.round(MOVED_BY_ONE / base));
  const told = isAround ? texts.basesAround(places, around, unit) : texts.basesOf(places, bases, unit);
  return [texts.oneMore(told, unit, Math.min(...moves), Math.max(...moves))];
}

/** The measure word of the counts that a rate goes back to: 起, 件; the codebook's where the answer holds none of them. */
export function baseUnit(cell: Cell, slice: Slice): string {
  const { locale } = slice.view;
  const counts = indicatorOf(cell.indicator)?.aggregation;
  const ratio: readonly string[] = typeof counts === "object" ? counts.ratio : [];
  const beside = slice.cells.find(
    (one) =>
      one.jurisdiction === cell.jurisdiction &&
      one.period === cell.period &&
      one.role === "headline" &&
      (cell.operands ? cell.operands.includes(one.id) : ratio.includes(one.indicator)),
  );
  return beside ? unitText(beside.unitWritten, locale) : codebookUnit(cell, locale);
}

function codebookUnit(cell: Cell, locale: Slice["view"]["locale"]): string {
  const counts = indicatorOf(cell.indicator)?.aggregation;
  const [, whole] = typeof counts === "object" ? counts.ratio : [];
  return (
    (whole && isIndicatorId(whole) ? CODEBOOK[whole].unit[locale] : undefined) ?? messages(locale).readout.caseUnit
  );
}
