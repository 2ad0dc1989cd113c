import { exportedMessages } from "../i18n/exportedMessages.ts";
import { GROUP_LABELS } from "../model/codebook.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import { exportFileName, type FileEnding } from "./exportFileName.ts";

const MOST_NAMED = 2;

/** `矛盾化解_化解率_5个街镇_20261122.png`: what it is about, whose, when it was taken; 内部使用 stands first. */
export function pictureName(figure: BriefingFigure, day: string, ending: FileEnding): string {
  const { internal } = exportedMessages(figure.view.locale);
  return exportFileName(`${figure.isInternal ? `${internal}_` : ""}${figureStem(figure, day)}`, ending);
}

/** Without ending and mark, for those who add their own. */
export function figureStem({ view, slice, title }: BriefingFigure, day: string): string {
  const { fileName } = exportedMessages(view.locale);
  const groups = [...new Set(slice.indicators.map(({ group }) => GROUP_LABELS[group][view.locale]))];
  const names = slice.indicators.map(({ short }) => short[view.locale]);
  const shown = new Set(slice.reports.map(({ jurisdiction }) => jurisdiction));
  const places = slice.places
    .filter(({ id }) => shown.has(id))
    .map((one) => (view.locale === "en" ? one.nameEn : one.name));
  const named = view.indicators.length === 0 ? [] : names.slice(0, MOST_NAMED);
  return [
    groups.length === 1 ? groups[0] : "",
    named.length === 0 ? title : named.join(fileName.and) + (names.length > MOST_NAMED ? fileName.more : ""),
    places.length <= MOST_NAMED ? places.join(fileName.and) : fileName.places(places.length),
    day.replaceAll("-", ""),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("_");
}
