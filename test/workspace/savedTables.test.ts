import { describe, expect, it } from "vitest";
import { bureauStore, type SavedBureau } from "../../src/workspace/savedBureau.ts";
import { savedTables, type SavedTable } from "../../src/workspace/savedTables.ts";
import { memoryStore, StoreFullError } from "../../src/workspace/savedUploadsStore.ts";

const TABLE: SavedTable = {
  id: "own-a",
  label: "甲",
  fileName: "甲.csv",
  bytes: Uint8Array.of(1),
  choice: {},
  places: {},
};
const BUREAU: SavedBureau = {
  place: "东门街道",
  period: "2024",
  entries: { inspections: { value: "12", qualifier: "", basis: "", denominator: "" } },
  since: "",
  isInternal: false,
  replaces: false,
};
const DAY = new Date("2026-01-02T03:04:05Z");

describe(savedTables, () => {
  it("notes the day on which a table was first kept, and keeps its marks when it is kept again", async () => {
    const tables = savedTables(memoryStore(), () => DAY);
    await tables.save(TABLE);
    await tables.describe("own-a", { label: "乙", isInternal: true, replaces: true });
    await tables.save({ ...TABLE, label: "丙" });
    expect(await tables.load()).toEqual([
      { ...TABLE, label: "丙", isInternal: true, replaces: true, since: DAY.toISOString() },
    ]);
  });

  it("knows nothing of a table that is not kept", async () => {
    const tables = savedTables(memoryStore());
    await tables.describe("own-b", { label: "乙" });
    expect(await tables.load()).toEqual([]);
  });

  it("says that there is no room, and keeps what was there", async () => {
    const store = memoryStore();
    await savedTables(store).save(TABLE);
    const full = { ...store, isLasting: true, put: () => Promise.reject(new StoreFullError("full")) };
    const tables = savedTables(full);
    expect(await tables.describe("own-a", { label: "乙" })).toBe("full");
    expect((await tables.load())[0]?.label).toBe("甲");
  });
});

describe(bureauStore, () => {
  it("gives back what was typed, and nothing once it was deleted", async () => {
    const store = bureauStore(memoryStore());
    expect(await store.load()).toBeUndefined();
    expect(await store.save(BUREAU)).toBe("passing");
    expect(await store.load()).toEqual(BUREAU);
    await store.deleteEverything();
    expect(await store.load()).toBeUndefined();
  });
});
