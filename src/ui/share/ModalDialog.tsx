import { useEffect, useId, useRef, type ReactNode } from "react";
import { useShareMessages } from "./useShareMessages.ts";

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Over the page until it is closed; the focus goes back to where it came from. */
export function ModalDialog({ title, className = "", onClose, children }: Props) {
  const words = useShareMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // A button pressed by pointer has no focus in every browser, and a removed dialog returns none.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} className={`share-dialog ${className}`} aria-labelledby={id} onClose={onClose}>
      <div className="share-sheet">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" className="close" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
