import { denominatorMessages } from "../../i18n/denominatorMessages.ts";
import { methodsMessages } from "../../i18n/methodsMessages.ts";
import { CODEBOOK, isIndicatorId, type IndicatorId } from "../../model/codebook.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Locale } from "../../model/locale.ts";
import { perCapitaRefusal } from "../../model/perCapita.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { useLocale } from "../atlas.ts";
import { exploreAddress } from "../hooks/useExploration.ts";

function aggregationText({ aggregation }: Indicator, locale: Locale): string {
  const words = methodsMessages(locale);
  if (typeof aggregation === "object") {
    const [numerator, denominator] = aggregation.ratio.map((id) =>
      isIndicatorId(id) ? CODEBOOK[id].label[locale] : id,
    );
    return words.aggregateRatio(numerator ?? "", denominator ?? "");
  }
  const texts = { sum: words.aggregateSum, sum_within_basis: words.aggregateWithinBasis, none: words.aggregateNone };
  return texts[aggregation];
}

function Bases({ indicator }: { readonly indicator: Indicator }) {
  const locale = useLocale();
  const words = methodsMessages(locale);
  const labelOf = (id: string): string => indicator.bases.find((basis) => basis.id === id)?.label[locale] ?? id;
  if (indicator.bases.length === 0) return words.oneBasis;
  return (
    <ul>
      {indicator.bases.map(({ id, label, near = [] }) => (
        <li key={id}>
          {label[locale]}
          {near.length > 0 && <span className="soft">{words.near(words.list(near.map(labelOf)))}</span>}
        </li>
      ))}
    </ul>
  );
}

/** One entry of the codebook: what it means, how it is counted, and what may be done with it. */
export function IndicatorEntry({ id }: { readonly id: IndicatorId }) {
  const locale = useLocale();
  const words = methodsMessages(locale);
  const indicator: Indicator = CODEBOOK[id];
  const refusal = perCapitaRefusal(id, indicator);
  const facts: readonly (readonly [string, string])[] = [
    [words.unit, indicator.unit[locale]],
    [words.kindLabel, indicator.kind === "stock" ? words.stock : words.flow],
    [words.directionLabel, indicator.direction === "higher" ? words.higher : words.workload],
    [words.aggregationLabel, aggregationText(indicator, locale)],
    [words.perHeadLabel, refusal === undefined ? words.perHeadAllowed : denominatorMessages(locale).refusals[refusal]],
  ];
  const view = { ...DEFAULT_VIEW, chart: "ranking", indicators: [id] } as const;
  return (
    <article id={`indicator-${id}`} className="prose indicator-entry" tabIndex={-1}>
      <h4>
        {indicator.label[locale]} <code className="soft small">{id}</code>
      </h4>
      <p>{indicator.definition[locale]}</p>
      <dl className="facts">
        {facts.map(([name, text]) => (
          <div key={name} className="pair">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div className="pair">
          <dt>{words.bases}</dt>
          <dd>
            <Bases indicator={indicator} />
          </dd>
        </div>
      </dl>
      <p className="small">
        <a href={`#${exploreAddress(view)}`} aria-label={`${words.explore}：${indicator.label[locale]}`}>
          {words.explore}
        </a>
      </p>
    </article>
  );
}
