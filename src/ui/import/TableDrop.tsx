import { useRef, useState, type ChangeEvent, type SyntheticEvent } from "react";
import { wantedFiles } from "../review/droppedFiles.ts";
import { fieldText } from "../review/fieldText.ts";
import { useImport, useImportMessages } from "./useImport.ts";

/** One table at a time: the first of those chosen. */
export function useTakeFiles(): (files: readonly File[]) => void {
  const { desk } = useImport();
  const words = useImportMessages();
  return (files) => {
    const [first, second] = files;
    if (!first) return;
    void desk.take(first.name, first).then(() => {
      if (second) desk.store.setState({ said: words.oneAtATime });
    });
  };
}

function FileButton() {
  const words = useImportMessages();
  const take = useTakeFiles();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const files = wantedFiles(currentTarget.files ?? []);
    currentTarget.value = ""; // so that the same choice can be made again
    take(files);
  };
  return (
    <>
      <input ref={input} type="file" hidden aria-label={words.chooseFile} data-choose="table" onChange={choose} />
      <button type="button" className="plain-button" onClick={() => input.current?.click()}>
        {words.chooseFile}
      </button>
    </>
  );
}

/** Small, and with all that spoils tables: GBK, a title, full-width digits, words for numbers, totals and a note. */
const SAMPLE = "sample-table.csv";

function SampleButton() {
  const words = useImportMessages();
  const { desk } = useImport();
  const take = async (): Promise<void> => {
    try {
      const response = await fetch(new URL(SAMPLE, document.baseURI));
      if (!response.ok) throw new Error(String(response.status));
      await desk.take(words.sampleName, await response.blob());
    } catch (error) {
      console.warn("no sample", error);
      desk.fail({ fileName: words.sampleName, reason: "no_sample" });
    }
  };
  return (
    <button type="button" className="plain-button" onClick={() => void take()}>
      {words.sample}
    </button>
  );
}

function PasteForm() {
  const words = useImportMessages();
  const { desk } = useImport();
  const [pasted, setPasted] = useState(0);
  const take = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = fieldText(form, "text");
    if (text.trim() === "") return;
    form.reset();
    setPasted(pasted + 1);
    void desk.take(words.pastedName(pasted + 1), new TextEncoder().encode(text));
  };
  return (
    <details className="paste">
      <summary>{words.pasteTitle}</summary>
      <form onSubmit={take}>
        <label>
          <span className="visually-hidden">{words.pasteLabel}</span>
          <textarea name="text" rows={6} lang="zh-CN" wrap="off" placeholder={words.pasteHint} required />
        </label>
        <button type="submit" className="plain-button">
          {words.pasteTake}
        </button>
      </form>
    </details>
  );
}

/** Where a table comes in, with what must not come in beside it. */
export function TableDrop() {
  const words = useImportMessages();
  return (
    <section className="drop-area" aria-label={words.title}>
      <p className="drop-words">{words.drop}</p>
      <p className="drop-buttons">
        <span className="soft">{words.orChoose}</span>
        <FileButton />
        <SampleButton />
      </p>
      <PasteForm />
      <p className="drop-warning">
        <strong>{words.confidential}</strong>
        <span>{words.staysHere}</span>
      </p>
      <p className="small soft">{words.limits}</p>
    </section>
  );
}
