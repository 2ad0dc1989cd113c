import type { PeriodChoice as Period } from "../../view/view.ts";
import { useMessages } from "../atlas.ts";
import type { Exploration } from "../hooks/useExploration.ts";

type Kind = "latest" | "oneYear" | "range";

function kindOf(period: Period): Kind {
  if (period === "latest") return "latest";
  return period.from === period.to ? "oneYear" : "range";
}

/** From the first choice of a kind on there is a year to show: the newest, or all there are. */
function firstOf(kind: Kind, period: Period, years: readonly number[]): Period {
  const newest = years[0] ?? 0;
  const oldest = years.at(-1) ?? newest;
  if (kind === "latest" || years.length === 0) return "latest";
  if (kind === "range") return { from: period === "latest" ? oldest : Math.min(period.from, oldest), to: newest };
  const year = period === "latest" ? newest : period.to;
  return { from: year, to: year };
}

interface YearProps {
  readonly label: string;
  readonly value: number;
  readonly years: readonly number[];
  readonly choose: (year: number) => void;
}

function Year({ label, value, years, choose }: YearProps) {
  const { explore } = useMessages();
  return (
    <select aria-label={label} value={value} onChange={(event) => choose(Number(event.target.value))}>
      {years.map((year) => (
        <option key={year} value={year}>
          {explore.year(year)}
        </option>
      ))}
    </select>
  );
}

/** The latest report of each place, one year, or a range; `years` are those of the data, newest first. */
export function PeriodChoice({
  exploration,
  years,
}: {
  readonly exploration: Exploration;
  readonly years: readonly number[];
}) {
  const { explore } = useMessages();
  const { view, choose } = exploration;
  const { period } = view;
  const kind = kindOf(period);
  const choosePeriod = (next: Period): void => choose({ period: next, override: false });
  return (
    <fieldset className="choice">
      <legend>{explore.period}</legend>
      <div className="row">
        <select
          aria-label={explore.periodKind}
          value={kind}
          onChange={(event) => choosePeriod(firstOf(event.target.value as Kind, period, years))}
        >
          <option value="latest">{explore.latest}</option>
          <option value="oneYear">{explore.oneYear}</option>
          <option value="range" disabled={years.length < 2}>
            {explore.range}
          </option>
        </select>
        {period !== "latest" && kind === "oneYear" && (
          <Year
            label={explore.oneYear}
            value={period.from}
            years={years}
            choose={(year) => choosePeriod({ from: year, to: year })}
          />
        )}
        {period !== "latest" && kind === "range" && (
          <>
            <Year
              label={explore.from}
              value={period.from}
              years={years.filter((year) => year < period.to)}
              choose={(from) => choosePeriod({ from, to: period.to })}
            />
            <Year
              label={explore.to}
              value={period.to}
              years={years.filter((year) => year > period.from)}
              choose={(to) => choosePeriod({ from: period.from, to })}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}
