import { useMemo } from "react";
import { unreadLines } from "../../chart/unreadMarks.ts";
import type { Slice } from "../../view/slice.ts";
import { unreadFigures } from "../../view/unreadFigures.ts";
import { useLocale, useMessages } from "../atlas.ts";
import { useOpenCell } from "../evidenceAddress.ts";

const MOST = 50;

/** Figures of the reader's own table that could not be read, each with its cell: under every kind of picture. */
export function UnreadFigures({ slice }: { readonly slice: Slice }) {
  const { explore } = useMessages();
  const locale = useLocale();
  const open = useOpenCell();
  const all = useMemo(() => unreadFigures(slice), [slice]);
  if (all.length === 0) return null;
  return (
    <details className="unread-figures small">
      <summary>{explore.unread(all.length)}</summary>
      <ul>
        {all.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <button type="button" className="word-control" data-cell={one.id} onClick={() => open(one.id)}>
              {unreadLines(one, slice, locale).join(explore.unreadBetween)}
            </button>
          </li>
        ))}
        {all.length > MOST && <li className="soft">{explore.unreadMore(all.length - MOST)}</li>}
      </ul>
    </details>
  );
}
