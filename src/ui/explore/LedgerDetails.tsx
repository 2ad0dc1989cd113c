import type { Ledger, LedgerLine } from "../../readout/ledger.ts";
import { useMessages } from "../atlas.ts";
import { RichText } from "../components/RichText.tsx";

function Line({ label, line }: { readonly label: string; readonly line: LedgerLine }) {
  const { explore } = useMessages();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {line.name} <RichText text={[line.value]} />
        {line.sentence !== "" && (
          <q className="sentence" lang="zh-CN" aria-label={`${explore.ledger.sentence}：${line.sentence}`}>
            {line.sentence}
          </q>
        )}
      </dd>
    </>
  );
}

function Entry({ ledger }: { readonly ledger: Ledger }) {
  const { explore } = useMessages();
  const texts = explore.ledger;
  const { counts, rate, verdict } = ledger;
  return (
    <section>
      <h3>{ledger.place}</h3>
      <dl className="facts">
        {verdict !== "computed" && <Line label={texts.stated} line={rate} />}
        {counts && (
          <>
            <Line label={texts.numerator} line={counts.numerator} />
            <Line label={texts.denominator} line={counts.denominator} />
          </>
        )}
        <dt>{verdict === "base" ? texts.base : texts.formula}</dt>
        <dd>
          <RichText text={ledger.formula} />
          {verdict !== "base" && (
            <span className="verdict small"> {texts[verdict === "differs" ? "disagrees" : verdict]}</span>
          )}
        </dd>
        {ledger.interval !== "" && verdict !== "base" && (
          <>
            <dt>{texts.interval}</dt>
            <dd>{ledger.interval}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** The sums behind the shares, to be done again by whoever doubts them. */
export function LedgerDetails({ ledgers }: { readonly ledgers: readonly Ledger[] }) {
  const { explore } = useMessages();
  if (ledgers.length === 0) return null;
  return (
    <details className="ledger">
      <summary>{explore.ledger.count(ledgers.length)}</summary>
      {ledgers.map((ledger) => (
        <Entry key={ledger.cell} ledger={ledger} />
      ))}
    </details>
  );
}
