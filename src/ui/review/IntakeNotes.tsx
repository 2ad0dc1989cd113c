import { TEXT_ENCODINGS, type TextEncoding } from "../../intake/decodeText.ts";
import type { LeftOut, ReadingNote } from "./deskState.ts";
import { useDesk, useDeskState } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

function LeftOutLine({ file }: { readonly file: LeftOut }) {
  const { upload } = useDeskMessages();
  const { fileName, reason } = file;
  return (
    <li>{reason === "interrupted" ? upload.failed(fileName) : upload.refusal(fileName, upload.refusals[reason])}</li>
  );
}

function NoteLine({ note }: { readonly note: ReadingNote }) {
  const { review, upload } = useDeskMessages();
  const { desk } = useDesk();
  const { fileName, guessed, undecoded, pagesWithoutText } = note;
  const again = (value: string): void => {
    const encoding = TEXT_ENCODINGS.find((one) => one === value);
    if (encoding && encoding !== guessed) void desk.readAgain(note, encoding);
  };
  return (
    <li>
      {fileName}: {undecoded > 0 && upload.undecoded(undecoded)}
      {pagesWithoutText.length > 0 && upload.pagesWithoutText(pagesWithoutText.join(", "))}
      {guessed && (
        <>
          {upload.encodingGuess(upload.encodings[guessed])}{" "}
          <EncodingChoice label={review.readAgainAs(fileName)} value={guessed} onChoose={again} />
        </>
      )}
    </li>
  );
}

function EncodingChoice(props: {
  readonly label: string;
  readonly value: TextEncoding;
  readonly onChoose: (value: string) => void;
}) {
  const { upload } = useDeskMessages();
  return (
    <select
      className="word-control"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChoose(event.target.value)}
    >
      {TEXT_ENCODINGS.map((encoding) => (
        <option key={encoding} value={encoding}>
          {upload.encodings[encoding]}
        </option>
      ))}
    </select>
  );
}

/** The files that were not read, each with what to do; and what to look at in those that were. */
export function IntakeNotes() {
  const { review } = useDeskMessages();
  const { desk } = useDesk();
  const leftOut = useDeskState((state) => state.leftOut);
  const notes = useDeskState((state) => state.notes);
  if (leftOut.length + notes.length === 0) return null;
  return (
    <div className="intake-notes" role="group" aria-label={review.leftOutTitle(leftOut.length)}>
      {leftOut.length > 0 && (
        <details open={leftOut.length <= 5}>
          <summary>{review.leftOutTitle(leftOut.length)}</summary>
          <ul className="bullets small">
            {leftOut.map((file, index) => (
              <LeftOutLine key={index} file={file} />
            ))}
          </ul>
        </details>
      )}
      {notes.length > 0 && (
        <details open={notes.length <= 5}>
          <summary>{review.notesTitle(notes.length)}</summary>
          <ul className="bullets small">
            {notes.map((note) => (
              <NoteLine key={note.document} note={note} />
            ))}
          </ul>
        </details>
      )}
      <button
        type="button"
        className="word-control small"
        onClick={() => desk.store.setState({ leftOut: [], notes: [] })}
      >
        {review.clearList}
      </button>
    </div>
  );
}
