import { CODEBOOK, type IndicatorId } from "../../model/codebook.ts";
import type { Basis } from "../../model/indicator.ts";

/** The basis of the codebook that a cell names, by its id or by its label; any other word stays as it is. */
export function basisNamed(indicator: IndicatorId | undefined, written: string): string {
  if (indicator === undefined || written === "") return written;
  const bases: readonly Basis[] = CODEBOOK[indicator].bases;
  const known = bases.find(({ id, label }) => id === written || label["zh-CN"] === written || label.en === written);
  return known?.id ?? written;
}
