import type { ReaderMessages } from "../zh-CN/reader.ts";

export const reader = {} satisfies ReaderMessages;
