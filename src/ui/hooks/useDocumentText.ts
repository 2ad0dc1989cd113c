import { useCallback } from "react";
import { useAtlas } from "../atlas.ts";
import { useAnswer, type Answer } from "./useAnswer.ts";

/** The text of a report in the collection; undefined asks for nothing. */
export function useDocumentText(id: string | undefined): Answer<string | undefined> {
  const { workspace } = useAtlas();
  const load = useCallback(
    (signal: AbortSignal) => (id === undefined ? Promise.resolve(undefined) : workspace.documentText(id, signal)),
    [workspace, id],
  );
  return useAnswer(load);
}
