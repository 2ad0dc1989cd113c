import type { Locale } from "../model/locale.ts";
import { upload as en } from "./en/upload.ts";
import { upload as zhCN, type UploadMessages } from "./zh-CN/upload.ts";

const CATALOGUES: Readonly<Record<Locale, UploadMessages>> = { "zh-CN": zhCN, en };

/** Apart from the other texts, so that the first page does not carry them. */
export function uploadMessages(locale: Locale): UploadMessages {
  return CATALOGUES[locale];
}
