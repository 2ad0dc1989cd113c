import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Slice } from "../../view/slice.ts";
import type { View } from "../../view/view.ts";
import { useAtlas } from "../atlas.ts";

export interface SliceOnScreen {
  readonly slice: Slice;
  /** waiting: an older answer is shown while the new one comes; failed: an older one is shown instead. */
  readonly state: "fresh" | "waiting" | "failed";
  tryAgain(): void;
}

/**
 * The answer to the reader's choices. The default is in the page already; anything else starts the engine.
 * Until an answer is there the former one stays, so that the page is never blank.
 */
export function useSlice(view: View, isDefault: boolean): SliceOnScreen {
  const { seed, workspace } = useAtlas();
  const [answer, setAnswer] = useState<{ readonly slice: Slice; readonly state: SliceOnScreen["state"] }>({
    slice: seed.slice,
    state: "fresh",
  });
  const [attempt, setAttempt] = useState(0);
  const untouched = useRef(true);
  useEffect(() => {
    if (isDefault) {
      if (!untouched.current) setAnswer({ slice: seed.slice, state: "fresh" });
      return undefined;
    }
    untouched.current = false;
    const controller = new AbortController();
    setAnswer(({ slice }) => ({ slice, state: "waiting" }));
    workspace.slice(view, controller.signal).then(
      (slice) => {
        if (!controller.signal.aborted) setAnswer({ slice, state: "fresh" });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        console.warn("no slice", error);
        setAnswer(({ slice }) => ({ slice, state: "failed" }));
      },
    );
    return () => controller.abort();
  }, [view, isDefault, attempt, seed, workspace]);
  const tryAgain = useCallback(() => setAttempt((count) => count + 1), []);
  return useMemo(() => ({ ...answer, tryAgain }), [answer, tryAgain]);
}
