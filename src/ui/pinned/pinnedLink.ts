import { GALLERY } from "../../view/gallery.ts";

/** What a link says of the figure that it was copied from. */
export interface PinnedLink {
  /** Undefined where the link names none. */
  readonly figure: string | undefined;
  /** Its data version; undefined where the link names none. */
  readonly version: string | undefined;
}

const OWN_FIGURE = /^F-[2-9A-HJKMNP-TV-Z]{8}$/;
const LONGEST = 40;

/** Never fails, whatever the text; what is too long to be ours is cut. */
export function readPinnedLink(query: string): PinnedLink {
  const parameters = new URLSearchParams(query);
  const cut = (name: string): string | undefined => parameters.get(name)?.slice(0, LONGEST) || undefined;
  return { figure: cut("figure"), version: cut("data") };
}

/** A figure of the gallery, or one that was made from a question. */
export function isKnownFigure(id: string): boolean {
  return isPublishedFigure(id) || OWN_FIGURE.test(id);
}

export function isPublishedFigure(id: string): boolean {
  return GALLERY.some((figure) => figure.id === id);
}
