import { useEffect, useMemo, useRef } from "react";
import { valueText } from "../../i18n/format.ts";
import { isOwnDataset } from "../../model/dataset.ts";
import { passageOf, type PassagePart } from "../../model/passage.ts";
import { cellChips } from "../../readout/chips.ts";
import { citation } from "../../readout/citation.ts";
import { copiedSentence } from "../../readout/copiedSentence.ts";
import { basisLine, derivation } from "../../readout/derivation.ts";
import { statementName } from "../../readout/naming.ts";
import { asStated, perHeadLine } from "../../readout/perHead.ts";
import type { Cell, Slice } from "../../view/slice.ts";
import { useAtlas, useLocale, useMessages } from "../atlas.ts";
import { useCellInAddress, useCloseCell } from "../evidenceAddress.ts";
import { useDatasets } from "../explore/useDatasets.ts";
import { useCellOnScreen, useUnreadOnScreen } from "../hooks/useCellOnScreen.ts";
import { useDocumentText } from "../hooks/useDocumentText.ts";
import { useOwnReports } from "../ownReports.ts";
import { placeName } from "../placeName.ts";
import { Chips } from "./Chips.tsx";
import { CopyButtons, type Copyable } from "./CopyButtons.tsx";
import { RelatedFigures } from "./RelatedFigures.tsx";
import { RichText } from "./RichText.tsx";
import { UnreadPanel } from "./UnreadPanel.tsx";

interface Found {
  readonly state: "loading" | "ready" | "failed";
  /** Undefined while the text is away, and when the quote is not at its offsets. */
  readonly parts: readonly PassagePart[] | undefined;
}

function usePassage({ evidence }: Cell): Found {
  const answer = useDocumentText(evidence?.document);
  return useMemo(() => {
    const text = answer.state === "ready" ? answer.value : undefined;
    return { state: answer.state, parts: evidence && text !== undefined ? passageOf(evidence, text) : undefined };
  }, [answer, evidence]);
}

/** The paragraph with its sentence marked; what the data keep of it while the text is away or has moved. */
function Passage({ cell, found }: { readonly cell: Cell; readonly found: Found }) {
  const { page } = useMessages();
  const { evidence } = cell;
  const { parts, state } = found;
  if (!evidence) return null;
  if (parts) {
    return (
      <blockquote className="passage" lang="zh-CN">
        {parts.map(({ text, kind }, index) =>
          kind === "plain" ? (
            <span key={index} className="plain">
              {text}
            </span>
          ) : (
            <mark key={index} className={kind === "number" ? "digits" : ""}>
              {text}
            </mark>
          ),
        )}
      </blockquote>
    );
  }
  const said = { loading: page.loadingText, failed: page.textUnavailable, ready: page.locationToCheck }[state];
  return (
    <>
      <blockquote className="passage" lang="zh-CN">
        {evidence.text}
      </blockquote>
      <p className="small" role="status">
        {said}
      </p>
    </>
  );
}

function Source({ cell }: { readonly cell: Cell }) {
  const { page } = useMessages();
  const document = useSource(cell);
  if (!document) return <SourcePage cell={cell} />;
  return (
    <>
      <dt>{page.sourceLabel}</dt>
      <dd>
        <span lang="zh-CN">
          {page.inReport(document.title)} {document.issuingBody}
        </span>
        {" · "}
        {document.url ? (
          <a href={document.url} rel="noreferrer noopener" target="_blank">
            {page.originalLink}
          </a>
        ) : (
          page.addressMissing
        )}
        {" · "}
        <a href={`data/reports/${document.id}.txt`} target="_blank" rel="noreferrer">
          {page.archived(document.sha256.slice(0, 8))}
        </a>
      </dd>
    </>
  );
}

/** Of a figure that was read from a public page of which no text is kept. */
function SourcePage({ cell }: { readonly cell: Cell }) {
  const { page } = useMessages();
  const { nameOf } = useDatasets();
  if (cell.sourceUrl === undefined) return <OwnSource cell={cell} />;
  return (
    <>
      <dt>{page.sourceLabel}</dt>
      <dd>
        {nameOf(cell.dataset)}
        {" · "}
        {isGovernmentAddress(cell.sourceUrl) ? (
          <a href={cell.sourceUrl} rel="noreferrer noopener" target="_blank">
            {page.originalLink}
          </a>
        ) : (
          <span className="address">{cell.sourceUrl}</span>
        )}
      </dd>
    </>
  );
}

/** The reader's own file, which only this computer has. */
function OwnSource({ cell }: { readonly cell: Cell }) {
  const { page, review } = useMessages();
  const document = useOwnReports().documents.find(({ id }) => id === cell.evidence?.document);
  if (isOfTable(cell)) {
    return (
      <>
        <dt>{page.sourceLabel}</dt>
        <dd lang="zh-CN">{cell.note}</dd>
      </>
    );
  }
  if (!document) return null;
  return (
    <>
      <dt>{page.sourceLabel}</dt>
      <dd>
        {review.own.source(document.title)} · <a href={`#/review?report=${document.id}`}>{review.own.open}</a>
      </dd>
    </>
  );
}

/** A figure of the reader's own table: its note is the cell that it was read from. */
function isOfTable({ dataset, evidence, note }: Cell): boolean {
  return evidence === undefined && note !== "" && isOwnDataset(dataset);
}

/** Copies of public pages on other hosts are named, but nobody is sent there. */
function isGovernmentAddress(address: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*gov\.cn(?:[/?#:]|$)/i.test(address);
}

function useSource(cell: Cell) {
  const { documents } = useAtlas().seed;
  return documents.find((document) => document.id === cell.evidence?.document);
}

function sentenceIn(parts: readonly PassagePart[] | undefined): string | undefined {
  return parts
    ?.filter(({ kind }) => kind !== "plain")
    .map(({ text }) => text)
    .join("");
}

function Actions({
  cell,
  slice,
  sentence,
}: {
  readonly cell: Cell;
  readonly slice: Slice;
  readonly sentence: string | undefined;
}) {
  const { page } = useMessages();
  const { version, config } = useAtlas().seed;
  const document = useSource(cell);
  const facts = {
    id: cell.id,
    quote: cell.evidence?.text ?? "",
    source: document?.title ?? "",
    version: `${version.date} · ${version.hash}`,
  };
  const items: readonly Copyable[] = [
    { label: page.copySentence, text: copiedSentence(asStated(cell), slice, document, sentence) },
    ...(document ? [{ label: page.copyCitation, text: citation(document, version.date) }] : []),
    {
      label: page.reportProblem,
      text: page.problemText(facts),
      done: config.contact ? page.problemCopied(config.contact) : page.problemCopiedNoContact,
    },
  ];
  return (
    <div className="actions">
      <CopyButtons key={cell.id} items={items} />
      {document && (
        <a className="plain-button" href={`#/place/${cell.jurisdiction}`}>
          {page.readInFull}
        </a>
      )}
    </div>
  );
}

/** The data's own remark says it best, but only in the language of the reports; elsewhere the codebook's words go first. */
function Basis({ cell }: { readonly cell: Cell }) {
  const { page } = useMessages();
  const locale = useLocale();
  const basis = basisLine(cell, locale);
  const saysAll = locale === "zh-CN" && cell.note !== "" && !isOfTable(cell);
  return (
    <>
      {basis && !saysAll && (
        <>
          <dt>{page.basisLabel}</dt>
          <dd>{basis}</dd>
        </>
      )}
      {cell.note && !isOfTable(cell) && (
        <>
          <dt>{saysAll ? page.basisLabel : page.noteLabel}</dt>
          <dd lang="zh-CN">{cell.note}</dd>
        </>
      )}
    </>
  );
}

function Facts({ cell, slice }: { readonly cell: Cell; readonly slice: Slice }) {
  const { page } = useMessages();
  const base = derivation(asStated(cell), slice);
  const perHead = perHeadLine(cell, slice);
  return (
    <dl className="facts">
      <Basis cell={cell} />
      {base && (
        <>
          <dt>{page.baseLabel}</dt>
          <dd>
            <RichText text={base} />
          </dd>
        </>
      )}
      {perHead.length > 0 && (
        <>
          <dt>{page.perHeadLabel}</dt>
          <dd>
            <RichText text={perHead} />
          </dd>
        </>
      )}
      <Source cell={cell} />
      <RelatedFigures cell={cell} slice={slice} />
    </dl>
  );
}

function Panel({ cell, slice }: { readonly cell: Cell; readonly slice: Slice }) {
  const { page } = useMessages();
  const locale = useLocale();
  const close = useCloseCell();
  const chips = useMemo(() => cellChips(cell, slice), [cell, slice]);
  const found = usePassage(cell);
  const name = statementName(cell, locale, slice);
  return (
    <>
      <header>
        <div>
          <p className="small soft">
            {placeName(slice, cell.jurisdiction, locale, "full")} · {page.fullPeriod(cell.period)}
          </p>
          <h2 id="evidence-title">{name}</h2>
          <p className="value">
            {valueText(asStated(cell), locale)}{" "}
            <span className="small soft">{cell.stated === "stated" ? page.statedAs : page.computedAs}</span>
          </p>
        </div>
        <button type="button" className="close" onClick={close}>
          {page.close}
        </button>
      </header>
      <Passage cell={cell} found={found} />
      <Facts cell={cell} slice={slice} />
      <Chips chips={chips} />
      <Actions cell={cell} slice={slice} sentence={sentenceIn(found.parts)} />
    </>
  );
}

function NoSuchFigure() {
  const { page } = useMessages();
  const close = useCloseCell();
  return (
    <header>
      <h2 id="evidence-title">{page.noSuchFigure}</h2>
      <button type="button" className="close" onClick={close}>
        {page.close}
      </button>
    </header>
  );
}

/** The sentence behind a number, over whatever page it was pressed on. The address holds which one. */
export function EvidencePanel() {
  const id = useCellInAddress();
  const found = useCellOnScreen(id);
  const unread = useUnreadOnScreen(id);
  const close = useCloseCell();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = id !== undefined;
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (isOpen && !element.open) element.showModal();
    if (!isOpen && element.open) element.close();
  }, [isOpen, id]);
  return (
    <dialog
      ref={dialog}
      className="evidence"
      aria-labelledby="evidence-title"
      // The address closes it. The browser tells of a close late: by then another figure may be open.
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={({ currentTarget }) => {
        if (isOpen && !currentTarget.open) close();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      {found && <Panel key={found.cell.id} cell={found.cell} slice={found.slice} />}
      {!found && unread && <UnreadPanel key={unread.unread.id} {...unread} />}
      {isOpen && !found && !unread && <NoSuchFigure />}
    </dialog>
  );
}
