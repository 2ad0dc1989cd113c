import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDuckdbNode } from "../../src/query/engines/duckdbNode.ts";
import { DEFAULT_VIEW } from "../../src/view/view.ts";
import { createWorkspace } from "../../src/workspace/createWorkspace.ts";
import { openWorkspaceInNode } from "../../src/workspace/inNode.ts";
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
