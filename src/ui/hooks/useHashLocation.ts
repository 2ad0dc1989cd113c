import { useSyncExternalStore } from "react";

/** The address after `#`, parted at its first `?`; "/" when there is none. */
export function partHash(hash: string): { readonly path: string; readonly query: string } {
  const text = hash.replace(/^#/, "");
  const at = text.indexOf("?");
  const path = at === -1 ? text : text.slice(0, at);
  return { path: path.startsWith("/") ? path : "/", query: at === -1 ? "" : text.slice(at + 1) };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  window.addEventListener("popstate", listener);
  return () => {
    window.removeEventListener("hashchange", listener);
    window.removeEventListener("popstate", listener);
  };
}

/** pushState tells nobody, so whoever changes the address says so. */
export function goTo(address: string, how: "push" | "replace" = "push"): void {
  const url = `#${address}`;
  if (how === "push") window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
  window.dispatchEvent(new PopStateEvent("popstate"));
}

/** The page is prerendered for "/" and takes the real address right after hydration. */
export function useHashLocation(): [path: string, navigate: (to: string) => void] {
  const path = useSyncExternalStore(
    subscribe,
    () => partHash(window.location.hash).path,
    () => "/",
  );
  return [path, goTo];
}

export function useHashQuery(): string {
  return useSyncExternalStore(
    subscribe,
    () => partHash(window.location.hash).query,
    () => "",
  );
}
