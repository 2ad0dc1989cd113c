import { useEffect } from "react";
import { useAtlas, useMessages } from "../atlas.ts";
import { useHashLocation } from "./useHashLocation.ts";

/** The window is called what the page in it is called, whenever that comes: pages load late and change their heading. */
export function useDocumentTitle(): void {
  const { page } = useMessages();
  const { seed } = useAtlas();
  const [path] = useHashLocation();
  const site = seed.config.title || page.siteName;
  useEffect(() => {
    const content = document.getElementById("content");
    if (!content) return undefined;
    const take = (): void => {
      const heading = content.querySelector("h1")?.textContent.trim() ?? "";
      if (heading !== "") document.title = path === "/" ? heading : `${heading} · ${site}`;
    };
    take();
    const changes = new MutationObserver(take);
    changes.observe(content, { childList: true, subtree: true, characterData: true });
    return () => changes.disconnect();
  }, [path, site]);
}
