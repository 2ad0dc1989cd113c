import { datasetsMessages } from "../i18n/datasetsMessages.ts";
import type { Locale } from "../model/locale.ts";
import { csvText, utf8Bytes } from "./csvText.ts";
import type { ExportFile, ExportFormat } from "./exportFormats.ts";
import { exportFileName } from "./exportFileName.ts";
import type { ExportTable } from "./exportTable.ts";
import { gbkBytes } from "./gbkBytes.ts";
import { workbook, XLSX_TYPE } from "./workbook.ts";

export interface ExportChoices {
  readonly format: ExportFormat;
  /** Becomes the name of the file. */
  readonly title: string;
  /** 内部使用: stands in the name too, which is all that a folder shows. */
  readonly isInternal: boolean;
  readonly locale: Locale;
}

export function exportFile(table: ExportTable, { format, title, isInternal, locale }: ExportChoices): ExportFile {
  const { exported } = datasetsMessages(locale);
  const name = exportFileName(isInternal ? exported.internalName(title) : title, format === "xlsx" ? "xlsx" : "csv");
  if (format === "xlsx") return { name, bytes: workbook(table, exported.sheets), type: XLSX_TYPE, lost: [] };
  if (format === "csv") return { name, bytes: utf8Bytes(csvText(table)), type: "text/csv;charset=utf-8", lost: [] };
  return { name, type: "text/csv;charset=gbk", ...gbkBytes(csvText(table)) };
}
