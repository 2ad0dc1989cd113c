import { datasetsMessages } from "../../i18n/datasetsMessages.ts";
import type { DatasetsMessages } from "../../i18n/zh-CN/datasets.ts";
import { useLocale } from "../atlas.ts";

export function useDatasetsMessages(): DatasetsMessages {
  return datasetsMessages(useLocale());
}
