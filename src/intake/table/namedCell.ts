import type { IndicatorId } from "../../model/codebook.ts";
import { unitText } from "./columnMeanings.ts";
import { indicatorByName } from "./indicatorNames.ts";
import { placeName } from "./placeNames.ts";
import { isBlank } from "./readNumber.ts";
import { remembered } from "./remembered.ts";
import { nameAndUnit } from "./units.ts";

export interface NamedCell {
  readonly indicator: IndicatorId | { readonly own: string };
  readonly basis: string;
  readonly unit: string;
}

/** The indicator that a cell names, with the unit in its name: 罚款金额（万元）. */
export const readIndicator: (raw: string) => NamedCell | undefined = remembered((raw) => {
  if (isBlank(raw)) return undefined;
  const { name, unit } = nameAndUnit(raw);
  const known = indicatorByName(name);
  return known
    ? { ...known, unit: unit === undefined ? "" : unitText(raw) }
    : { indicator: { own: placeName(raw) }, basis: "", unit: "" };
});

export function isCodebook({ indicator }: NamedCell): boolean {
  return typeof indicator === "string";
}

/** Around a heading: 一、 in front, a colon behind. */
export const HEADING_MARKS = /^[一二三四五六七八九十\d]+[、.．]\s*|[：:]$/g;
