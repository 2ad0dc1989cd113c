import { useEffect, useRef, type ReactNode } from "react";
import { useAtlas } from "../atlas.ts";
import { ownReportsOf } from "../ownReports.ts";
import { joinCharts } from "./joinCharts.ts";
import { KEY_NAMES, KEYS } from "./keys.ts";
import { useDesk, useDeskState } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question or a note over the desk; Escape closes it. */
function DeskDialog({ title, isOpen, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && !element?.open) element?.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby="desk-dialog-title" onClose={onClose}>
      {isOpen && (
        <>
          <h2 id="desk-dialog-title">{title}</h2>
          {children}
        </>
      )}
    </dialog>
  );
}

/** Which key does what; single keys can be turned off, as speech input and some screen readers need. */
export function KeyHelp() {
  const { review } = useDeskMessages();
  const { desk } = useDesk();
  const isOpen = useDeskState((state) => state.showsKeys);
  const keysOn = useDeskState((state) => state.keysOn);
  const close = (): void => desk.store.setState({ showsKeys: false });
  return (
    <DeskDialog title={review.keys.title} isOpen={isOpen} onClose={close}>
      <p className="small soft">{review.keys.intro}</p>
      <dl className="key-list">
        {KEYS.map(([command, keys]) => (
          <div key={command} className="pair">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{KEY_NAMES[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{review.keys.names[command]}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-switch small">
        <input
          type="checkbox"
          checked={keysOn}
          onChange={(event) => desk.store.setState({ keysOn: event.target.checked })}
        />{" "}
        {review.keys.on}
      </label>
      <div className="decisions">
        <button type="button" className="plain-button" onClick={close}>
          {review.keys.close}
        </button>
      </div>
    </DeskDialog>
  );
}

export function DeleteDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { review } = useDeskMessages();
  const atlas = useAtlas();
  const { desk } = useDesk();
  const remove = async (): Promise<void> => {
    onClose();
    await desk.deleteEverything();
    await joinCharts(atlas, desk.store.getState().history.queue);
    ownReportsOf(atlas.workspace).setState({ state: "none" });
  };
  return (
    <DeskDialog title={review.store.deleteTitle} isOpen={isOpen} onClose={onClose}>
      <p>{review.store.deleteText}</p>
      <div className="decisions">
        <button type="button" className="plain-button" onClick={onClose}>
          {review.store.keep}
        </button>
        <button type="button" className="plain-button main-button" onClick={() => void remove()}>
          {review.store.deleteNow}
        </button>
      </div>
    </DeskDialog>
  );
}
