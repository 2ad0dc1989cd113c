import type { Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";

/** A figure as it stands on the page, before anything is known of where it goes. */
export interface DrawnFigure {
  readonly view: View;
  /** Exactly of the view. */
  readonly slice: Slice;
  /** With the counts of its shares. */
  readonly around: Slice;
}
