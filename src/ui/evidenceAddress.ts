import { useCallback } from "react";
import { goTo, partHash, useHashQuery } from "./hooks/useHashLocation.ts";

const NAME = "cell";

function addressWith(cell: string | undefined): string {
  const { path, query } = partHash(window.location.hash);
  const parameters = new URLSearchParams(query);
  if (cell === undefined) parameters.delete(NAME);
  else parameters.set(NAME, cell);
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

function cellInAddress(): string | undefined {
  return new URLSearchParams(partHash(window.location.hash).query).get(NAME) ?? undefined;
}

/** The figure whose sentence is open. It stands in the address, so that the back key closes it and a link opens it. */
export function useCellInAddress(): string | undefined {
  return new URLSearchParams(useHashQuery()).get(NAME) ?? undefined;
}

export function useOpenCell(): (cell: string) => void {
  return useCallback((cell) => goTo(addressWith(cell)), []);
}

/**
 * Closes the panel of this figure; one that was opened meanwhile stays. It replaces the entry of history, so that "back"
 * does not open the panel again.
 */
export function useCloseCell(): () => void {
  const open = useCellInAddress();
  return useCallback(() => {
    if (cellInAddress() === open) goTo(addressWith(undefined), "replace");
  }, [open]);
}
