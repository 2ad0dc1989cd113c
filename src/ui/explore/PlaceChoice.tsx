import { useDeferredValue, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Locale } from "../../model/locale.ts";
import { searchPlaces, type PlaceEntry, type PlaceIndex } from "../../view/placeSearch.ts";
import { useLocale, useMessages } from "../atlas.ts";
import type { Exploration } from "../hooks/useExploration.ts";
import { RemovableChips, type Removable } from "./RemovableChips.tsx";
import { chainName } from "./chainName.ts";
import { withPlace } from "./changes.ts";
import { isAmongAll } from "./question.ts";

const MOST_FOUND = 12;
/** A user's table may bring tens of thousands of places that lie in nothing. */
const MOST_GREATEST = 60;

function isWhole({ place }: PlaceEntry): boolean {
  return place.level !== "street" && place.level !== "town";
}

/** Before anything is typed: the greatest places, each as a whole. */
function greatest(index: PlaceIndex): readonly PlaceEntry[] {
  return index.entries.filter(({ chain }) => chain.length === 1).slice(0, MOST_GREATEST);
}

function Found({ entry, add }: { readonly entry: PlaceEntry; readonly add: (entry: PlaceEntry) => void }) {
  const { explore } = useMessages();
  const locale = useLocale();
  return (
    <li>
      <button type="button" onClick={() => add(entry)}>
        {chainName(entry, locale)}{" "}
        {isWhole(entry) && <span className="soft small">{explore.wholePlace(entry.reporting)}</span>}
      </button>
    </li>
  );
}

function usePlaceSearch(index: PlaceIndex, text: string): readonly PlaceEntry[] {
  const sought = useDeferredValue(text);
  return useMemo(
    () => (sought.trim() === "" ? greatest(index) : searchPlaces(sought, index, MOST_FOUND)),
    [index, sought],
  );
}

function Search({ exploration, index }: { readonly exploration: Exploration; readonly index: PlaceIndex }) {
  const { explore } = useMessages();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [text, type] = useState("");
  const found = usePlaceSearch(index, text);
  const add = (entry: PlaceEntry): void => {
    exploration.choose(withPlace(exploration.view, entry.place.id));
    type("");
    input.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const [first] = found;
    if (event.key === "Enter" && first && text.trim() !== "") add(first);
    if (event.key === "ArrowDown") list.current?.querySelector("button")?.focus();
    if (event.key === "Escape") type("");
    if (event.key === "Enter" || event.key === "ArrowDown") event.preventDefault();
  };
  return (
    <>
      <label className="field" htmlFor={id}>
        <span className="visually-hidden">{explore.findPlace}</span>
        <input
          ref={input}
          id={id}
          type="search"
          autoComplete="off"
          value={text}
          placeholder={`${explore.findPlace}：${explore.findPlaceHint}`}
          aria-describedby={`${id}-help`}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
      </label>
      <p className="small soft" id={`${id}-help`}>
        {explore.findPlaceHelp}
      </p>
      <p className="visually-hidden" role="status">
        {text.trim() !== "" && explore.placesFound(found.length)}
      </p>
      {found.length === 0 && <p className="small">{explore.placesFound(0)}</p>}
      <ul className="found" ref={list} aria-label={explore.placesToChoose}>
        {found.map((entry) => (
          <Found key={entry.place.id} entry={entry} add={add} />
        ))}
      </ul>
    </>
  );
}

function pickedPlaces({ jurisdictions }: Exploration["view"], index: PlaceIndex, locale: Locale): readonly Removable[] {
  return jurisdictions.map((id) => {
    const entry = index.entries.find(({ place }) => place.id === id);
    return { id, text: entry ? chainName(entry, locale) : id };
  });
}

/** Places by name, pinyin, short name or what they lie in; a county or a province is chosen as a whole. */
export function PlaceChoice({ exploration, index }: { readonly exploration: Exploration; readonly index: PlaceIndex }) {
  const { explore } = useMessages();
  const locale = useLocale();
  const { view, choose } = exploration;
  const picked = pickedPlaces(view, index, locale);
  const remove = (id: string): void => choose({ jurisdictions: view.jurisdictions.filter((one) => one !== id) });
  return (
    <fieldset className="choice">
      <legend>{explore.places}</legend>
      {picked.length === 0 ? (
        <p>{explore.allPlaces}</p>
      ) : (
        <>
          <RemovableChips label={explore.placesChosen(picked.length)} items={picked} remove={remove} />
          <button type="button" className="word-control small" onClick={() => choose({ jurisdictions: [] })}>
            {explore.nextAllPlaces}
          </button>
        </>
      )}
      {isAmongAll(view) && <p className="small soft">{explore.namedAmongAll}</p>}
      <details className="picker">
        <summary>{explore.findPlace}</summary>
        <Search exploration={exploration} index={index} />
      </details>
    </fieldset>
  );
}
