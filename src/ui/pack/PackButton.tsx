import type { View } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import { packQuery, toggled } from "./packStore.ts";
import { usePack, usePackStore } from "./usePack.ts";

/** Ticks a figure for the briefing pack, and takes it out again. */
export function PackButton({ view }: { readonly view: View }) {
  const { page } = useMessages();
  const store = usePackStore();
  const query = packQuery(view);
  const isIn = usePack().items.some((item) => item.query === query);
  return (
    <button
      type="button"
      aria-pressed={isIn}
      data-pack={query}
      onClick={() => store.setState(toggled(store.getState(), query))}
    >
      {isIn ? page.packAdded : page.packAdd}
    </button>
  );
}
