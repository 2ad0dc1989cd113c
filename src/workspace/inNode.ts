import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openDuckdbNode } from "../query/engines/duckdbNode.ts";
import { createWorkspace } from "./createWorkspace.ts";
import type { Workspace } from "./workspace.ts";

/** Opens the folder that the data build wrote. */
export function openWorkspaceInNode(folder: string): Workspace {
  return createWorkspace({
    readFile: (path) => readFile(join(folder, path)),
    startEngine: () => openDuckdbNode({ published: join(folder, "atlas.duckdb") }),
  });
}
