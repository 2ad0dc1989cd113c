import { useEffect, useId, useState } from "react";
import { methodsMessages } from "../../i18n/methodsMessages.ts";
import { CODEBOOK, GROUP_LABELS, type IndicatorId } from "../../model/codebook.ts";
import { INDICATOR_GROUPS } from "../../model/indicator.ts";
import { useLocale } from "../atlas.ts";
import { indicatorsWith } from "../explore/IndicatorChoice.tsx";
import { useHashQuery } from "../hooks/useHashLocation.ts";
import { GuardRules } from "../methods/GuardRules.tsx";
import { IndicatorEntry } from "../methods/IndicatorEntry.tsx";

const PARTS = ["guard", "statistics", "empties", "indicators"] as const;

/** Scrolls without touching the address, which is the page's own. */
function show(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

function Contents() {
  const words = methodsMessages(useLocale());
  const titles = {
    guard: words.guardTitle,
    statistics: words.statisticsTitle,
    empties: words.emptiesTitle,
    indicators: words.indicatorsTitle,
  };
  return (
    <nav className="methods-contents" aria-label={words.contents}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <button type="button" className="word-control" onClick={() => show(part)}>
              {titles[part]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Statistics() {
  const words = methodsMessages(useLocale());
  return (
    <>
      <section className="block" id="statistics" tabIndex={-1}>
        <h2>{words.statisticsTitle}</h2>
        <ul className="prose bullets">
          {words.statistics.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section className="block" id="empties" tabIndex={-1}>
        <h2>{words.emptiesTitle}</h2>
        <dl className="statements">
          {words.empties.map(([name, text]) => (
            <div key={name} className="pair">
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Indicators({ ids }: { readonly ids: readonly IndicatorId[] }) {
  const locale = useLocale();
  return INDICATOR_GROUPS.map((group) => {
    const own = ids.filter((id) => CODEBOOK[id].group === group);
    if (own.length === 0) return null;
    return (
      <section key={group} className="indicator-group">
        <h3>{GROUP_LABELS[group][locale]}</h3>
        {own.map((id) => (
          <IndicatorEntry key={id} id={id} />
        ))}
      </section>
    );
  });
}

function Codebook() {
  const locale = useLocale();
  const words = methodsMessages(locale);
  const id = useId();
  const [sought, seek] = useState("");
  const ids = indicatorsWith(sought, locale);
  return (
    <section className="block" id="indicators" tabIndex={-1}>
      <h2>{words.indicatorsTitle}</h2>
      <label className="field methods-search" htmlFor={id}>
        {words.find}
        <input
          id={id}
          type="search"
          value={sought}
          placeholder={words.findHint}
          onChange={(event) => seek(event.target.value)}
        />
      </label>
      <p className="small soft" role="status">
        {words.found(ids.length)}
      </p>
      <Indicators ids={ids} />
    </section>
  );
}

/** 指标口径: how the guard decides, how uncertainty is told, and the codebook as a reader meets it. */
export function MethodsPage() {
  const words = methodsMessages(useLocale());
  const query = useHashQuery();
  useEffect(() => {
    const wanted = new URLSearchParams(query).get("to");
    if (wanted) show(`indicator-${wanted}`);
  }, [query]);
  return (
    <>
      <div className="opening">
        <h1>{words.title}</h1>
        <p className="summary">{words.lead}</p>
        <Contents />
      </div>
      <GuardRules />
      <Statistics />
      <Codebook />
    </>
  );
}
