import { deskMessages } from "../../i18n/deskMessages.ts";
import type { DeskMessages } from "../../i18n/zh-CN/desk.ts";
import { useLocale, useMessages } from "../atlas.ts";

/** The whole catalogue of the page's language with the desk's own texts in it. */
export function useDeskMessages(): Omit<ReturnType<typeof useMessages>, "review"> & { readonly review: DeskMessages } {
  const all = useMessages();
  return { ...all, review: deskMessages(useLocale()) };
}
