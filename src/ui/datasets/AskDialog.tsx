import { useEffect, useId, useRef } from "react";

interface Props {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onYes: () => void;
}

/** A question before something that cannot be undone; Escape is no. */
export function AskDialog({ title, text, yes, no, isOpen, onClose, onYes }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && !element?.open) element?.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);
  const agree = (): void => {
    onClose();
    onYes();
  };
  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <div className="decisions">
        <button type="button" className="plain-button" onClick={onClose}>
          {no}
        </button>
        <button type="button" className="plain-button main-button" onClick={agree}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
