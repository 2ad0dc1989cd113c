import { createContext, useContext } from "react";
import type { Choices } from "./hooks/useChoices.ts";
import type { Exploration } from "./hooks/useExploration.ts";
import type { SliceOnScreen } from "./hooks/useSlice.ts";

/** What the reader chose and the answer on screen: asked once, shown by the page, the meeting and the evidence panel. */
export interface Reading {
  readonly choices: Choices;
  /** On the explore page only, where it takes the place of the filters. */
  readonly exploration: Exploration | undefined;
  readonly answer: SliceOnScreen;
}

export const ReadingContext = createContext<Reading | undefined>(undefined);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error("ReadingContext is missing above this component");
  return reading;
}
