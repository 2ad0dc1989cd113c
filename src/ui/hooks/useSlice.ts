import { useCallback, useEffect, useMemo, useState } from "react";
import type { Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";
import { useAtlas } from "../atlas.ts";
import { sliceWithOwn } from "../sliceWithOwn.ts";

export interface SliceOnScreen {
  readonly slice: Slice;
  /** waiting: an older answer is shown while the new one comes; failed: an older one is shown instead. */
  readonly state: "fresh" | "waiting" | "failed";
  tryAgain(): void;
}

interface Settled {
  /** The question that was settled; undefined while it is asked again. */
  readonly view: View | undefined;
  readonly slice: Slice;
  readonly state: "fresh" | "failed";
}

/**
 * The answer to the reader's choices. What is at hand is shown at once; anything else starts the engine. Until an answer
 * is there the former one stays, so that the page is never blank.
 */
export function useSlice(view: View, atHand: Slice | undefined): SliceOnScreen {
  const atlas = useAtlas();
  const { seed } = atlas;
  const [settled, settle] = useState<Settled>({ view: undefined, slice: seed.slice, state: "fresh" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (atHand) {
      settle((former) => (former.slice === atHand ? former : { view, slice: atHand, state: "fresh" }));
      return undefined;
    }
    const controller = new AbortController();
    sliceWithOwn(atlas, view, controller.signal).then(
      (slice) => {
        if (!controller.signal.aborted) settle({ view, slice, state: "fresh" });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        console.warn("no slice", error);
        settle(({ slice }) => ({ view, slice, state: "failed" }));
      },
    );
    return () => controller.abort();
  }, [view, atHand, attempt, atlas]);
  const tryAgain = useCallback(() => {
    settle((former) => ({ ...former, view: undefined }));
    setAttempt((count) => count + 1);
  }, []);
  return useMemo(() => {
    if (atHand) return { slice: atHand, state: "fresh", tryAgain };
    return { slice: settled.slice, state: settled.view === view ? settled.state : "waiting", tryAgain };
  }, [atHand, settled, view, tryAgain]);
}
