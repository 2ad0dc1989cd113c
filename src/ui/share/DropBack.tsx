import { useEffect, useState } from "react";
import { goTo } from "../hooks/useHashLocation.ts";
import type { DroppedFigures } from "./droppedFigure.ts";

// Few drop a picture back, and they can wait for what reads it.
const load = async () => {
  const [{ readDropped, addressOf }, { DroppedNotice }] = await Promise.all([
    import("./droppedFigure.ts"),
    import("./DroppedNotice.tsx"),
  ]);
  return { readDropped, addressOf, DroppedNotice };
};

type Loaded = Awaited<ReturnType<typeof load>>;

interface Dropped {
  readonly name: string;
  readonly figures: DroppedFigures;
  readonly loaded: Loaded;
}

const OURS = /\.(?:png|svg|pptx)$/i;

/** The one file that may be a figure of ours, unless a drop area on the page took it. */
function droppedFile(event: DragEvent): File | undefined {
  const [file, ...others] = event.dataTransfer?.files ?? [];
  return !event.defaultPrevented && file && others.length === 0 && OURS.test(file.name) ? file : undefined;
}

function useDropped(): readonly [Dropped | undefined, () => void] {
  const [dropped, setDropped] = useState<Dropped>();
  useEffect(() => {
    const take = async (file: File): Promise<void> => {
      const loaded = await load();
      const figures = await loaded.readDropped(file);
      const [only, ...others] = figures.kind === "figures" ? figures.figures : [];
      if (only && others.length === 0) return goTo(loaded.addressOf(only.query));
      return setDropped({ name: file.name, figures, loaded });
    };
    const drop = (event: DragEvent): void => {
      const file = droppedFile(event);
      if (!file) return;
      event.preventDefault();
      take(file).catch((error: unknown) => console.warn("dropped file not opened", error));
    };
    // A browser lets nothing be dropped that was not allowed while it hovered.
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    window.addEventListener("drop", drop);
    window.addEventListener("dragover", over);
    return () => {
      window.removeEventListener("drop", drop);
      window.removeEventListener("dragover", over);
    };
  }, []);
  return [dropped, () => setDropped(undefined)];
}

/** A picture or deck that was saved here, dropped anywhere on the page, opens its figure again. */
export function DropBack() {
  const [dropped, forget] = useDropped();
  if (!dropped) return null;
  const { name, figures, loaded } = dropped;
  return <loaded.DroppedNotice name={name} figures={figures} addressOf={loaded.addressOf} onClose={forget} />;
}
