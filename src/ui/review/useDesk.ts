import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Jurisdiction } from "../../model/jurisdiction.ts";
import type { ReviewQueue } from "../../workspace/reviewQueueState.ts";
import type { Desk } from "./desk.ts";
import type { DeskState } from "./deskState.ts";

/** The desk with the places that the collection knows. */
export interface DeskOnScreen {
  readonly desk: Desk;
  readonly known: ReadonlyMap<string, Jurisdiction>;
}

export const DeskContext = createContext<DeskOnScreen | undefined>(undefined);

export function useDesk(): DeskOnScreen {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("DeskContext is missing above this component");
  return desk;
}

export function useDeskState<T>(select: (state: DeskState) => T): T {
  return useStore(useDesk().desk.store, select);
}

export function useQueue(): ReviewQueue {
  return useDeskState((state) => state.history.queue);
}
