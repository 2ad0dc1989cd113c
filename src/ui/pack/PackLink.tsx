import { useMessages } from "../atlas.ts";
import { useHashLocation } from "../hooks/useHashLocation.ts";
import { usePack } from "./usePack.ts";

export const PACK = "/pack";

/** The way to the pack, with the number of its figures. */
export function PackLink() {
  const { page } = useMessages();
  const [path] = useHashLocation();
  const { length } = usePack().items;
  return (
    <a href={`#${PACK}`} {...(path === PACK ? { "aria-current": "page" } : {})}>
      {page.packCount(length)}
    </a>
  );
}
