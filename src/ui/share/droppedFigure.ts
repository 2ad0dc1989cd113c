import { deckStates, type SlideState } from "../../export/deckState.ts";
import { pngState, svgState } from "../../export/pictureState.ts";
import { viewFromQuery, viewToQuery } from "../../view/viewUrl.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";

/** What a file that was exported here says of its figures; `slide` is 0 in a picture. */
export type DroppedFigures =
  | { readonly kind: "figures"; readonly figures: readonly SlideState[] }
  | { readonly kind: "own" | "nothing" | "failed" };

/** Nobody's slides are larger, and a picture of ours is far smaller. */
const LARGEST_BYTES = 100_000_000;

export async function readDropped(file: Pick<File, "name" | "size" | "arrayBuffer">): Promise<DroppedFigures> {
  if (file.size > LARGEST_BYTES) return { kind: "failed" };
  try {
    const figures = statesOf(file.name, new Uint8Array(await file.arrayBuffer()));
    const known = figures.filter(({ query }) => query !== "");
    if (known.length > 0) return { kind: "figures", figures: known };
    return { kind: figures.length > 0 ? "own" : "nothing" };
  } catch (error) {
    console.debug("dropped file not read", error);
    return { kind: "failed" };
  }
}

function statesOf(name: string, bytes: Uint8Array): readonly SlideState[] {
  if (/\.pptx$/i.test(name)) return deckStates(bytes);
  const query = /\.svg$/i.test(name) ? svgState(new TextDecoder().decode(bytes)) : pngState(bytes);
  return query === undefined ? [] : [{ slide: 0, query }];
}

/** Where the figure opens. A file is anybody's: only what a link may say is taken from it. */
export function addressOf(query: string): string {
  const { view } = viewFromQuery(query);
  const parts = new URLSearchParams(viewToQuery({ ...view, locale: DEFAULT_VIEW.locale }));
  const said = new URLSearchParams(query);
  for (const name of ["figure", "data"]) {
    const value = said.get(name) ?? "";
    if (/^[\w-]{1,40}$/.test(value)) parts.set(name, value);
  }
  return `/${view.indicators.length === 0 ? "figure" : "explore"}?${parts.toString()}`;
}
