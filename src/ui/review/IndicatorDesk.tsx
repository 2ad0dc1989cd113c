import { useMemo } from "react";
import { CODEBOOK, INDICATOR_IDS, type IndicatorId } from "../../model/codebook.ts";
import type { ReviewQueue } from "../../workspace/reviewQueueState.ts";
import { useLocale } from "../atlas.ts";
import { acceptedRest, onIndicator, withoutDoubt } from "./deskCommands.ts";
import { DecisionButtons } from "./FigureDetail.tsx";
import { StepButtons } from "./ReadingList.tsx";
import { SentenceDetail } from "./SentenceDetail.tsx";
import { SentenceList } from "./SentenceList.tsx";
import { useDesk, useDeskState, useQueue } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

interface IndicatorCount {
  readonly indicator: IndicatorId;
  readonly total: number;
  readonly pending: number;
}

/** In the order of the codebook; those of which no report speaks are left out. */
export function indicatorCounts({ documents }: ReviewQueue): readonly IndicatorCount[] {
  const counts = new Map<IndicatorId, { total: number; pending: number }>();
  for (const { figures, isSetAside } of documents) {
    if (isSetAside) continue;
    for (const { reading, review } of figures) {
      const count = counts.get(reading.indicator) ?? { total: 0, pending: 0 };
      count.total++;
      if (review === "pending") count.pending++;
      counts.set(reading.indicator, count);
    }
  }
  return INDICATOR_IDS.flatMap((indicator) => {
    const count = counts.get(indicator);
    return count ? [{ indicator, ...count }] : [];
  });
}

function IndicatorList() {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { desk } = useDesk();
  const queue = useQueue();
  const chosen = useDeskState((state) => state.indicator);
  const counts = useMemo(() => indicatorCounts(queue), [queue]);
  return (
    <nav className="desk-list" aria-label={review.chooseIndicator}>
      <h2>{review.indicators}</h2>
      <ul className="plain-rows">
        {counts.map(({ indicator, pending, total }) => (
          <li key={indicator}>
            <button
              type="button"
              className="desk-row"
              data-done={pending === 0}
              {...(indicator === chosen && { "aria-current": "true" as const })}
              onClick={() => desk.change(onIndicator(indicator))}
            >
              <span className="one-line">{CODEBOOK[indicator].label[locale]}</span>
              <span className="one-line small soft">{review.indicatorPending(pending, total)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AcceptRest() {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { desk } = useDesk();
  const count = useDeskState((state) => withoutDoubt(state).length);
  if (count < 2) return null;
  return (
    <p>
      <button type="button" className="plain-button" onClick={() => desk.change(acceptedRest(locale))}>
        {review.acceptRest(count)}
      </button>
    </p>
  );
}

/** All sentences of one indicator in a row, across reports, the doubtful first. */
export function IndicatorDesk() {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const indicator = useDeskState((state) => state.indicator);
  const sentences = useDeskState((state) => state.sentences);
  const name = indicator ? CODEBOOK[indicator].label[locale] : review.sentences;
  return (
    <div className="desk" data-mode="indicator">
      <IndicatorList />
      <SentenceList refs={sentences} label={review.sentencesLabel(name, sentences.length)} />
      <div className="desk-side">
        <SentenceDetail>{(figure) => <DecisionButtons figure={figure} />}</SentenceDetail>
        <StepButtons />
        <AcceptRest />
      </div>
    </div>
  );
}
