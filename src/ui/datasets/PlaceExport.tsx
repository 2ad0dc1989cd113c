import { useMemo } from "react";
import type { Slice } from "../../view/slice.ts";
import { useLocale } from "../atlas.ts";
import { placeName } from "../placeName.ts";
import { ExploreExport } from "./ExploreExport.tsx";

/** All that the reports of one place state, as a file. */
export function PlaceExport({ id, slice }: { readonly id: string; readonly slice: Slice }) {
  const locale = useLocale();
  const own = useMemo((): Slice => {
    const isHere = ({ jurisdiction }: { readonly jurisdiction: string }): boolean => jurisdiction === id;
    return { ...slice, reports: slice.reports.filter(isHere), cells: slice.cells.filter(isHere) };
  }, [id, slice]);
  const years = [...new Set(own.reports.map(({ period }) => period))].sort((one, other) => one - other);
  return <ExploreExport slice={own} title={placeName(slice, id, locale)} scope={years.join(", ")} />;
}
