import { useEffect, useMemo, useState } from "react";
import type { TableCheckup } from "../../intake/tableCheckup.ts";
import { everyTablePlace, tablePlaces, type PlaceBook, type PlaceChoices, type TablePlace } from "./tablePlaces.ts";

const NONE: readonly TablePlace[] = [];

/** The places of a table; none yet while those of a long one are being looked up. */
export function useTablePlaces(checkup: TableCheckup, chosen: PlaceChoices, book: PlaceBook): readonly TablePlace[] {
  const isLong = checkup.packed !== undefined;
  const now = useMemo(() => (isLong ? NONE : tablePlaces(checkup, chosen, book)), [isLong, checkup, chosen, book]);
  const [later, setLater] = useState(NONE);
  useEffect(() => {
    if (!isLong) return undefined;
    let isWanted = true;
    everyTablePlace(checkup, chosen, book).then(
      (places) => isWanted && setLater(places),
      (error: unknown) => console.error(error),
    );
    return () => {
      isWanted = false;
    };
  }, [isLong, checkup, chosen, book]);
  return isLong ? later : now;
}
