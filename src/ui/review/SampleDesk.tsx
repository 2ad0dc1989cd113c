import type { SyntheticEvent } from "react";
import { numberText } from "../../i18n/format.ts";
import type { Locale } from "../../model/locale.ts";
import { isTaken, type ReviewQueue, type ReviewSample } from "../../workspace/reviewQueueState.ts";
import { errorRate } from "../../workspace/reviewQueueSample.ts";
import { useLocale } from "../atlas.ts";
import { inMode } from "./deskCommands.ts";
import { CommandButton } from "./FigureDetail.tsx";
import { fieldText } from "./fieldText.ts";
import { SentenceDetail } from "./SentenceDetail.tsx";
import { SentenceList } from "./SentenceList.tsx";
import { useDesk, useQueue } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

/** Enough to tell 2 % from 10 %. */
const USUAL_SIZE = 50;

function takenCount({ documents }: ReviewQueue): number {
  return documents.reduce((sum, { figures, isSetAside }) => sum + (isSetAside ? 0 : figures.filter(isTaken).length), 0);
}

function percent(share: number, locale: Locale): string {
  return `${numberText(Math.round(share * 1000) / 10, locale)}%`;
}

function SampleResult({ sample }: { readonly sample: ReviewSample }) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { judged, wrong, rate, interval } = errorRate(sample);
  if (rate === undefined) return <p className="soft">{review.sample.notYet}</p>;
  const between = `${percent(interval.low, locale)}–${percent(interval.high, locale)}`;
  return (
    <p className="sample-result" role="status">
      {review.sample.result(judged, wrong, percent(rate, locale), between)}
    </p>
  );
}

function DrawForm({ hasSample, most }: { readonly hasSample: boolean; readonly most: number }) {
  const { review } = useDeskMessages();
  const { desk } = useDesk();
  const draw = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const size = Number(fieldText(event.currentTarget, "size"));
    const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
    desk.act({ kind: "drawSample", seed, size: Math.min(most, Math.max(1, Math.round(size))) });
    desk.change(inMode("sample"));
  };
  return (
    <form className="sample-form" onSubmit={draw}>
      <label>
        <span>{review.sample.size}</span>
        <input name="size" type="number" min={1} max={most} defaultValue={Math.min(USUAL_SIZE, most)} required />
      </label>
      <button type="submit" className="plain-button">
        {hasSample ? review.sample.drawAgain : review.sample.draw}
      </button>
    </form>
  );
}

/** A second look at accepted figures drawn at random: how many errors are left? */
export function SampleDesk() {
  const { review } = useDeskMessages();
  const queue = useQueue();
  const most = takenCount(queue);
  const { sample } = queue;
  return (
    <>
      <p className="desk-lead">{review.sample.lead}</p>
      {most === 0 ? <p>{review.sample.none}</p> : <DrawForm hasSample={sample !== undefined} most={most} />}
      {sample && sample.drawn.length > 0 && (
        <>
          <SampleResult sample={sample} />
          <div className="desk" data-mode="sample">
            <SentenceList refs={sample.drawn} label={review.sample.drawn(sample.drawn.length)} isSample />
            <div className="desk-side">
              <SentenceDetail>
                {() => (
                  <div className="decisions">
                    <CommandButton command="accept" text={review.sample.right} isMain />
                    <CommandButton command="reject" text={review.sample.wrong} />
                    <CommandButton command="edit" text={review.sample.fix} />
                  </div>
                )}
              </SentenceDetail>
            </div>
          </div>
        </>
      )}
    </>
  );
}
