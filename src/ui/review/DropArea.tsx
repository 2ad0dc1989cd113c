import { useRef, useState, type ChangeEvent, type SyntheticEvent } from "react";
import { wantedFiles } from "./droppedFiles.ts";
import { fieldText } from "./fieldText.ts";
import { useDesk, useDeskState } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

/** Reads the files of a choice or a drop, and says so when there are none. */
export function useTakeFiles(): (files: readonly File[]) => void {
  const { desk } = useDesk();
  const { review } = useDeskMessages();
  return (files) => {
    if (files.length === 0) {
      desk.store.setState({ said: review.noFiles });
      return;
    }
    void desk.take(files.map((file) => ({ fileName: file.name, content: file })));
  };
}

function FileButton({ text, isFolder }: { readonly text: string; readonly isFolder: boolean }) {
  const take = useTakeFiles();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const files = wantedFiles(currentTarget.files ?? []);
    currentTarget.value = ""; // so that the same choice can be made again
    take(files);
  };
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = isFolder;
        }}
        type="file"
        multiple
        hidden
        aria-label={text}
        data-choose={isFolder ? "folder" : "files"}
        onChange={choose}
      />
      <button type="button" className="plain-button" onClick={() => input.current?.click()}>
        {text}
      </button>
    </>
  );
}

function PasteForm() {
  const { review } = useDeskMessages();
  const { desk } = useDesk();
  const [pasted, setPasted] = useState(0);
  const take = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = fieldText(form, "text");
    if (text.trim() === "") return;
    form.reset();
    setPasted(pasted + 1);
    const fileName = review.pastedName(pasted + 1);
    void desk.take([{ fileName, content: new TextEncoder().encode(text) }]);
  };
  return (
    <details className="paste">
      <summary>{review.pasteTitle}</summary>
      <form onSubmit={take}>
        <label>
          <span className="visually-hidden">{review.pasteLabel}</span>
          <textarea name="text" rows={8} lang="zh-CN" placeholder={review.pasteHint} required />
        </label>
        <button type="submit" className="plain-button">
          {review.pasteTake}
        </button>
      </form>
    </details>
  );
}

/** Where reports come in, with what must not come in beside it. */
export function DropArea() {
  const { review, upload } = useDeskMessages();
  return (
    <section className="drop-area" aria-label={review.addMore}>
      <p className="drop-words">{review.drop}</p>
      <p className="drop-buttons">
        <span className="soft">{review.orChoose}</span>
        <FileButton text={review.chooseFiles} isFolder={false} />
        <FileButton text={review.chooseFolder} isFolder />
      </p>
      <PasteForm />
      <p className="drop-warning">
        <strong>{upload.confidential}</strong>
        <span>{upload.staysHere}</span>
      </p>
    </section>
  );
}

/** How far reading has come, with the way to stop it. */
export function IncomingLine() {
  const { review, upload } = useDeskMessages();
  const { desk } = useDesk();
  const incoming = useDeskState((state) => state.incoming);
  if (!incoming) return null;
  const { done, total, fileName, step } = incoming;
  return (
    <div className="incoming">
      <progress max={total} value={done} aria-label={upload.progress(done, total)} />
      <span>{upload.progress(done, total)}</span>
      <span className="soft one-line">{review.reading(fileName, step ? upload.steps[step] : "")}</span>
      <button
        type="button"
        className="plain-button"
        onClick={() => {
          desk.stopReading();
          desk.store.setState({ said: upload.cancelled });
        }}
      >
        {review.cancel}
      </button>
    </div>
  );
}
