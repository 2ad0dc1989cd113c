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
  const others =
    book.places.length > MOST_PLACES ? [] : book.places.filter(({ id }) => suggestions.every((one) => one.id !== id));
  return (
    <li>
      <span lang="zh-CN">{words.placeFigures(name, figures)}</span>
      <select
        aria-label={words.placeFor(name)}
        value={place.place}
        onChange={({ target }) => desk.choosePlace(name, target.value)}
      >
        <option value="">{words.placeOwn}</option>
        <Options label={words.placeAlike} places={suggestions} />
        <Options label={words.placeAll} places={others} />
      </select>
    </li>
  );
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
