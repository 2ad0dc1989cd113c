import { useEffect, useRef } from "react";
import type { FigureTable } from "../../export/pastedTable.ts";
import { putInto } from "../copyText.ts";
import type { ByHandClip, Outcome } from "./figureActs.ts";
import { ModalDialog } from "./ModalDialog.tsx";
import { useObjectAddress } from "./useObjectAddress.ts";
import { useShareMessages } from "./useShareMessages.ts";

/** What the reader finishes with his own hand: a table or text to copy, a picture to hold. Nothing where all is done. */
export function ActOutcome({ outcome, onClose }: { readonly outcome: Outcome; readonly onClose: () => void }) {
  const { byHand, held } = outcome;
  return (
    <>
      {byHand && <ByHand key={byHand.text} clip={byHand} />}
      {held && <HeldPicture picture={held} onClose={onClose} />}
    </>
  );
}

/** Selected and ready; the reader's own copy takes the same as a button would have. */
export function ByHand({ clip }: { readonly clip: ByHandClip }) {
  const words = useShareMessages();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const copy = (event: ClipboardEvent): void => void putInto(event, clip);
    element.addEventListener("copy", copy);
    element.focus();
    window.getSelection()?.selectAllChildren(element);
    return () => element.removeEventListener("copy", copy);
  }, [clip]);
  return (
    <div className="by-hand" ref={box} tabIndex={0} role="textbox" aria-readonly="true" aria-label={words.byHand}>
      {clip.table ? <TableByHand table={clip.table} /> : <pre>{clip.text}</pre>}
    </div>
  );
}

function TableByHand({ table }: { readonly table: FigureTable }) {
  return (
    <>
      <table className="values">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((text, index) => (
              <th key={index} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((text, column) => (
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
    </>
  );
}

/** For browsers inside chat programs, which save a picture when it is held and drop downloads. */
function HeldPicture({ picture, onClose }: { readonly picture: Blob; readonly onClose: () => void }) {
  const { hold } = useShareMessages();
  const address = useObjectAddress(picture);
  return (
    <ModalDialog title={hold.text} className="held" onClose={onClose}>
      <p>{hold.hint}</p>
      {address && <img src={address} alt={hold.title} />}
    </ModalDialog>
  );
}
