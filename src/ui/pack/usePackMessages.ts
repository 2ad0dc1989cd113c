import { packMessages } from "../../i18n/packMessages.ts";
import { useLocale } from "../atlas.ts";

export function usePackMessages(): ReturnType<typeof packMessages> {
  return packMessages(useLocale());
}
