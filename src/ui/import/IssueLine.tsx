import { useState } from "react";
import type { TableRecipe } from "../../intake/table/tableRecipe.ts";
import type { PreviewRow } from "../../intake/tableCheckup.ts";
import type { TableIssue } from "../../model/tableIssue.ts";
import { CellFixForm } from "./CellFixForm.tsx";
import { fixOf, withFix, withOmitted } from "./corrections.ts";
import { RowCells } from "./RowCells.tsx";
import { useImport, useImportMessages, useTableMessages } from "./useImport.ts";

interface Props {
  readonly issue: TableIssue;
  readonly recipe: TableRecipe | undefined;
  readonly row: PreviewRow | undefined;
  /** Cells of its column that say the same, itself included. */
  readonly alike: number;
  /** Called when something was set: the line may go. */
  readonly onSet: () => void;
}

/** One place in which something was found: where, what, the row around it, and the way to put it right. */
export function IssueLine({ issue, recipe, row, alike, onSet }: Props) {
  const words = useImportMessages();
  const { kinds } = useTableMessages();
  const { desk } = useImport();
  const [isOpen, setOpen] = useState(false);
  const { kind, row: number, column, at, found, detail } = issue;
  const written = at === undefined ? found : (row?.cells[at] ?? found);
  const fix = recipe && at !== undefined ? fixOf(recipe, { row: number, column: at }, written) : undefined;
  const original = fix?.found ?? written;
  const mayFix = recipe !== undefined && at !== undefined && number > 0 && row !== undefined;
  const mayOmit = recipe !== undefined && kind === "possible_subtotal" && detail === "kept";
  const set = (text: string, isForAll: boolean): void => {
    if (!recipe || at === undefined) return;
    setOpen(false);
    onSet();
    void desk.choose(withFix(recipe, { ...(isForAll ? {} : { row: number }), column: at, found: original, text }));
  };
  return (
    <li className="issue-line">
      <p className="issue-said">
        <span className="soft">{words.at(number, column)}</span> <span>{kinds[kind]({ found, detail })}</span>
        {fix && <span className="soft"> {words.original(fix.found)}</span>}
      </p>
      <RowCells row={row} at={at} />
      {mayFix && !isOpen && (
        <button
          type="button"
          className="word-control issue-edit"
          aria-label={words.editNamed(number, column)}
          onClick={() => setOpen(true)}
        >
          {words.edit}
        </button>
      )}
      {mayOmit && (
        <button
          type="button"
          className="word-control issue-edit"
          aria-label={words.omitNamed(number)}
          onClick={() => {
            onSet();
            void desk.choose(withOmitted(recipe, [number]));
          }}
        >
          {words.omitRow}
        </button>
      )}
      {isOpen && (
        <CellFixForm found={original} text={written} alike={alike} onFix={set} onLeave={() => setOpen(false)} />
      )}
    </li>
  );
}
