import { useMemo } from "react";
import { deskMessages } from "../../i18n/deskMessages.ts";
import type { Locale } from "../../model/locale.ts";
import type { ReviewDocument } from "../../workspace/reviewQueueState.ts";
import { useLocale } from "../atlas.ts";
import { onDocument } from "./deskCommands.ts";
import { pendingIn } from "./figureOrder.ts";
import { reportName } from "./figureWords.ts";
import { useDesk, useDeskState, useQueue } from "./useDesk.ts";
import { WindowedList } from "./WindowedList.tsx";
import { useDeskMessages } from "./useDeskMessages.ts";

/** In two lines. */
const ROW_REM = 3.75;

/** How far a report is, in words. */
export function standingOf(document: ReviewDocument, locale: Locale): string {
  const review = deskMessages(locale);
  const pending = pendingIn(document);
  if (document.isSetAside) return review.setAside;
  if (pending > 0) return review.pendingCount(pending);
  if (!document.isConfirmed) return review.unconfirmed;
  return document.figures.length === 0 ? review.nothingFound : review.allReviewed;
}

function DocumentRow({ document, isCurrent }: { readonly document: ReviewDocument; readonly isCurrent: boolean }) {
  const locale = useLocale();
  const { desk } = useDesk();
  const isDone = pendingIn(document) === 0 && document.isConfirmed;
  return (
    <button
      type="button"
      className="desk-row"
      data-done={isDone || document.isSetAside}
      {...(isCurrent && { "aria-current": "true" as const })}
      onClick={() => desk.change(onDocument(document.id))}
    >
      <span className="one-line" lang="zh-CN">
        {reportName(document, locale)}
      </span>
      <span className="one-line small soft">
        {standingOf(document, locale)} · {document.fileName}
      </span>
    </button>
  );
}

/** The reports on the desk, with what is left to do in each. */
export function DocumentList() {
  const { review } = useDeskMessages();
  const { documents } = useQueue();
  const chosen = useDeskState((state) => state.document);
  const current = useMemo(() => documents.findIndex(({ id }) => id === chosen), [documents, chosen]);
  return (
    <nav className="desk-list" aria-label={review.documentsLabel}>
      <h2>{review.documents}</h2>
      <WindowedList
        items={documents}
        rowHeight={ROW_REM}
        current={current}
        keyOf={({ id }) => id}
        renderRow={(document, index) => <DocumentRow document={document} isCurrent={index === current} />}
      />
    </nav>
  );
}
