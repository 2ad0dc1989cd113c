import { filterSentence } from "../../readout/filterSentence.ts";
import type { Place, Slice } from "../../view/slice.ts";
import { DEFAULT_VIEW, type PeriodChoice } from "../../view/view.ts";
import { useAtlas, useLocale, useMessages } from "../atlas.ts";
import type { Choices } from "../hooks/useChoices.ts";
import { asksForOwn, DESK_DATASET, useOwnReports } from "../ownReports.ts";

function periodValue(period: PeriodChoice): string {
  return period === "latest" ? "latest" : String(period.from);
}

function PeriodControl({ choices }: { readonly choices: Choices }) {
  const { page } = useMessages();
  const { documents } = useAtlas().seed;
  const own = useOwnReports().documents;
  const years = [...new Set([...documents, ...own].map((document) => document.period))].sort(
    (one, other) => other - one,
  );
  const choose = (value: string): void => {
    const year = Number(value);
    choices.choose({ period: value === "latest" ? "latest" : { from: year, to: year } });
  };
  return (
    <select
      className="word-control"
      aria-label={page.choosePeriod}
      value={periodValue(choices.view.period)}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="latest">{page.latestReports}</option>
      {years.map((year) => (
        <option key={year} value={year}>
          {page.year(year)}
        </option>
      ))}
    </select>
  );
}

function PlaceControl({ choices, text }: { readonly choices: Choices; readonly text: string }) {
  const { page } = useMessages();
  const locale = useLocale();
  const seeded = useAtlas().seed.slice.places;
  const own = useOwnReports().places;
  const places = [...seeded, ...own.filter(({ id }) => !seeded.some((one) => one.id === id))];
  const { jurisdictions } = choices.view;
  const isChosen = (place: Place): boolean => jurisdictions.length === 0 || jurisdictions.includes(place.id);
  const toggle = (place: Place): void => {
    const chosen = places.filter((one) => (one === place ? !isChosen(one) : isChosen(one)));
    const all = chosen.length === places.length || chosen.length === 0;
    choices.choose({ jurisdictions: all ? [] : chosen.map((one) => one.id) });
  };
  return (
    <details className="word-control place-choice">
      <summary aria-label={`${page.choosePlaces}: ${text}`}>{text}</summary>
      <div className="list" role="group" aria-label={page.choosePlaces}>
        {places.map((place) => (
          <label key={place.id}>
            <input type="checkbox" checked={isChosen(place)} onChange={() => toggle(place)} />
            <span>{locale === "en" ? place.fullNameEn : place.fullName}</span>
          </label>
        ))}
        <button type="button" className="plain-button" onClick={() => choices.choose({ jurisdictions: [] })}>
          {page.allPlaces(places.length)}
        </button>
      </div>
    </details>
  );
}

/** Whose reports are among the figures, where the reader's own are asked for; and the way back. */
function OwnLine({ choices }: { readonly choices: Choices }) {
  const { review } = useMessages();
  const { state, documents } = useOwnReports();
  const { dataset } = choices.view;
  if (!asksForOwn(dataset)) return null;
  const joined = dataset === DESK_DATASET ? review.own.onlyOwn : review.own.inCharts;
  const words = {
    none: "",
    restoring: review.own.restoring,
    joined: joined(documents.length),
    missing: review.own.nothingHere,
  };
  return (
    <p className="own-line small" role="status">
      <strong>{words[state]}</strong>{" "}
      <button type="button" className="word-control" onClick={() => choices.choose({ dataset: DEFAULT_VIEW.dataset })}>
        {review.own.leave}
      </button>
    </p>
  );
}

/** The filters as one quiet sentence whose words are the controls; without script it is a plain sentence. */
export function FilterSentence({ choices, slice }: { readonly choices: Choices; readonly slice: Slice }) {
  const { page } = useMessages();
  const locale = useLocale();
  return (
    <div className="filter-sentence" aria-label={page.filterLabel} role="group">
      {filterSentence(slice, locale).map((piece, index) => {
        if (typeof piece === "string") return <span key={index}>{piece}</span>;
        const control =
          piece.slot === "period" ? (
            <PeriodControl choices={choices} />
          ) : (
            <PlaceControl choices={choices} text={piece.text} />
          );
        return (
          <span key={piece.slot}>
            <span className="needs-script needs-engine">{control}</span>
            <span className="without-script">{piece.text}</span>
          </span>
        );
      })}
      {!choices.isDefault && (
        <button
          type="button"
          className="word-control reset"
          onClick={() => choices.choose({ period: "latest", jurisdictions: [] })}
        >
          {page.resetChoices}
        </button>
      )}
      <OwnLine choices={choices} />
    </div>
  );
}
