import { useMemo, useState } from "react";
import { reviewProgress } from "../../workspace/reviewQueue.ts";
import { duplicatesIn } from "../../workspace/reviewQueueDuplicates.ts";
import { inMode } from "./deskCommands.ts";
import { DeleteDialog } from "./DeskDialogs.tsx";
import { DESK_MODES } from "./deskState.ts";
import { CommandButton } from "./FigureDetail.tsx";
import { useDesk, useDeskState, useQueue } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

function ModeSwitch() {
  const { review } = useDeskMessages();
  const { desk } = useDesk();
  const queue = useQueue();
  const mode = useDeskState((state) => state.mode);
  const open = useMemo(() => duplicatesIn(queue).filter(({ isSettled }) => !isSettled).length, [queue]);
  return (
    <div className="mode-switch" role="group" aria-label={review.modesLabel}>
      {DESK_MODES.map((one) => (
        <button key={one} type="button" aria-pressed={one === mode} onClick={() => desk.change(inMode(one))}>
          {review.withCount(review.modes[one], one === "duplicates" ? open : 0)}
        </button>
      ))}
    </div>
  );
}

export function ProgressLine() {
  const { review } = useDeskMessages();
  const queue = useQueue();
  const { pending, accepted, changed, rejected } = useMemo(() => reviewProgress(queue), [queue]);
  const figures = pending + accepted + changed + rejected;
  const facts = { documents: queue.documents.length, figures, pending, taken: accepted + changed, rejected };
  return (
    <>
      <p className="review-progress">{review.progress(facts)}</p>
      <progress max={Math.max(1, figures)} value={figures - pending} aria-label={review.progressLabel} />
    </>
  );
}

export function KeepingLine({ isEmpty }: { readonly isEmpty: boolean }) {
  const { review, upload } = useDeskMessages();
  const keeping = useDeskState((state) => state.keeping);
  const [asks, setAsks] = useState(false);
  const words = { kept: upload.storage.kept, passing: upload.storage.refused, full: upload.storage.full };
  return (
    <section className="keeping small" aria-label={review.store.title}>
      <p className={keeping === "kept" ? "soft" : "fault"}>{words[keeping]}</p>
      <p>
        {!isEmpty && (
          <span className="soft">
            {upload.confidential} · {upload.staysHere}{" "}
          </span>
        )}
        <button type="button" className="word-control" onClick={() => setAsks(true)}>
          {upload.storage.deleteAll}
        </button>
      </p>
      <DeleteDialog isOpen={asks} onClose={() => setAsks(false)} />
    </section>
  );
}

/** What just happened, for eyes and ears. */
export function Said() {
  const said = useDeskState((state) => state.said);
  return (
    <p className="desk-said small soft" role="status">
      {said}
    </p>
  );
}

export function DeskBar() {
  const { review } = useDeskMessages();
  return (
    <div className="desk-bar">
      <ModeSwitch />
      <Said />
      <div className="desk-tools">
        <CommandButton command="undo" text={review.undo} />
        <CommandButton command="redo" text={review.redo} />
        <CommandButton command="help" text={review.keysHelp} />
      </div>
    </div>
  );
}
