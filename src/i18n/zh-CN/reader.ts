export const reader = {};
export type ReaderMessages = typeof reader;
