import { useSyncExternalStore } from "react";
import { useAtlas, useMessages } from "../atlas.ts";

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  window.addEventListener("popstate", listener);
  window.addEventListener("beforeprint", listener);
  return () => {
    window.removeEventListener("hashchange", listener);
    window.removeEventListener("popstate", listener);
    window.removeEventListener("beforeprint", listener);
  };
}

/** On paper only: where the sheet comes from and which data it shows. */
export function PrintedAddress() {
  const { page } = useMessages();
  const { version } = useAtlas().seed;
  const address = useSyncExternalStore(
    subscribe,
    () => window.location.href,
    () => "",
  );
  return (
    <p className="print-only printed-address">
      {page.siteName} · {page.dataVersion(`${version.date} · ${version.hash}`)} · {address}
    </p>
  );
}
