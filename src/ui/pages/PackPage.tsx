import { useMemo } from "react";
import "../styles/pack.css";
import { useHashQuery } from "../hooks/useHashLocation.ts";
import { PackDesk } from "../pack/PackDesk.tsx";
import { PackPrint } from "../pack/PackPrint.tsx";
import { usePack } from "../pack/usePack.ts";
import { usePackFigures } from "../pack/usePackFigures.ts";

/** 材料: the figures that the reader ticked, to be put in order and taken along; `?print` is the page to print. */
export function PackPage() {
  const pack = usePack();
  const { items } = pack;
  const queries = useMemo(() => items.map(({ query }) => query), [items]);
  const figures = usePackFigures(queries);
  const isPrint = new URLSearchParams(useHashQuery()).has("print");
  return isPrint ? <PackPrint pack={pack} figures={figures} /> : <PackDesk pack={pack} figures={figures} />;
}
