import { useMemo, type MouseEvent } from "react";
import { AtlasContext, type Atlas } from "../atlas.ts";
import { Failure } from "../components/Failure.tsx";
import { useHashQuery } from "../hooks/useHashLocation.ts";
import { pageOf } from "../otherLanguagePage.ts";
import { FigurePage } from "../pages/FigurePage.tsx";
import { readLiveQuery } from "./liveQuery.ts";

/** Leads to the whole site stay out of the frame. */
function openOutside(event: MouseEvent, page: string): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const address = link?.getAttribute("href") ?? "";
  if (!address.startsWith("#/") || address.startsWith("#/figure?")) return;
  event.preventDefault();
  window.open(`${page}${address}`, "_blank", "noopener");
}

/** The root of the page for frames: one figure, in the language of its address, and nothing that a reader stored. */
export function LiveFigure({ atlas }: { readonly atlas: Atlas }) {
  const { locale: asked } = readLiveQuery(useHashQuery());
  const locale = asked ?? atlas.seed.locale;
  const spoken = useMemo((): Atlas => {
    const { slice } = atlas.seed;
    return { ...atlas, seed: { ...atlas.seed, locale, slice: { ...slice, view: { ...slice.view, locale } } } };
  }, [atlas, locale]);
  return (
    <AtlasContext value={spoken}>
      <Failure locale={locale}>
        <div lang={locale} onClickCapture={(event) => openOutside(event, pageOf(locale))}>
          <FigurePage />
        </div>
      </Failure>
    </AtlasContext>
  );
}
