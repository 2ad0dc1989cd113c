import { useCallback, useMemo } from "react";
import { GROUP_LABELS } from "../../model/codebook.ts";
import { INDICATOR_GROUPS } from "../../model/indicator.ts";
import type { SourceDocument } from "../../model/sourceDocument.ts";
import { placeReadout, type PlaceReadout } from "../../readout/placeReadout.ts";
import type { OwnDocument } from "../../view/ownDataset.ts";
import type { Cell, Slice } from "../../view/slice.ts";
import { useAtlas, useLocale, useMessages } from "../atlas.ts";
import { Chips } from "../components/Chips.tsx";
import { NotTaken } from "../components/NotTaken.tsx";
import { PlaceStatements } from "../components/PlaceStatements.tsx";
import { ReportText } from "../components/ReportText.tsx";
import { RichText } from "../components/RichText.tsx";
import { useAnswer } from "../hooks/useAnswer.ts";
import { useDocumentText } from "../hooks/useDocumentText.ts";
import { useOwnReports } from "../ownReports.ts";
import { placeName } from "../placeName.ts";

function DocumentLine({ document }: { readonly document: SourceDocument }) {
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

function ElsewhereRows({ readout }: { readonly readout: PlaceReadout }) {
  const { page } = useMessages();
  return (
    <section className="block">
      <h2>{page.sameNamed}</h2>
      <dl className="statements">
        {readout.elsewhere.map((row) => (
          <div key={row.cell} className="pair">
            <dt>{row.name}</dt>
            <dd>
              <RichText text={row.others} />
              <Chips chips={row.chips} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="coverage">{readout.closing}</p>
    </section>
  );
}

function FullText({ document, cells }: { readonly document: SourceDocument; readonly cells: readonly Cell[] }) {
  const { page } = useMessages();
  const { workspace } = useAtlas();
  const text = useDocumentText(document.id);
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

function NoSuchPlace() {
  const { page } = useMessages();
  const locale = useLocale();
  const { slice } = useAtlas().seed;
  return (
    <div className="opening prose">
      <h1>{page.noSuchPlace}</h1>
      <p>{page.placesCollected}</p>
      <ul className="bullets">
        {slice.places.map((place) => (
          <li key={place.id}>
            <a href={`#/place/${place.id}`}>{placeName(slice, place.id, locale, "full")}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A place of which only the reader has a report: its text stands at the review desk. */
function OwnPlace({ document }: { readonly document: OwnDocument }) {
  const { review } = useMessages();
  const locale = useLocale();
  const place = useOwnReports().places.find(({ id }) => id === document.jurisdiction);
  return (
    <div className="opening prose">
      <h1>{locale === "en" ? place?.fullNameEn : place?.fullName}</h1>
      <p>{review.own.source(document.title)}</p>
      <p>
        <a href={`#/review?report=${document.id}`}>{review.own.open}</a>
      </p>
    </div>
  );
}

interface OnePlace {
  readonly id: string;
  readonly slice: Slice;
  readonly document: SourceDocument;
}

function PlaceOf({ id, slice, document }: OnePlace) {
  const { page } = useMessages();
  const locale = useLocale();
  const readout = useMemo(() => placeReadout(id, slice), [id, slice]);
  const own = useMemo(() => slice.cells.filter((cell) => cell.jurisdiction === id), [id, slice]);
  const groups = INDICATOR_GROUPS.map((group) => ({
    group,
    label: GROUP_LABELS[group][locale],
    cells: own.filter((cell) => slice.indicators.some((one) => one.id === cell.indicator && one.group === group)),
  })).filter(({ cells }) => cells.length > 0);
  return (
    <>
      <div className="opening">
        <h1>{placeName(slice, id, locale, "full")}</h1>
        <p className="summary">{readout.facts}</p>
        <DocumentLine document={document} />
        <p className="place-summary">
          <RichText text={readout.summary} />
        </p>
      </div>
      <section className="block">
        <h2>{page.stated}</h2>
        <dl className="statements">
          {groups.map(({ group, label, cells }) => (
            <div key={group} className="pair">
              <dt>{label}</dt>
              <dd>
                <PlaceStatements cells={cells} slice={slice} />
              </dd>
            </div>
          ))}
          {readout.notStated !== "" && (
            <div className="pair">
              <dt>{page.notStated}</dt>
              <dd className="soft">{readout.notStated}</dd>
            </div>
          )}
        </dl>
      </section>
      <ElsewhereRows readout={readout} />
      <FullText document={document} cells={own} />
      <p className="soft small">{page.noMap}</p>
    </>
  );
}

/** One place: what its report states, with evidence, then others of the same name, then the whole text. Nothing grades it. */
export function PlacePage({ id }: { readonly id: string }) {
  const { seed } = useAtlas();
  const { slice } = seed;
  const report = slice.reports.find((one) => one.jurisdiction === id);
  const document = seed.documents.find((one) => one.id === report?.document);
  const own = useOwnReports().documents.find((one) => one.jurisdiction === id);
  if (document) return <PlaceOf id={id} slice={slice} document={document} />;
  return own ? <OwnPlace document={own} /> : <NoSuchPlace />;
}
