import type { FigureReadout } from "../../readout/figureReadout.ts";
import { useMessages } from "../atlas.ts";
import { Chips } from "../components/Chips.tsx";
import type { Exploration } from "../hooks/useExploration.ts";

/** What differs, in plain words, and the way to see the figures together all the same. */
export function GuardBar({
  readout,
  exploration,
}: {
  readonly readout: FigureReadout;
  readonly exploration: Exploration;
}) {
  const { explore } = useMessages();
  const { view, choose } = exploration;
  const offers = readout.isSetApart || view.override;
  if (readout.chips.length === 0 && !offers) return null;
  return (
    <div className="guard-bar">
      <Chips chips={readout.chips} />
      {offers && (
        <button type="button" className="plain-button" onClick={() => choose({ override: !view.override })}>
          {view.override ? explore.showApart : explore.showAnyway}
        </button>
      )}
      {view.override && <p className="overridden">{explore.overridden}</p>}
    </div>
  );
}
