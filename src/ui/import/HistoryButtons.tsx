import type { TableOnDesk } from "./importState.ts";
import { useHistoryKeys } from "./useHistoryKeys.ts";
import { useImport, useImportMessages } from "./useImport.ts";

/** The way back through what was set, and forth again. */
export function HistoryButtons({ table: { past, future } }: { readonly table: TableOnDesk }) {
  const words = useImportMessages();
  const { desk } = useImport();
  useHistoryKeys();
  return (
    <p className="history small">
      <button type="button" className="plain-button" disabled={past.length === 0} onClick={() => void desk.takeBack()}>
        {words.undo}
      </button>
      <button type="button" className="plain-button" disabled={future.length === 0} onClick={() => void desk.doAgain()}>
        {words.redo}
      </button>
      <span className="soft">{words.changes(past.length)}</span>
      <span className="soft keys-hint">{words.historyHint}</span>
    </p>
  );
}
