import { intervalText, numberText, valueText } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import type { CellText, Rich } from "../i18n/rich.ts";
import { indicatorOf } from "../model/comparabilityRules.ts";
import { decimalsOf, rateBase } from "../model/rateBase.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { derivation } from "./derivation.ts";
import { figureText, namedFigure, placeName, statementName } from "./naming.ts";
import { reportKey } from "./select.ts";

/** computed: by us; agrees and differs: the report states the rate and both of its counts; base: it states less. */
export type LedgerVerdict = "computed" | "agrees" | "differs" | "base";

export interface LedgerLine {
  readonly name: string;
  readonly value: CellText;
  /** The report's sentence; "" for a figure that came without one. */
  readonly sentence: string;
}

/** How one rate came about, so that a reader can do the sum again. */
export interface Ledger {
  readonly cell: string;
  readonly place: string;
  readonly rate: LedgerLine;
  readonly verdict: LedgerVerdict;
  readonly counts?: { readonly numerator: LedgerLine; readonly denominator: LedgerLine };
  /** 51 ÷ 52 ＝ 98.1%, or what is known of the base. */
  readonly formula: Rich;
  /** "" where no base is known. */
  readonly interval: string;
}

/** One for each rate of `slice` whose base can be told; `around` holds the counts, which the view need not ask for. */
export function ledgers(slice: Slice, around: Slice): readonly Ledger[] {
  return slice.cells
    .filter((cell) => cell.unitWritten === "%" && cell.role !== "part")
    .flatMap((cell) => ledgerOf(cell, around) ?? []);
}

function ledgerOf(cell: Cell, around: Slice): Ledger | undefined {
  const { locale } = around.view;
  const base = rateBase(cell);
  const told = derivation(cell, around);
  if (!base || !told) return undefined;
  const texts = messages(locale).explore.ledger;
  const shared = {
    cell: cell.id,
    place: texts.place(placeName(cell.jurisdiction, around), cell.period),
    rate: lineOf(cell, around),
    interval: base.interval ? intervalText(base.interval.low, base.interval.high, locale) : "",
  };
  const counts = countsOf(cell, around);
  if (!counts) return { ...shared, verdict: "base", formula: told };
  const [numerator, denominator] = counts;
  const percent = (100 * numerator.value) / denominator.value;
  return {
    ...shared,
    verdict: verdictOf(cell, percent),
    counts: { numerator: lineOf(numerator, around), denominator: lineOf(denominator, around) },
    formula: texts.equation(
      figureText(numerator, locale),
      figureText(denominator, locale),
      `${numberText(Number(percent.toFixed(digitsOf(cell))), locale)}%`,
    ),
  };
}

function lineOf(cell: Cell, around: Slice): LedgerLine {
  const { locale } = around.view;
  const value = cell.unitWritten === "%" ? { text: valueText(cell, locale), cell: cell.id } : namedFigure(cell, locale);
  return { name: statementName(cell, locale, around), value, sentence: cell.evidence?.text ?? "" };
}

/** The two counts of a rate that we formed, or those of the same group beside a rate that the report states. */
function countsOf(cell: Cell, around: Slice): readonly [Cell, Cell] | undefined {
  const { aggregation } = indicatorOf(cell.indicator) ?? {};
  if (typeof aggregation !== "object") return undefined;
  const [numerator, denominator] = aggregation.ratio.map((indicator, index) =>
    around.cells.find((one) =>
      cell.operands
        ? one.id === cell.operands[index]
        : one.indicator === indicator && one.role === "headline" && isBeside(one, cell),
    ),
  );
  return numerator && denominator && denominator.value > 0 ? [numerator, denominator] : undefined;
}

/** Counts of another group, or hedged ones, may be of something else and prove nothing about the rate. */
function isBeside(one: Cell, cell: Cell): boolean {
  return (
    reportKey(one) === reportKey(cell) && cell.group !== "" && one.group === cell.group && one.qualifier === "exact"
  );
}

function verdictOf(cell: Cell, percent: number): LedgerVerdict {
  if (cell.stated === "computed") return "computed";
  return percent.toFixed(decimalsOf(cell)) === cell.value.toFixed(decimalsOf(cell)) ? "agrees" : "differs";
}

/** As many as the report prints, so that both can be laid side by side; one where we compute. */
function digitsOf(cell: Cell): number {
  return cell.stated === "computed" ? 1 : Math.max(1, decimalsOf(cell));
}
