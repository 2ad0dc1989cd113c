import { useMemo, useState, type SyntheticEvent } from "react";
import { isPeriod } from "../../model/period.ts";
import type { Jurisdiction } from "../../model/jurisdiction.ts";
import { placeOf } from "../../view/place.ts";
import { placesNamed } from "../../workspace/reviewQueuePlaces.ts";
import type { ReviewDocument } from "../../workspace/reviewQueueState.ts";
import { useLocale } from "../atlas.ts";
import { fieldText } from "./fieldText.ts";
import { useDesk } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

/** The place that a report names beyond doubt: with a parent, and only one such. A bare 鼓楼街道 stands in many cities. */
export function placeMeant(
  { place }: Pick<ReviewDocument, "place">,
  known: ReadonlyMap<string, Jurisdiction>,
): string | undefined {
  if (place.id !== undefined) return place.id;
  const [first, second] = placesNamed(place.name, known);
  const isBare = first?.name === place.name.replace(/\s+/g, "");
  return first && !second && !isBare ? first.id : undefined;
}

function usePlaceNames(): (id: string) => string {
  const { known } = useDesk();
  const locale = useLocale();
  return (id) => {
    const place = placeOf(id, known);
    return (locale === "en" ? place?.fullNameEn : place?.fullName) ?? id;
  };
}

function ConfirmedPlace({ document, onChange }: { readonly document: ReviewDocument; readonly onChange: () => void }) {
  const { review } = useDeskMessages();
  const nameOf = usePlaceNames();
  const { place, period, coverage } = document;
  return (
    <p className="place-line">
      <strong lang="zh-CN">{place.id === undefined ? place.name : nameOf(place.id)}</strong>
      <span>{period === undefined ? review.yearUnknown : review.yearOf(period)}</span>
      <span>{coverage === "full" ? review.place.full : coverage}</span>
      <span className="soft">{review.place.confirmed}</span>
      <button type="button" className="word-control" onClick={onChange}>
        {review.place.change}
      </button>
    </p>
  );
}

function PlaceFields({ document, onDone }: { readonly document: ReviewDocument; readonly onDone: () => void }) {
  const { review } = useDeskMessages();
  const { desk, known } = useDesk();
  const nameOf = usePlaceNames();
  const [name, setName] = useState(document.place.name);
  const [id, setId] = useState(() => placeMeant(document, known) ?? "");
  const suggestions = useMemo(() => {
    const named = placesNamed(name, known).map((place) => place.id);
    return id !== "" && !named.includes(id) ? [id, ...named] : named;
  }, [name, id, known]);
  const confirm = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const period = Number(fieldText(form, "period"));
    if (!isPeriod(period)) return;
    const coverage = fieldText(form, "coverage").trim();
    desk.act({
      kind: "confirm",
      document: document.id,
      place: { name: name.trim(), ...(id !== "" && { id }) },
      period,
      coverage: coverage === "" || coverage === review.place.full ? "full" : coverage,
    });
    onDone();
  };
  return (
    <form className="place-form" onSubmit={confirm} aria-label={review.place.title}>
      <label className="wide">
        <span>{review.place.name}</span>
        <input name="name" lang="zh-CN" required value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label className="wide">
        <span>{review.place.match}</span>
        <select name="match" value={id} onChange={(event) => setId(event.target.value)}>
          <option value="">{review.place.asWritten}</option>
          {suggestions.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{review.place.year}</span>
        <input
          name="period"
          type="number"
          min={1978}
          max={2100}
          required
          defaultValue={document.period}
          title={review.place.needYear}
        />
      </label>
      <label>
        <span>{review.place.coverage}</span>
        <input name="coverage" defaultValue={document.coverage === "full" ? review.place.full : document.coverage} />
      </label>
      <button type="submit" className="plain-button">
        {review.place.confirm}
      </button>
    </form>
  );
}

/** Where and when, as the report says it, until a person has said that it is so. */
export function PlaceForm({ document }: { readonly document: ReviewDocument }) {
  const [isOpen, setOpen] = useState(!document.isConfirmed);
  // Another report may be undone to a state before it was confirmed.
  if (document.isConfirmed && !isOpen) return <ConfirmedPlace document={document} onChange={() => setOpen(true)} />;
  const { name, id } = document.place;
  return <PlaceFields key={`${name} ${id ?? ""}`} document={document} onDone={() => setOpen(false)} />;
}
