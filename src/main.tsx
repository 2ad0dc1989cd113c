import { hydrateRoot } from "react-dom/client";
import "./ui/styles/tokens.css";
import "./ui/styles/page.css";
import "./ui/styles/review.css";
import "./ui/styles/explore.css";
import "./ui/styles/print.css";
import "./ui/styles/share.css";
import { App } from "./ui/App.tsx";
import { canAsk } from "./ui/canAsk.ts";
import { drawnPictures } from "./ui/components/PrerenderedSvg.tsx";
import { createDrawer } from "./ui/drawer.ts";
import { otherLanguagePage } from "./ui/otherLanguagePage.ts";
import { readSeed } from "./ui/seed.ts";
import { bindSettings, createSettings } from "./ui/settings.ts";
import { openWorkspace } from "./workspace/inBrowser.ts";

function start(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  const seed = readSeed(document);
  const elsewhere = otherLanguagePage(window.location, seed.locale);
  if (elsewhere) {
    window.location.replace(elsewhere);
    return;
  }
  document.documentElement.dataset["script"] = "on";
  if (!canAsk()) document.documentElement.dataset["engine"] = "none";
  const settings = createSettings();
  const workspace = openWorkspace({ baseUrl: new URL("./", document.baseURI).href });
  const atlas = { seed, workspace, drawer: createDrawer(drawnPictures(root)), settings };
  hydrateRoot(root, <App atlas={atlas} />);
  bindSettings(settings);
}

start();
