import { useEffect, useRef, type ChangeEvent, type SyntheticEvent } from "react";
import { wantedFiles } from "../review/droppedFiles.ts";
import { fieldText } from "../review/fieldText.ts";
import type { ImportDesk } from "./importActions.ts";
import { pastedTable } from "./pastedTable.ts";
import { isWriting } from "./useHistoryKeys.ts";
import { useImport, useImportMessages } from "./useImport.ts";

/** The first is read at once, the others wait. */
export function useTakeFiles(): (files: readonly File[]) => void {
  const { desk } = useImport();
  return (files) => void desk.takeAll(files.map((file) => ({ fileName: file.name, content: file })));
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
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={words.chooseFile}
        data-choose="table"
        onChange={choose}
      />
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

/** Cells that are pasted anywhere but in a field are a table, and so are files. */
export function usePaste(): void {
  const words = useImportMessages();
  const { desk } = useImport();
  const take = useTakeFiles();
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (!event.clipboardData || isWriting(event.target)) return;
      const text = pastedTable(event.clipboardData);
      const files = [...event.clipboardData.files];
      if (text === undefined && files.length === 0) return;
      event.preventDefault();
      if (text === undefined) take(files);
      else void desk.take(words.pastedName(pastedBefore(desk) + 1), new TextEncoder().encode(text));
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  });
}

/** Pasted tables have no names: they are counted. */
function pastedBefore({ store }: ImportDesk): number {
  const { tables, drafts } = store.getState();
  return new Set([...tables, ...drafts].filter(({ fileName }) => fileName.endsWith(".tsv")).map(({ id }) => id)).size;
}

function PasteForm() {
  const words = useImportMessages();
  const { desk } = useImport();
  const take = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = fieldText(form, "text");
    if (text.trim() === "") return;
    form.reset();
    void desk.take(words.pastedName(pastedBefore(desk) + 1), new TextEncoder().encode(text));
  };
  return (
    <details className="paste">
      <summary>{words.pasteTitle}</summary>
      <form onSubmit={take}>
        <label>
          <span className="visually-hidden">{words.pasteLabel}</span>
          <textarea name="text" rows={6} lang="zh-CN" wrap="off" placeholder={words.pasteHint} required />
        </label>
        <p className="small soft">{words.pasteAnywhere}</p>
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
