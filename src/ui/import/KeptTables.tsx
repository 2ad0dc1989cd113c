import { useEffect, useRef, useState } from "react";
import { useAtlas } from "../atlas.ts";
import { chartAddress, yearsOf } from "./chartAddress.ts";
import type { KeptTable } from "./importState.ts";
import { useImport, useImportMessages, useImportState } from "./useImport.ts";

function TableRow({ table }: { readonly table: KeptTable }) {
  const words = useImportMessages();
  const { desk } = useImport();
  const { workspace } = useAtlas();
  const { id, label, fileName, state, indicator } = table;
  const summary = workspace.datasets.find((one) => one.id === id);
  return (
    <li data-dataset={id}>
      <span className="kept-name">
        <strong lang="zh-CN">{label}</strong> <span className="soft small">{fileName}</span>
      </span>
      {summary && state === "joined" ? (
        <span className="small">
          {words.keptFacts(summary.observations, summary.places, yearsOf(summary, words.years))}
        </span>
      ) : (
        <span className="fault small">{words.notRestored}</span>
      )}
      <span className="kept-tools">
        {state === "joined" && (
          <a href={`#${chartAddress(id, indicator, true)}`} aria-label={words.openNamed(label)}>
            {words.open}
          </a>
        )}
        <button
          type="button"
          className="word-control"
          aria-label={words.checkNamed(label)}
          onClick={() => void desk.check(id)}
        >
          {words.check}
        </button>
        <button
          type="button"
          className="word-control"
          aria-label={words.removeNamed(label)}
          onClick={() => void desk.remove(id)}
        >
          {words.remove}
        </button>
      </span>
    </li>
  );
}

function DeleteDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const words = useImportMessages();
  const { desk } = useImport();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && !element?.open) element?.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);
  const remove = (): void => {
    onClose();
    void desk.deleteEverything();
  };
  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby="delete-tables" onClose={onClose}>
      <h2 id="delete-tables">{words.deleteTitle}</h2>
      <p>{words.deleteText}</p>
      <div className="decisions">
        <button type="button" className="plain-button" onClick={onClose}>
          {words.deleteNot}
        </button>
        <button type="button" className="plain-button main-button" onClick={remove}>
          {words.deleteNow}
        </button>
      </div>
    </dialog>
  );
}

/** Tables of this browser, with the way to each and the way out for all. */
export function KeptTables() {
  const words = useImportMessages();
  const tables = useImportState((state) => state.tables);
  const keeping = useImportState((state) => state.keeping);
  const [asks, setAsks] = useState(false);
  return (
    <section className="block kept-tables">
      <h2>{words.kept}</h2>
      {tables.length === 0 && <p className="soft">{words.keptNone}</p>}
      <ul>
        {tables.map((table) => (
          <TableRow key={table.id} table={table} />
        ))}
      </ul>
      <p className={keeping === "kept" ? "soft small" : "fault small"}>{words.keeping[keeping]}</p>
      {tables.length > 0 && (
        <button type="button" className="word-control small" onClick={() => setAsks(true)}>
          {words.deleteAll}
        </button>
      )}
      <DeleteDialog isOpen={asks} onClose={() => setAsks(false)} />
    </section>
  );
}
