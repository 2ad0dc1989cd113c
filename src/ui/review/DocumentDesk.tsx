import { DocumentList } from "./DocumentList.tsx";
import { PlaceForm } from "./PlaceForm.tsx";
import { ReadingList } from "./ReadingList.tsx";
import { TextPane } from "./TextPane.tsx";
import { useDesk, useDeskState, useQueue } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

/** Report by report: which, its text, its readings. */
export function DocumentDesk() {
  const { review } = useDeskMessages();
  const { desk } = useDesk();
  const { documents } = useQueue();
  const chosen = useDeskState((state) => state.document);
  const document = documents.find(({ id }) => id === chosen);
  if (!document) return null;
  const remove = (): void => {
    desk.act({ kind: "remove", documents: [document.id] });
    desk.store.setState({ said: review.removed(document.fileName) });
  };
  return (
    <div className="desk" data-mode="document">
      <DocumentList />
      <section className="desk-middle" aria-label={document.fileName}>
        <PlaceForm key={document.id} document={document} />
        <TextPane document={document} />
        <p className="desk-foot small">
          <span className="soft one-line">{document.fileName}</span>
          {document.isSetAside && (
            <button
              type="button"
              className="word-control"
              onClick={() => desk.act({ kind: "takeBack", documents: [document.id] })}
            >
              {review.takeBack}
            </button>
          )}
          <button type="button" className="word-control" onClick={remove}>
            {review.remove}
          </button>
        </p>
      </section>
      <ReadingList document={document} />
    </div>
  );
}
