import type { RecipeChoice } from "../../intake/table/tableRecipe.ts";
import type { ImportMessages } from "../../i18n/zh-CN/import.ts";
import type { SavedRecipes } from "../../workspace/savedRecipes.ts";
import type { SavedTable } from "../../workspace/savedTables.ts";
import type { DeskDrafts } from "./deskDrafts.ts";
import type { DeskReading } from "./deskReading.ts";
import type { CheckupDesk, GivenTable } from "./importActions.ts";
import type { Setting, TableOnDesk } from "./importState.ts";
import type { ImportStore } from "./importStore.ts";
import { cutAgain, laidOver, shapeOf } from "./shapeRecipe.ts";

export interface CheckupDeskParts {
  readonly words: ImportMessages;
  readonly desk: ImportStore;
  readonly reading: DeskReading;
  readonly drafts: DeskDrafts;
  readonly recipes: () => Promise<SavedRecipes>;
  /** Settles when the tables of earlier sittings are back. */
  readonly open: () => Promise<unknown>;
}

export function checkupDesk(parts: CheckupDeskParts): CheckupDesk & { put(table: SavedTable): Promise<void> } {
  const { words, reading, drafts, recipes, open } = parts;
  const { store, set } = parts.desk;
  const table = (): TableOnDesk | undefined => store.getState().table;

  const lay = async (next: TableOnDesk, said: string): Promise<void> => {
    set({ table: next, said: "" }, "joined");
    if (isWaiting(next)) await drafts.keep(next);
    if (table()?.id === next.id) set({ said });
  };
  const isWaiting = ({ id, checkup }: TableOnDesk): boolean =>
    checkup.recipe !== undefined && store.getState().tables.every((one) => one.id !== id);

  /** Places alone need no reading: the cells stay as they are. */
  const readSetting = async (on: TableOnDesk, setting: Setting, way: Pick<TableOnDesk, "past" | "future">) => {
    if (setting.choice === on.choice) return lay({ ...on, ...setting, ...way }, words.setAgain);
    const checkup = await reading.read(on.fileName, on.bytes, setting.choice);
    const now = table();
    if (checkup && now?.id === on.id)
      await lay({ ...now, ...setting, checkup, ...way }, words.readAgain(checkup.rows.kept));
  };
  const change = async (on: TableOnDesk, setting: Setting): Promise<void> =>
    readSetting(on, setting, { past: [...on.past, settingOf(on)], future: [] });

  const put = async (saved: SavedTable): Promise<void> => {
    const { fileName, bytes, choice } = saved;
    const checkup = await reading.read(fileName, bytes, choice);
    if (!checkup) return;
    const isFresh = Object.keys(choice).length === 0;
    const first = isFresh ? checkup : await firstReading(saved);
    const shape = first ? shapeOf(first) : "";
    const offer = isFresh ? store.getState().recipes.find(({ id }) => id === shape) : undefined;
    const { id, label, places } = saved;
    const shared = { id, label, fileName, bytes, choice, places, checkup, past: [], future: [], shape };
    const next: TableOnDesk = { ...shared, guess: first?.recipe, ...(offer && { offer }) };
    await lay(next, words.readNow(fileName, checkup.rows.kept));
  };
  /** What was guessed before anything was set; not asked of tables that take long. */
  const firstReading = async ({ fileName, bytes }: SavedTable) =>
    bytes.length > QUICK_BYTES ? undefined : reading.read(fileName, bytes, {});

  const wait = async ({ fileName, content }: GivenTable): Promise<SavedTable> => {
    const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
    return { id: newId(), fileName, label: fileName.replace(/\.[a-z0-9]+$/i, ""), bytes, choice: {}, places: {} };
  };
  const takeAll = async (files: readonly GivenTable[]): Promise<void> => {
    const isBusy = store.getState().reading !== undefined;
    await open();
    const given: SavedTable[] = [];
    for (const file of files) given.push(await wait(file));
    const [first, ...others] = given;
    for (const one of isBusy ? given : others) await drafts.keep(one);
    if (isBusy) set({ said: words.waits(given.map(({ fileName }) => fileName)) });
    else if (first) await put(first);
  };

  return {
    put,
    takeAll,
    take: (fileName, content) => takeAll([{ fileName, content }]),
    async resume(id) {
      await open();
      const draft = store.getState().drafts.find((one) => one.id === id);
      if (draft) await put(draft);
    },
    async dropDraft(id) {
      const gone = store.getState().drafts.find((one) => one.id === id);
      await drafts.drop(id);
      set({ said: words.removed(gone?.label ?? "") }, ...(table()?.id === id ? (["table"] as const) : []));
    },
    async choose(choice) {
      const on = table();
      if (on) await change(on, { choice, places: on.places });
    },
    choosePlace(name, place) {
      const on = table();
      if (on) void change(on, { choice: on.choice, places: { ...on.places, [name]: place } });
    },
    choosePlaces(places) {
      const on = table();
      if (on) void change(on, { choice: on.choice, places: { ...on.places, ...places } });
    },
    async takeBack() {
      const on = table();
      const last = on?.past.at(-1);
      if (on && last)
        await readSetting(on, last, { past: on.past.slice(0, -1), future: [...on.future, settingOf(on)] });
    },
    async doAgain() {
      const on = table();
      const next = on?.future.at(-1);
      if (on && next)
        await readSetting(on, next, { past: [...on.past, settingOf(on)], future: on.future.slice(0, -1) });
    },
    async takeOffer() {
      const on = table();
      if (!on?.offer) return;
      const saved = on.offer;
      const cut = cutAgain(saved);
      const checkup = cut ? await reading.read(on.fileName, on.bytes, cut) : on.checkup;
      if (!checkup?.recipe) return;
      const choice: RecipeChoice = laidOver(saved, checkup.recipe, checkup.columns);
      await change(withoutOffer(on), { choice, places: { ...saved.places, ...on.places } });
      const now = table();
      if (now) set({ table: withoutOffer(now), said: words.offerTaken(saved.label) });
    },
    refuseOffer() {
      const on = table();
      if (on) set({ table: withoutOffer(on), said: words.offerRefused });
    },
    async forgetRecipe(id) {
      await (await recipes()).remove(id);
      const known = store.getState().recipes;
      set({
        recipes: known.filter((one) => one.id !== id),
        said: words.recipeForgotten(known.find((one) => one.id === id)?.label ?? ""),
      });
    },
    stop: () => reading.stop(),
    async putAway() {
      const on = table();
      set({ said: "" }, "table", "joined", "failure");
      if (on) await drafts.drop(on.id);
    },
  };
}

/** Above this a second reading would be felt. */
const QUICK_BYTES = 4 * 1024 * 1024;

function settingOf({ choice, places }: TableOnDesk): Setting {
  return { choice, places };
}

function withoutOffer({ offer: _offer, ...table }: TableOnDesk): TableOnDesk {
  return table;
}

/** Stands in links. Without https a browser has no `randomUUID`. */
function newId(): string {
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `own-${one.toString(36)}${other.toString(36)}`;
}
