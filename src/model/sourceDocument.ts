import type { IndicatorId } from "./codebook.ts";
import type { Coverage, Period } from "./period.ts";

export const DOCUMENT_FORMATS = ["html", "pdf", "docx", "txt", "ofd"] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A report as it was published; its text is what all offsets count in. Dates are `YYYY-MM-DD`; "" is not known. */
export interface SourceDocument {
  readonly id: string;
  readonly jurisdiction: string;
  /** As it signs itself: 鼓楼街道办事处. */
  readonly issuingBody: string;
  readonly title: string;
  readonly period: Period;
  readonly coverage: Coverage;
  readonly published: string;
  /** The date under the signature. */
  readonly signed: string;
  /** 发文字号, or "". */
  readonly documentNumber: string;
  /** 索引号 of the body's own register, or "". */
  readonly indexNumber: string;
  readonly url: string;
  /** Of the original that the text was taken from. */
  readonly format: DocumentFormat;
  /** Length of the text in UTF-16 units. */
  readonly chars: number;
  /** Of the text file's bytes, in hex. */
  readonly sha256: string;
}

/** A number of a report that is no observation, with the reason. `near`: the indicators it could be taken for. */
export interface NumberNotTaken {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: string;
  readonly reason: string;
  readonly near: readonly IndicatorId[];
}
