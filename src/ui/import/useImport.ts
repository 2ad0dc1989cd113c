import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { importMessages } from "../../i18n/importMessages.ts";
import { tableMessages } from "../../i18n/tableMessages.ts";
import type { ImportMessages } from "../../i18n/zh-CN/import.ts";
import type { TableMessages } from "../../i18n/zh-CN/table.ts";
import { useLocale } from "../atlas.ts";
import type { ImportDesk } from "./importActions.ts";
import type { ImportState } from "./importState.ts";
import type { PlaceBook } from "./tablePlaces.ts";

/** The desk with the places that the collection knows. */
export interface ImportOnScreen {
  readonly desk: ImportDesk;
  readonly book: PlaceBook;
}

export const ImportContext = createContext<ImportOnScreen | undefined>(undefined);

export function useImport(): ImportOnScreen {
  const screen = useContext(ImportContext);
  if (!screen) throw new Error("ImportContext is missing above this component");
  return screen;
}

export function useImportState<T>(select: (state: ImportState) => T): T {
  return useStore(useImport().desk.store, select);
}

export function useImportMessages(): ImportMessages {
  return importMessages(useLocale());
}

export function useTableMessages(): TableMessages {
  return tableMessages(useLocale());
}
