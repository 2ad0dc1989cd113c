import type { TableCheckup } from "../../intake/tableCheckup.ts";
import type { SavedRecipes } from "../../workspace/savedRecipes.ts";
import type { SavedTable, SavedTables } from "../../workspace/savedTables.ts";
import { mainIndicator } from "./chartAddress.ts";
import { checkupDesk } from "./checkupDesk.ts";
import { deskDrafts } from "./deskDrafts.ts";
import { deskReading } from "./deskReading.ts";
import type { ImportDesk, ImportDeskParts } from "./importActions.ts";
import { NEW_IMPORT, type KeptTable, type TableOnDesk } from "./importState.ts";
import { createImportStore } from "./importStore.ts";
import { packedTableDataset } from "./packedTableDataset.ts";
import { learnedRecipe } from "./shapeRecipe.ts";
import { tableDataset } from "./tableDataset.ts";
import { everyTablePlace, placeBook, type PlaceBook } from "./tablePlaces.ts";

export function createImportDesk(parts: ImportDeskParts): ImportDesk {
  const { words, workspace, openSaved, reader } = parts;
  const desk = createImportStore();
  const { store, set, fail } = desk;
  const reading = deskReading(desk, reader);
  const drafts = deskDrafts(desk, parts.openDrafts);
  let opened: Promise<SavedTables> | undefined;
  let openedRecipes: Promise<SavedRecipes> | undefined;
  const recipes = (): Promise<SavedRecipes> => (openedRecipes ??= parts.openRecipes());
  const book = async (): Promise<PlaceBook> => placeBook((await workspace.catalogue()).jurisdictions);

  const toCharts = async (table: SavedTable, checkup: TableCheckup): Promise<KeptTable> => {
    const places = await everyTablePlace(checkup, table.places, await book());
    const { id, label, fileName } = table;
    const sheet = checkup.recipe?.sheet ?? "";
    const dataset = checkup.packed
      ? await packedTableDataset(checkup, checkup.packed, places, {
          id,
          label,
          noteParts: words.longCellNote(fileName, sheet),
        })
      : tableDataset(checkup, places, {
          id,
          label,
          noteOf: words.cellNote(fileName, sheet),
          faultOf: words.faultNote(fileName, sheet),
        });
    const { isInternal = false, replaces = false } = table;
    await workspace.setDataset({ ...dataset, isInternal, replaces });
    const indicator = mainIndicator(dataset);
    const leftOut = checkup.rows.inFile - checkup.rows.kept;
    return { ...table, state: "joined", leftOut, ...(indicator !== undefined && { indicator }) };
  };

  const restore = async (table: SavedTable): Promise<KeptTable> => {
    try {
      const checkup = await reader.read({ fileName: table.fileName, bytes: table.bytes, choice: table.choice });
      if (checkup.figures === 0) return { ...table, state: "failed" };
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
    await drafts.open();
    set({ opening: "ready", tables, keeping: saved.keeping, recipes: await (await recipes()).load() });
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

  const checkup = checkupDesk({ words, desk, reading, drafts, recipes, open });

  const keep = async (table: SavedTable, kept: KeptTable): Promise<void> => {
    const saved = await open();
    const known = store.getState().tables;
    const isNew = known.every(({ id }) => id !== table.id);
    set({ tables: isNew ? [...known, kept] : known.map((one) => (one.id === table.id ? kept : one)) });
    try {
      set({ keeping: await saved.save(table) });
      await drafts.drop(table.id);
    } catch (error) {
      console.warn("table not kept", error);
      fail({ fileName: table.fileName, reason: "not_kept" });
    }
  };

  /** For next year's table of the same header. */
  const learn = async ({ guess, shape, checkup: read, places }: TableOnDesk, label: string): Promise<void> => {
    const learned = guess && learnedRecipe({ guess, shape, checkup: read, places, label });
    if (!learned) return;
    await (await recipes()).save(learned);
    set({ recipes: [...store.getState().recipes.filter(({ id }) => id !== learned.id), learned] });
  };

  return {
    ...checkup,
    store,
    book,
    fail,
    open: async () => void (await open()),
    async join(label) {
      const { table } = store.getState();
      if (!table) return;
      const { id, fileName, bytes, places } = table;
      const known = store.getState().tables.find((one) => one.id === id);
      const choice = table.checkup.recipe ?? table.choice;
      const saved: SavedTable = { ...marksOf(known), id, label, fileName, bytes, places, choice };
      set({ isJoining: true }, "failure", "joined");
      try {
        const kept = await toCharts(saved, table.checkup);
        await keep(saved, kept);
        await learn(table, label);
        set({ joined: id, table: { ...table, label } });
      } catch (error) {
        console.warn("table not joined", error);
        fail({ fileName, reason: "not_joined" });
      }
      set({ isJoining: false });
    },
    async check(id) {
      const kept = store.getState().tables.find((one) => one.id === id);
      if (kept) await checkup.put(kept);
    },
    async describe(id, marks) {
      const saved = await open();
      workspace.describeDataset(id, marks);
      const { tables } = store.getState();
      set({ tables: tables.map((one) => (one.id === id ? { ...one, ...marks } : one)) });
      set({ keeping: await saved.describe(id, marks) });
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
      reading.stop();
      await saved.deleteEverything();
      await drafts.deleteEverything();
      await (await recipes()).deleteEverything();
      for (const { id } of store.getState().tables) await workspace.removeDataset(id);
      const { keeping, keepingDrafts } = store.getState();
      store.setState({ ...NEW_IMPORT, opening: "ready", keeping, keepingDrafts, said: words.deleted }, true);
    },
  };
}

/** What its owner said of a table stays when it is read anew. */
function marksOf(known: KeptTable | undefined): Pick<SavedTable, "isInternal" | "replaces" | "since"> {
  const { isInternal, replaces, since = new Date().toISOString() } = known ?? {};
  return { ...(isInternal && { isInternal }), ...(replaces && { replaces }), since };
}
