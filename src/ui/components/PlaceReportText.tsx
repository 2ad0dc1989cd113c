import { useCallback } from "react";
import type { SourceDocument } from "../../model/sourceDocument.ts";
import type { OwnDocument } from "../../view/ownDataset.ts";
import type { Cell } from "../../view/slice.ts";
import { useAtlas, useMessages } from "../atlas.ts";
import { useAnswer } from "../hooks/useAnswer.ts";
import { useDocumentText } from "../hooks/useDocumentText.ts";
import { NotTaken } from "./NotTaken.tsx";
import { ReportText } from "./ReportText.tsx";

/** What is known of a report, whoever brought it. */
export interface PlaceDocument {
  readonly id: string;
  readonly published?: SourceDocument;
  readonly own?: OwnDocument;
}

/** Where a report comes from, in one line. */
export function DocumentLine({ document: { published, own } }: { readonly document: PlaceDocument }) {
  if (published) return <PublishedLine document={published} />;
  return own ? <OwnLine document={own} /> : null;
}

function OwnLine({ document }: { readonly document: OwnDocument }) {
  const { review } = useMessages();
  return (
    <p className="small">
      {review.own.source(document.title)} · <a href={`#/review?report=${document.id}`}>{review.own.open}</a>
    </p>
  );
}

function PublishedLine({ document }: { readonly document: SourceDocument }) {
  const { page } = useMessages();
  const facts = [
    `${page.issuedBy} ${document.issuingBody}`,
    document.published && `${page.published} ${document.published}`,
    !document.published && document.signed && `${page.signed} ${document.signed}`,
    document.documentNumber,
  ].filter((fact) => fact !== "" && fact !== false);
  return (
    <p className="small">
      <span lang="zh-CN">{page.inReport(document.title)}</span> {facts.join(" · ")}
      {" · "}
      {document.url ? (
        <a href={document.url} rel="noreferrer noopener" target="_blank">
          {page.originalLink}
        </a>
      ) : (
        page.addressMissing
      )}
    </p>
  );
}

interface Props {
  readonly document: PlaceDocument;
  readonly cells: readonly Cell[];
}

/** The report in full, with every reading marked. */
export function PlaceReportText({ document, cells }: Props) {
  const { page } = useMessages();
  const { workspace } = useAtlas();
  const text = useDocumentText(document.published || document.own ? document.id : undefined);
  const catalogue = useAnswer(useCallback((signal: AbortSignal) => workspace.catalogue(signal), [workspace]));
  const notTaken =
    catalogue.state === "ready" ? catalogue.value.numbersNotTaken.filter((one) => one.document === document.id) : [];
  return (
    <section className="block" id="full-text">
      <h2>{page.fullText}</h2>
      {text.state === "loading" && <p role="status">{page.loadingText}</p>}
      {text.state === "failed" && <p role="status">{page.textUnavailable}</p>}
      {notTaken.length > 0 && <NotTaken numbers={notTaken} />}
      {text.state === "ready" && text.value !== undefined && <ReportText text={text.value} cells={cells} />}
    </section>
  );
}
