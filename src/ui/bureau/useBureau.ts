import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { bureauMessages } from "../../i18n/bureauMessages.ts";
import type { BureauMessages } from "../../i18n/zh-CN/bureau.ts";
import type { BureauReading } from "../../intake/bureau.ts";
import { useLocale } from "../atlas.ts";
import type { BureauDesk, BureauState } from "./bureauDesk.ts";

/** The form with what its figures were read as. */
export interface BureauOnScreen {
  readonly desk: BureauDesk;
  readonly reading: BureauReading;
}

export const BureauContext = createContext<BureauOnScreen | undefined>(undefined);

export function useBureau(): BureauOnScreen {
  const screen = useContext(BureauContext);
  if (!screen) throw new Error("BureauContext is missing above this component");
  return screen;
}

export function useBureauState<T>(select: (state: BureauState) => T): T {
  return useStore(useBureau().desk.store, select);
}

export function useBureauMessages(): BureauMessages {
  return bureauMessages(useLocale());
}
