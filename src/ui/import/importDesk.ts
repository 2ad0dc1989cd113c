import { createStore } from "zustand/vanilla";
import type { TableCheckup } from "../../intake/tableCheckup.ts";
import type { RecipeChoice } from "../../intake/table/tableRecipe.ts";
import type { SavedTable, SavedTables } from "../../workspace/savedTables.ts";
import {
  NEW_IMPORT,
  type ImportFailure,
  type ImportState,
  type KeptTable,
  type Setting,
  type TableOnDesk,
} from "./importState.ts";
import { mainIndicator } from "./chartAddress.ts";
import type { ImportDesk, ImportDeskParts } from "./importActions.ts";
import { tableDataset } from "./tableDataset.ts";
import { placeBook, tablePlaces, type PlaceBook } from "./tablePlaces.ts";

export function createImportDesk({ words, workspace, openSaved, reader }: ImportDeskParts): ImportDesk {
  const store = createStore<ImportState>(() => NEW_IMPORT);
  let opened: Promise<SavedTables> | undefined;
  let reading: AbortController | undefined;

  /** Absent values are left out, not set to undefined. */
  const set = (
    change: Partial<ImportState>,
    ...without: readonly ("table" | "reading" | "joined" | "failure")[]
  ): void => {
    const next = { ...store.getState(), ...change };
    for (const name of without) delete next[name];
    store.setState(next, true);
  };
  const fail = (failure: ImportFailure): void => set({ failure, said: "" }, "reading");
  const book = async (): Promise<PlaceBook> => placeBook((await workspace.catalogue()).jurisdictions);

  const read = async (fileName: string, bytes: Uint8Array, choice: RecipeChoice): Promise<TableCheckup | undefined> => {
    reading?.abort();
    const controller = new AbortController();
    reading = controller;
    set({ reading: fileName, said: "" }, "failure", "joined");
    try {
      const checkup = await reader.read({ fileName, bytes, choice }, controller.signal);
      return controller.signal.aborted ? undefined : checkup;
    } catch (error) {
      if (!controller.signal.aborted) console.warn("table not read", error);
      if (reading === controller) fail({ fileName, reason: controller.signal.aborted ? "cancelled" : "interrupted" });
      return undefined;
    } finally {
      if (reading === controller) set({}, "reading");
    }
  };

  const readSetting = async (table: TableOnDesk, setting: Setting, past: readonly Setting[]): Promise<void> => {
    const checkup = await read(table.fileName, table.bytes, setting.choice);
    if (checkup) set({ table: { ...table, ...setting, checkup, past }, said: words.readAgain(checkup.rows.kept) });
  };

  const toCharts = async (table: SavedTable, checkup: TableCheckup): Promise<KeptTable> => {
    const places = tablePlaces(checkup.observations, table.places, await book());
    const noteOf = words.cellNote(table.fileName);
    const dataset = tableDataset(checkup, places, { id: table.id, label: table.label, noteOf });
    await workspace.setDataset(dataset);
    const indicator = mainIndicator(dataset);
    return { ...table, state: "joined", ...(indicator !== undefined && { indicator }) };
  };

  const restore = async (table: SavedTable): Promise<KeptTable> => {
    try {
      const checkup = await reader.read({ fileName: table.fileName, bytes: table.bytes, choice: table.choice });
      if (checkup.observations.length === 0) return { ...table, state: "failed" };
      return await toCharts(table, checkup);
    } catch (error) {
      console.warn("table not restored", error);
      return { ...table, state: "failed" };
    }
  };

  const start = async (): Promise<SavedTables> => {
    const saved = await openSaved();
    const tables: KeptTable[] = [];
    for (const table of await saved.load()) tables.push(await restore(table));
    set({ opening: "ready", tables, keeping: saved.keeping });
    return saved;
  };

  const open = (): Promise<SavedTables> => {
    opened ??= start().catch((error: unknown) => {
      opened = undefined; // the next call tries again
      set({ opening: "failed" });
      throw error;
    });
    return opened;
  };

  const keep = async (table: SavedTable, kept: KeptTable): Promise<void> => {
    const saved = await open();
    const known = store.getState().tables;
    const isNew = known.every(({ id }) => id !== table.id);
    set({ tables: isNew ? [...known, kept] : known.map((one) => (one.id === table.id ? kept : one)) });
    try {
      set({ keeping: await saved.save(table) });
    } catch (error) {
      console.warn("table not kept", error);
      fail({ fileName: table.fileName, reason: "not_kept" });
    }
  };

  return {
    store,
    book,
    fail,
    open: async () => void (await open()),
    async take(fileName, content) {
      await open();
      const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
      const checkup = await read(fileName, bytes, {});
      if (!checkup) return;
      const label = fileName.replace(/\.[a-z0-9]+$/i, "");
      const table: TableOnDesk = { id: newId(), fileName, label, bytes, choice: {}, places: {}, checkup, past: [] };
      set({ table, said: words.readNow(fileName, checkup.rows.kept) });
    },
    async choose(choice) {
      const { table } = store.getState();
      if (table) await readSetting(table, { choice, places: table.places }, [...table.past, settingOf(table)]);
    },
    choosePlace(name, place) {
      const { table } = store.getState();
      if (!table) return;
      set(
        { table: { ...table, places: { ...table.places, [name]: place }, past: [...table.past, settingOf(table)] } },
        "joined",
      );
    },
    async takeBack() {
      const { table } = store.getState();
      const last = table?.past.at(-1);
      if (table && last) await readSetting(table, last, table.past.slice(0, -1));
    },
    stop: () => reading?.abort(),
    putAway: () => set({ said: "" }, "table", "joined", "failure"),
    async join(label) {
      const { table } = store.getState();
      if (!table) return;
      const { id, fileName, bytes, places, checkup } = table;
      const saved: SavedTable = { id, label, fileName, bytes, places, choice: checkup.recipe ?? table.choice };
      set({ isJoining: true }, "failure", "joined");
      try {
        const kept = await toCharts(saved, checkup);
        await keep(saved, kept);
        set({ joined: id, table: { ...table, label } });
      } catch (error) {
        console.warn("table not joined", error);
        fail({ fileName, reason: "not_joined" });
      }
      set({ isJoining: false });
    },
    async check(id) {
      const kept = store.getState().tables.find((one) => one.id === id);
      if (!kept) return;
      const checkup = await read(kept.fileName, kept.bytes, kept.choice);
      if (!checkup) return;
      const { label, fileName, bytes, choice, places } = kept;
      set({ table: { id, label, fileName, bytes, choice, places, checkup, past: [] } }, "joined", "failure");
    },
    async remove(id) {
      const saved = await open();
      const gone = store.getState().tables.find((one) => one.id === id);
      await saved.remove(id);
      await workspace.removeDataset(id);
      const { tables, table } = store.getState();
      const rest = tables.filter((one) => one.id !== id);
      set(
        { tables: rest, said: words.removed(gone?.label ?? "") },
        "joined",
        ...(table?.id === id ? (["table"] as const) : []),
      );
    },
    async deleteEverything() {
      const saved = await open();
      reading?.abort();
      await saved.deleteEverything();
      for (const { id } of store.getState().tables) await workspace.removeDataset(id);
      store.setState({ ...NEW_IMPORT, opening: "ready", keeping: saved.keeping, said: words.deleted }, true);
    },
  };
}

function settingOf({ choice, places }: TableOnDesk): Setting {
  return { choice, places };
}

/** Stands in links. Without https a browser has no `randomUUID`. */
function newId(): string {
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `own-${one.toString(36)}${other.toString(36)}`;
}
