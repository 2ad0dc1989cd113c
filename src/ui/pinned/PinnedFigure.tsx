import { lazy, Suspense, useMemo } from "react";
import type { Slice } from "../../view/slice.ts";
import { useAtlas } from "../atlas.ts";
import { useHashQuery } from "../hooks/useHashLocation.ts";
import { isKnownFigure, readPinnedLink } from "./pinnedLink.ts";

const ChangedSince = lazy(async () => ({ default: (await import("./ChangedSince.tsx")).ChangedSince }));
const NoSuchFigure = lazy(async () => ({ default: (await import("./ChangedSince.tsx")).NoSuchFigure }));

/** Says so where a link names a figure that is no more, or data that have changed since; nothing for every other link. */
export function PinnedFigure({ slice }: { readonly slice: Slice }) {
  const query = useHashQuery();
  const { version } = useAtlas().seed;
  const { figure, version: pinned } = useMemo(() => readPinnedLink(query), [query]);
  const isUnknown = figure !== undefined && !isKnownFigure(figure);
  const isOlder = pinned !== undefined && pinned !== version.hash;
  if (!isUnknown && !isOlder) return null;
  return (
    <Suspense fallback={null}>
      {isUnknown && <NoSuchFigure id={figure} />}
      {isOlder && <ChangedSince key={`${figure} ${pinned}`} figure={figure ?? ""} pinned={pinned} slice={slice} />}
    </Suspense>
  );
}
