import { isLocale } from "../model/locale.ts";
import { packSlices, unpackSlices } from "../workspace/packedSlices.ts";
import type { Seed } from "./atlas.ts";

const SLICE = "latest";
const IDS = { slices: "fazhi-slices", rest: "fazhi-seed" } as const;

/** The seed as two inert scripts of the page. Nothing in them can close the element. */
export function seedScripts(seed: Seed): string {
  const { slice, ...rest } = seed;
  const json = JSON.stringify(rest).replaceAll("<", "\\u003c");
  const script = (id: string, text: string): string => `<script type="application/json" id="${id}">${text}</script>`;
  return script(IDS.slices, packSlices(new Map([[SLICE, slice]]))) + script(IDS.rest, json);
}

function textOf(page: Document, id: string): string {
  const text = page.getElementById(id)?.textContent;
  if (!text) throw new Error(`the page was built without #${id}; run the build again`);
  return text;
}

/** Throws when the page was not written by the build. */
export function readSeed(page: Document): Seed {
  const rest = JSON.parse(textOf(page, IDS.rest)) as Omit<Seed, "slice">; // written by seedScripts of the same build
  const slice = unpackSlices(textOf(page, IDS.slices)).get(SLICE);
  if (!slice || !isLocale(rest.locale)) throw new Error("the page's data are incomplete; run the build again");
  return { ...rest, slice };
}
