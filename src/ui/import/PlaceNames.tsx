import { useState } from "react";
import { useLocale } from "../atlas.ts";
import type { NamedPlace } from "../../intake/denominators/findPlace.ts";
import type { TablePlace } from "./tablePlaces.ts";
import { useImport, useImportMessages } from "./useImport.ts";

/** Beyond this a list of all places is no list to choose from. */
const MOST_PLACES = 400;
const MOST_NAMES = 100;

function Options({ label, places }: { readonly label: string; readonly places: readonly NamedPlace[] }) {
  const locale = useLocale();
  if (places.length === 0) return null;
  return (
    <optgroup label={label}>
      {places.map(({ id, fullName, fullNameEn }) => (
        <option key={id} value={id}>
          {locale === "en" ? fullNameEn : fullName}
        </option>
      ))}
    </optgroup>
  );
}

function NameRow({ place }: { readonly place: TablePlace }) {
  const words = useImportMessages();
  const { desk, book } = useImport();
  const { name, figures, suggestions } = place;
  const [isOpened, setOpened] = useState(false); // a hundred lists of all places take too long to draw
  const others =
    !isOpened || book.places.length > MOST_PLACES
      ? []
      : book.places.filter(({ id }) => suggestions.every((one) => one.id !== id));
  return (
    <li>
      <span lang="zh-CN">{words.placeFigures(name, figures)}</span>
      <select
        aria-label={words.placeFor(name)}
        value={place.place}
        onFocus={() => setOpened(true)}
        onPointerDown={() => setOpened(true)}
        onChange={({ target }) => desk.choosePlace(name, target.value)}
      >
        <option value="">{words.placeOwn}</option>
        <Options label={words.placeAlike} places={suggestions} />
        <Options label={words.placeAll} places={isOpened ? others : chosenOf(place, book.places)} />
      </select>
    </li>
  );
}

/** What is chosen stands in the list before it is opened, too. */
function chosenOf({ place, suggestions }: TablePlace, places: readonly NamedPlace[]): readonly NamedPlace[] {
  return places.filter(({ id }) => id === place && suggestions.every((one) => one.id !== id));
}

function NameList({ places }: { readonly places: readonly TablePlace[] }) {
  const words = useImportMessages();
  return (
    <ul className="place-names">
      {places.slice(0, MOST_NAMES).map((place) => (
        <NameRow key={place.name} place={place} />
      ))}
      {places.length > MOST_NAMES && <li className="soft">{words.more(places.length - MOST_NAMES)}</li>}
    </ul>
  );
}

/** One choice for all names that nobody knows. */
function ManyNames({ places }: { readonly places: readonly TablePlace[] }) {
  const words = useImportMessages();
  const { desk } = useImport();
  const likely = places.filter(({ place, suggestions }) => place === "" && suggestions.length > 0);
  const chosen = places.filter(({ place }) => place !== "");
  if (places.length < 2) return null;
  return (
    <p className="many-names">
      {likely.length > 0 && (
        <button
          type="button"
          className="word-control small"
          onClick={() =>
            desk.choosePlaces(
              Object.fromEntries(likely.map(({ name, suggestions }) => [name, suggestions[0]?.id ?? ""])),
            )
          }
        >
          {words.addPlaceSuggestions(likely.length)}
        </button>
      )}
      {chosen.length > 0 && (
        <button
          type="button"
          className="word-control small"
          onClick={() => desk.choosePlaces(Object.fromEntries(chosen.map(({ name }) => [name, ""])))}
        >
          {words.ownForAll}
        </button>
      )}
    </p>
  );
}

/** Names that nobody knows, with the places that they may mean. */
export function PlaceNames({ places }: { readonly places: readonly TablePlace[] }) {
  const words = useImportMessages();
  const known = places.filter(({ isKnown }) => isKnown);
  return (
    <section className="block">
      <h2>{words.places}</h2>
      <p className="soft small">
        {places.length === 0 ? words.placesNone : words.placesLead(places.length, known.length)}
      </p>
      <ManyNames places={places.filter(({ isKnown }) => !isKnown)} />
      <NameList places={places.filter(({ isKnown }) => !isKnown)} />
      {known.length > 0 && (
        <details className="small">
          <summary>{words.placesKnown}</summary>
          <NameList places={known} />
        </details>
      )}
    </section>
  );
}
