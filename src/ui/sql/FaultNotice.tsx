import type { Told } from "../../i18n/zh-CN/sql.ts";
import type { DeskOutcome } from "../../view/sqlDesk.ts";
import { faultSpan, lineAndColumn } from "./faultSpan.ts";
import { useSqlMessages } from "./useSql.ts";

interface Props {
  readonly text: string;
  readonly outcome: Exclude<DeskOutcome, { readonly kind: "answer" }>;
  readonly onGoTo: (at: number) => void;
}

/** What does not run, why, and what to do instead; the engine's own words below. */
export function FaultNotice({ text, outcome, onGoTo }: Props) {
  const words = useSqlMessages();
  const told = useTold(outcome);
  const span = faultSpan(outcome);
  const place = span && lineAndColumn(text, span.start);
  return (
    <div className="sql-fault" role="alert">
      <p>
        <strong>{outcome.kind === "refused" ? words.refusedTitle : words.faultTitle}</strong>
        {place && <span className="soft"> · {words.at(place.line, place.column)}</span>}
      </p>
      <p>
        {told.what} {told.why}
      </p>
      <p>{told.instead}</p>
      {outcome.kind === "failed" && outcome.fault.near.length > 0 && <p>{words.near(outcome.fault.near)}</p>}
      {span && (
        <button type="button" className="plain-button" onClick={() => onGoTo(span.start)}>
          {words.goTo}
        </button>
      )}
      {outcome.kind === "failed" && (
        <details className="small">
          <summary>{words.engineSays}</summary>
          <pre lang="en">{outcome.fault.detail}</pre>
        </details>
      )}
    </div>
  );
}

function useTold(outcome: Props["outcome"]): Told {
  const { refusals, faults } = useSqlMessages();
  return outcome.kind === "refused" ? refusals[outcome.refusal.kind] : faults[outcome.fault.kind](outcome.fault.found);
}
