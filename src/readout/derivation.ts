import { intervalText, numberText, valueText } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import { rich, type CellText, type Rich } from "../i18n/rich.ts";
import { indicatorOf } from "../model/comparabilityRules.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { rateBase, type RateBase } from "../model/rateBase.ts";
import { scopeText } from "../model/scope.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { basisOf, figureText } from "./naming.ts";
import { baseUnit } from "./rateBases.ts";
import { reportKey } from "./select.ts";

/** How the base of a rate was got, with the interval that follows from it; undefined for a count. */
export function derivation(cell: Cell, slice: Slice): Rich | undefined {
  const base = rateBase(cell);
  if (!base) return undefined;
  const { locale } = slice.view;
  const texts = messages(locale).readout.derivation;
  const told = baseText(cell, base, slice);
  if (!base.interval) return told;
  return rich`${told}${locale === "en" ? "; " : "；"}${texts.interval(intervalText(base.interval.low, base.interval.high, locale))}`;
}

function baseText(cell: Cell, base: RateBase, slice: Slice): Rich {
  const { locale } = slice.view;
  const texts = messages(locale).readout.derivation;
  const unit = baseUnit(cell, slice);
  const [reading] = base.readings;
  if (!reading || base.source === "none") return [texts.none];
  const count = (value: number): CellText | string => countText(cell, value, unit, slice);
  const whole = texts.whole(numberText(reading.denominator, locale), unit);
  if (base.source === "ambiguous") return ambiguousText(cell, base, unit, slice);
  if (base.source === "implied") return texts.implied(count(reading.numerator), figureText(cell, locale), whole);
  if (base.source === "stated") return texts.stated(whole);
  return texts.counts(count(reading.numerator), count(reading.denominator), valueText(cell, locale));
}

function ambiguousText(cell: Cell, base: RateBase, unit: string, slice: Slice): Rich {
  const texts = messages(slice.view.locale).readout.derivation;
  const written = cell.denominator ?? 0;
  const asBase = base.readings.filter((one) => one.denominator === written).map((one) => one.numerator);
  const asNumerator = base.readings.filter((one) => one.denominator !== written).map((one) => one.denominator);
  const span = (counts: readonly number[]): string => {
    const [low, high] = [Math.min(...counts), Math.max(...counts)].map((one) => numberText(one, slice.view.locale));
    return counts.length === 0 ? texts.none : texts.span(low ?? "", high ?? "", unit);
  };
  return texts.ambiguous(countText(cell, written, unit, slice), span(asBase), span(asNumerator));
}

/** A count of the same report that says this number, so that it opens its sentence; else the bare number. */
function countText(cell: Cell, value: number, unit: string, slice: Slice): CellText | string {
  const { locale } = slice.view;
  const { aggregation } = indicatorOf(cell.indicator) ?? {};
  const counts: readonly string[] = typeof aggregation === "object" ? aggregation.ratio : [];
  const beside = slice.cells.find(
    (one) => reportKey(one) === reportKey(cell) && counts.includes(one.indicator) && one.value === value,
  );
  return beside
    ? figureText(beside, locale)
    : messages(locale).readout.derivation.whole(numberText(value, locale), unit);
}

/** 「调解成功率，各级调解组织；分母口径报告未写明」; "" where the report's bare number says enough. */
export function basisLine(cell: Observation, locale: Locale): string {
  const texts = messages(locale).readout.basisLine;
  const all = [basisOf(cell)?.label[locale] ?? "", scopeText(cell.scope, locale)];
  // 多个领域合计 and 多个领域 say the same: the longer one stays.
  const facts = all.filter(
    (fact, index) =>
      fact !== "" && !all.some((other, at) => at !== index && other.includes(fact) && (other !== fact || at < index)),
  );
  const source = rateBase(cell)?.source;
  const isUnstated = source !== undefined && source !== "stated" && source !== "counts";
  return texts.line(texts.joined(facts), isUnstated ? texts.baseUnstated : "");
}
