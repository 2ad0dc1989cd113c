import { createRoot } from "react-dom/client";
import "./ui/styles/tokens.css";
import "./ui/styles/page.css";
import "./ui/styles/explore.css";
import "./ui/styles/share.css";
import { createDrawer } from "./ui/drawer.ts";
import { readSeed } from "./ui/seed.ts";
import { createSettings } from "./ui/settings.ts";
import { LiveFigure } from "./ui/share/LiveFigure.tsx";
import { openWorkspace } from "./workspace/inBrowser.ts";

function start(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  document.documentElement.dataset["script"] = "on";
  const workspace = openWorkspace({ baseUrl: new URL("./", document.baseURI).href });
  // The settings are not bound: what a reader chose for the site is not the frame's to read.
  const atlas = { seed: readSeed(document), workspace, drawer: createDrawer(new Map()), settings: createSettings() };
  createRoot(root).render(<LiveFigure atlas={atlas} />);
}

start();
