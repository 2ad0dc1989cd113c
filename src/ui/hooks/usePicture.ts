import { useEffect, useState } from "react";
import type { Figure } from "../../chart/figure.ts";
import { useAtlas } from "../atlas.ts";

/** The drawn picture of a figure; undefined while the chart library is on its way. */
export function usePicture(key: string, figure: Figure): string | undefined {
  const { drawer } = useAtlas();
  const atHand = drawer.now(key, figure);
  const [drawn, setDrawn] = useState<{ readonly key: string; readonly svg: string }>();
  useEffect(() => {
    if (atHand !== undefined) return undefined;
    let wanted = true;
    drawer.later(key, figure).then(
      (svg) => {
        if (wanted) setDrawn({ key, svg });
      },
      (error: unknown) => console.error("picture not drawn", error),
    );
    return () => {
      wanted = false;
    };
  }, [atHand, drawer, key, figure]);
  return atHand ?? (drawn?.key === key ? drawn.svg : undefined);
}
