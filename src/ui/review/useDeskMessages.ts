import { deskMessages } from "../../i18n/deskMessages.ts";
import { readerMessages } from "../../i18n/readerMessages.ts";
import { uploadMessages } from "../../i18n/uploadMessages.ts";
import type { DeskMessages } from "../../i18n/zh-CN/desk.ts";
import type { ReaderMessages } from "../../i18n/zh-CN/reader.ts";
import type { UploadMessages } from "../../i18n/zh-CN/upload.ts";
import { useLocale, useMessages } from "../atlas.ts";

type Shared = Omit<ReturnType<typeof useMessages>, "review">;

interface DeskWords {
  readonly review: DeskMessages;
  readonly reader: ReaderMessages;
  readonly upload: UploadMessages;
}

/** The page's texts with those that only the review desk loads. */
export function useDeskMessages(): Shared & DeskWords {
  const all = useMessages();
  const locale = useLocale();
  return { ...all, review: deskMessages(locale), reader: readerMessages(locale), upload: uploadMessages(locale) };
}
