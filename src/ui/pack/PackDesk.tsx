import { useState } from "react";
import { useMessages } from "../atlas.ts";
import { GALLERY, galleryView } from "../../view/gallery.ts";
import { PackList } from "./PackList.tsx";
import { packQuery, type Pack } from "./packStore.ts";
import { PackTake } from "./PackTake.tsx";
import type { PackFigures } from "./usePackFigures.ts";
import { usePackMessages } from "./usePackMessages.ts";
import { usePackStore } from "./usePack.ts";

/** The first page's figures in its order, without the table of everything. */
const GALLERY_PACK = GALLERY.filter(({ theme }) => theme !== "all").map((figure) => packQuery(galleryView(figure)));

function EmptyPack() {
  const words = usePackMessages();
  const store = usePackStore();
  const take = (): void => store.setState({ items: GALLERY_PACK.map((query) => ({ query, caption: "" })) });
  return (
    <section className="pack-empty" aria-label={words.title}>
      <p>
        <strong>{words.empty}</strong> {words.emptyHow}
      </p>
      <p className="pack-buttons">
        <button type="button" className="plain-button primary" onClick={take}>
          {words.takeGallery}
        </button>
        <a className="plain-button" href="#/">
          {words.toFront}
        </a>
        <a className="plain-button" href="#/explore">
          {words.toExplore}
        </a>
      </p>
    </section>
  );
}

function Names({ pack }: { readonly pack: Pack }) {
  const words = usePackMessages();
  const store = usePackStore();
  return (
    <div className="pack-names">
      <label>
        {words.titleLabel}
        <input
          value={pack.title}
          placeholder={words.titleHint}
          maxLength={120}
          onChange={({ target }) => store.setState({ title: target.value })}
        />
      </label>
      <label>
        {words.subtitleLabel}
        <input
          value={pack.subtitle}
          maxLength={120}
          onChange={({ target }) => store.setState({ subtitle: target.value })}
        />
      </label>
    </div>
  );
}

interface Undoable {
  readonly said: string;
  readonly former: Pack["items"];
}

/** Where the pack is put in order. */
export function PackDesk({ pack, figures }: { readonly pack: Pack; readonly figures: PackFigures }) {
  const words = usePackMessages();
  const { page } = useMessages();
  const store = usePackStore();
  const [undoable, setUndoable] = useState<Undoable>();
  const remove = (query: string | undefined, said: string): void => {
    setUndoable({ said, former: pack.items });
    store.setState({ items: query === undefined ? [] : pack.items.filter((item) => item.query !== query) });
  };
  const undo = (): void => {
    if (undoable) store.setState({ items: undoable.former });
    setUndoable(undefined);
  };
  return (
    <>
      <div className="opening">
        <h1>{page.pack}</h1>
        <p className="summary">{words.lead}</p>
      </div>
      <div role="status">
        {undoable && (
          <p className="notice pack-undo">
            {undoable.said}{" "}
            <button type="button" className="plain-button" onClick={undo}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {pack.items.length === 0 ? (
        <EmptyPack />
      ) : (
        <div className="pack">
          <div>
            <Names pack={pack} />
            <PackList pack={pack} figures={figures} onRemove={remove} />
          </div>
          <PackTake pack={pack} figures={figures} />
        </div>
      )}
    </>
  );
}
