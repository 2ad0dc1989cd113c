import type { TableCheckup } from "../../intake/tableCheckup.ts";
import { textCount, unpackTexts, type FigureSeries, type PackedFigures } from "../../model/packedFigures.ts";
import type { OwnDataset, OwnIndicator, OwnPlace } from "../../view/ownDataset.ts";
import type { PackedSeries } from "../../view/packedDataset.ts";
import { indicatorOf } from "./tableDataset.ts";
import { ownPlace, type TablePlace } from "./tablePlaces.ts";

export interface PackedWords {
  readonly id: string;
  readonly label: string;
  /** What stands in a note on a figure before the row, and between the row and the text of the cell. */
  readonly noteParts: (column: string) => readonly [before: string, between: string];
}

/** Names looked up before the page may draw and answer again. */
const STEP = 400;

/** A long table as the workspace takes it: only its places, columns and years are gone through, never its figures. */
export async function packedTableDataset(
  { columns }: Pick<TableCheckup, "columns">,
  figures: PackedFigures,
  places: readonly TablePlace[],
  { id, label, noteParts }: PackedWords,
): Promise<OwnDataset> {
  const { placeIds, placeLevels, own } = await placesOf(figures, places);
  const indicators = new Map<string, OwnIndicator>();
  const series = figures.allSeries.map((one): PackedSeries => ({
    indicator: indicatorOf(one, id, indicators),
    note: noteParts(columns[one.column] ?? ""),
  }));
  return {
    id,
    label,
    isInternal: false,
    observations: [],
    documents: [],
    packed: { figures, placeIds, placeLevels, series },
    places: own,
    indicators: [...indicators.values()],
  };
}

async function placesOf({ placeNames }: PackedFigures, places: readonly TablePlace[]) {
  const known = new Map(places.flatMap(({ name, place }) => (place === "" ? [] : [[name, place] as const])));
  const own = new Map<string, OwnPlace>();
  const placeIds: string[] = [];
  const placeLevels: (OwnPlace["level"] | "")[] = [];
  const count = textCount(placeNames);
  for (let start = 0; start < count; start += STEP) {
    for (const name of unpackTexts(placeNames, start, Math.min(count, start + STEP))) {
      const place = known.get(name);
      const made = place === undefined ? ownPlace(name) : undefined;
      if (made) own.set(made.id, made);
      placeIds.push(place ?? made?.id ?? "");
      placeLevels.push(made?.level ?? "");
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { placeIds, placeLevels, own: [...own.values()] };
}

/** The indicator with most figures; the codebook's before the user's own. */
export function mostTold(allSeries: readonly FigureSeries[], series: readonly PackedSeries[]) {
  const counts = new Map<PackedSeries["indicator"], number>();
  series.forEach(({ indicator }, index) => {
    const weight = indicator.startsWith("own:") ? 1 : 1.5;
    counts.set(indicator, (counts.get(indicator) ?? 0) + weight * (allSeries[index]?.figures ?? 0));
  });
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
