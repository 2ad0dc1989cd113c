import { viewNotes } from "../../chart/viewNotes.ts";
import type { Slice } from "../../view/slice.ts";

/** Over a table, what a picture prints itself: whose denominators, what stays as stated, what is left out. */
export function PerHeadNotes({ slice }: { readonly slice: Slice }) {
  return viewNotes(slice.view, slice).map((note) => (
    <p key={note} className="small per-head">
      {note}
    </p>
  ));
}
