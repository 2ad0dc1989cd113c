import type { SourceDocument } from "../model/sourceDocument.ts";

type Cited = Pick<SourceDocument, "issuingBody" | "title" | "published" | "signed" | "url">;

/**
 * GB/T 7714, issuing body first: an online document where an address is known, else a report. The dates are of
 * publication (or signature) and of the day on which the text was taken; what is not known is left out.
 */
export function citation(document: Cited, cited: string): string {
  const { issuingBody, title, published, signed, url } = document;
  const date = published || signed;
  const body = `${issuingBody}. ${title}`;
  if (!url) return `${body}[R]. ${date ? `${date}.` : ""}`.trimEnd();
  return `${body}[EB/OL]. ${date ? `(${date})` : ""}[${cited}]. ${url}.`;
}
