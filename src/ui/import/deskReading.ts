import type { TableReader } from "../../intake/readTableFile.ts";
import type { RecipeChoice } from "../../intake/table/tableRecipe.ts";
import type { TableCheckup } from "../../intake/tableCheckup.ts";
import type { ImportStore } from "./importStore.ts";

export interface DeskReading {
  /** undefined where it was stopped, overtaken by another reading, or failed; the state says which. */
  read(fileName: string, bytes: Uint8Array, choice: RecipeChoice): Promise<TableCheckup | undefined>;
  stop(): void;
}

/** One table at a time: another reading ends the one before. */
export function deskReading({ set, fail }: ImportStore, reader: TableReader): DeskReading {
  let reading: AbortController | undefined;
  return {
    async read(fileName, bytes, choice) {
      reading?.abort();
      const controller = new AbortController();
      reading = controller;
      set({ reading: fileName, said: "" }, "failure", "joined", "progress");
      try {
        const checkup = await reader.read({ fileName, bytes, choice }, controller.signal, (progress) => {
          if (reading === controller) set({ progress });
        });
        return controller.signal.aborted ? undefined : checkup;
      } catch (error) {
        if (!controller.signal.aborted) console.warn("table not read", error);
        if (reading === controller) fail({ fileName, reason: controller.signal.aborted ? "cancelled" : "interrupted" });
        return undefined;
      } finally {
        if (reading === controller) set({}, "reading", "progress");
      }
    },
    stop: () => reading?.abort(),
  };
}
