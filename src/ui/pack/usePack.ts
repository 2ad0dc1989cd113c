import { useEffect } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { useAtlas } from "../atlas.ts";
import { bindPack, packOf, type Pack } from "./packStore.ts";

export function usePackStore(): StoreApi<Pack> {
  const store = packOf(useAtlas().workspace);
  useEffect(() => bindPack(store), [store]);
  return store;
}

export function usePack(): Pack {
  return useStore(usePackStore());
}
