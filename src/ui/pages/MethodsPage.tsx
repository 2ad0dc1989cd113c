import { useEffect } from "react";
import { CODEBOOK, GROUP_LABELS, type IndicatorId } from "../../model/codebook.ts";
import { INDICATOR_GROUPS, type Indicator } from "../../model/indicator.ts";
import { useLocale, useMessages } from "../atlas.ts";
import { useHashQuery } from "../hooks/useHashLocation.ts";

const ENTRIES = Object.entries(CODEBOOK) as readonly (readonly [IndicatorId, Indicator])[];

function aggregationText(indicator: Indicator, page: ReturnType<typeof useMessages>["page"]): string {
  if (typeof indicator.aggregation === "object") return page.aggregateRatio;
  const texts = { sum: page.aggregateSum, sum_within_basis: page.aggregateWithinBasis, none: page.aggregateNone };
  return texts[indicator.aggregation];
}

function BasisList({ indicator }: { readonly indicator: Indicator }) {
  const { page } = useMessages();
  const locale = useLocale();
  const labelOf = (id: string): string => indicator.bases.find((basis) => basis.id === id)?.label[locale] ?? id;
  const separator = locale === "en" ? ", " : "、";
  return (
    <ul>
      {indicator.bases.map((basis) => (
        <li key={basis.id}>
          {basis.label[locale]}
          {basis.near && basis.near.length > 0 && (
            <span className="soft">
              {locale === "en" ? " (" : "（"}
              {page.near(basis.near.map(labelOf).join(separator))}
              {locale === "en" ? ")" : "）"}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function IndicatorEntry({ id, indicator }: { readonly id: IndicatorId; readonly indicator: Indicator }) {
  const { page } = useMessages();
  const locale = useLocale();
  return (
    <article id={`indicator-${id}`} className="prose indicator-entry">
      <h3>
        {indicator.label[locale]} <code className="soft small">{id}</code>
      </h3>
      <p>{indicator.definition[locale]}</p>
      <dl className="facts">
        <dt>{page.unit}</dt>
        <dd>{indicator.unit[locale]}</dd>
        <dt>{page.kindLabel}</dt>
        <dd>{indicator.kind === "stock" ? page.stock : page.flow}</dd>
        <dt>{page.directionLabel}</dt>
        <dd>{indicator.direction === "higher" ? page.higher : page.workload}</dd>
        <dt>{page.aggregationLabel}</dt>
        <dd>{aggregationText(indicator, page)}</dd>
        {indicator.bases.length > 0 && (
          <>
            <dt>{page.bases}</dt>
            <dd>
              <BasisList indicator={indicator} />
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

/** 指标口径: the codebook as a reader meets it, and how the guard decides. */
export function MethodsPage() {
  const { page } = useMessages();
  const locale = useLocale();
  const query = useHashQuery();
  useEffect(() => {
    const wanted = new URLSearchParams(query).get("to");
    if (wanted) document.getElementById(`indicator-${wanted}`)?.scrollIntoView();
  }, [query]);
  return (
    <>
      <div className="opening">
        <h1>{page.methodsTitle}</h1>
        <p className="summary">{page.methodsLead}</p>
      </div>
      <section className="block">
        <h2>{page.guardTitle}</h2>
        <dl className="statements">
          {page.guardLevels.map(([level, text]) => (
            <div key={level} className="pair">
              <dt>{level}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <ul className="prose bullets">
          {page.guardRules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      {INDICATOR_GROUPS.map((group) => (
        <section key={group} className="block">
          <h2>{GROUP_LABELS[group][locale]}</h2>
          {ENTRIES.filter(([, indicator]) => indicator.group === group).map(([id, indicator]) => (
            <IndicatorEntry key={id} id={id} indicator={indicator} />
          ))}
        </section>
      ))}
    </>
  );
}
