import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDuckdbNode } from "../../src/query/engines/duckdbNode.ts";
import type { OwnDataset } from "../../src/view/ownDataset.ts";
import { DEFAULT_VIEW } from "../../src/view/view.ts";
import { createWorkspace } from "../../src/workspace/createWorkspace.ts";
import { openWorkspaceInNode } from "../../src/workspace/inNode.ts";
import { observation, place } from "../builders.ts";
import { publishedSample } from "../publishedSample.ts";
import { builtFromSample } from "../engine.ts";

const built = await builtFromSample(publishedSample());

/** A workspace over real files and a real engine that notes what is read, and may fail to start. */
function watched(faults: { readonly failingStarts?: number } = {}) {
  const reads: string[] = [];
  const deaths: ((error: Error) => void)[] = [];
  let starts = 0;
  const workspace = createWorkspace({
    readFile: (path) => {
      reads.push(path);
      return readFile(join(built, path));
    },
    startEngine: (onDeath) => {
      starts += 1;
      deaths.push(onDeath);
      if (starts <= (faults.failingStarts ?? 0)) return Promise.reject(new Error("no memory"));
      return openDuckdbNode({ published: join(built, "atlas.duckdb") });
    },
  });
  const states: string[] = [];
  workspace.onState(({ state }) => states.push(state));
  return { workspace, reads, deaths, states, starts: () => starts };
}

describe(createWorkspace, () => {
  it("does nothing before it is asked, and starts one engine for questions that race", async () => {
    const { workspace, states, starts } = watched();
    expect([workspace.state.state, starts()]).toEqual(["idle", 0]);
    const slices = await Promise.all([workspace.slice(DEFAULT_VIEW), workspace.slice(DEFAULT_VIEW)]);
    expect(slices[0]?.reports).toHaveLength(3);
    expect([starts(), states, workspace.state.state]).toEqual([1, ["starting", "ready"], "ready"]);
    await workspace.close();
  });

  it("says that a start failed, and tries again at the next question", async () => {
    const { workspace, states } = watched({ failingStarts: 1 });
    await expect(workspace.slice(DEFAULT_VIEW)).rejects.toThrow("no memory");
    expect(workspace.state).toEqual({ state: "failed", error: new Error("no memory") });
    await workspace.slice(DEFAULT_VIEW);
    expect(states).toEqual(["starting", "failed", "starting", "ready"]);
    await workspace.close();
  });

  it("starts another engine after the first one died", async () => {
    const { workspace, deaths, states, starts } = watched();
    await workspace.slice(DEFAULT_VIEW);
    deaths[0]?.(new Error("trap"));
    expect(workspace.state.state).toBe("failed");
    await workspace.slice(DEFAULT_VIEW);
    expect([starts(), states.at(-1)]).toEqual([2, "ready"]);
    await workspace.close();
  });

  it("stops telling a listener that has gone", async () => {
    const { workspace } = watched();
    const heard: string[] = [];
    workspace.onState(({ state }) => heard.push(state))();
    await workspace.slice(DEFAULT_VIEW);
    expect(heard).toEqual([]);
    await workspace.close();
  });

  it("reads a document once, its byte order mark included", async () => {
    const { workspace, reads } = watched();
    const [text] = await Promise.all([
      workspace.documentText("linjiang-qinghe-2025"),
      workspace.documentText("linjiang-qinghe-2025"),
    ]);
    expect(text).toBe(publishedSample().texts["linjiang-qinghe-2025"]);
    expect(reads).toEqual(["reports/linjiang-qinghe-2025.txt"]);
  });

  it("lets one reader leave without stopping the others, and reads again after a failure", async () => {
    const { workspace, reads } = watched();
    const left = workspace.documentText("linjiang-qinghe-2024", AbortSignal.abort(new Error("left")));
    const stays = workspace.documentText("linjiang-qinghe-2024");
    await expect(left).rejects.toThrow("left");
    expect(await stays).toContain("120次");
    await expect(workspace.documentText("gone-2024")).rejects.toThrow("gone-2024.txt");
    await expect(workspace.documentText("gone-2024")).rejects.toThrow("gone-2024.txt");
    expect(reads.filter((path) => path.includes("gone"))).toHaveLength(2);
  });
});

const OWN: OwnDataset = {
  id: "own",
  label: "我的数据",
  isInternal: false,
  places: [
    place({
      id: "own-baita",
      name: "白塔镇",
    }),
  ],
  observations: [
    observation({
      id: "a",
      jurisdiction: "own-baita",
      period: 2023,
      value: 7,
    }),
  ],
  documents: [
    {
      id: "own-report",
      jurisdiction: "own-baita",
      period: 2025,
      coverage: "full",
      title: "",
      text: "﻿白塔",
    },
  ],
};
const askOwn = { ...DEFAULT_VIEW, dataset: "own", period: { from: 2023, to: 2025 } } as const;
const changed = (value: number): OwnDataset => ({
  ...OWN,
  observations: [observation({ jurisdiction: "own-baita", value })],
});

describe("a user's dataset", () => {
  it("needs no engine to be set, and is loaded at the first question", async () => {
    const { workspace, starts } = watched();
    await workspace.setDataset(OWN);
    expect(starts()).toBe(0);
    expect(workspace.datasets).toEqual([
      {
        id: "own",
        label: "我的数据",
        isInternal: false,
        replaces: false,
        observations: 1,
        documents: 1,
        places: 1,
        jurisdictions: ["own-baita"],
        ownPlaces: OWN.places,
        period: {
          from: 2023,
          to: 2025,
        },
        indicators: [],
      },
    ]);
    const slice = await workspace.slice(askOwn);
    expect(slice.cells.map(({ value }) => value)).toEqual([7]);
    expect(slice.reports.map(({ document }) => document)).toEqual(["own-report", "own/own-baita/2023"]);
    await workspace.close();
  });

  it("is loaded again into the engine that follows a dead one", async () => {
    const { workspace, deaths, starts } = watched();
    await workspace.slice(DEFAULT_VIEW);
    await workspace.setDataset(OWN);
    deaths[0]?.(new Error("trap"));
    expect((await workspace.slice(askOwn)).cells).toHaveLength(1);
    expect(starts()).toBe(2);
    await workspace.close();
  });

  it("can be replaced and removed while questions are on their way", async () => {
    const { workspace } = watched();
    await workspace.slice(DEFAULT_VIEW);
    await workspace.setDataset(OWN);
    const before = Array.from({ length: 4 }, () => workspace.slice(askOwn));
    const replaced = workspace.setDataset(changed(8));
    const after = workspace.slice(askOwn);
    const removed = workspace.removeDataset("own");
    const values = (await Promise.all([...before, after])).map(({ cells }) => cells.map(({ value }) => value));
    await Promise.all([replaced, removed]);
    expect(values).toEqual([[7], [7], [7], [7], [8]]);
    expect((await workspace.slice(askOwn)).cells).toEqual([]);
    expect(workspace.datasets).toEqual([]);
    await workspace.close();
  });

  it("tells at every change, until the listener has gone", async () => {
    const { workspace } = watched();
    const heard: (readonly string[])[] = [];
    const stop = workspace.onDatasets((datasets) => heard.push(datasets.map(({ id }) => id)));
    await workspace.setDataset(OWN);
    await workspace.setDataset({ ...OWN, id: "own-2025" });
    await workspace.removeDataset("own");
    stop();
    await workspace.removeDataset("own-2025");
    expect(heard).toEqual([["own"], ["own", "own-2025"], ["own-2025"]]);
  });

  it("gives the texts of its documents, and leaves the published ones alone", async () => {
    const { workspace, reads } = watched();
    await workspace.setDataset(OWN);
    expect(await workspace.documentText("own-report")).toBe("\uFEFF白塔");
    expect(await workspace.documentText("linjiang-qinghe-2024")).toContain("120次");
    await workspace.removeDataset("own");
    await expect(workspace.documentText("own-report")).rejects.toThrow("own-report.txt");
    expect(reads).toHaveLength(2);
  });

  it("stays as it was when a new version cannot be loaded", async () => {
    const { workspace } = watched();
    await workspace.slice(DEFAULT_VIEW);
    await workspace.setDataset(OWN);
    const broken = { ...OWN, observations: [{ ...observation(), flags: undefined }] } as unknown as OwnDataset;
    await expect(workspace.setDataset(broken)).rejects.toThrow(TypeError);
    expect(workspace.datasets).toMatchObject([{ id: "own", observations: 1 }]);
    expect((await workspace.slice(askOwn)).cells).toHaveLength(1);
    await workspace.close();
  });

  it.each(["published", "facts", "mine", "own+own-2", "own-A", "own-x'; --", ""])("cannot be called %j", async (id) => {
    const { workspace } = watched();
    await expect(workspace.setDataset({ ...OWN, id })).rejects.toThrow(TypeError);
    expect(workspace.datasets).toEqual([]);
  });

  it("cannot bring an indicator under an id that is not its own", async () => {
    const { workspace } = watched();
    const indicators = [{ id: "own:x'; --:1", label: "", unit: "" }] as const;
    await expect(workspace.setDataset({ ...OWN, indicators })).rejects.toThrow("own:x");
  });
});

describe("a user's denominators", () => {
  const perHead = { ...DEFAULT_VIEW, mode: "per_10000", indicators: ["disputes_handled"] } as const;
  const people = (value: number) =>
    [{ jurisdiction: "linjiang-qinghe", period: 2025, kind: "population", value, source: "公报" }] as const;

  it("turn on figures per 10,000, can be replaced, and taken away", async () => {
    const { workspace, deaths } = watched();
    const values = async () => (await workspace.slice(perHead)).cells.map(({ value }) => value);
    expect(await values()).toEqual([]);
    await workspace.setDenominators(people(40_000));
    expect([await values(), workspace.denominators]).toEqual([[15], people(40_000)]);
    await workspace.setDenominators(people(60_000));
    expect(await values()).toEqual([10]);
    deaths[0]?.(new Error("trap"));
    expect(await values()).toEqual([10]);
    await workspace.setDenominators([]);
    expect(await values()).toEqual([]);
    await workspace.close();
  });
});

describe(openWorkspaceInNode, () => {
  it("offers slices, texts, the catalogue and the host's lines of a built folder", async () => {
    const workspace = openWorkspaceInNode(built);
    const [slice, catalogue, config] = [
      await workspace.slice({ ...DEFAULT_VIEW, indicators: ["inspections"] }),
      await workspace.catalogue(),
      await workspace.siteConfig(),
    ];
    expect(slice.cells).toHaveLength(1);
    expect(catalogue.version.date).toBe("2026-01-02");
    expect(catalogue.documents.map(({ id }) => id)).toEqual([
      "donghu-shanwan-2025",
      "linjiang-qinghe-2025",
      "donghu-xinqiao-2024",
      "linjiang-qinghe-2024",
    ]);
    expect(catalogue.numbersNotTaken).toMatchObject([{ quote: "12345", near: ["hotline_cases"] }]);
    expect(config.organiser).toBe("");
    await workspace.close();
  });
});
