export const EXPORT_FORMATS = ["xlsx", "csv", "gbk"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Characters that the format has no place for; "?" stands for them in the bytes. */
  readonly lost: readonly string[];
}
