import { strFromU8, unzipSync } from "fflate";
import { STATE_PART } from "./slides/patchDeck.ts";

/** More than this a deck of ours never says of its figures. */
const LARGEST_PART = 2_000_000;

export interface SlideState {
  readonly slide: number;
  /** The query of the figure's link; "" where it holds its owner's own data. */
  readonly query: string;
}

/** The figures that our decks name, in the order of their slides; none in a deck that is not ours. Throws on what is no zip. */
export function deckStates(bytes: Uint8Array): readonly SlideState[] {
  const files = unzipSync(bytes, {
    // Office renumbers the parts that it keeps.
    filter: ({ name, originalSize }) => isStatePart(name) && originalSize <= LARGEST_PART,
  });
  const text = Object.values(files)
    .map((file) => strFromU8(file))
    .find((part) => part.includes("fazhi-atlas"));
  return [...(text ?? "").matchAll(/<figure\b([^>]*)\/?>/g)].map(([, attributes = ""]) => ({
    slide: Number(attribute(attributes, "slide")),
    query: attribute(attributes, "query"),
  }));
}

function isStatePart(name: string): boolean {
  return name === STATE_PART || /^customXml\/item\d+\.xml$/.test(name);
}

function attribute(text: string, name: string): string {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? "";
  return found.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
