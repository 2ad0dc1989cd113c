import { useState } from "react";
import { useMessages } from "../atlas.ts";
import type { Choices } from "../hooks/useChoices.ts";
import { useEngineState } from "../hooks/useEngineState.ts";
import type { SliceOnScreen } from "../hooks/useSlice.ts";

/** What the reader must know about the figures on screen: an odd link, a wait, a failure, and what to do. */
export function Notices({ choices, answer }: { readonly choices: Choices; readonly answer: SliceOnScreen }) {
  const { page } = useMessages();
  const engine = useEngineState();
  const [dismissed, setDismissed] = useState(false);
  const waiting = engine.state === "starting" ? page.startingEngine : page.loadingFigures;
  const failed = engine.state === "failed" ? page.engineFailed : page.queryFailed;
  return (
    <div role="status">
      <div className="notice needs-no-engine">{page.noWasm}</div>
      {choices.unreadable.length > 0 && !dismissed && (
        <div className="notice">
          <span>{page.unreadable(choices.unreadable.join(", "))}</span>
          <button type="button" onClick={() => setDismissed(true)}>
            {page.dismiss}
          </button>
        </div>
      )}
      {answer.state === "waiting" && <div className="notice">{waiting}</div>}
      {answer.state === "failed" && (
        <div className="notice">
          <span>{failed}</span>
          <button type="button" onClick={answer.tryAgain}>
            {page.tryAgain}
          </button>
        </div>
      )}
    </div>
  );
}
