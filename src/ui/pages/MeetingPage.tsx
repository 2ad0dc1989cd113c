import { useMemo } from "react";
import { GALLERY, galleryView } from "../../view/gallery.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { viewFromQuery } from "../../view/viewUrl.ts";
import { useHashQuery } from "../hooks/useHashLocation.ts";
import { FigureMeeting } from "../pack/FigureMeeting.tsx";
import { packQuery } from "../pack/packStore.ts";
import { ThemeMeeting } from "../pack/ThemeMeeting.tsx";
import { usePack } from "../pack/usePack.ts";

/** The question of a link to one figure: a name of the gallery, or a view written out; undefined where it says neither. */
function askedFigure(query: URLSearchParams): string | undefined {
  const published = GALLERY.find(({ id }) => id === query.get("figure"));
  if (published) return packQuery(galleryView(published));
  if (!query.has("indicator") && !query.has("chart")) return undefined;
  return packQuery({ ...viewFromQuery(query.toString()).view, locale: DEFAULT_VIEW.locale });
}

/** 会议: one figure a screen, large, on light ground. The pack, one figure, or without either the first page. */
export function MeetingPage() {
  const query = useHashQuery();
  const { items } = usePack();
  const queries = useMemo(() => {
    const asked = new URLSearchParams(query);
    if (asked.has("pack")) return items.map((item) => item.query);
    const figure = askedFigure(asked);
    return figure === undefined ? [] : [figure];
  }, [query, items]);
  return queries.length > 0 ? <FigureMeeting queries={queries} /> : <ThemeMeeting />;
}
