import { useId } from "react";
import type { Fit } from "../../chart/fittingKinds.ts";
import { CHART_KINDS, type ChartKind } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import type { Exploration } from "../hooks/useExploration.ts";

/** Those that stand under 图; the table of everything stands under 表. */
const DRAWN = CHART_KINDS.filter((kind) => kind !== "table");

/** The kinds of figure in a row; those that the figures cannot carry are disabled, and below it stands why. */
export function KindChoice({
  exploration,
  fits,
}: {
  readonly exploration: Exploration;
  readonly fits: Readonly<Record<ChartKind, Fit>>;
}) {
  const { explore } = useMessages();
  const name = useId();
  const { view, choose } = exploration;
  const refused = DRAWN.flatMap((kind) => {
    const fit = fits[kind];
    return fit.fits ? [] : [{ kind, reason: explore.reason(fit.reason) }];
  });
  const reasonOf = (kind: ChartKind) => refused.find((one) => one.kind === kind)?.reason;
  const classOf = (kind: ChartKind): string => {
    if (view.chart === kind) return "chosen";
    return fits[kind].fits ? "" : "refused-kind";
  };
  return (
    <fieldset className="kinds">
      <legend className="visually-hidden">{explore.kind}</legend>
      <div className="row">
        {DRAWN.map((kind) => (
          <label key={kind} className={classOf(kind)} title={reasonOf(kind) ?? explore.kindHelp[kind]}>
            <input
              type="radio"
              name={name}
              value={kind}
              checked={view.chart === kind}
              disabled={!fits[kind].fits && view.chart !== kind}
              onChange={() => choose({ chart: kind })}
            />
            <span>{explore.kinds[kind]}</span>
          </label>
        ))}
      </div>
      {refused.length > 0 && (
        <details className="small unfitting">
          <summary>{explore.unfitting(refused.length)}</summary>
          <dl>
            {refused.map(({ kind, reason }) => (
              <div key={kind} className="pair">
                <dt>{explore.kinds[kind]}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </fieldset>
  );
}
