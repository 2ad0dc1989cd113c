import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { sqlMessages } from "../../i18n/sqlMessages.ts";
import type { SqlMessages } from "../../i18n/zh-CN/sql.ts";
import { useLocale } from "../atlas.ts";
import type { SqlScreen, SqlState } from "./sqlScreen.ts";

export const SqlContext = createContext<SqlScreen | undefined>(undefined);

export function useSql(): SqlScreen {
  const screen = useContext(SqlContext);
  if (!screen) throw new Error("SqlContext is missing above this component");
  return screen;
}

export function useSqlState<T>(choose: (state: SqlState) => T): T {
  return useStore(useSql().store, choose);
}

export function useSqlMessages(): SqlMessages {
  return sqlMessages(useLocale());
}
