import { shareMessages } from "../../i18n/shareMessages.ts";
import type { ShareMessages } from "../../i18n/zh-CN/share.ts";
import { useLocale } from "../atlas.ts";

export function useShareMessages(): ShareMessages {
  return shareMessages(useLocale());
}
