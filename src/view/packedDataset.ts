import type { IndicatorKey } from "../model/codebook.ts";
import type { Level } from "../model/jurisdiction.ts";
import type { PackedFigures } from "../model/packedFigures.ts";

/** The figures of a long table, and what its words stand for. */
export interface PackedDataset {
  readonly figures: PackedFigures;
  /** Of each name of the table: an id of the catalogue, or of a place of the table's own. */
  readonly placeIds: readonly string[];
  /** Of places of the table's own; "" for those that the catalogue knows. */
  readonly placeLevels: readonly (Level | "")[];
  /** Of each series of the figures. */
  readonly series: readonly PackedSeries[];
}

export interface PackedSeries {
  readonly indicator: IndicatorKey;
  /** The note on a figure: these with the row and the text of its cell behind them. */
  readonly note: readonly [before: string, between: string];
}
