import { useMemo } from "react";
import type { Cell, Slice } from "../../view/slice.ts";
import { unreadFigures, type PlacedUnread } from "../../view/unreadFigures.ts";
import { useAtlas } from "../atlas.ts";
import { useReading } from "../reading.ts";

export interface CellOnScreen {
  readonly cell: Cell;
  readonly slice: Slice;
}

export interface UnreadOnScreen {
  readonly unread: PlacedUnread;
  readonly slice: Slice;
}

/** A figure that could not be read, by its id, in the answer to the reader's choices. */
export function useUnreadOnScreen(id: string | undefined): UnreadOnScreen | undefined {
  const { slice } = useReading().answer;
  return useMemo(() => {
    const unread = unreadFigures(slice).find((one) => one.id === id);
    return unread && { unread, slice };
  }, [slice, id]);
}

/** A figure by its id, in the answer to the reader's choices or, failing that, in what the page brought along. */
export function useCellOnScreen(id: string | undefined): CellOnScreen | undefined {
  const { slice } = useReading().answer;
  const { seed } = useAtlas();
  return useMemo(() => {
    for (const candidate of [slice, seed.slice]) {
      const cell = candidate.cells.find((one) => one.id === id);
      if (cell) return { cell, slice: candidate };
    }
    return undefined;
  }, [slice, seed, id]);
}
