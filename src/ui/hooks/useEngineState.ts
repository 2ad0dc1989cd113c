import { useSyncExternalStore } from "react";
import type { EngineState } from "../../workspace/workspace.ts";
import { useAtlas } from "../atlas.ts";

export function useEngineState(): EngineState {
  const { workspace } = useAtlas();
  return useSyncExternalStore(
    (listener) => workspace.onState(listener),
    () => workspace.state,
    () => workspace.state,
  );
}
