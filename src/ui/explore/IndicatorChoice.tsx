import { useId, useState } from "react";
import { CODEBOOK, GROUP_LABELS, INDICATOR_IDS, isIndicatorId, type IndicatorId } from "../../model/codebook.ts";
import { INDICATOR_GROUPS, type Indicator, type IndicatorGroup } from "../../model/indicator.ts";
import type { Locale } from "../../model/locale.ts";
import type { OwnIndicator } from "../../view/ownDataset.ts";
import { useLocale, useMessages } from "../atlas.ts";
import type { Exploration } from "../hooks/useExploration.ts";
import { RemovableChips } from "./RemovableChips.tsx";
import { toggled, withTheme, withIndicators } from "./changes.ts";

interface Props {
  readonly exploration: Exploration;
}

interface WithOwn extends Props {
  /** Of the reader's tables among the chosen data. */
  readonly own: readonly OwnIndicator[];
}

/** Ids whose name or definition holds the text, whatever the case. */
export function indicatorsWith(text: string, locale: Locale): readonly IndicatorId[] {
  const sought = text.trim().toLowerCase();
  return INDICATOR_IDS.filter((id) => {
    const { label, short, definition } = CODEBOOK[id];
    return [label[locale], short[locale], definition[locale], id].some((one) => one.toLowerCase().includes(sought));
  });
}

function Entry({ id, exploration }: Props & { readonly id: IndicatorId }) {
  const { explore } = useMessages();
  const locale = useLocale();
  const { view, choose } = exploration;
  const { label, definition, unit, direction }: Indicator = CODEBOOK[id];
  return (
    <li className="entry">
      <label>
        <input
          type="checkbox"
          checked={view.indicators.includes(id)}
          onChange={() => choose(withIndicators(view, toggled(view.indicators, id)))}
        />
        <span>{label[locale]}</span>
      </label>
      <details className="meaning">
        <summary aria-label={explore.meaning(label[locale])}>?</summary>
        <p className="small">
          {definition[locale]}{" "}
          <span className="soft">
            {explore.unit(unit[locale])}
            {direction === "workload" && ` · ${explore.workload}`}
          </span>{" "}
          <a href={`#/methods?to=${id}`}>{explore.more}</a>
        </p>
      </details>
    </li>
  );
}

function Group({
  group,
  ids,
  isOpen,
  exploration,
}: Props & { readonly group: IndicatorGroup; readonly ids: readonly IndicatorId[]; readonly isOpen: boolean }) {
  const { explore } = useMessages();
  const locale = useLocale();
  const { view, choose } = exploration;
  const own = ids.filter((id) => CODEBOOK[id].group === group);
  if (own.length === 0) return null;
  const chosen = own.filter((id) => view.indicators.includes(id)).length;
  return (
    <details className="group" open={isOpen || chosen > 0}>
      <summary>
        {GROUP_LABELS[group][locale]} <span className="soft small">{explore.groupChosen(chosen)}</span>
      </summary>
      <button type="button" className="word-control small" onClick={() => choose(withTheme(view, own))}>
        {chosen === own.length ? explore.noneOfTheme : explore.wholeTheme(own.length)}
      </button>
      <ul>
        {own.map((id) => (
          <Entry key={id} id={id} exploration={exploration} />
        ))}
      </ul>
    </details>
  );
}

/** What only the reader's tables count, by the words of their heads. */
function OwnGroup({ own, exploration }: WithOwn) {
  const { explore } = useMessages();
  const { view, choose } = exploration;
  if (own.length === 0) return null;
  const chosen = own.filter(({ id }) => view.indicators.includes(id)).length;
  return (
    <details className="group" open>
      <summary>
        {explore.ownIndicators} <span className="soft small">{explore.groupChosen(chosen)}</span>
      </summary>
      <p className="small soft">{explore.ownIndicator}</p>
      <ul>
        {own.map(({ id, label, unit }) => (
          <li key={id} className="entry">
            <label>
              <input
                type="checkbox"
                checked={view.indicators.includes(id)}
                onChange={() => choose(withIndicators(view, toggled(view.indicators, id)))}
              />
              <span>
                {label} {unit !== "" && <span className="soft small">{explore.unit(unit)}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Picker({ exploration, own }: WithOwn) {
  const { explore } = useMessages();
  const locale = useLocale();
  const id = useId();
  const [sought, seek] = useState("");
  const ids = indicatorsWith(sought, locale);
  const theirs = own.filter(({ label }) => label.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <>
      <label className="field" htmlFor={id}>
        <span className="visually-hidden">{explore.findIndicator}</span>
        <input
          id={id}
          type="search"
          value={sought}
          placeholder={`${explore.findIndicator}：${explore.findIndicatorHint}`}
          onChange={(event) => seek(event.target.value)}
        />
      </label>
      <p className="small soft" role="status">
        {sought.trim() !== "" && explore.indicatorsFound(ids.length + theirs.length)}
      </p>
      <div className="groups">
        <OwnGroup own={theirs} exploration={exploration} />
        {INDICATOR_GROUPS.map((group) => (
          <Group
            key={`${group} ${sought.trim() === ""}`}
            group={group}
            ids={ids}
            isOpen={sought.trim() !== ""}
            exploration={exploration}
          />
        ))}
      </div>
    </>
  );
}

/** The indicators by theme, each with its definition at hand. */
export function IndicatorChoice({ exploration, own }: WithOwn) {
  const { explore } = useMessages();
  const locale = useLocale();
  const { view, choose } = exploration;
  const [wasEmpty] = useState(view.indicators.length === 0);
  const labelOf = (id: string): string => own.find((one) => one.id === id)?.label ?? id;
  const chosen = view.indicators.map((id) => ({
    id,
    text: isIndicatorId(id) ? CODEBOOK[id].label[locale] : labelOf(id),
  }));
  return (
    <fieldset className="choice">
      <legend>{explore.indicators}</legend>
      <RemovableChips
        label={explore.chosenIndicators(chosen.length)}
        items={chosen}
        remove={(id) =>
          choose(
            withIndicators(
              view,
              view.indicators.filter((one) => one !== id),
            ),
          )
        }
      />
      <details className="picker" open={wasEmpty}>
        <summary>{explore.chooseIndicators}</summary>
        <Picker exploration={exploration} own={own} />
      </details>
    </fieldset>
  );
}
