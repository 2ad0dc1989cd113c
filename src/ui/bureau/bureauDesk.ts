import { createStore, type StoreApi } from "zustand/vanilla";
import { EMPTY_DRAFT, EMPTY_ENTRY, readBureau, type BureauEntry } from "../../intake/bureau.ts";
import type { BureauMessages } from "../../i18n/zh-CN/bureau.ts";
import type { IndicatorId } from "../../model/codebook.ts";
import type { DatasetMarks } from "../../view/ownDataset.ts";
import type { BureauStore, SavedBureau } from "../../workspace/savedBureau.ts";
import type { Keeping } from "../../workspace/savedUploads.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { placeBook } from "../import/tablePlaces.ts";
import { BUREAU_DATASET, bureauDataset } from "./bureauDataset.ts";

export interface BureauState {
  readonly opening: "opening" | "ready" | "failed";
  readonly keeping: Keeping;
  readonly bureau: SavedBureau;
  /** Whether the last keystroke is kept and charted. */
  readonly isSettled: boolean;
}

/** The form of one's own office: kept as it is typed, and among the charts as soon as it has a place, a year and a figure. */
export interface BureauDesk {
  readonly store: StoreApi<BureauState>;
  open(): Promise<void>;
  describe(change: Partial<Pick<SavedBureau, "place" | "period">> & Partial<Omit<DatasetMarks, "label">>): void;
  enter(indicator: IndicatorId, change: Partial<BureauEntry>): void;
  /** Waits until everything typed is kept and charted. */
  flush(): Promise<void>;
  deleteEverything(): Promise<void>;
}

export interface BureauParts {
  readonly words: BureauMessages;
  readonly workspace: Workspace;
  readonly openStore: () => Promise<BureauStore>;
}

const SETTLE_AFTER_MS = 300;

export function createBureauDesk({ words, workspace, openStore }: BureauParts): BureauDesk {
  const empty: SavedBureau = { ...EMPTY_DRAFT, since: "", isInternal: false, replaces: false };
  const store = createStore<BureauState>(() => ({
    opening: "opening",
    keeping: "kept",
    bureau: empty,
    isSettled: true,
  }));
  let opened: Promise<BureauStore> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const chart = async (bureau: SavedBureau): Promise<void> => {
    const { figures } = readBureau(bureau);
    if (figures.length === 0) return workspace.removeDataset(BUREAU_DATASET);
    const book = placeBook((await workspace.catalogue()).jurisdictions);
    const { isInternal, replaces } = bureau;
    const marks = { label: words.label, isInternal, replaces, placeName: words.placeName };
    return workspace.setDataset(bureauDataset(figures, book, marks));
  };

  const start = async (): Promise<BureauStore> => {
    const saved = await openStore();
    const bureau = (await saved.load()) ?? empty;
    await chart(bureau);
    store.setState({ opening: "ready", keeping: saved.keeping, bureau });
    return saved;
  };

  const open = (): Promise<BureauStore> => {
    opened ??= start().catch((error: unknown) => {
      opened = undefined; // the next call tries again
      store.setState({ opening: "failed" });
      throw error;
    });
    return opened;
  };

  const settle = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const saved = await open();
    const { bureau } = store.getState();
    const keeping = await saved.save(bureau).catch((error: unknown): Keeping => {
      console.warn("figures not kept", error);
      return "full";
    });
    await chart(bureau);
    store.setState({ keeping, isSettled: timer === undefined });
  };

  const change = (part: Partial<SavedBureau>): void => {
    const { bureau } = store.getState();
    const since = bureau.since || new Date().toISOString();
    store.setState({ bureau: { ...bureau, since, ...part }, isSettled: false });
    clearTimeout(timer);
    timer = setTimeout(
      () => void settle().catch((error: unknown) => console.warn("figures not charted", error)),
      SETTLE_AFTER_MS,
    );
  };

  return {
    store,
    open: async () => void (await open()),
    describe: change,
    enter(indicator, part) {
      const { entries } = store.getState().bureau;
      change({ entries: { ...entries, [indicator]: { ...EMPTY_ENTRY, ...entries[indicator], ...part } } });
    },
    flush: () => (timer === undefined ? Promise.resolve() : settle()),
    async deleteEverything() {
      const saved = await open();
      clearTimeout(timer);
      timer = undefined;
      await saved.deleteEverything();
      await workspace.removeDataset(BUREAU_DATASET);
      store.setState({ bureau: empty, keeping: saved.keeping, isSettled: true });
    },
  };
}
