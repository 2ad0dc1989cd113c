import { useState } from "react";
import { useAtlas, useMessages } from "../atlas.ts";
import type { Exploration } from "../hooks/useExploration.ts";
import { useEngineState } from "../hooks/useEngineState.ts";
import type { SliceOnScreen } from "../hooks/useSlice.ts";
import { missingTables } from "../sliceWithOwn.ts";

interface Props {
  readonly exploration: Exploration;
  readonly answer: SliceOnScreen;
  /** Places of the link that nobody knows. */
  readonly unknownPlaces: readonly string[];
  /** Whether an older figure stands below. */
  readonly hasFigure: boolean;
}

/** An odd link, a wait, a failure, and what to do about each. */
export function ExploreNotices({ exploration, answer, unknownPlaces, hasFigure }: Props) {
  const { page, explore, review } = useMessages();
  const atlas = useAtlas();
  const engine = useEngineState();
  const { unreadable, view } = exploration;
  const isElsewhere = answer.state === "fresh" && missingTables(atlas, view).length > 0;
  const odd = [
    ...(unreadable.length > 0 ? [page.unreadable(unreadable.join(", "))] : []),
    ...(isElsewhere ? [review.tables.nothingHere] : []),
    ...(unknownPlaces.length > 0 ? [explore.unknownPlace(unknownPlaces)] : []),
  ].join(" ");
  const [read, setRead] = useState("");
  const failed = hasFigure ? explore.failedKept : explore.failed;
  return (
    <div role="status">
      <div className="notice needs-no-engine">{page.noWasm}</div>
      {odd !== "" && odd !== read && (
        <div className="notice">
          <span>{odd}</span>
          <button type="button" onClick={() => setRead(odd)}>
            {page.dismiss}
          </button>
        </div>
      )}
      {answer.state === "waiting" && (
        <div className="notice">{engine.state === "starting" ? explore.starting : explore.loading}</div>
      )}
      {answer.state === "failed" && (
        <div className="notice">
          <span>{engine.state === "failed" ? `${explore.engineFailed} ` : failed}</span>
          <button type="button" onClick={answer.tryAgain}>
            {explore.tryAgain}
          </button>
        </div>
      )}
    </div>
  );
}
