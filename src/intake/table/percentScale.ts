import { readingOf } from "./cellKind.ts";
import { scaleKeyOf, type BlockSource } from "./readBlock.ts";
import { HEADING_MARKS, isCodebook, readIndicator, type NamedCell } from "./namedCell.ts";
import { profileOf } from "./rowProfile.ts";
import { cellAt, figureAt } from "./sheet.ts";
import { readUnit } from "./units.ts";

/**
 * How the bare figures of rates are meant. percent: 98.5; fraction: 0.985, in every cell; mixed: some of each, or
 * fractions under a percent sign, so that a small one has two readings.
 */
export type PercentScale = "percent" | "fraction" | "mixed";

interface Evidence {
  small: number;
  large: number;
  /** Written with a sign of their own. */
  signed: number;
  /** Between nought and one: 1 alone says nothing. */
  fractions: number;
  hasSign: boolean;
}

/** The scale of each set of rates of a table that must be judged together. */
export function percentScales(source: BlockSource): ReadonlyMap<string, PercentScale> {
  const { sheet, block, columns, surroundings } = source;
  const found = new Map<string, Evidence>();
  const values = columns.flatMap((meaning, column) => (meaning.role === "value" ? [{ meaning, column }] : []));
  const names = columns.findIndex(({ role }) => role === "indicator");
  const needsName = values.some(({ meaning }) => meaning.indicator === undefined);
  const title = surroundings.indicator?.indicator ?? { own: "" };
  const mayBeRate = values.filter(
    ({ meaning, column }) => needsName || scaleKeyOf({ column, meaning, indicator: meaning.indicator ?? title }) !== "",
  );
  let named = readIndicator("");
  for (let row = block.firstRow; mayBeRate.length > 0 && row < block.endRow; row++) {
    if (names !== -1) named = readIndicator(cellAt(sheet, row, names)) ?? named;
    else if (needsName) named = headingOf(sheet.rows[row] ?? []) ?? named;
    for (const { meaning, column } of mayBeRate) {
      const key = scaleKeyOf({
        column,
        meaning,
        indicator: meaning.indicator ?? named?.indicator ?? surroundings.indicator?.indicator ?? { own: "" },
      });
      if (key === "") continue;
      const evidence = found.get(key) ?? { small: 0, large: 0, signed: 0, fractions: 0, hasSign: false };
      found.set(key, evidence);
      const unit = meaning.unit ?? (meaning.indicator === undefined ? named?.unit : undefined);
      evidence.hasSign ||= surroundings.units.some(({ share }) => share !== "");
      evidence.hasSign ||= unit !== undefined && unit !== "" && readUnit(unit)?.share !== "";
      weigh(evidence, figureAt(sheet, row, column));
    }
  }
  return new Map([...found].map(([key, evidence]) => [key, scaleOf(evidence)] as const));
}

/** A row that names the indicator of the rows below it. */
function headingOf(cells: readonly string[]): NamedCell | undefined {
  const { filled, first } = profileOf(cells);
  const named = filled === 1 ? readIndicator((cells[first] ?? "").trim().replace(HEADING_MARKS, "")) : undefined;
  return named && isCodebook(named) ? named : undefined;
}

function weigh(evidence: Evidence, raw: string): void {
  const cell = readingOf(raw);
  if (cell.kind !== "number") return;
  const value = Number(cell.number.digits);
  const isBare = cell.number.share === "";
  if (!isBare) evidence.signed++;
  else if (value > 1) evidence.large++;
  else if (value > 0) evidence.small++;
  if (isBare && value > 0 && value < 1) evidence.fractions++;
}

function scaleOf({ small, large, signed, fractions, hasSign }: Evidence): PercentScale {
  if (small === 0) return "percent";
  if (large > 0 || signed > 0 || hasSign) return "mixed";
  return fractions > 0 ? "fraction" : "mixed";
}
