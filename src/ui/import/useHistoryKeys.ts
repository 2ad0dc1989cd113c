import { useEffect } from "react";
import { useImport } from "./useImport.ts";

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z wherever no text is being written. */
export function useHistoryKeys(): void {
  const { desk } = useImport();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      const way = key === "y" || (key === "z" && event.shiftKey) ? "again" : key === "z" ? "back" : undefined;
      if (way === undefined) return;
      event.preventDefault();
      void (way === "back" ? desk.takeBack() : desk.doAgain());
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [desk]);
}

/** A field has an undo of its own. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "radio");
}
