import { useMemo } from "react";
import type { IndicatorKey } from "../../model/codebook.ts";
import type { Observation } from "../../model/observation.ts";
import { selfCheck, type Unstated } from "../../readout/selfCheck.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { placeName } from "../placeName.ts";
import { useBureauMessages } from "./useBureau.ts";

function useLabel(): (indicator: IndicatorKey) => string {
  const locale = useLocale();
  const { slice } = useAtlas().seed;
  return (indicator) => slice.indicators.find(({ id }) => id === indicator)?.label[locale] ?? indicator;
}

/** An indicator with the sentences in which others state it. */
function Examples({ indicator, examples }: Unstated) {
  const words = useBureauMessages();
  const locale = useLocale();
  const { slice } = useAtlas().seed;
  const label = useLabel();
  return (
    <li>
      <details>
        <summary>
          {label(indicator)} <span className="soft small">{words.statedBy(examples.length)}</span>
        </summary>
        <ul className="wordings" aria-label={words.wording}>
          {examples.map((cell) => (
            <li key={cell.id}>
              <q lang="zh-CN">{cell.evidence?.text}</q>{" "}
              <span className="soft small">{words.from(placeName(slice, cell.jurisdiction, locale), cell.period)}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** What one's own report states and the others do not, and the other way round, with the others' wording. */
export function BureauCheck({ own }: { readonly own: readonly Observation[] }) {
  const words = useBureauMessages();
  const { slice } = useAtlas().seed;
  const label = useLabel();
  const { mineOnly, othersOnly, both } = useMemo(() => selfCheck(own, slice), [own, slice]);
  return (
    <section className="block bureau-check" aria-labelledby="check-title">
      <h2 id="check-title">{words.check}</h2>
      <p className="soft">{words.checkLead}</p>
      <p>{words.bothStated(both.length)}</p>
      <h3>{words.mineOnly(mineOnly.length)}</h3>
      {mineOnly.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <ul className="bullets">
          {mineOnly.map((id) => (
            <li key={id}>{label(id)}</li>
          ))}
        </ul>
      )}
      <h3>{words.othersOnly(othersOnly.length)}</h3>
      {othersOnly.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <ul className="unstated">
          {othersOnly.map((one) => (
            <Examples key={one.indicator} {...one} />
          ))}
        </ul>
      )}
    </section>
  );
}
