import { useCallback, useEffect, useMemo, useState } from "react";
import type { BriefingFigure } from "../../export/briefingFigure.ts";
import { useAtlas, type Atlas } from "../atlas.ts";
import { useOwnDatasets } from "../datasets/useInternal.ts";
import { figuresOf } from "./packFigures.ts";

export type Answered =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "ready"; readonly figures: readonly BriefingFigure[] };

const LOADING: Answered = { state: "loading" };

export interface PackFigures {
  answerTo(query: string): Answered;
  tryAgain(query: string): void;
}

/** What was asked over one state of the reader's own data. */
interface Sitting {
  readonly own: object;
  readonly asked: Map<string, Promise<Answered>>;
}

/** The figures of a list of questions, each asked once; asked anew when the reader's own data change. */
export function usePackFigures(queries: readonly string[]): PackFigures {
  const atlas = useAtlas();
  const own = useOwnDatasets();
  const [sitting, setSitting] = useState<Sitting>(() => ({ own, asked: new Map() }));
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answered>>(new Map());
  const [attempt, setAttempt] = useState(0);
  if (sitting.own !== own) setSitting({ own, asked: new Map() });
  useEffect(() => {
    let wanted = true;
    for (const query of queries) {
      const answer = sitting.asked.get(query) ?? ask(atlas, query);
      sitting.asked.set(query, answer);
      void answer.then((found) => wanted && setAnswers((now) => withAnswer(now, query, found)));
    }
    return () => {
      wanted = false;
    };
  }, [queries, atlas, sitting, attempt]);
  const tryAgain = useCallback(
    (query: string) => {
      sitting.asked.delete(query);
      setAnswers((now) => withAnswer(now, query, LOADING));
      setAttempt((count) => count + 1);
    },
    [sitting],
  );
  const answerTo = useCallback((query: string) => answers.get(query) ?? LOADING, [answers]);
  return useMemo(() => ({ answerTo, tryAgain }), [answerTo, tryAgain]);
}

function withAnswer(
  answers: ReadonlyMap<string, Answered>,
  query: string,
  answer: Answered,
): ReadonlyMap<string, Answered> {
  return answers.get(query) === answer ? answers : new Map([...answers, [query, answer]]);
}

async function ask(atlas: Atlas, query: string): Promise<Answered> {
  try {
    return { state: "ready", figures: await figuresOf(atlas, query, new AbortController().signal) };
  } catch (error) {
    console.warn("figure of the pack not answered", error);
    return { state: "failed" };
  }
}
